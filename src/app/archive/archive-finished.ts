// Moves finished requests from the desk to the archives of their years, and goes on with a move that was broken off.
import { archiveYear, isLeaving } from '../../domain/report/years.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import { type Recorded, recover } from '../recovery/recover.ts';
import { keepReports } from '../views/write-reports.ts';
import { beginMove, endMove } from './moves.ts';

/** Copied, read back and deleted in one go. */
const ARCHIVED_AT_ONCE = 200;
/** A register of years that was kept without an archive takes some nights. */
const MOST_A_NIGHT = 3;

/**
 * Moves what is due, one year at a time, as long as there is time. A row that people are working on stays until they are
 * done: one with a typed cell, a chosen step, or a copy that has no number yet.
 * @returns whether all was moved; the next night goes on with what is left
 */
export function archiveFinished(desk: Desk, { mayGoOn }: Pick<Means, 'mayGoOn'>): boolean {
  for (let times = 0; times < MOST_A_NIGHT; times++) {
    const isMore = desk.exclusive.hold(() => archiveSome(desk));
    if (!isMore) return true;
    if (!mayGoOn()) return false;
  }
  return false;
}

/** @returns whether there may be more to do */
function archiveSome(desk: Desk): boolean {
  const { archives } = desk;
  const beforeMoves = recover(desk);
  const recorded = settleMoves(desk, beforeMoves) ? recover(desk) : beforeMoves;
  const due = dueOf(desk, recorded);
  const [first] = due;
  if (first === undefined) return false;
  const year = homeOf(desk, first);
  const numbers = due
    .filter((request) => homeOf(desk, request) === year)
    .slice(0, ARCHIVED_AT_ONCE)
    .map(({ number }) => number);
  beginMove(desk, year, numbers);
  const whole = archives.copyIn(year, numbers);
  archives.remember(year, whole);
  const gone = new Set(archives.clearDesk(year, whole));
  keepReports(desk, recorded.requests, gone);
  // What somebody typed in a row since it was copied is recorded first, and goes another night.
  takeBack(
    desk,
    year,
    whole.filter((number) => !gone.has(number)),
  );
  endMove(desk, year, numbers);
  return gone.size > 0 && due.length > gone.size;
}

/** The requests that leave the desk today; those of a move that was broken off are among them still. */
function dueOf(desk: Desk, { requests, chosenSteps, typed }: Recorded): readonly BookingRequest[] {
  const { archive } = desk.office.snapshot().settings;
  const today = dateOf(desk.office.now());
  const busy = new Set([
    ...Object.keys(desk.state.get('editNotes') ?? {}),
    ...chosenSteps.map(({ number }) => number),
    ...typed.map(({ shownNumber }) => shownNumber),
  ]);
  return requests.filter((request) => !busy.has(request.number) && isLeaving(request, today, archive.days));
}

/** The archive in which a request is already, else that of its event. */
function homeOf({ archives }: Pick<Desk, 'archives'>, request: BookingRequest): number {
  return archives.yearOf(request.number) ?? archiveYear(request);
}

/** These stand on the desk and nowhere else. */
function takeBack({ archives }: Pick<Desk, 'archives'>, year: number, numbers: readonly string[]): void {
  if (numbers.length === 0) return;
  archives.forget(numbers);
  archives.clearArchive(year, numbers);
}

/**
 * Ends moves that were broken off: what stands twice, or in part, is put where it belongs. A version of the file from before
 * a move brings requests back to the desk as well.
 * @returns whether there were any
 */
function settleMoves(desk: Desk, recorded: Recorded): boolean {
  const moving = Object.entries(desk.state.get('movingRequests') ?? {});
  const years = new Map(moving.map(([year, numbers]) => [Number(year), new Set(numbers)]));
  for (const { number } of recorded.requests) {
    const year = desk.archives.yearOf(number);
    if (year !== undefined) years.set(year, (years.get(year) ?? new Set()).add(number));
  }
  for (const [year, numbers] of years) settle(desk, recorded, year, [...numbers]);
  return years.size > 0;
}

/** Those that are due are on their way until the night has moved them; all others stand in one place afterwards. */
function settle(desk: Desk, recorded: Recorded, year: number, numbers: readonly string[]): void {
  const { archives, history } = desk;
  const due = new Set(dueOf(desk, recorded).map(({ number }) => number));
  const rows = new Set(recorded.requests.map(({ number }) => number));
  const archived = new Set(archives.standing(year));
  const steps = new Set(history.numbers());
  const placeOf = (number: string) => {
    // A row without its steps is a copy of an archived one that somebody pasted.
    const isOnDesk = rows.has(number) && (steps.has(number) || !archived.has(number));
    if (isOnDesk) return due.has(number) ? 'DUE' : 'DESK';
    if (archived.has(number)) return 'ARCHIVE';
    return steps.has(number) ? 'ROW_LOST' : 'NOWHERE';
  };
  const at = (place: ReturnType<typeof placeOf>) => numbers.filter((number) => placeOf(number) === place);
  archives.remember(year, at('ARCHIVE'));
  const stepsLeft = at('ARCHIVE').filter((number) => steps.has(number));
  if (stepsLeft.length > 0) archives.clearDesk(year, stepsLeft);
  // Recovery writes a lost row again once its request counts as one of the desk's.
  archives.forget([...at('DESK'), ...at('ROW_LOST')]);
  takeBack(
    desk,
    year,
    at('DESK').filter((number) => archived.has(number)),
  );
  if (at('DUE').length > 0) beginMove(desk, year, at('DUE'));
  endMove(
    desk,
    year,
    numbers.filter((number) => placeOf(number) !== 'DUE'),
  );
}
