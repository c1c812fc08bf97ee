// Reads the management team from the tab `Tim Pengelola`, and says which posts nobody holds.

import * as z from 'zod/mini';
import { onFirstUse, readCoded, type Schema } from '../records/schema.ts';
import { isPlainDate } from '../request/room-time.ts';
import { folded } from '../text/text.ts';
import type { PlainDate } from '../time/time.ts';
import { ROLES, type Role } from '../vocabulary.ts';
import { parseText } from './setting-shapes.ts';
import { mainPerson, sameAddress, type TeamMember } from './team.ts';

/** A row of the tab as read. `UNREADABLE` is a date cell that holds no date. */
export interface TeamRow {
  readonly name: string;
  /** `null` if the word names no role. */
  readonly role: Role | null;
  readonly email: string;
  /** `null` if the word is neither yes nor no; blank is no. */
  readonly main: boolean | null;
  readonly since: PlainDate | null | 'UNREADABLE';
  readonly until: PlainDate | null | 'UNREADABLE';
  readonly actingFor: string;
}

/** Faults of a row alone, in the order of the columns. */
const ROW_PROBLEMS = [
  'NAME_MISSING',
  'ROLE_UNKNOWN',
  'EMAIL_INVALID',
  'MAIN_UNREADABLE',
  'DATE_UNREADABLE',
  'UNTIL_BEFORE_SINCE',
] as const;
export type TeamProblemCode =
  | (typeof ROW_PROBLEMS)[number]
  /** Two people are the main person of one role at the same time. */
  | 'SECOND_MAIN'
  /** Somebody is to stand in for themselves, or for the post that they hold. */
  | 'DEPUTY_OF_SELF';

/** The first fault of each row that cannot be used; `index` counts the given rows from 0. */
export interface TeamProblem {
  readonly index: number;
  readonly code: TeamProblemCode;
}

/** Reads the team; rows with a fault are left out and named. Of two rows that contradict each other it is the later. */
export function readTeam(rows: readonly TeamRow[]): {
  readonly team: readonly TeamMember[];
  readonly problems: readonly TeamProblem[];
} {
  const team: TeamMember[] = [];
  const problems: TeamProblem[] = [];
  rows.forEach((row, index) => {
    const reading = readCoded(memberRow(), row, ROW_PROBLEMS);
    const code = reading.ok ? contradiction(reading.value, team) : reading.code;
    if (code) problems.push({ index, code });
    else if (reading.ok) team.push(reading.value);
  });
  return { team, problems };
}

/** What is wrong with a row beside those above it; `null` if nothing is. */
function contradiction(row: TeamMember, above: readonly TeamMember[]): TeamProblemCode | null {
  const others = above.filter((each) => each.role === row.role && overlap(each, row));
  const isSame = (each: TeamMember) => sameAddress(each.email, row.email);
  const isOwnDeputy = others.some((each) => isSame(each) && (each.actingFor === '') !== (row.actingFor === ''));
  if (isOwnDeputy || folded(row.actingFor) === folded(row.name)) return 'DEPUTY_OF_SELF';
  const isMain = ({ main, actingFor }: TeamMember) => main && actingFor === '';
  return isMain(row) && others.some((each) => isMain(each) && !isSame(each)) ? 'SECOND_MAIN' : null;
}

/** Whether two rows hold on some day both. */
function overlap(one: TeamMember, other: TeamMember): boolean {
  const begins = (late: TeamMember, early: TeamMember) =>
    late.since === null || early.until === null || late.since <= early.until;
  return begins(one, other) && begins(other, one);
}

/** The posts that nobody holds on a day. */
export function vacantPosts(team: readonly TeamMember[], day: PlainDate): Role[] {
  return ROLES.filter((role) => mainPerson(team, role, day) === null);
}

/** Faults are named by their codes, in the order of the columns. */
const memberRow = onFirstUse((): Schema<TeamMember> => {
  const day = z.nullable(z.string().check(z.refine(isPlainDate, 'DATE_UNREADABLE')));
  return z
    .object({
      name: z.string().check(z.refine((name) => name.trim() !== '', 'NAME_MISSING')),
      role: z.enum(ROLES, 'ROLE_UNKNOWN'),
      email: z.string().check(z.refine((email) => parseText('MAIL_ADDRESS', email) !== null, 'EMAIL_INVALID')),
      main: z.boolean('MAIN_UNREADABLE'),
      since: day,
      until: day,
      actingFor: z.string(),
    })
    .check(z.refine(({ since, until }) => since === null || until === null || since <= until, 'UNTIL_BEFORE_SINCE'));
});
