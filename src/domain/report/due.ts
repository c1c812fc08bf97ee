// What is to be done first: letters whose time has passed, and the events of today.
import { onDeskAt } from '../request/desk.ts';
import { onePerLetter } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { isExpected, UNDECIDED_STATUSES } from '../request/status.ts';
import { dateOf, type Instant } from '../time/time.ts';

export interface Due {
  /** Letters that are late and not decided yet, as the report counts them: the dates of one letter are one. */
  readonly late: number;
  /** Events that are expected today; of one of several days its days between count. */
  readonly today: number;
}

export function dueNow(requests: readonly BookingRequest[], now: Instant): Due {
  const today = dateOf(now);
  const undecided = requests.filter(({ status }) => UNDECIDED_STATUSES.includes(status));
  const letters = onePerLetter(undecided.map((request) => onDeskAt(request, now)));
  return {
    late: letters.filter(({ dueAt }) => dueAt !== null && dueAt < now).length,
    today: requests.filter(
      ({ status, startDate, endDate }) =>
        isExpected(status) && startDate !== null && endDate !== null && startDate <= today && today <= endDate,
    ).length,
  };
}
