// Thousands of request numbers in a short text: the counts of each year as ranges, "2025:1-340,342;2026:7".
import { NUMBER, numberOf } from '../request/numbering.ts';

const PART = /^(\d{4}):(\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)$/;

/** @param numbers in any order; what is no number of a request is left out */
export function rangesOf(numbers: Iterable<string>): string {
  const counts = new Map<string, Set<number>>();
  for (const number of numbers) {
    const [, year, count] = NUMBER.exec(number) ?? [];
    if (year === undefined) continue;
    const countsOfYear = counts.get(year) ?? new Set();
    counts.set(year, countsOfYear.add(Number(count)));
  }
  return [...counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([year, countsOfYear]) => `${year}:${joined([...countsOfYear].sort((one, other) => one - other))}`)
    .join(';');
}

/** The numbers in such a text, in order. @returns `null` if it is none */
export function numbersIn(ranges: string): string[] | null {
  if (ranges === '') return [];
  const numbers: string[] = [];
  for (const part of ranges.split(';')) {
    const [, year, list = ''] = PART.exec(part) ?? [];
    if (year === undefined) return null;
    for (const range of list.split(',')) {
      const [first = 0, last = first] = range.split('-').map(Number);
      if (last - first > MOST_IN_A_YEAR) return null;
      for (let count = first; count <= last; count++) numbers.push(numberOf(year, count));
    }
  }
  return numbers;
}

/** The year of each number, from the ranges that are remembered of each year; what is no such text names none. */
export function yearsByNumber(archived: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(archived).flatMap(([year, ranges]) =>
      (numbersIn(ranges) ?? []).map((number) => [number, Number(year)] as const),
    ),
  );
}

/** More than any office has: a longer range is no text of ours. */
const MOST_IN_A_YEAR = 200_000;

/** @param counts in ascending order */
function joined(counts: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const count of counts) {
    const open = ranges[ranges.length - 1];
    if (open && count === open[1] + 1) open[1] = count;
    else ranges.push([count, count]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(',');
}
