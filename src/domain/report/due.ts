// What is to be done first: letters whose time has passed, and the events of today.
import type { BookingRequest } from '../request/request.ts';
import { isExpected, OPEN_STATUSES } from '../request/status.ts';
import { dateOf, type Instant } from '../time/time.ts';

export interface Due {
  /** Letters that are late, as their rows are red. */
  readonly late: number;
  /** Events that are expected today; of one of several days its days between count. */
  readonly today: number;
}

export function dueNow(requests: readonly BookingRequest[], now: Instant): Due {
  const today = dateOf(now);
  return {
    late: requests.filter(({ status, dueAt }) => OPEN_STATUSES.includes(status) && dueAt !== null && dueAt < now)
      .length,
    today: requests.filter(
      ({ status, startDate, endDate }) =>
        isExpected(status) && startDate !== null && endDate !== null && startDate <= today && today <= endDate,
    ).length,
  };
}
