// Who acts, as the management team of the day knows him.
import type { Actor } from '../domain/decide/command.ts';
import { rolesOf, type TeamMember } from '../domain/team.ts';
import { dateOf, type Instant } from '../domain/time.ts';

/** Somebody known by his address; one who is not in the team, or no longer, holds no roles. */
export function officer(
  email: string,
  team: readonly TeamMember[],
  now: Instant,
): Extract<Actor, { readonly type: 'STAFF' }> {
  const member = team.find((each) => each.email.trim().toLowerCase() === email.trim().toLowerCase());
  return { type: 'STAFF', email, name: member?.name ?? '', roles: rolesOf(team, email, dateOf(now)) };
}
