// Which yearly reports may still change on a day: events of last year are closed and counted well into the new year.
import type { BookingRequest } from '../request/request.ts';
import { isShown } from '../request/status.ts';
import type { PlainDate } from '../time/time.ts';
import { cameOn } from './received.ts';

/** Until the end of March; by then the office submits the report. */
const LAST_CLOSING_MONTH = '03';

/** The year of a day, and the year before if it may still change and has any request. */
export function reportedYears(
  day: PlainDate,
  requests: readonly Pick<BookingRequest, 'receivedOn' | 'submittedAt' | 'startDate'>[],
): number[] {
  const year = Number(day.slice(0, 4));
  const last = String(year - 1);
  const mayChange =
    day.slice(5, 7) <= LAST_CLOSING_MONTH &&
    requests.some((request) => cameOn(request).startsWith(last) || request.startDate?.startsWith(last));
  return mayChange ? [year - 1, year] : [year];
}

/** The years in which requests came in or have their events, each once. */
export function yearsOf(
  requests: readonly Pick<BookingRequest, 'receivedOn' | 'submittedAt' | 'startDate' | 'status'>[],
): number[] {
  const years = requests.flatMap((request) => [
    cameOn(request).slice(0, 4),
    ...(request.startDate !== null && isShown(request.status) ? [request.startDate.slice(0, 4)] : []),
  ]);
  return [...new Set(years)].filter((year) => /^\d{4}$/.test(year)).map(Number);
}
