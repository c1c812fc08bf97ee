// Moves finished requests from the desk to the archives of their years, and goes on with a move that was broken off.
import { archiveYear, isLeaving } from '../../domain/archive/leaving.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Means } from '../jobs/means.ts';
import type { Desk } from '../ports/desk.ts';
import type { Recorded } from '../recovery/recorded-state.ts';
import { recover } from '../recovery/recover.ts';
import { keepReports } from '../views/report.ts';
import { beginMove, endMove } from './unsettled.ts';

/** As many as an execution surely copies, reads back and deletes within its minutes. */
const AT_ONCE = 200;

/**
 * Moves what is due, one year at a time, as long as there is time. A row that people are working on stays until they are
 * done: one with a typed cell, a chosen step, or a copy that has no number yet.
 * @returns whether all was moved; the next night goes on with what is left
 */
export function archiveFinished(desk: Desk, { mayGoOn }: Pick<Means, 'mayGoOn'>): boolean {
  settleArchives(desk);
  for (;;) {
    const isMore = desk.exclusive.hold(() => archiveSome(desk));
    if (!isMore) return true;
    if (!mayGoOn()) return false;
  }
}

/** @returns whether there may be more to do */
function archiveSome(desk: Desk): boolean {
  const recorded = recover(desk);
  const due = dueOf(desk, recorded);
  const [first] = due;
  if (first === undefined) return false;
  const year = homeOf(desk, first);
  const numbers = due
    .filter((request) => homeOf(desk, request) === year)
    .slice(0, AT_ONCE)
    .map(({ number }) => number);
  beginMove(desk, year);
  const whole = desk.archives.copyIn(year, numbers);
  desk.archives.remember(year, whole);
  keepReports(desk, recorded.requests, new Set(whole));
  desk.archives.clearDesk(year, whole);
  endMove(desk, year);
  return whole.length > 0 && due.length > whole.length;
}

/** The requests that leave the desk today; those of a move that was broken off are among them still. */
function dueOf(desk: Desk, { reading, requests, edits }: Recorded): readonly BookingRequest[] {
  const { archive } = desk.office.snapshot().settings;
  const today = dateOf(desk.office.now());
  const busy = new Set([
    ...edits.keys(),
    ...reading.unreadable.map(({ number }) => number),
    ...reading.chosenSteps.map(({ number }) => number),
    ...reading.typed.map(({ shownNumber }) => shownNumber),
  ]);
  return requests.filter((request) => {
    return !busy.has(request.number) && isLeaving(request, today, archive.days);
  });
}

/** The archive in which a request is already, else that of its event. */
function homeOf({ archives }: Pick<Desk, 'archives'>, request: BookingRequest): number {
  return archives.yearOf(request.number) ?? archiveYear(request);
}

/** Ends moves that were broken off: what stands twice, or in part, is put where it belongs. */
function settleArchives(desk: Desk): void {
  for (const year of desk.state.get('unsettledArchives') ?? []) desk.exclusive.hold(() => settle(desk, year));
}

function settle(desk: Desk, year: number): void {
  const { archives, history } = desk;
  const recorded = recover(desk);
  const onDesk = new Set([...recorded.requests, ...recorded.reading.unreadable].map(({ number }) => number));
  const due = new Set(dueOf(desk, recorded).map(({ number }) => number));
  const standing = archives.standing(year);
  const unknown = standing.filter((number) => archives.yearOf(number) === undefined);
  // What stands twice and is due goes on to the archive; the others are on their way back, or taken up again.
  const isBack = (number: string) => onDesk.has(number) && !due.has(number);
  const isOnlyThere = (number: string) => !onDesk.has(number);
  const alone = unknown.filter(isOnlyThere);
  if (alone.length > 0) archives.remember(year, alone);
  const back = standing.filter(isBack);
  if (back.length > 0) {
    archives.forget(back);
    archives.clearArchive(year, back);
  }
  // A row went, and its steps stayed.
  const left = history.numbers().filter((number) => archives.yearOf(number) === year && !onDesk.has(number));
  if (left.length > 0) archives.clearDesk(year, left);
  endMove(desk, year);
}
