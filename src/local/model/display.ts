// How a cell's value is shown, and as what type a script reads it.
import { format, isDateFormat } from 'numfmt';
import { localeTag } from './coercion.ts';
import type { PlainValue } from './spreadsheet.ts';

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

/** @returns the text that a cell with this value shows */
export function shown(
  value: PlainValue | undefined | null,
  pattern: string | number | undefined,
  locale: string,
): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const plain = pattern === undefined || pattern === '' || pattern === '@';
  // Whole numbers without a format look the same in every locale.
  if (plain && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const known = textsOf(
    pattern === undefined || pattern === '' || pattern === '@' ? 'General' : String(pattern),
    locale,
  );
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

function formatted(value: number, pattern: string, locale: string): string {
  try {
    return format(pattern, value, { locale: localeTag(locale) });
  } catch {
    return String(value);
  }
}
