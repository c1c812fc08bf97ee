// The words of any mail about a request, and what they say under a label.
import { mailFacts } from '../../../src/domain/mail/mail-facts.ts';
import type { MailTemplate } from '../../../src/domain/mail/mails.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import type { Post } from '../../../src/domain/settings/team.ts';
import { factsAt, PLACES, toldOf } from '../../../src/words/facts.ts';
import { mailWords } from '../../../src/words/mails/mails.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { MAIL_OFFICE } from '../../pages/office.ts';

export const NOTHING = { findings: [], alternatives: [] };

export const LETTER_MISSING = [{ code: 'LETTER_MISSING' }] as const;

export const STEP = { at: '2026-11-24T08:30:00+07:00', text: '', actorName: '', hours: HOURS };

/** Whose mails they are, unless a test says otherwise. */
export const GIVEN = { institution: 'SMK Negeri 4', activity: 'Kunjungan industri', phone: '0812-1' };

/** @param readers in which posts they read it */
export function wordsOf(
  template: MailTemplate,
  given: Partial<BookingRequest> = {},
  step: Partial<Parameters<typeof mailFacts>[3]> = {},
  findings: Parameters<typeof mailFacts>[1] = [],
  readers: readonly Post[] = [],
) {
  const request = aRequest({ ...GIVEN, ...given });
  const offers = [{ date: '2026-12-09', from: '09:00', to: '11:00' }];
  return mailWords(
    template,
    mailFacts(request, findings, findings.length > 0 ? offers : [], { ...STEP, ...step }),
    MAIL_OFFICE,
    readers,
  );
}

/** What the page of a letter shows of it. */
export const shownOf = (given: Partial<BookingRequest>) => {
  const request = aRequest({ ...GIVEN, ...given });
  return { details: factsAt(PLACES.letter, toldOf(request, HOURS)) };
};

export const detail = (words: Pick<ReturnType<typeof wordsOf>, 'details'>, label: string) =>
  words.details.find((each) => each.label === label)?.value;
