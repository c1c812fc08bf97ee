// Tells who acts behind the address that Google names, if it names one.
import type { Actor } from '../../domain/commands/command.ts';
import { rolesOf, sameAddress } from '../../domain/settings/team.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import type { OfficeSnapshot } from '../ports/office.ts';

/** Somebody known by his address; one who is not in the team, or no longer, holds no roles. */
export function officer(
  email: string,
  { team }: Pick<OfficeSnapshot, 'team'>,
  now: Instant,
): Extract<Actor, { readonly type: 'STAFF' }> {
  const member = team.find((each) => sameAddress(each.email, email));
  return { type: 'STAFF', email, name: member?.name ?? '', roles: rolesOf(team, email, dateOf(now)) };
}

/** Who acts: known inside the owner's Workspace domain, an unnamed editor of the sheet elsewhere (facts 7.4). */
export function actorOf(email: string, office: OfficeSnapshot, now: Instant): Actor {
  return email === '' ? { type: 'UNKNOWN' } : officer(email, office, now);
}
