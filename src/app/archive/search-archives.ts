// Finds a request wherever it stands: on the desk first, then in the archives, the latest year first.

import type { BookingRequest } from '../../domain/request/request.ts';
import { type Found, search, type Wanted, wordsOf } from '../../domain/request/search.ts';
import type { Desk } from '../ports/desk.ts';
import { archivedIn, archivedRequest } from './archive-desk.ts';

/** As many as anybody looks through. */
const ENOUGH = 20;

/**
 * @param requests those on the desk. Of an archive only those rows are read in which the longest word stands; of a day,
 *   the archives of its year and of the year before, in which the event may have begun
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
    const year = Number(day.slice(0, 4));
    return search([...requests, ...archivedIn(desk, [year, year - 1])], wanted);
  }
  const [word] = wordsOf(wanted.text).sort((one, other) => other.length - one.length);
  const known = [...requests];
  for (const year of [...desk.archives.years()].reverse()) {
    if (word === undefined || search(known, wanted).requests.length >= ENOUGH) break;
    known.push(...desk.archives.withWord(year, word));
  }
  return search(known, wanted);
}
