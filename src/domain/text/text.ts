// What people write, made fit to stand beside our own words: not too long, in one line, without what nobody sees.

/**
 * Control characters have no meaning in a mail, and each takes six characters in the history; marks that turn the
 * direction of writing would turn our own words around the text as well.
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

/** The first `limit` code points of a text, an ellipsis where something was left off; never half a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A code point is two units at most: what is far too long need not be taken apart to its end.
  const points = Array.from(text.slice(0, 2 * limit + 2));
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}

/** The first `limit` units of UTF-16, as Google counts, an ellipsis among them; never half a surrogate pair. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A text as it is compared: its case and spacing tell nothing. */
export function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
