// How somebody of the team ends the link to their own calendar.

import { withEnded } from '../../domain/office/token.ts';
import { rolesOf } from '../../domain/settings/team.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';

/** @returns whether one was ended: not for somebody who is not in the team */
export function endFeed(
  { exclusive, office, state }: Pick<Desk, 'exclusive' | 'office' | 'state'>,
  email: string,
): boolean {
  return exclusive.hold(() => {
    if (rolesOf(office.snapshot().team, email, dateOf(office.now())).length === 0) return false;
    state.put({ feedsEnded: withEnded(state.get('feedsEnded'), [email]) });
    return true;
  });
}
