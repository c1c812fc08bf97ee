// The desk as it stands over the archive of one year, so that what is done at a desk can be done there.

import type { HistoryEntry } from '../../domain/commands/decision.ts';
import { DeskError, type Fault } from '../../domain/fault.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { MOST_DATES } from '../../domain/request/room-time.ts';
import { type Found, search, type Wanted, wordsOf } from '../../domain/request/search.ts';
import { dateOf, type Slot, yearOf } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import type { ArchiveYear } from '../ports/archives.ts';
import type { Desk } from '../ports/desk.ts';
import type { History } from '../ports/history.ts';
import type { RegisterReading } from '../ports/register.ts';

/**
 * The same desk over the tabs of a year: a command carried out there is recorded there. Its requests are in no agenda,
 * and a number that is missing there is no deleted row.
 */
export function archiveDesk<Whole extends Pick<Desk, 'archives' | 'office'>>(desk: Whole, year: number): Whole {
  const { archives } = desk;
  const { register, history } = archives.of(year);
  return {
    ...desk,
    register,
    history,
    agendaTab: { write: () => {} },
    // What is damaged there is no fault of the desk's own history.
    office: Object.assign(Object.create(desk.office) as typeof desk.office, { reportDamage: () => {} }),
    // Methods of a port may use `this`: the others are asked of the port itself.
    archives: Object.assign(Object.create(archives) as typeof archives, { yearOf: () => year }),
  };
}

/** The archived requests of a year, as recorded. Reads the whole tab; none where the tab is gone, which the night mends. */
export function archivedRequests(desk: Pick<Desk, 'archives'>, year: number): readonly BookingRequest[] {
  if (!desk.archives.years().includes(year)) return [];
  return asRecorded(desk, year, (archive) => archive.register.read());
}

/**
 * The archived requests that may have had the room at some past times, as recorded: of each year few rows are read. A row
 * whose days somebody has typed over is not found until the night has put it back.
 */
export function archivedOn(desk: Pick<Desk, 'archives'>, times: readonly Slot[]): readonly BookingRequest[] {
  if (times.length === 0) return [];
  // An event is archived by the year in which it began.
  const years = new Set(
    times.flatMap(({ start, end }) => [addDays(dateOf(start), -MOST_DATES), dateOf(end)].map((day) => day.slice(0, 4))),
  );
  return desk.archives
    .years()
    .filter((year) => years.has(String(year)))
    .flatMap((year) => asRecorded(desk, year, (archive) => archive.onDays(times)));
}

/** What a reading of a year's rows shows, as far as it is the archive's own. */
function asRecorded(
  desk: Pick<Desk, 'archives'>,
  year: number,
  read: (archive: ArchiveYear) => Pick<RegisterReading, 'requests' | 'edited' | 'unreadable'>,
): readonly BookingRequest[] {
  const archive = desk.archives.of(year);
  const { history } = archive;
  const reading = orNull(() => read(archive));
  if (!reading) return [];
  // What people have put or typed there does not count: the night marks the one and puts the other back.
  const isOwn = ({ number }: { readonly number: string }) => desk.archives.yearOf(number) === year;
  const requests = reading.requests.filter(isOwn);
  const unreadable = reading.unreadable.filter(isOwn);
  const doubtful = [...unreadable, ...reading.edited.filter(isOwn)].map(({ number }) => number);
  if (doubtful.length === 0) return requests;
  const recorded = orNull(() => history.latest(doubtful)) ?? new Map<string, HistoryEntry>();
  const standing = requests.map((request) => recorded.get(request.number)?.change.after ?? request);
  return [...standing, ...unreadable.flatMap(({ number }) => recorded.get(number)?.change.after ?? [])];
}

/** One archived request, as last recorded; `null` where row and steps are gone, or the number is not archived. */
export function archivedRequest(desk: Pick<Desk, 'archives'>, number: string): BookingRequest | null {
  const year = desk.archives.yearOf(number);
  if (year === undefined) return null;
  const { register, history } = desk.archives.of(year);
  const recorded = orNull(() => history.latest([number]).get(number)?.change.after ?? null);
  if (recorded) return recorded;
  const shown = orNull(() => register.readOne(number));
  return shown === 'UNREADABLE' ? null : shown;
}

const MISSING: readonly Fault['code'][] = ['MISSING_TAB', 'MISSING_COLUMN'];

/** `null` where people have taken the tab or a column away, or a tab was never finished: the night mends that. */
function orNull<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DeskError && MISSING.includes(error.fault.code)) return null;
    throw error;
  }
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
 * Reads archives, the latest first, until more is found than is shown: how many more is then the least that there are.
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
    const year = yearOf(day);
    return search([...requests, ...archivedIn(desk, [year, year - 1])], wanted);
  }
  const [word] = wordsOf(wanted.text).sort((one, other) => other.length - one.length);
  const requestsSoFar = [...requests];
  for (const year of [...desk.archives.years()].reverse()) {
    if (word === undefined || search(requestsSoFar, wanted).more > 0) break;
    requestsSoFar.push(...desk.archives.withWord(year, word));
  }
  return search(requestsSoFar, wanted);
}

/** Reads the register once; rows that cannot be read count as last recorded. */
export function everyRequest({ register, history }: Pick<Desk, 'register' | 'history'>): readonly BookingRequest[] {
  const { requests, unreadable } = register.read();
  if (unreadable.length === 0) return requests;
  const recorded = history.latest(unreadable.map(({ number }) => number));
  return [...requests, ...[...recorded.values()].map(({ change }) => change.after)];
}
