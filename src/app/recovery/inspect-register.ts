// Looks at the whole register: recovers, and shows again what was recorded wherever something else stands.

import { lastNumbers } from '../../domain/request/numbering.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { STRANGER_WORDS } from '../../words/sheet/typed-rows.ts';
import type { Desk } from '../ports/desk.ts';
import { recordLostRequests } from './rebuild-history.ts';
import { recover } from './recover.ts';

/**
 * Recovers, shows again what was recorded wherever something else stands, and says in rows of people's own where letters are
 * entered.
 * @returns the requests as recorded
 */
export function inspectRegister(desk: Desk): readonly BookingRequest[] {
  return desk.exclusive.hold(() => {
    const { requests } = recover(desk);
    desk.register.putRight(desk.office.snapshot().settings);
    desk.register.tellStrangers(STRANGER_WORDS);
    const earlier = desk.state.get('givenUpTo') ?? [];
    const given = lastNumbers([...earlier.map((number) => ({ number })), ...requests]);
    if (String(given) !== String(earlier)) desk.state.put({ givenUpTo: given });
    return requests;
  });
}

/**
 * Writes again every recorded request that has no row, or whose row is older than its last step, as where people pasted an
 * earlier copy of it.
 */
export function restoreDeletedRows(desk: Desk): void {
  desk.exclusive.hold(() => {
    const { settings } = desk.office.snapshot();
    const now = desk.office.now();
    recover(desk);
    const revisions = desk.history.revisions();
    // Read again: a row inserted during the first reading may have hidden another.
    const { requests } = desk.register.read();
    recordLostRequests(desk, { requests }, [...revisions.keys()], now);
    const shown = new Map(requests.map(({ number, revision }) => [number, revision]));
    const lacking = [...revisions].flatMap(([number, revision]) =>
      (shown.get(number) ?? -1) < revision && desk.archives.yearOf(number) === undefined ? [number] : [],
    );
    if (lacking.length === 0) return;
    const changes = [...desk.history.latest(lacking).values()].map(({ number, change }) => {
      return {
        ...change,
        before: null,
        ...(!shown.has(number) && { message: { code: 'RESTORED', at: now } as const }),
      };
    });
    desk.register.write(changes, settings);
  });
}
