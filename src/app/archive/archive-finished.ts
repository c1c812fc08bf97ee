// Moves finished requests from the desk to the archives of their years, and goes on with a move that was broken off.
import { archiveYear, isLeaving } from '../../domain/report/years.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import { type RecoveredReading, recover } from '../recovery/recover.ts';
import { beginMove, endMove } from './moves.ts';

/** Copied together, and taken from the desk together. */
const ARCHIVED_AT_ONCE = 30;
/** A register of years that was kept without an archive takes some nights. */
const MOST_A_NIGHT = 6;

/**
 * Moves what is due, one year at a time, as long as there is time: copied in one hold, its rows taken from the desk in the
 * next, then its steps. A row that people are working on stays until they are done: one with a typed cell, or a chosen step.
 * The next night goes on with what is left.
 */
export function archiveFinished(desk: Desk, { mayGoOn }: Pick<Means, 'mayGoOn'>): void {
  const prepared = new Set<number>();
  for (let times = 0; times < MOST_A_NIGHT; ) {
    const next = desk.exclusive.hold(() => copySome(desk, prepared));
    if (next === null) return;
    if ('copied' in next) {
      const { year, copied, dueNumbers } = next;
      const gone = desk.exclusive.hold(() => clearCopied(desk, year, copied));
      desk.exclusive.hold(() => {
        desk.archives.clearSteps(gone);
        endMove(desk, year, copied.numbers);
      });
      if (gone.length === dueNumbers || gone.length === 0) return;
      times++;
    } else {
      // Without the lock: two tabs take long to make.
      desk.archives.prepare(next.year);
      prepared.add(next.year);
    }
    if (!mayGoOn()) return;
  }
}

/** @returns what was copied, or the year whose tabs are to be made first; `null` where nothing is due */
function copySome(
  desk: Desk,
  prepared: ReadonlySet<number>,
): { readonly year: number; readonly copied: Copied; readonly dueNumbers: number } | { readonly year: number } | null {
  const { archives } = desk;
  const beforeMoves = recover(desk);
  const recorded = finishMoves(desk, beforeMoves) ? recover(desk) : beforeMoves;
  const due = dueOf(desk, recorded);
  const [first] = due;
  if (first === undefined) return null;
  const year = homeOf(desk, first);
  if (!archives.years().includes(year) && !prepared.has(year)) return { year };
  const numbers = due
    .filter((request) => homeOf(desk, request) === year)
    .slice(0, ARCHIVED_AT_ONCE)
    .map(({ number }) => number);
  beginMove(desk, year, numbers);
  return { year, copied: { numbers, whole: archives.copyIn(year, numbers) }, dueNumbers: due.length };
}

/** What a batch was to copy, and what stands in the archive whole. */
interface Copied {
  readonly numbers: readonly string[];
  readonly whole: readonly string[];
}

/**
 * Takes from the desk what was copied. Recovery comes first: a step that was killed meanwhile may stand in the history alone,
 * and its row must differ from the copy, so that it stays.
 * @returns those whose rows left the desk
 */
function clearCopied(desk: Desk, year: number, { whole }: Copied): readonly string[] {
  const { archives } = desk;
  recover(desk);
  archives.remember(year, whole);
  const gone = new Set(archives.clearRows(year, whole));
  // What was chosen or recorded in a row since it was copied is recorded first, and goes another night.
  takeOutOfArchive(
    desk,
    year,
    whole.filter((number) => !gone.has(number)),
  );
  return [...gone];
}

/** The requests that leave the desk today; those of a move that was broken off are among them still. */
function dueOf(desk: Desk, { requests, chosenSteps }: RecoveredReading): readonly BookingRequest[] {
  const today = dateOf(desk.office.now());
  const busy = new Set(chosenSteps.map(({ number }) => number));
  return requests.filter((request) => !busy.has(request.number) && isLeaving(request, today));
}

/** The archive in which a request is already, else that of its event. */
function homeOf({ archives }: Pick<Desk, 'archives'>, request: BookingRequest): number {
  return archives.yearOf(request.number) ?? archiveYear(request);
}

/** Takes out of the archive what stands on the desk. */
function takeOutOfArchive({ archives }: Pick<Desk, 'archives'>, year: number, numbers: readonly string[]): void {
  if (numbers.length === 0) return;
  archives.forget(numbers);
  archives.clearArchive(year, numbers);
}

/**
 * Ends moves that were broken off: what stands twice, or in part, is put where it belongs. A version of the file from before
 * a move brings requests back to the desk as well.
 * @returns whether there were any
 */
function finishMoves(desk: Desk, recorded: RecoveredReading): boolean {
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
function settle(desk: Desk, recorded: RecoveredReading, year: number, numbers: readonly string[]): void {
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
  archives.clearSteps(stepsLeft);
  // Recovery writes a lost row again once its request counts as one of the desk's. A version of the file from before the year
  // had an archive lacks its tabs, which are made anew only for a year of which nothing is archived.
  archives.forget([...at('DESK'), ...at('ROW_LOST'), ...at('DUE').filter((number) => !archived.has(number))]);
  takeOutOfArchive(
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
