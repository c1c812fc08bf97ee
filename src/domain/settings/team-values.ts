// Reads the management team from the tab `Tim Pengelola`, and says which posts nobody holds.

import * as z from 'zod/mini';
import { onFirstUse, readCoded, type Schema, textThat } from '../records/schema.ts';
import { sameText } from '../text/text.ts';
import type { PlainDate } from '../time/time.ts';
import { isPlainDate } from '../time/time.ts';
import { ABOVE, DEPUTY_KINDS, ROLES, type Role, worksOnLetters } from '../vocabulary.ts';
import { parseText, parseYesNo } from './setting-shapes.ts';
import { inOffice, type TeamMember } from './team.ts';
import { type PostNames, type PostReading, readPost, type TypedPost } from './typed-post.ts';

/** A row of the tab as typed. `UNREADABLE` is a date cell that holds no date. */
export interface TeamRow extends TypedPost {
  readonly email: string;
  /** `null` if the word is neither yes nor no; blank is no. */
  readonly main: boolean | null;
  readonly training?: string;
  readonly trainedSince?: PlainDate | 'UNREADABLE';
  readonly rank?: string;
  readonly nip?: string;
  readonly since: PlainDate | null | 'UNREADABLE';
  readonly until: PlainDate | null | 'UNREADABLE';
}

/** Faults of a row alone, in the order of the columns. */
const ROW_PROBLEMS = [
  'NAME_MISSING',
  'ROLE_UNKNOWN',
  /** Only the Kepala Dinas may be named without an address. */
  'EMAIL_INVALID',
  'MAIN_UNREADABLE',
  'DATE_UNREADABLE',
  'UNTIL_BEFORE_SINCE',
  /** A yes or a no names no training. */
  'TRAINING_UNNAMED',
  /** A NIP has eighteen digits. */
  'NIP_INVALID',
  /** The holder comes back: a Plh. must say from when or until when. */
  'PLH_UNDATED',
] as const;
export type TeamProblemCode =
  | (typeof ROW_PROBLEMS)[number]
  /** Somebody is a deputy, and the column for it does not say as Plh. or as Plt. */
  | 'DEPUTY_KIND_MISSING'
  /** It names two posts: that of `Peran`, and the one that is stood in for. */
  | 'DEPUTY_OF_OTHER_POST'
  /** Two people are the main person of one role at the same time. */
  | 'SECOND_MAIN'
  /** Two people are its Plh., or its Plt. */
  | 'SECOND_DEPUTY'
  /** A Plt. of a post that somebody above still holds. */
  | 'POST_NOT_VACANT'
  /** The main person of a post of which somebody above is still the Plt. */
  | 'PLT_NOT_ENDED'
  /** Somebody is to stand in for themselves, or for the post that they hold. */
  | 'DEPUTY_OF_SELF';

/** Faults of a row in which something is still to be typed: it says already who, and not yet what they are. */
const UNFINISHED: readonly TeamProblemCode[] = ['NAME_MISSING', 'PLH_UNDATED', 'DEPUTY_KIND_MISSING'];

/** Faults of a cell that was right before: who stood there keeps the post until it is mended. */
const SLIPS: readonly TeamProblemCode[] = ROW_PROBLEMS.filter((code) => !UNFINISHED.includes(code));

/** Whether a row with this fault is only half typed. */
export function isUnfinished(code: TeamProblemCode): boolean {
  return UNFINISHED.includes(code);
}

/** The first fault of each row that cannot be used; `index` counts the given rows from 0. */
export interface TeamProblem {
  readonly index: number;
  readonly code: TeamProblemCode;
  /** Whose row it is, and of which post, as far as it can be told. */
  readonly email: string;
  readonly role: Role | null;
}

interface TeamReading {
  readonly team: readonly TeamMember[];
  readonly problems: readonly TeamProblem[];
}

/**
 * Who is in the team by a reading of the tab. While a row cannot be used the last team stays in force, but a row that is
 * half typed, or contradicts another, gives nobody a post: before it said “Plh.” it had read as that of a further holder.
 * @param lastTeam the team in force; absent before the first reading
 */
export function teamInForce(
  { team, problems }: TeamReading,
  lastTeam: readonly TeamMember[] | undefined,
): readonly TeamMember[] {
  if (problems.length === 0 || !lastTeam) return team;
  return lastTeam.filter((member) => {
    const isFurther = !member.main && member.deputy === null;
    const isOut = problems.some(
      (row) => isPostOf(row, member) && (isUnfinished(row.code) || (isFurther && !SLIPS.includes(row.code))),
    );
    return !isOut || team.some((row) => isPostOf(row, member));
  });
}

/** Whether a row is about the post that somebody holds. */
function isPostOf(
  { email, role }: { readonly email: string; readonly role: Role | null },
  member: TeamMember,
): boolean {
  return role === member.role && email !== '' && sameText(email, member.email);
}

/**
 * Reads the team; rows with a fault are left out and named. Of two rows that contradict each other it is the later.
 * @param names how the posts are called
 */
