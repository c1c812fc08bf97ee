// How a cell's value is shown, and as what type a script reads it.
import { format, isDateFormat } from 'numfmt';
import { localeTag } from './coercion.ts';
import type { CellValue } from './spreadsheet.ts';

/** What a cell with a formula shows: formulas are kept, not calculated. */
export const notCalculated = '#N/A';

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

/** @returns the text that the cell shows */
export function shown(
  value: CellValue | undefined | null,
  pattern: string | number | undefined,
  locale: string,
): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return notCalculated;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  try {
    return format(pattern === undefined || pattern === '' || pattern === '@' ? 'General' : String(pattern), value, {
      locale: localeTag(locale),
    });
  } catch {
    return String(value);
  }
}
