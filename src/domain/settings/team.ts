// The management team ("Tim Pengelola", SK Walikota 160/DKI/2020): who holds which post, and when.

import type { PlainDate } from '../time/time.ts';
import type { Role } from '../vocabulary.ts';

/** One line of the tab `Tim Pengelola`. */
export interface TeamMember {
  readonly name: string;
  readonly role: Role;
  readonly email: string;
  /** Whether this member gets the step mails of the role. */
  readonly main: boolean;
  /** First day in the post; `null` means always. */
  readonly since: PlainDate | null;
  /** Last day in the post; `null` means no end. */
  readonly until: PlainDate | null;
  /** Name of the person this one stands in for (Plh./Plt.); blank for the holder of the post. */
  readonly actingFor: string;
}

/** The members in office on a day. */
export function inOffice(team: readonly TeamMember[], day: PlainDate): TeamMember[] {
  return team.filter((member) => (!member.since || member.since <= day) && (!member.until || day <= member.until));
}

/** Whether two mail addresses are the same, without case and outer spaces. */
export function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The roles that a person holds on a day; none for somebody not in the team. */
export function rolesOf(team: readonly TeamMember[], email: string, day: PlainDate): Role[] {
  if (email.trim() === '') return [];
  const roles = inOffice(team, day).filter((member) => sameAddress(member.email, email));
  return [...new Set(roles.map((member) => member.role))];
}

/** The dated posts in which somebody stands in for another on a day (Plh./Plt.). */
export function deputyPosts(team: readonly TeamMember[], email: string, day: PlainDate): TeamMember[] {
  return inOffice(team, day).filter((member) => isDeputy(member) && sameAddress(member.email, email));
}

function isDeputy({ actingFor, since, until }: TeamMember): boolean {
  return actingFor !== '' && (since !== null || until !== null);
}

/**
 * The person who gets the step mails of a role on a day: a dated deputy before the main person, a main person before
 * another of the same role.
 * @returns `null` if nobody holds the post
 */
export function mainPerson(team: readonly TeamMember[], role: Role, day: PlainDate): TeamMember | null {
  const holders = inOffice(team, day).filter((member) => member.role === role);
  return holders.find(isDeputy) ?? holders.find((member) => member.main) ?? holders[0] ?? null;
}
