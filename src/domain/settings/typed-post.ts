// Reads which post a row of `Tim Pengelola` names, and whether as its deputy, wherever in the row people type it.

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

/** What the row means; `doubt` says why it cannot be told as whose deputy, or as what kind of deputy, somebody acts. */
export interface PostReading {
  readonly name: string;
  /** `null` if no post is named, or more than one. */
  readonly role: Role | null;
  readonly deputy: DeputyKind | null;
  /** Who is stood in for; blank if the row does not say. */
  readonly actingFor: string;
  readonly doubt: 'KIND_MISSING' | 'KIND_UNCLEAR' | 'OTHER_POST' | null;
}

/**
 * Understands Plh. and Plt. in each of the three cells: “Plh. Kabid” as the post; “Plh.”, “Plh. Kabid” or “Plh. Budi
 * Santoso” beside it; “Citra Dewi (Plh.)” as the name.
 * @param people the names in the tab: further words behind a post are a person if they are one of them, else its title
 */
export function readPost(typed: TypedPost, names: PostNames, people: readonly string[]): PostReading {
  const knownNames = new Set(people.map(folded));
  const remark = SAYS_NO.test(folded(typed.deputy)) ? '' : typed.deputy;
  const [post, beside, name] = [partsOf(typed.role, names), partsOf(remark, names), partsOf(typed.name, names)];
  const [kind = null, otherKind] = distinct([...post, ...beside, ...name].flatMap((part) => part.kind ?? []));
  const role = roleCalled(typed.role, names) ?? (kind && only(rolesIn(post)));
  const others = distinct([...rolesIn(beside), ...(kindIn(name) ? rolesIn(name) : [])]);
  const named = role ?? (wordsIn(post) === undefined && rolesIn(post).length === 0 ? only(others) : null);
  const isDeputy = kind !== null || remark.trim() !== '';
  const doubt = !isDeputy
    ? null
    : kind === null
      ? 'KIND_MISSING'
      : otherKind
        ? 'KIND_UNCLEAR'
        : others.some((each) => each !== named)
          ? 'OTHER_POST'
          : null;
  return {
    name: kindIn(name) ? (wordsIn(name) ?? '') : typed.name,
    role: named,
    deputy: kind,
    actingFor: isDeputy ? (personIn(beside, knownNames) ?? personIn(post, knownNames) ?? '') : '',
    doubt,
  };
}

/** A cell taken apart: kinds of deputies, posts, what leads to a person (“untuk”, a bracket), and other words. */
interface Part {
  readonly kind?: DeputyKind;
  readonly role?: Role;
  readonly leads?: true;
  readonly words?: string;
}

/** Whoever holds the post for good is said to stand in for nobody. */
const SAYS_NO = /^(?:-|–|tidak(?: ada)?|bukan|nihil|definitif|pejabat definitif)$/;
const SAYS_YES = /^(?:ya|iya|benar|betul)$/i;

function partsOf(text: string, names: PostNames): Part[] {
  const parts: Part[] = [];
  let end = 0;
  const add = (words: string) => {
    const bare = words.replace(/^[\s.,;:/–-]+|[\s,;:/–-]+$/g, '');
    if (/\p{L}/u.test(bare) && !SAYS_YES.test(bare)) parts.push({ words: bare });
  };
  const pattern = marks(names);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    add(text.slice(end, match.index));
    end = pattern.lastIndex;
    const [, plh, plt, post] = match;
    const role = post === undefined ? null : roleCalled(post, names);
    parts.push(plh ? { kind: 'PLH' } : plt ? { kind: 'PLT' } : role ? { role } : { leads: true });
  }
  add(text.slice(end));
  return parts;
}

/** The longest names first, so that “Kabid TKPBET” is not read as “Kabid” and a name. */
function marks(names: PostNames): RegExp {
  const posts = ROLES.flatMap((role) => names[role])
    .sort((one, other) => other.length - one.length)
    .map((name) =>
      name
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
    );
  const whole = (words: string) => `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`;
  const kinds = '(plh|pelaksana\\s+harian)|(plt|pelaksana\\s+tugas)';
  return new RegExp(`${whole(`${kinds}|(${posts.join('|')})|untuk|mewakili|menggantikan|a\\.n`)}|[()]`, 'giu');
}

function roleCalled(text: string, names: PostNames): Role | null {
  const called = folded(text);
  return ROLES.find((role) => names[role].some((name) => folded(name) === called)) ?? null;
}

/** Who is named: behind a kind or what leads there, or at the beginning; behind a post only somebody of the tab. */
function personIn(parts: readonly Part[], knownNames: ReadonlySet<string>): string | undefined {
  return parts.find(
    ({ words = '' }, index) =>
      words !== '' && !/\d/.test(words) && (parts[index - 1]?.role === undefined || knownNames.has(folded(words))),
  )?.words;
}

function wordsIn(parts: readonly Part[]): string | undefined {
  return parts.find(({ words }) => words !== undefined)?.words;
}

function kindIn(parts: readonly Part[]): boolean {
  return parts.some(({ kind }) => kind !== undefined);
}

function rolesIn(parts: readonly Part[]): Role[] {
  return distinct(parts.flatMap(({ role }) => role ?? []));
}

function only<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
