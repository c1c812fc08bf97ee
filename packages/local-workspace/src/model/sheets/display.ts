// How a cell's value is shown, and as what type a script reads it.
import { format, isDateFormat } from 'numfmt';
import { isDay } from '../time/zone.ts';
import { localeTag } from './coercion.ts';
import type { PlainValue } from './spreadsheet.ts';

/** Patterns by which a number looks as it does without one; the last is what Google tells of a cell without a format. */
const unformatted = new Set<string | number>(['', '@', '0.###############']);

const dateFormats = new Map<string, boolean>();

/** @returns whether numbers of this format are dates, times or durations */
export function showsDate(pattern: string | number | undefined): boolean {
  if (pattern === undefined || pattern === '' || typeof pattern === 'number') return false;
  let known = dateFormats.get(pattern);
  if (known === undefined) {
    known = isDateFormat(pattern);
    dateFormats.set(pattern, known);
  }
  return known;
}

/** @returns whether a cell reads as a date: digits may stand in it that are no day, as those of a telephone number */
export function readsAsDate(value: unknown, pattern: string | number | undefined): value is number {
  return typeof value === 'number' && showsDate(pattern) && isDay(value);
}

/** @returns the text that a cell with this value shows */
export function shown(
  value: PlainValue | undefined | null,
  pattern: string | number | undefined,
  locale: string,
): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return formatted(value, 'General', locale);
  if (typeof value === 'string') return value;
  const plain = pattern === undefined || unformatted.has(pattern);
  // Whole numbers without a format look the same in every locale; a telephone number is shown to its last digit.
  if (plain && Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  // Ten digits are shown, of a small number as of a large one.
  if (plain && Math.abs(value) < 1 && Math.abs(value) >= 1e-4) {
    return String(Number(value.toPrecision(10))).replace('.', formatted(0.5, '0.0', locale).charAt(1));
  }
  const known = textsOf(plain ? 'General' : String(pattern), locale);
  let text = known.texts.get(value);
  if (text === undefined) {
    text = formatted(value, known.pattern, locale);
    if (known.texts.size >= mostRemembered) known.texts.clear();
    known.texts.set(value, text);
  }
  return text;
}

/** Texts of numbers by locale and pattern: columns repeat their dates and amounts, and formatting one is dear. */
const remembered = new Map<string, { readonly pattern: string; readonly texts: Map<number, string> }>();
const mostRemembered = 20_000;
let last: { readonly key: readonly [string, string]; readonly found: ReturnType<typeof textsOf> } | undefined;

function textsOf(pattern: string, locale: string): { readonly pattern: string; readonly texts: Map<number, string> } {
  if (last && last.key[0] === pattern && last.key[1] === locale) return last.found;
  const key = `${locale} ${pattern}`;
  let found = remembered.get(key);
  if (!found) {
    if (remembered.size >= 200) remembered.clear();
    found = { pattern, texts: new Map() };
    remembered.set(key, found);
  }
  last = { key: [pattern, locale], found };
  return found;
}

/** Days are counted from 30 December 1899 (facts 3.2), without Excel's 29 February 1900. */
function formatted(value: number | boolean, pattern: string, locale: string): string {
  try {
    return format(pattern, value, { locale: localeTag(locale), leap1900: false });
  } catch {
    return String(value);
  }
}
