// What changed in who holds the posts, from the first edit of the team until everybody concerned is told.

import * as z from 'zod/mini';
import { deskMail } from '../mail/mails.ts';
import type { DeskFacts, DeskMailEffect } from '../records/desk-mails.ts';
import { instant } from '../records/fields.ts';
import { onFirstUse, type ReadBy } from '../records/schema.ts';
import { folded } from '../text/text.ts';
import { dateOf, type Instant } from '../time/time.ts';
import { ROLES, type Role } from '../vocabulary.ts';
import { type Post, type TeamMember, teamMember } from './team.ts';

/** Edits of the team that nobody has been told of yet. */
export const teamChange = onFirstUse(() =>
  z.object({
    /** The first edit. */
    since: instant(),
    /** The last edit, and the address of who made them; blank if Google did not say, or if several people did. */
    at: instant(),
    by: z.string(),
    /** The team before the first of the edits. */
    before: z.array(teamMember()),
    /** Rows that were in force since, also those that are gone again. */
    seen: z.array(teamMember()),
    /** Whether the office fills in its first team: then nobody loses a post. */
    isFirst: z.boolean(),
  }),
);
export type TeamChange = ReadBy<typeof teamChange>;

/**
 * The change to be told of after one more edit.
 * @param pending what is to be told already; `undefined` if nothing ever was
 * @returns `undefined` if the edit leaves the team as it was
 */
export function changedBy(
  edit: Pick<TeamChange, 'at' | 'by'> & { readonly team: readonly TeamMember[]; readonly after: readonly TeamMember[] },
  pending: TeamChange | null | undefined,
): TeamChange | undefined {
  const { at, by, team, after } = edit;
  if (isSame(team, after)) return undefined;
  const isFirst = pending === undefined && team.length === 0;
  if (!pending) return { since: at, at, by, before: team, seen: after, isFirst };
  const seen = [...pending.seen, ...after.filter((row) => !holds(pending.seen, row))];
  return { ...pending, at, by: pending.by === by ? by : '', seen };
}

/** What changed in one post. */
export interface PostChange {
  readonly role: Role;
  readonly before: readonly TeamMember[];
  readonly after: readonly TeamMember[];
  /** Who stood in the tab in between only. */
  readonly meanwhile: readonly TeamMember[];
}

/** The posts whose holders or deputies changed. Whoever left before that day is no part of it. @param team as in force */
export function changedPosts({ at, before, seen }: TeamChange, team: readonly TeamMember[]): PostChange[] {
  const day = dateOf(at);
  const isCurrent = ({ until }: TeamMember) => until === null || until >= day;
  return ROLES.flatMap((role) => {
    const of = (rows: readonly TeamMember[]) => rows.filter((row) => row.role === role && isCurrent(row));
    const [old, now] = [of(before), of(team)];
    const meanwhile = of(seen).filter((row) => !holds(old, row) && !holds(now, row));
    return isSame(old, now) && meanwhile.length === 0 ? [] : [{ role, before: old, after: now, meanwhile }];
  });
}

/** Somebody to be told of changed posts. */
export interface TeamReader {
  readonly email: string;
  readonly name: string;
  /** Which of these posts they hold now, as their own or as deputy. */
  readonly posts: readonly Post[];
}

/** Everybody who held one of the posts before, in between, or now; each address once. */
export function readersOf(changes: readonly PostChange[]): TeamReader[] {
  const readers = new Map<string, TeamReader>();
  const add = (rows: readonly TeamMember[], holdNow: boolean) => {
    for (const { email, name, role, deputy } of rows) {
      const address = email.trim();
      if (address === '') continue;
      const key = folded(email);
      const reader = readers.get(key) ?? { email: address, name, posts: [] };
      const isNews = holdNow && !reader.posts.some((post) => post.role === role && post.deputy === deputy);
      readers.set(key, isNews ? { ...reader, posts: [...reader.posts, { role, deputy }] } : reader);
    }
  };
  for (const { after } of changes) add(after, true);
  for (const { before, meanwhile } of changes) add([...before, ...meanwhile], false);
  return [...readers.values()];
}

type TeamMailFacts = DeskFacts<'TEAM_CHANGED'>;

/** The mails about a change. @param commonFacts what all of them say */
export function teamMails(
  id: string,
  changes: readonly PostChange[],
  commonFacts: Omit<TeamMailFacts, 'roles' | 'posts'>,
  notBefore: Instant,
): DeskMailEffect<'TEAM_CHANGED'>[] {
  const roles = changes.map(({ role }) => role);
  return readersOf(changes).map(({ posts, ...reader }) => ({
    ...deskMail('TEAM_CHANGED', `${id}:${folded(reader.email)}`, reader, notBefore),
    facts: { ...commonFacts, roles, posts },
  }));
}

/** The id of a change: that of its entry in `Riwayat`, with which the keys of its mails begin. */
export function changeId({ at }: Pick<TeamChange, 'at'>): string {
  return `TEAM@${at}`;
}

function holds(rows: readonly TeamMember[], row: TeamMember): boolean {
  return rows.some((each) => isSame([each], [row]));
}

function isSame(some: readonly TeamMember[], others: readonly TeamMember[]): boolean {
  return JSON.stringify(some.map(fields)) === JSON.stringify(others.map(fields));
}

/** In one order, whatever made the row. */
function fields({ name, role, email, main, since, until, deputy, actingFor }: TeamMember) {
  return [name, role, email, main, since, until, deputy, actingFor];
}
