// Tells who acts behind the address that Google names, if it names one.
import type { Actor } from '../../domain/commands/command.ts';
import { deputyPosts, rolesOf } from '../../domain/settings/team.ts';
import { sameText } from '../../domain/text/text.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import type { OfficeSnapshot } from '../ports/office.ts';

/** The staff member with this address. Somebody who is not, or no longer, in the team has no roles. */
export function officer(
  email: string,
  { team }: Pick<OfficeSnapshot, 'team'>,
  now: Instant,
): Extract<Actor, { readonly type: 'STAFF' }> {
  const day = dateOf(now);
  const member = team.find((each) => sameText(each.email, email));
  const deputyIn = deputyPosts(team, email, day).map(({ role, deputy }) => ({ role, deputy }));
  return {
    type: 'STAFF',
    email,
    name: member?.name ?? '',
    roles: rolesOf(team, email, day),
    ...(deputyIn.length > 0 && { deputyIn }),
  };
}

/**
 * Who edited the sheet. Google names editors only inside the owner's Workspace domain (facts 7.4), and may give the
 * owner's address for somebody who has no account at all (facts 13.2): both are `UNKNOWN`.
 */
export function actorOf(email: string, office: OfficeSnapshot, now: Instant): Actor {
  const isDoubtful = email === '' || (sameText(email, office.owner) && !office.isClosed);
  return isDoubtful ? { type: 'UNKNOWN' } : officer(email, office, now);
}
