// Reads which post a row of `Tim Pengelola` names, and whether as its deputy.

import { folded } from '../text/text.ts';
import { type DeputyKind, ROLES, type Role } from '../vocabulary.ts';

/** What a row says of the post, as typed. */
export interface TypedPost {
  readonly name: string;
  readonly role: string;
  readonly deputy: string;
}

/** How each post is called: in the dropdown, by its title in the settings, in full. */
export type PostNames = Readonly<Record<Role, readonly string[]>>;

/** What the row means. */
export interface PostReading {
  readonly name: string;
  /** `null` if no post is named. */
  readonly role: Role | null;
  readonly deputy: DeputyKind | null;
  /** Who is stood in for; blank if the row does not say. */
  readonly actingFor: string;
  /** Why it cannot be told as whose deputy, or as what kind of deputy, somebody acts. */
  readonly doubt: 'DEPUTY_KIND_MISSING' | 'DEPUTY_OF_OTHER_POST' | null;
}

/** Plh. and Plt. stand in their own column alone, and first there; behind it the post once more, or who is stood in for. */
export function readPost({ name, ...typed }: TypedPost, names: PostNames): PostReading {
  const role = roleCalled(typed.role, names);
  const remark = SAYS_NO.test(typed.deputy.trim()) ? '' : typed.deputy;
  const [, plh, plt, behind = ''] = DEPUTY.exec(remark) ?? [];
  const deputy = plh ? 'PLH' : plt ? 'PLT' : null;
  const post = roleCalled(behind, names);
  const isUnclear = KIND.test(`${name} ${behind}`) || /\d/.test(behind) || (remark.trim() !== '' && deputy === null);
  const doubt = isUnclear ? 'DEPUTY_KIND_MISSING' : post && post !== role ? 'DEPUTY_OF_OTHER_POST' : null;
  return { name, role, deputy, actingFor: post ? '' : behind, doubt };
}

/** Whoever holds the post for good is said to stand in for nobody. */
const SAYS_NO = /^(?:-|–|tidak)$/i;
const DEPUTY = /^\s*(?:(plh|pelaksana\s+harian)|(plt|pelaksana\s+tugas))(?![\p{L}\d])[\s.]*(.*?)\s*$/iu;
const KIND = /(?<!\p{L})(?:plh|plt|pelaksana\s+(?:harian|tugas))(?!\p{L})/iu;

function roleCalled(text: string, names: PostNames): Role | null {
  const called = folded(text);
  return ROLES.find((role) => names[role].some((name) => folded(name) === called)) ?? null;
}
