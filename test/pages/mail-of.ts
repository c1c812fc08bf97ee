// A mail about a request as it is written, for tests that name only what they are about.
import type { MailEffect } from '../../src/domain/commands/decision.ts';
import type { MailTemplate } from '../../src/domain/mail/mails.ts';
import { writeMail } from '../../src/pages/mails/mail.ts';
import { AS_ONESELF, SETTINGS } from './office.ts';

export const SHEET = 'https://docs.google.com/spreadsheets/d/lembar/edit';

/** To the applicant, unless it is said to whom. */
export function aMailOf(
  template: MailTemplate,
  facts: MailEffect['facts'],
  given: Partial<MailEffect> = {},
): MailEffect {
  return {
    type: 'MAIL',
    key: 'k',
    template,
    addressee: 'APPLICANT',
    recipient: 'dewi@smk.example',
    recipientName: 'Dewi Kartika',
    facts,
    notBefore: facts.at,
    priority: 1,
    ...given,
  };
}

/** @param page the address of the reader's own page, where there is one */
export const written = (effect: MailEffect, page: string | null = null) =>
  writeMail(effect, SETTINGS, SHEET, page, AS_ONESELF);
