// Where a letter lies at a moment, how long after its time, and whether its applicant can be reached.

import { PHONE } from '../text/text.ts';
import type { Instant } from '../time/time.ts';
import { type OfficeDays, type WorkingSpan, workingSpan } from '../time/working-time.ts';
import type { RequestKind, Role } from '../vocabulary.ts';
import { marksAfter } from './marks.ts';
import type { BookingRequest } from './request.ts';
import { isOwnUse, UNDECIDED_STATUSES, waitsForSender } from './status.ts';

/**
 * The request with whoever has the letter now. The time for the Kepala Dinas ends without a step, so that what was
 * recorded says until when (`Giliran` too), and everything that asks where the letter lies asks here.
 */
export function withHolderAt(request: BookingRequest, now: Instant): BookingRequest {
  const until = waitsForHeadUntil(request);
  if (until === null || now < until) return request;
  const marks = marksAfter(request.marks, 'HOLDER');
  return { ...request, holder: 'DIVISION_HEAD', heldSince: until, marks };
}

/** Until when a letter waits for the Kepala Dinas, and the mail to the Kabid with it; `null`: it does not. */
export function waitsForHeadUntil({ marks }: Pick<BookingRequest, 'marks'>): Instant | null {
  return marks.holder === 'AGENCY_HEAD' ? marks.headUntil : null;
}

/** Until when whoever has the letter has it: what waits for the Kepala Dinas goes on to the Kabid then; `null`: no time is set. */
export function turnEnds(letter: Pick<BookingRequest, 'dueAt' | 'marks'>): Instant | null {
  return waitsForHeadUntil(letter) ?? letter.dueAt;
}

/** By when somebody with these duties is to move a letter on; `null` where it lies with somebody else, whose time that is. */
export function deadlineOfHolder(
  letter: Pick<BookingRequest, 'holder' | 'dueAt' | 'marks'>,
  duties: readonly Role[],
): Instant | null {
  return (duties as readonly string[]).includes(letter.holder) ? turnEnds(letter) : null;
}

/** Whether they are late: that time has passed, whatever became of the event. */
export function isLate(letter: Parameters<typeof deadlineOfHolder>[0], duties: readonly Role[], now: Instant): boolean {
  const due = deadlineOfHolder(letter, duties);
  return due !== null && due < now;
}

/** The working time since a step was due; `null` before that, and in its first minute. */
export function lateBy(dueAt: Instant | null, now: Instant, days: OfficeDays): WorkingSpan | null {
  const minutes = dueAt === null ? 0 : days.minutesBetween(dueAt, now);
  return minutes === 0 ? null : workingSpan(minutes, days.hours);
}

/** The letters that begin with the Kepala Dinas's disposition (SOP step 1). */
const DISPOSED: readonly RequestKind[] = ['VISIT', 'LOAN'];

/** Whether a letter went on without a disposition of the Kepala Dinas on record; it holds nothing up. */
export function lacksDisposition({
  kind,
  status,
  holder,
  headDispositionAt,
}: Pick<BookingRequest, 'kind' | 'status' | 'holder' | 'headDispositionAt'>): boolean {
  const goesOn = holder !== 'AGENCY_HEAD' && !waitsForSender({ status, holder });
  return headDispositionAt === null && goesOn && DISPOSED.includes(kind) && UNDECIDED_STATUSES.includes(status);
}

/**
 * "0812-0000-0001" → "6281200000001", as wa.me needs it; the first of several numbers, blank if there is none. A number
 * that starts with 8, not +8, is Indonesian too.
 */
export function internationalNumber(phone: string): string {
  const [firstPhone = ''] = new RegExp(PHONE).exec(phone) ?? [];
  const digits = firstPhone.replace(/\D/g, '').replace(/^00/, '');
  if (digits.length < 8) return '';
  const isForeign = /^(?:\+|00)/.test(firstPhone);
  if (digits.startsWith('0')) return `62${digits.slice(1)}`;
  return digits.startsWith('8') && !isForeign ? `62${digits}` : digits;
}

/** Whether there is an applicant, and neither an address nor a telephone number by which to reach them. */
export function isUnreachable({ kind, email, phone }: Pick<BookingRequest, 'kind' | 'email' | 'phone'>): boolean {
  return !isOwnUse(kind) && email.trim() === '' && internationalNumber(phone) === '';
}
