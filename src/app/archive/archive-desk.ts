// The desk as it stands over the archive of one year, so that what is done at a desk can be done there.
import { DeskError } from '../../domain/fault.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Desk } from '../ports/desk.ts';
import type { History } from '../ports/history.ts';

/**
 * The same desk over the tabs of a year: a command carried out there is recorded there. Its requests are in no agenda,
 * and a number that is missing there is no deleted row.
 */
export function archiveDesk<Whole extends Pick<Desk, 'archives'>>(desk: Whole, year: number): Whole {
  const { archives } = desk;
  const { register, history } = archives.of(year);
  return {
    ...desk,
    register,
    history,
    agendaTab: { write: () => {} },
    // Methods of a port may use `this`: the others are asked of the port itself.
    archives: Object.assign(Object.create(archives) as typeof archives, { yearOf: () => year }),
  };
}

/** The archived requests of a year, as recorded. Reads the whole tab; none where the tab is gone, which the night mends. */
export function archivedRequests(desk: Pick<Desk, 'archives'>, year: number): readonly BookingRequest[] {
  if (!desk.archives.years().includes(year)) return [];
  const { register, history } = desk.archives.of(year);
  try {
    const { requests, unreadable, edited } = register.read();
    // What people have typed in an archive does not count: the night puts it back.
    const doubtful = [...unreadable, ...edited].map(({ number }) => number);
    if (doubtful.length === 0) return requests;
    const recorded = history.latest(doubtful);
    const standing = requests.map((request) => recorded.get(request.number)?.change.after ?? request);
    const lost = unreadable.flatMap(({ number }) => recorded.get(number)?.change.after ?? []);
    return [...standing, ...lost];
  } catch (error) {
    if (error instanceof DeskError && error.fault.code === 'MISSING_TAB') return [];
    throw error;
  }
}

/** One archived request, as its row shows it; `null` where the row or the tab is gone, or the number is not archived. */
export function archivedRequest(desk: Pick<Desk, 'archives'>, number: string): BookingRequest | null {
  const year = desk.archives.yearOf(number);
  if (year === undefined) return null;
  const { register, history } = desk.archives.of(year);
  try {
    const found = register.readOne(number);
    if (found !== 'UNREADABLE' && found !== null) return found;
    return history.latest([number]).get(number)?.change.after ?? null;
  } catch (error) {
    if (error instanceof DeskError && error.fault.code === 'MISSING_TAB') return null;
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
