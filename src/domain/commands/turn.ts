// Whose turn it is when a time becomes free.

import type { BookingRequest } from '../request/request.ts';
import { WAITING_STATUSES } from '../request/status.ts';
import type { Instant } from '../time/time.ts';

/** A request before and after a step on it. */
interface BeforeAndAfter {
  readonly before: BookingRequest;
  readonly after: BookingRequest;
}

/** Whether a step made the applicant the next in line for the time that they wait for. */
export function isNextInLine({ before, after }: BeforeAndAfter): boolean {
  return after.marks.freedAt !== null && after.marks.freedAt !== before.marks.freedAt;
}

/** Whether the time that the applicant waits for became free, and they have not said yet whether they still want it. */
export function mayClaimTime({ status, marks }: Pick<BookingRequest, 'status' | 'marks'>, now: Instant): boolean {
  return WAITING_STATUSES.includes(status) && marks.freedAt !== null && marks.freedAt <= now;
}
