// Reads the management team from what stands in the tab `Tim Pengelola`, and says which posts nobody holds.
import { ROLES, type Role } from './request.ts';
import { parseText } from './setting-shapes.ts';
import { mainPerson, type TeamMember } from './team.ts';
import type { PlainDate } from './time.ts';

/** A row as it stands in the tab. `UNREADABLE` stands for a date cell that holds no date. */
export interface TeamRow {
  readonly name: string;
  /** `null` where the word names no role. */
  readonly role: Role | null;
  readonly email: string;
  /** `null` where the word is neither yes nor no; blank is no. */
  readonly main: boolean | null;
  readonly since: PlainDate | null | 'UNREADABLE';
  readonly until: PlainDate | null | 'UNREADABLE';
  readonly actingFor: string;
}

export type TeamProblemCode =
  | 'NAME_MISSING'
  | 'ROLE_UNKNOWN'
  | 'EMAIL_INVALID'
  | 'MAIN_UNREADABLE'
  | 'DATE_UNREADABLE'
  | 'UNTIL_BEFORE_SINCE';

/** The first fault of each row that cannot be used; `index` counts the given rows from 0. */
export interface TeamProblem {
  readonly index: number;
  readonly code: TeamProblemCode;
}

/** Reads the team; rows with a fault are left out and named. */
export function readTeam(rows: readonly TeamRow[]): {
  readonly team: readonly TeamMember[];
  readonly problems: readonly TeamProblem[];
} {
  const team: TeamMember[] = [];
  const problems: TeamProblem[] = [];
  rows.forEach((row, index) => {
    const code = faultOf(row);
    if (code) problems.push({ index, code });
    else team.push(row as TeamMember);
  });
  return { team, problems };
}

/** The posts that nobody holds on a day. */
export function vacantPosts(team: readonly TeamMember[], day: PlainDate): Role[] {
  return ROLES.filter((role) => mainPerson(team, role, day) === null);
}

function faultOf({ name, role, email, main, since, until }: TeamRow): TeamProblemCode | null {
  if (name.trim() === '') return 'NAME_MISSING';
  if (role === null) return 'ROLE_UNKNOWN';
  if (parseText('MAIL_ADDRESS', email) === null) return 'EMAIL_INVALID';
  if (main === null) return 'MAIN_UNREADABLE';
  if (since === 'UNREADABLE' || until === 'UNREADABLE') return 'DATE_UNREADABLE';
  if (since !== null && until !== null && until < since) return 'UNTIL_BEFORE_SINCE';
  return null;
}
