// Numbers of the register: PC-YYYY-NNNN, counted anew each year, never given twice, not to be taken for a letter number.
import type { Instant } from './time.ts';

/** The next free number in the year of `now`, given everything that already bears one. */
export function nextNumber(numbered: Iterable<{ readonly number: string }>, now: Instant): string {
  const prefix = `PC-${now.slice(0, 4)}-`;
  let last = 0;
  for (const { number } of numbered) {
    if (!number.startsWith(prefix)) continue;
    const value = Number(number.slice(prefix.length));
    if (Number.isInteger(value) && value > last) last = value;
  }
  return `${prefix}${String(last + 1).padStart(4, '0')}`;
}

/**
 * The number that somebody means: "PC-2026-0042", "pc 2026 42", or "42" for one of the given year.
 * @returns `null` where it is none
 */
export function numberIn(text: string, year: string): string | null {
  const [, given, count] = /^\s*(?:pc[-\s]*)?(?:(\d{4})[-\s]+)?0*([1-9]\d{0,5})\s*$/i.exec(text) ?? [];
  return count === undefined ? null : `PC-${given ?? year}-${count.padStart(4, '0')}`;
}
