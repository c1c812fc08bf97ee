// Tells who acts behind the address that Google names, if it names one.
import type { Actor } from '../domain/decide/command.ts';
import { rolesOf } from '../domain/team.ts';
import { dateOf, type Instant } from '../domain/time.ts';
import type { OfficeSnapshot } from './ports.ts';

/** Who acts: known inside the owner's Workspace domain, an unnamed editor of the sheet elsewhere (facts 7.4). */
export function actorOf(email: string, { team }: OfficeSnapshot, now: Instant): Actor {
  if (email === '') return { type: 'UNKNOWN' };
  const member = team.find((each) => each.email.trim().toLowerCase() === email.trim().toLowerCase());
  return { type: 'STAFF', email, name: member?.name ?? '', roles: rolesOf(team, email, dateOf(now)) };
}