export function readTeam(rows: readonly TeamRow[], names: PostNames): TeamReading {
  const team: TeamMember[] = [];
  const problems: TeamProblem[] = [];
  const posts = rows.map((row) => readPost(row, names));
  rows.forEach((row, index) => {
    const { doubt, ...post } = posts[index] as PostReading;
    const reading = readCoded(memberRow(), { ...row, ...post }, ROW_PROBLEMS);
    const code = reading.ok
      ? (doubt ?? contradiction(reading.value, team) ?? otherPost(reading.value, posts))
      : reading.code;
    if (code) problems.push({ index, code, email: row.email, role: post.role });
    else if (reading.ok) team.push(reading.value);
  });
  return { team, problems };
}

/** What is wrong with a row beside those above it; `null` if nothing is. */
function contradiction(row: TeamMember, above: readonly TeamMember[]): TeamProblemCode | null {
  const others = above.filter((each) => each.role === row.role && overlap(each, row));
  const isSame = (each: TeamMember) => isSamePerson(each, row);
  const isOwnDeputy = others.some((each) => isSame(each) && (each.deputy === null) !== (row.deputy === null));
  if (isOwnDeputy || sameText(row.actingFor, row.name)) return 'DEPUTY_OF_SELF';
  const strangers = others.filter((each) => !isSame(each));
  const isHeld = strangers.some(isMain);
  if (row.deputy !== null) {
    if (row.deputy === 'PLT' && isHeld) return 'POST_NOT_VACANT';
    return strangers.some(({ deputy }) => deputy === row.deputy) ? 'SECOND_DEPUTY' : null;
  }
  if (!isMain(row)) return null;
  if (isHeld) return 'SECOND_MAIN';
  return strangers.some(({ deputy }) => deputy === 'PLT') ? 'PLT_NOT_ENDED' : null;
}

/** By the address; where neither has one, as a Kepala Dinas may, by the name. */
function isSamePerson(one: TeamMember, other: TeamMember): boolean {
  const isNamedOnly = one.email === '' && other.email === '';
  return isNamedOnly ? sameText(one.name, other.name) : sameText(one.email, other.email);
}

function isMain({ main, deputy }: TeamMember): boolean {
  return main && deputy === null;
}

/** Whoever is stood in for is in the tab, and holds another post only: the deputy's own post was typed as `Peran`. */
function otherPost({ role, actingFor }: TeamMember, posts: readonly PostReading[]): TeamProblemCode | null {
  if (actingFor === '') return null;
  const held = posts.filter(({ name, deputy }) => deputy === null && sameText(name, actingFor));
  return held.length > 0 && held.every((post) => post.role !== role) ? 'DEPUTY_OF_OTHER_POST' : null;
}

/** Whether two rows hold on some day both. */
function overlap(one: TeamMember, other: TeamMember): boolean {
  const begins = (late: TeamMember, early: TeamMember) =>
    late.since === null || early.until === null || late.since <= early.until;
  return begins(one, other) && begins(other, one);
}

/** The posts on the way of a letter that nobody holds on a day, whether or not they can be written to. */
export function vacantPosts(team: readonly TeamMember[], day: PlainDate): Role[] {
  const held = inOffice(team, day).map(({ role }) => role);
  return ROLES.filter(
    (role) => !held.includes(role) && (worksOnLetters([role]) || ROLES.some((below) => ABOVE[below] === role)),
  );
}

/** Faults are named by their codes, in the order of the columns. */
const memberRow = onFirstUse((): Schema<TeamMember> => {
  const readDay = textThat(isPlainDate, 'DATE_UNREADABLE');
  const day = z.nullable(readDay);
  return z
    .object({
      name: textThat((name) => name.trim() !== '', 'NAME_MISSING'),
      role: z.enum(ROLES, 'ROLE_UNKNOWN'),
      email: textThat((email) => email === '' || parseText('MAIL_ADDRESS', email) !== null, 'EMAIL_INVALID'),
      main: z.boolean('MAIN_UNREADABLE'),
      since: day,
      until: day,
      deputy: z.nullable(z.enum(DEPUTY_KINDS)),
      actingFor: z.string(),
      training: z.exactOptional(textThat((words) => parseYesNo(words) === null, 'TRAINING_UNNAMED')),
      trainedSince: z.exactOptional(readDay),
      rank: z.exactOptional(z.string()),
      nip: z.exactOptional(textThat((nip) => /^\d{18}$/.test(nip.replace(/\s/g, '')), 'NIP_INVALID')),
    })
    .check(
      z.refine(({ role, email }) => role === 'AGENCY_HEAD' || email !== '', 'EMAIL_INVALID'),
      z.refine(({ since, until }) => since === null || until === null || since <= until, 'UNTIL_BEFORE_SINCE'),
      z.refine(({ deputy, since, until }) => deputy !== 'PLH' || since !== null || until !== null, 'PLH_UNDATED'),
    );
});
