// The management team ("Tim Pengelola", SK Walikota 160/DKI/2020): who holds which post, and when.

import * as z from 'zod/mini';
import { deputyKind, plainDate, role } from '../records/fields.ts';
import { onFirstUse, type ReadBy } from '../records/schema.ts';
import { sameText } from '../text/text.ts';
import type { PlainDate } from '../time/time.ts';
import { DEPUTY_KINDS, type Role } from '../vocabulary.ts';

/** A post as somebody holds it: as their own, or as its deputy. */
export const post = onFirstUse(() => z.object({ role: role(), deputy: z.nullable(deputyKind()) }));
export type Post = ReadBy<typeof post>;

/** One line of the tab `Tim Pengelola`, as the script keeps it. */
export const teamMember = onFirstUse(() =>
  z.object({
    ...post().shape,
    name: z.string(),
    /** Blank for a Kepala Dinas who takes no part in the desk: they are named, get no mail, and take no step. */
    email: z.string(),
    /** Whether this member gets the step mails of the role. */
    main: z.boolean(),
    /** First day in the post; `null` means always. */
    since: z.nullable(plainDate()),
    /** Last day in the post; `null` means no end. */
    until: z.nullable(plainDate()),
    /** What taught them to run the devices of the room (Kualifikasi 1 of the SOP); absent: nothing is recorded. */
    training: z.exactOptional(z.string()),
    /** Since when they can. */
    trainedSince: z.exactOptional(plainDate()),
    /** As letters print them below the name; absent: left open there. */
    rank: z.exactOptional(z.string()),
    nip: z.exactOptional(z.string()),
    /** Name of the person that a deputy stands in for; blank for the holder of the post, and where the row names nobody. */
    actingFor: z.string(),
  }),
);
export type TeamMember = ReadBy<typeof teamMember>;

/** The members in office on a day. */
export function inOffice(team: readonly TeamMember[], day: PlainDate): TeamMember[] {
  return team.filter((member) => (!member.since || member.since <= day) && (!member.until || day <= member.until));
}

/** Somebody who can run the devices of the room, with their qualification as far as it is recorded. */
export type Operator = Pick<TeamMember, 'name' | 'training' | 'trainedSince'>;

/** Those who can run the devices on a day, each once. */
export function operatorsOn(team: readonly TeamMember[], day: PlainDate): Operator[] {
  const trained = inOffice(team, day).filter((member) => isTrained(member) && (member.trainedSince ?? day) <= day);
  return trained.filter(({ name }, index) => trained.findIndex((other) => other.name === name) === index);
}

function isTrained({ training, trainedSince }: Operator): boolean {
  return training !== undefined || trainedSince !== undefined;
}

/** What the team says of whoever has an address on a day, post by post. */
export function heldBy(team: readonly TeamMember[], email: string, day: PlainDate): TeamMember[] {
  return inOffice(team, day).filter((member) => sameText(member.email, email));
}

/** The roles that a person holds on a day; none for somebody not in the team. */
export function rolesOf(team: readonly TeamMember[], email: string, day: PlainDate): Role[] {
  if (email.trim() === '') return [];
  return [...new Set(heldBy(team, email, day).map((member) => member.role))];
}

/** The posts in which somebody is a deputy on a day. */
export function deputyPosts(team: readonly TeamMember[], email: string, day: PlainDate): TeamMember[] {
  return heldBy(team, email, day).filter((member) => member.deputy !== null);
}

interface Officer {
  readonly roles: readonly Role[];
  readonly deputyIn?: readonly Post[];
}

/** The posts of somebody, each as they hold it. */
export function postsOf({ roles, deputyIn = [] }: Officer): Post[] {
  return roles.map((role) => deputyIn.find((post) => post.role === role) ?? { role, deputy: null });
}

/**
 * In which of their posts somebody takes a step that these posts may take: their own before one in which they are deputy.
 * @returns `null` if they are nobody's deputy: then all their posts are their own
 */
export function postTaking(officer: Officer, permitted: readonly Role[]): Post | null {
  if (!officer.deputyIn) return null;
  const taking = postsOf(officer).filter(({ role }) => permitted.includes(role));
  return taking.find(({ deputy }) => deputy === null) ?? taking[0] ?? null;
}

/**
 * The person who gets the step mails of a role on a day: a deputy before the main person, a Plh. before a Plt. who is
 * away as well, a main person before another of the same role.
 * @returns `null` if nobody holds the post who can be written to
 */
export function mainPerson(team: readonly TeamMember[], role: Role, day: PlainDate): TeamMember | null {
  return foremost(inOffice(team, day).filter((member) => member.role === role && member.email !== ''));
}

/** Of those who hold a post, whoever acts in it. */
export function foremost(holders: readonly TeamMember[]): TeamMember | null {
  const [deputy] = DEPUTY_KINDS.flatMap((kind) => holders.filter((member) => member.deputy === kind));
  return deputy ?? holders.find((member) => member.main) ?? holders[0] ?? null;
}
