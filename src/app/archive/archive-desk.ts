// The desk as it stands over the archive of one year, so that what is done at a desk can be done there.

import type { BookingRequest } from '../../domain/request/request.ts';
import { MOST_DATES } from '../../domain/request/room-time.ts';
import { type Found, search, type Wanted, wordsOf } from '../../domain/request/search.ts';
import { dateOf, type Slot, yearOf } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import type { Desk } from '../ports/desk.ts';
import type { History } from '../ports/history.ts';

/**
 * The same desk over the tabs of a year: a command carried out there is recorded there. A number that is missing there is
 * no deleted row.
 */
export function archiveDesk(desk: Desk, year: number): Desk {
  const { archives } = desk;
  const { register, history } = archives.of(year);
  return {
    ...desk,
    register,
    history,
    // What is unreadable there is no fault of the desk's own history.
    office: Object.assign(Object.create(desk.office) as typeof desk.office, { reportUnreadable: () => {} }),
    // Methods of a port may use `this`: the others are asked of the port itself.
    archives: Object.assign(Object.create(archives) as typeof archives, { yearOf: () => year }),
  };
}

/** The archived requests of a year, as recorded. @throws DeskError `MISSING_TAB` */
export function archivedRequests(desk: Pick<Desk, 'archives'>, year: number): readonly BookingRequest[] {
  if (desk.archives.numbers(year).length === 0) return [];
  // On its way to the archive a request stands in both.
  return desk.archives
    .of(year)
    .register.requests()
    .filter(({ number }) => desk.archives.yearOf(number) === year);
}

/** The archived requests that may have had the room at some past times, as recorded. */
export function archivedOn(desk: Pick<Desk, 'archives'>, times: readonly Slot[]): readonly BookingRequest[] {
  if (times.length === 0) return [];
  const spans = times.map(({ start, end }) => [addDays(dateOf(start), -1), addDays(dateOf(end), 1)] as const);
  // An event is archived by the year in which it began.
  const years = new Set(spans.flatMap(([from, to]) => [addDays(from, -MOST_DATES), to].map(yearOf)));
  return archivedIn(desk, [...years].sort()).filter(({ startDate, endDate }) => {
    return spans.some(([from, to]) => startDate !== null && startDate <= to && (endDate ?? startDate) >= from);
  });
}

/** One archived request, as last recorded; `null` for any other number. @throws DeskError `MISSING_TAB` */
export function archivedRequest({ archives }: Pick<Desk, 'archives'>, number: string): BookingRequest | null {
  const year = archives.yearOf(number);
  return year === undefined ? null : (archives.of(year).history.latest([number]).get(number)?.change.after ?? null);
}

/** The history that has the steps of a request, wherever it stands. */
export function historyOf({ history, archives }: Pick<Desk, 'history' | 'archives'>, number: string): History {
  const year = archives.yearOf(number);
  return year === undefined ? history : archives.of(year).history;
}

/** The archived requests of some years; those that have no archive have none. */
export function archivedIn(desk: Pick<Desk, 'archives'>, years: Iterable<number>): readonly BookingRequest[] {
  return [...new Set(years)].flatMap((year) => archivedRequests(desk, year));
}

/**
 * Reads archives, the latest first, until more is found than is shown: how many more is then the least that there are. Of a
 * day, the archives of its year and of the year before, in which the event may have begun.
 * @param requests those on the desk
 */
export function searchEverywhere(
  desk: Pick<Desk, 'archives'>,
  requests: readonly BookingRequest[],
  wanted: Wanted,
): Found {
  const { number, day } = wanted;
  const named = number === null ? null : archivedRequest(desk, number);
  if (named) return { requests: [named], more: 0 };
  if (day !== null) {
    const year = yearOf(day);
    return search([...requests, ...archivedIn(desk, [year, year - 1])], wanted);
  }
  const requestsSoFar = [...requests];
  for (const year of [...desk.archives.years()].reverse()) {
    if (wordsOf(wanted.text).length === 0 || search(requestsSoFar, wanted).more > 0) break;
    requestsSoFar.push(...archivedRequests(desk, year));
  }
  return search(requestsSoFar, wanted);
}
