// Writes the mails that leave: from their effects to subject, text, HTML and attachments.
import type { MailEffect } from '../../domain/commands/decision.ts';
import type { DigestEffect } from '../../domain/mail/digest.ts';
import type { OfficeIdentity, Settings } from '../../domain/settings/settings.ts';
import { cut, withoutHidden } from '../../domain/text/text.ts';
import { pageLinkWords } from '../../words/links.ts';
import { digestWords } from '../../words/mails/digest.ts';
import { footWords, salutation } from '../../words/mails/frame.ts';
import { mailWords } from '../../words/mails/mails.ts';
import { cancellation, invitation } from './invitation.ts';
import { type Content, htmlMail, plainMail } from './layout.tsx';

/** A mail ready to be sent; attachments are text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  readonly senderName: string;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  /** MIME type with its charset. */
  readonly type: string;
  readonly content: string;
}

/** Google refuses a longer subject; it is counted here in UTF-16 units, of which an emoji takes two or more. */
const SUBJECT_LIMIT = 250;

/**
 * Writes a mail from its effect, with a calendar file where the applicant's calendar is to change.
 * @param sheetUrl the desk, which mails to the staff lead to; applicants are not told of it
 * @param pageUrl the reader's own page of the web app; `null` where there is none
 * @param why what is said of why the reader gets it in another's place; blank where he does not
 */
export function writeMail(
  effect: MailEffect,
  settings: Settings,
  sheetUrl: string,
  pageUrl: string | null = null,
  why = '',
): Mail {
  const { office } = settings;
  const words = mailWords(effect.template, effect.facts, office);
  const linkWords = pageLinkWords(effect.template, effect.addressee);
  const content: Content = {
    greeting: salutation(effect.recipientName),
    words: why === '' ? words : { ...words, opening: [...words.opening, why] },
    foot: footWords(office, effect.addressee === 'APPLICANT' ? 'APPLICANT' : 'STAFF'),
    sheetUrl: effect.addressee === 'APPLICANT' ? null : sheetUrl,
    page: pageUrl !== null && linkWords ? { ...linkWords, url: pageUrl } : null,
  };
  return layOut(effect.recipient, content, office, calendarFiles(effect, settings));
}

/** Writes the digest of one person; it leads to the desk, where the next steps are chosen. */
export function writeDigest(effect: DigestEffect, { office }: Settings, sheetUrl: string): Mail {
  const content: Content = {
    greeting: salutation(effect.recipientName),
    words: digestWords(effect.facts, office),
    foot: footWords(office, 'STAFF'),
    sheetUrl,
    page: null,
  };
  return layOut(effect.recipient, content, office, []);
}

/** What the applicant's calendar is to take: the event, its new time, or that it is off. */
function calendarFiles({ template, addressee, facts }: MailEffect, settings: Settings): Attachment[] {
  if (addressee !== 'APPLICANT') return [];
  if (template === 'CONFIRMATION') return [invitation(facts, settings)];
  if (facts.invited.length === 0) return [];
  switch (template) {
    case 'TIME_CHANGED':
      return [invitation(facts, settings)];
    case 'CANCELLED':
    case 'REJECTED':
    case 'DISPLACED':
    case 'UNDONE':
      return [cancellation(facts, settings)];
    default:
      return [];
  }
}

function layOut(to: string, content: Content, office: OfficeIdentity, attachments: readonly Attachment[]): Mail {
  return {
    to,
    subject: oneLine(content.words.subject),
    text: withoutHidden(plainMail(content)),
    html: withoutHidden(htmlMail(content)),
    replyTo: office.replyTo,
    senderName: oneLine(office.room),
    attachments,
  };
}

/** Text from outside must not end the subject's line, nor make it longer than Google takes. */
function oneLine(subject: string): string {
  return cut(withoutHidden(subject).replace(/\s+/g, ' ').trim(), SUBJECT_LIMIT);
}
