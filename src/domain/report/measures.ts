// What the figures of a year are made with.

import { type Instant, type PlainDate, yearOf } from '../time/time.ts';

/** Whether a day or a moment that may be missing is of the year. */
export function isIn(year: number, time: PlainDate | Instant | null): boolean {
  return time !== null && yearOf(time) === year;
}

/** The middle one of some figures, or the mean of the middle two; `null` without any. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
