// Writes a record as JSON that fits into a cell; the only place where records are cut.
import { clip, withoutHidden } from '../text/text.ts';

/** A cell of an .xlsx file holds 32,767 characters, a cell of Google Sheets 50,000. */
const LONGEST_RECORD = 32_000;

/** Longest text in code points, and longest list, at each attempt. */
const LIMITS = [
  { text: 1000, list: Number.POSITIVE_INFINITY },
  { text: 500, list: Number.POSITIVE_INFINITY },
  { text: 250, list: 100 },
  { text: 120, list: 40 },
  { text: 60, list: 20 },
] as const;

/** Identifying fields, useless if cut. No valid mail address is longer than this limit. */
const NAMES = new Set(['key', 'commandId', 'responseId', 'recipient', 'email']);
const LONGEST_NAME = 400;
/** Lists that are never shortened, since each element is needed. */
const WHOLE_LISTS = new Set(['effects', 'facts', 'steps', 'previous', 'daysOff', 'sections']);

/** The value as JSON of at most `LONGEST_RECORD` characters. @throws Error if it cannot be cut enough */
export function fitted(value: object): string {
  const text = JSON.stringify(value);
  if (text.length <= LONGEST_RECORD) return text;
  // JSON escapes some characters as two or six, so only the length of the JSON tells whether it fits.
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
