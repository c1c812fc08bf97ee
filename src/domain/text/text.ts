// Texts that people write: cleaned, told apart by a fingerprint, and how far two words are from each other.

/**
 * Removes control characters, which have no meaning in a mail and take six characters each in the history, and marks of
 * writing direction, which would also turn our own words around the text.
 */
export function withoutHidden(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]/gu, ' ').replace(TURNING_MARKS, '');
}

const TURNING_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text in one line, without characters that have no meaning there. */
export function inOneLine(text: string, limit: number): string {
  return clip(
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(TURNING_MARKS, '')
      .trim(),
    limit,
  );
}

/**
 * The first `limit` code points of a text at most, including an ellipsis if it was cut: after a word where one ends near by,
 * never within a surrogate pair.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A code point is at most two units, so a text that is far too long need not be split to its end.
  const points = Array.from(text.slice(0, 2 * limit + 2));
  if (points.length <= limit) return text;
  const kept = points.slice(0, limit - 1).join('');
  const end = points[limit - 1] === ' ' ? kept.length : kept.lastIndexOf(' ');
  const isNear = end > 0 && kept.length - end <= LONGEST_WORD;
  return `${(isNear ? kept.slice(0, end) : kept).replace(/[ ,;]+$/, '')}…`;
}

/** In characters: whatever is longer is cut within. */
const LONGEST_WORD = 15;

/** The first `limit` UTF-16 units, as Google counts, including an ellipsis if cut; never half a surrogate pair. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A text for comparison, without differences of typing: case, doubled and outer spaces, compatibility forms. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether two texts are the same, however they are typed: names, mail addresses. */
export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** Looked up once, for speed: it is called for each character of each row. */
const { imul } = Math;

/** FNV-1a, 32 bits, in hexadecimal digits. */
export function fingerprint(text: string): string {
  let value = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index++) value = imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

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

/** A telephone number, as a pattern: form, cells, settings and links read it alike. */
export const PHONE = String.raw`[+(]?\d([\s.()-]*\d){7,14}`;

/** A text with another in a line below it. */
export function joinLines(first: string, second: string): string {
  return first.trim() === '' ? second : `${first}\n${second}`;
}
