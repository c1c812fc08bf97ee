// Which yearly reports may still change on a day: last year's events are closed, and counted, well into the new one.
import type { BookingRequest } from '../request/request.ts';
import { dateOf, type PlainDate } from '../time/time.ts';

/** To the end of March; the office hands the report in by then. */
const LAST_CLOSING_MONTH = '03';

/** The year of a day, and the one before as long as it may still change and something was asked for in it. */
export function reportedYears(
  day: PlainDate,
  requests: readonly Pick<BookingRequest, 'submittedAt' | 'startDate'>[],
): number[] {
  const year = Number(day.slice(0, 4));
  const last = String(year - 1);
  const mayChange =
    day.slice(5, 7) <= LAST_CLOSING_MONTH &&
    requests.some(({ submittedAt, startDate }) => dateOf(submittedAt).startsWith(last) || startDate?.startsWith(last));
  return mayChange ? [year - 1, year] : [year];
}
