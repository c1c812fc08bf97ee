// To which year a request belongs: which yearly reports may still change, and which finished requests leave for the archive.

import type { BookingRequest } from '../request/request.ts';
import { isShown, OPEN_STATUSES } from '../request/status.ts';
import { dateOf, type PlainDate, yearOf } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import { cameOn } from './received.ts';

/** The office submits the report by the end of March; the night after it tells what was filled in on that day. */
const LAST_WRITTEN = '04-01';

/** The year of a day, and the year before if it may still change and has any request. */
export function reportedYears(
  day: PlainDate,
  requests: readonly Pick<BookingRequest, 'receivedOn' | 'submittedAt' | 'startDate'>[],
): number[] {
  const year = yearOf(day);
  const last = String(year - 1);
  const mayChange =
    day.slice(5) <= LAST_WRITTEN &&
    requests.some((request) => cameOn(request).startsWith(last) || request.startDate?.startsWith(last));
  return mayChange ? [year - 1, year] : [year];
}

/** The first day on which a request came in or took place; blank where there is none. @param archived years of archives */
export function begunOn(
  requests: readonly Pick<BookingRequest, 'receivedOn' | 'submittedAt' | 'startDate' | 'status'>[],
  archived: readonly number[],
): PlainDate {
  const days = requests.flatMap((request) => [
    cameOn(request),
    ...(request.startDate !== null && isShown(request.status) ? [request.startDate] : []),
  ]);
  return [...days, ...archived.map((year) => `${year}-12-31`)].sort()[0] ?? '';
}

/** The first month of a year that a desk can tell of, counted from 1. @param begun its first day */
export function firstMonth(year: number, begun: PlainDate): number {
  return begun.startsWith(`${year}-`) ? Number(begun.slice(5, 7)) : 1;
}

/** The year of the event; of a request whose day cannot be read, the year in which it came. */
export function archiveYear({ startDate, submittedAt }: Pick<BookingRequest, 'startDate' | 'submittedAt'>): number {
  return yearOf(startDate ?? dateOf(submittedAt));
}

/** Days between the step that finished a request and the archive. */
const ARCHIVE_DAYS = 14;

/**
 * Whether a request leaves the desk on a day: it was finished more than so many days ago, whenever its event is or was.
 * Nothing is told or measured any more by then: what is still to be told stays.
 */
export function isLeaving(request: BookingRequest, today: PlainDate): boolean {
  const { status, heldSince, marks } = request;
  return !OPEN_STATUSES.includes(status) && marks.untold === null && addDays(dateOf(heldSince), ARCHIVE_DAYS) < today;
}
