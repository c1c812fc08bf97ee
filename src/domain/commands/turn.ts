// Whose turn it is when a time becomes free.

import type { BookingRequest } from '../request/request.ts';
import { WAITING_STATUSES } from '../request/status.ts';
import type { Instant } from '../time/time.ts';

/** Whether the time that the applicant waits for became free, and they have not said yet whether they still want it. */
export function mayClaimTime({ status, marks }: Pick<BookingRequest, 'status' | 'marks'>, now: Instant): boolean {
  return WAITING_STATUSES.includes(status) && marks.freedAt !== null && marks.freedAt <= now;
}
