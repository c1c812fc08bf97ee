// Brings back requests whose rows somebody has deleted: the history still has them.
import type { Desk } from '../ports/desk.ts';
import { recordLostRequests } from './rebuild-history.ts';
import { recover } from './recover.ts';

/** Writes a new row, with a message, for every recorded request without one. @returns how many were restored */
export function restoreDeletedRows(desk: Desk): number {
  return desk.exclusive.hold(() => {
    const { settings } = desk.office.snapshot();
    const now = desk.office.now();
    recover(desk);
    const recorded = desk.history.numbers();
    // Read again: a row inserted during the first reading may have hidden another.
    const { requests, unreadable } = desk.register.read();
    recordLostRequests(desk, { requests, unreadable }, recorded, now);
    const there = new Set([...requests, ...unreadable].map(({ number }) => number));
    const isGone = (number: string) => !there.has(number) && desk.archives.yearOf(number) === undefined;
    const gone = recorded.filter(isGone);
    if (gone.length === 0) return 0;
    const changes = [...desk.history.latest(gone).values()].map(({ change }) => ({
      ...change,
      before: null,
      message: { code: 'RESTORED', at: now } as const,
    }));
    desk.register.write(changes, settings);
    desk.register.verify();
    return changes.length;
  });
}
