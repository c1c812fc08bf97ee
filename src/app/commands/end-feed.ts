// The link to somebody's own calendar: which one is valid, and how its holder ends it.

import { rolesOf } from '../../domain/settings/team.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';

/** The number that a valid link of this person claims. */
export function feedNumber({ state }: Pick<Desk, 'state'>, email: string): string {
  return String(state.get('feedsEnded')?.[keyOf(email)] ?? 0);
}

/** Ends the link of somebody of the team: the next has another number. @returns whether one was ended */
export function endFeed(desk: Pick<Desk, 'exclusive' | 'office' | 'state'>, email: string): boolean {
  return desk.exclusive.hold(() => {
    if (rolesOf(desk.office.snapshot().team, email, dateOf(desk.office.now())).length === 0) return false;
    const ended = Number(feedNumber(desk, email)) + 1;
    desk.state.put({ feedsEnded: { ...desk.state.get('feedsEnded'), [keyOf(email)]: ended } });
    return true;
  });
}

function keyOf(email: string): string {
  return email.trim().toLowerCase();
}
