// The letters that wait longer than their standard at this moment: the measured steps alone would hide them.
import { lateBy, onDeskAt } from '../request/desk.ts';
import { compareNumbers } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { UNDECIDED_STATUSES } from '../request/status.ts';
import type { Instant } from '../time/time.ts';
import type { WorkingSpan } from '../time/working-span.ts';
import type { OfficeDays } from '../time/working-time.ts';
import type { Holder } from '../vocabulary.ts';

/** A letter whose `Batas Waktu` has passed. */
export interface LateLetter {
  readonly number: string;
  readonly institution: string;
  /** Who has it now. */
  readonly holder: Holder;
  readonly dueAt: Instant;
  readonly late: WorkingSpan;
}

/**
 * The letters on somebody's desk, the applicant's too, that are late now, the latest first, also of events that have passed meanwhile.
 * @param year those that came in until its end
 */
export function lateLetters(
  year: number,
  requests: readonly BookingRequest[],
  days: OfficeDays,
  now: Instant,
): LateLetter[] {
  return requests
    .filter(({ status, submittedAt }) => UNDECIDED_STATUSES.includes(status) && Number(submittedAt.slice(0, 4)) <= year)
    .flatMap((recorded): LateLetter[] => {
      const { number, institution, holder, dueAt } = onDeskAt(recorded, now);
      const late = lateBy(dueAt, now, days);
      return dueAt !== null && late !== null ? [{ number, institution, holder, dueAt, late }] : [];
    })
    .sort((one, other) =>
      one.dueAt === other.dueAt ? compareNumbers(one.number, other.number) : one.dueAt < other.dueAt ? -1 : 1,
    );
}
