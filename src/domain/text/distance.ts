// How far two words are apart, as people mistype them, and which of several names was probably meant.
import { folded } from './text.ts';

/** How many typing errors separate two words: a letter wrong, missing or too many, or two swapped. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const least = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        swap && i > 1 && j > 1 ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** So many names are proposed. */
const MOST_LIKELY = 3;

/** The names that are nearest to what was typed: those with at most half of its letters wrong, or with a word of it. */
export function likeliest(typed: string, names: readonly string[]): string[] {
  const wanted = folded(typed).slice(0, LONGEST_COMPARED);
  const words = wanted.split(' ').filter((word) => word.length > 3);
  return names
    .map((name) => {
      const known = folded(name).slice(0, LONGEST_COMPARED);
      const shares = known.includes(wanted) || words.some((word) => known.split(' ').includes(word));
      return { name, far: shares ? 0.5 : distance(wanted, known) / Math.max(wanted.length, 1) };
    })
    .filter(({ far }) => far <= 0.5)
    .sort((one, other) => one.far - other.far)
    .slice(0, MOST_LIKELY)
    .map(({ name }) => name);
}

/** In characters: a name that is longer is no typing error. */
const LONGEST_COMPARED = 60;
