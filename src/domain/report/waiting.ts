// With whom letters lie at this moment, how many, and how long after their time: the measured steps alone would hide them.

import { firstsBy } from '../grouping.ts';
import { lateBy, withHolderAt } from '../request/holder.ts';
import { compareNumbers, letterWithHolder } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { UNDECIDED_STATUSES } from '../request/status.ts';
import { type Instant, yearOf } from '../time/time.ts';
import { type OfficeDays, type WorkingSpan, workingSpan } from '../time/working-time.ts';
import { type Holder, ROLES } from '../vocabulary.ts';

/** In the order of the chain (SOP 1 to 3). */
const HOLDERS: readonly Holder[] = [...ROLES, 'APPLICANT'];

/** A letter whose `Batas Waktu` has passed. */
export interface LateLetter {
  readonly number: string;
  readonly institution: string;
  /** Who has it now. */
  readonly holder: Holder;
  readonly dueAt: Instant;
  readonly late: WorkingSpan;
}

/** What waits with one of the chain, or with applicants. */
export interface WaitingLetters {
  readonly holder: Holder;
  readonly letters: number;
  /** How many of them are late. */
  readonly late: number;
  /** How long the one waits that came there first. */
  readonly longest: WorkingSpan;
}

/**
 * What waits now, in the order of the chain; whoever has nothing is left out.
 * @param year letters that came in until its end
 */
export function waitingLetters(
  year: number,
  requests: readonly BookingRequest[],
  days: OfficeDays,
  now: Instant,
): WaitingLetters[] {
  const letters = lettersWithHolders(year, requests, now);
  return HOLDERS.flatMap((holder) => {
    const theirs = letters.filter((letter) => letter.holder === holder);
    const [since] = theirs.map(({ heldSince }) => heldSince).sort();
    if (since === undefined) return [];
    const late = theirs.filter(({ dueAt }) => lateBy(dueAt, now, days) !== null).length;
    const longest = workingSpan(days.minutesBetween(since, now), days.hours);
    return [{ holder, letters: theirs.length, late, longest }];
  });
}

/**
 * The letters that somebody has, the applicant too, which are late now, the latest first, also of events that have passed meanwhile.
 * @param year those that came in until its end
 */
export function lateLetters(
  year: number,
  requests: readonly BookingRequest[],
  days: OfficeDays,
  now: Instant,
): LateLetter[] {
  return lettersWithHolders(year, requests, now)
    .flatMap(({ number, institution, holder, dueAt }): LateLetter[] => {
      const late = lateBy(dueAt, now, days);
      return dueAt !== null && late !== null ? [{ number, institution, holder, dueAt, late }] : [];
    })
    .sort((one, other) =>
      one.dueAt === other.dueAt ? compareNumbers(one.number, other.number) : one.dueAt < other.dueAt ? -1 : 1,
    );
}

function lettersWithHolders(year: number, requests: readonly BookingRequest[], now: Instant): BookingRequest[] {
  const letters = requests
    .filter(({ status, submittedAt }) => UNDECIDED_STATUSES.includes(status) && yearOf(submittedAt) <= year)
    .map((recorded) => withHolderAt(recorded, now));
  return firstsBy(letters, letterWithHolder);
}
