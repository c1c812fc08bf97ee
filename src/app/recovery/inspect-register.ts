// Looks at the whole register: recovers, shows again what was recorded wherever something else stands, says what people must still do.

import type { BookingRequest } from '../../domain/request/request.ts';
import { nameWhatIsMissing } from '../commands/adopt-typed-rows.ts';
import type { Desk } from '../ports/desk.ts';
import type { TypedRow } from '../ports/register.ts';
import { recordLostRequests } from './rebuild-history.ts';
import { recover } from './recover.ts';

/** What an inspection of the register found. */
interface Findings {
  /** The requests as recorded. */
  readonly requests: readonly BookingRequest[];
  /** Rows that staff typed or copied. */
  readonly typed: readonly TypedRow[];
  /** Fingerprints of what rows were notified that they lack, for the next inspection. */
  readonly notified: readonly string[];
}

/**
 * Recovers, puts back whatever differs from what was recorded, and names what rows of people's own lack.
 * @param notified fingerprints of what the last inspection wrote
 * @param isQuiet whether nobody is typing in a row any more
 */
export function inspectRegister(
  desk: Desk,
  notified: readonly string[],
  isQuiet: (row: TypedRow) => boolean,
): Findings {
  return desk.exclusive.hold(() => {
    const recorded = recover(desk);
    desk.register.putRight(desk.office.snapshot().settings);
    const typed = recorded.typed.filter(isQuiet);
    return {
      typed,
      notified: nameWhatIsMissing(desk, typed, recorded, notified),
      requests: recorded.requests,
    };
  });
}

/**
 * Writes again every recorded request that has no row, or whose row is older than its last step, as where people pasted an
 * earlier copy of it.
 * @returns how many were restored
 */
export function restoreDeletedRows(desk: Desk): number {
  return desk.exclusive.hold(() => {
    const { settings } = desk.office.snapshot();
    const now = desk.office.now();
    recover(desk);
    const revisions = desk.history.revisions();
    // Read again: a row inserted during the first reading may have hidden another.
    const { requests, torn } = desk.register.read();
    recordLostRequests(desk, { requests }, [...revisions.keys()], now);
    const shown = new Map(requests.map(({ number, revision }) => [number, revision]));
    const lacking = [...revisions].flatMap(([number, revision]) =>
      (shown.get(number) ?? -1) < revision && desk.archives.yearOf(number) === undefined ? [number] : [],
    );
    if (lacking.length === 0) return 0;
    const changes = [...desk.history.latest(lacking).values()].map(({ number, change }) => {
      const isBack = !shown.has(number) && !torn.includes(number);
      return { ...change, before: null, ...(isBack && { message: { code: 'RESTORED', at: now } as const }) };
    });
    desk.register.write(changes, settings);
    return changes.length;
  });
}
