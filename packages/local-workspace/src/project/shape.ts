// Looks whether what somebody wrote in a JSON file is what is read from it, and says in their words where it is not.

/** What one value may be: a kind, with words for what is expected, one of some texts, a list, or an object. */
export type Shape =
  | { readonly words: string; fits(value: unknown): boolean }
  | { readonly oneOf: readonly string[] }
  | { readonly listOf: Shape }
  | Members;

interface Members {
  readonly members: Readonly<Record<string, Shape>>;
  /** Those that must be there. */
  readonly needed?: readonly string[];
}

/** What is wrong, the names that lead to it, places in lists left out, and what stands there. */
export interface Misfit {
  readonly names: readonly string[];
  readonly value: unknown;
  readonly message: string;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param path the names and the places in lists, from 1, that lead to the value
 * @returns the first thing that nobody would read; undefined where all of it can be
 */
export function misfitOf(shape: Shape, value: unknown, path: readonly (string | number)[] = []): Misfit | undefined {
  const refuse = (words: string) => misfitAt(path, value, `${named(path)} is ${words}, not ${shortened(value)}`);
  if ('fits' in shape) return shape.fits(value) ? undefined : refuse(shape.words);
  if ('oneOf' in shape) {
    return shape.oneOf.some((each) => each === value) ? undefined : refuse(`one of ${shape.oneOf.join(', ')}`);
  }
  if ('listOf' in shape) {
    if (!Array.isArray(value)) return refuse('a list');
    return firstOf(value.map((each, place) => () => misfitOf(shape.listOf, each, [...path, place + 1])));
  }
  return isObject(value) ? misfitIn(shape, value, path) : refuse('an object');
}

function misfitIn(
  { members, needed = [] }: Members,
  value: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
): Misfit | undefined {
  const missing = needed.find((name) => value[name] === undefined);
  if (missing !== undefined) return misfitAt(path, value, `${named(path)} needs "${missing}"`);
  return firstOf(
    Object.entries(value).map(([name, inside]) => () => {
      const known = Object.hasOwn(members, name) ? members[name] : undefined;
      if (known) return misfitOf(known, inside, [...path, name]);
      const place = path.length === 0 ? 'here' : `in ${named(path)}`;
      return misfitAt(
        [...path, name],
        inside,
        `"${name}" is not known ${place}; write ${Object.keys(members).join(', ')}`,
      );
    }),
  );
}

function misfitAt(path: readonly (string | number)[], value: unknown, message: string): Misfit {
  return { names: path.filter((each) => typeof each === 'string'), value, message };
}

/** @returns `"people" 2 "email"` */
function named(path: readonly (string | number)[]): string {
  return path.map((each) => (typeof each === 'string' ? `"${each}"` : each)).join(' ');
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function firstOf(looks: readonly (() => Misfit | undefined)[]): Misfit | undefined {
  for (const look of looks) {
    const found = look();
    if (found) return found;
  }
  return undefined;
}
