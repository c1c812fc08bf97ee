// Cleans texts that people write: not too long, in one line, without invisible characters.

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

/** The first `limit` code points of a text, including an ellipsis if it was cut; never half a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A code point is at most two units, so a text that is far too long need not be split to its end.
  const points = Array.from(text.slice(0, 2 * limit + 2));
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}

/** The first `limit` UTF-16 units, as Google counts, including an ellipsis if cut; never half a surrogate pair. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A text for comparison, without differences of case and spacing. */
export function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
