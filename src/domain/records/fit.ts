// Writes a record as JSON that fits a cell, also of a spreadsheet file: what is too long is cut here only.
import { clip, withoutHidden } from '../text/text.ts';

/** A cell of an .xlsx file holds 32,767 characters, a cell of Google's 50,000. */
const LONGEST_RECORD = 32_000;

/** Code points of a text, and things in a list, at each attempt. */
const LIMITS = [
  { text: 1000, list: Number.POSITIVE_INFINITY },
  { text: 500, list: Number.POSITIVE_INFINITY },
  { text: 250, list: 100 },
  { text: 120, list: 40 },
  { text: 60, list: 20 },
] as const;

/** By these the rest is found again: cut, they would be worthless. No address that can be written to is longer. */
const NAMES = new Set(['key', 'commandId', 'responseId', 'recipient', 'email']);
const LONGEST_NAME = 400;
/** What is to be done is not left out. */
const WHOLE_LISTS = new Set(['effects', 'facts', 'steps', 'previous', 'daysOff', 'sections']);

/** The value as JSON of at most `LONGEST_RECORD` characters. @throws Error where even its names are too long */
export function fitted(value: object): string {
  const text = JSON.stringify(value);
  if (text.length <= LONGEST_RECORD) return text;
  // JSON writes some characters with two or six: only its length tells whether it fits.
  for (const limit of LIMITS) {
    const short = JSON.stringify(value, (key, each) => shortened(key, each, limit));
    if (short.length <= LONGEST_RECORD) return short;
  }
  throw new Error(`A record of ${text.length} characters cannot be cut to fit`);
}

function shortened(key: string, value: unknown, limit: (typeof LIMITS)[number]): unknown {
  if (typeof value === 'string') {
    const plain = limit.text < 250 ? withoutHidden(value) : value;
    return clip(plain, NAMES.has(key) ? Math.max(limit.text, LONGEST_NAME) : limit.text);
  }
  return Array.isArray(value) && !WHOLE_LISTS.has(key) ? value.slice(0, limit.list) : value;
}
