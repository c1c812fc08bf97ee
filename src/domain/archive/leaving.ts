// Which finished requests leave the desk for the archive, and for the archive of which year.
import type { BookingRequest } from '../request/request.ts';
import { OPEN_STATUSES } from '../request/status.ts';
import { dateOf, type PlainDate } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';

/** The year of the event; of a request whose day cannot be read, the year in which it came. */
export function archiveYear({ startDate, submittedAt }: Pick<BookingRequest, 'startDate' | 'submittedAt'>): number {
  return Number((startDate ?? dateOf(submittedAt)).slice(0, 4));
}

/**
 * Whether a request leaves the desk on a day: it is finished, and its event ended more than so many days ago. One without
 * a readable day counts from its receipt. Nothing is told or measured any more by then: what is still to be told stays.
 * @param days between the end of the event and the archive (setting `Pindah ke arsip`)
 */
export function isLeaving(request: BookingRequest, today: PlainDate, days: number): boolean {
  const { status, startDate, endDate, submittedAt, marks } = request;
  if (OPEN_STATUSES.includes(status) || marks.untold !== null) return false;
  const received = dateOf(submittedAt);
  const [last = received] = [endDate ?? startDate ?? received, received].sort().reverse();
  return addDays(last, days) < today;
}
