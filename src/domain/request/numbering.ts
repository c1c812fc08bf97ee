// Numbers of requests: PC-YYYY-NNNN, counted from 1 each year, never given twice. They are not letter numbers.

/**
 * The next free numbers of a year.
 * @param numbered everything that has a number
 */
export function nextNumbers(
  numbered: Iterable<{ readonly number: string }>,
  year: string,
  many: number,
): readonly string[] {
  const last = lastNumbers(numbered).find((number) => number.startsWith(`PC-${year}-`));
  const count = Number(NUMBER.exec(last ?? '')?.[2] ?? 0);
  return Array.from({ length: many }, (_, index) => numberOf(year, count + 1 + index));
}

/** The last number of each year among these. */
export function lastNumbers(numbered: Iterable<{ readonly number: string }>): string[] {
  const last = new Map<string, number>();
  for (const { number } of numbered) {
    const [, year, count] = NUMBER.exec(number) ?? [];
    if (year !== undefined) last.set(year, Math.max(last.get(year) ?? 0, Number(count)));
  }
  return [...last].map(([year, count]) => numberOf(year, count));
}

/** Numbers alone as things that have one. */
export function asNumbers(numbers: readonly string[]): { readonly number: string }[] {
  return numbers.map((number) => ({ number }));
}

/** All numbers of each year, up to the last given one, that are not in `present`: their rows are gone. */
export function missingNumbers(present: ReadonlySet<string>, given: Iterable<{ readonly number: string }>): string[] {
  return lastNumbers(given).flatMap((last) => {
    const [, year = '', count] = NUMBER.exec(last) ?? [];
    const all = Array.from({ length: Number(count) }, (_, index) => numberOf(year, index + 1));
    return all.filter((number) => !present.has(number));
  });
}

/** A number as it is given: its year and its count. */
export const NUMBER = /^PC-(\d{4})-(\d+)$/;

/** The number of a request: "PC-2026-0042". */
export function numberOf(year: string, count: number): string {
  return `PC-${year}-${String(count).padStart(4, '0')}`;
}

/**
 * The number that somebody means: "PC-2026-0042", "pc 2026 42", or "42" for one of the given year.
 * @returns `null` if the text is no number
 */
export function numberIn(text: string, year: string): string | null {
  const [, given, count] = /^\s*(?:pc[-–\s]*)?(?:(\d{4})[-–\s]+)?0*([1-9]\d{0,5})\s*$/i.exec(text) ?? [];
  return count === undefined ? null : numberOf(given ?? year, Number(count));
}

/** The same, also out of a longer text that names one request, such as the subject of a mail; `null` where it names several. */
export function numberWithin(text: string, year: string): string | null {
  const all = (text.match(/\bpc[-–\s]*\d{4}[-–\s]+\d{1,6}\b/gi) ?? []).map((each) => numberIn(each, year));
  const [only = null, ...others] = new Set(all);
  return others.length > 0 ? null : (numberIn(text, year) ?? only);
}
