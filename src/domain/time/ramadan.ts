// When Ramadan is expected, by the arithmetic calendar: near enough to ask for its hours in time; the isbat decides the day.
import type { PlainDate } from './time.ts';
import { addDays } from './working-time.ts';

/** A Ramadan as reckoned, a day more or less. */
export interface Ramadan {
  /** Of the Hijri calendar. */
  readonly year: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** 1 Ramadan 1448, from which days are counted. */
const KNOWN = { year: 1448, from: '2027-02-08' } as const;
const LENGTH_DAYS = 30;

/** The Ramadan of a Hijri year: twelve months of 29 and 30 days, with eleven days more in thirty years. */
export function ramadanOf(year: number): Ramadan {
  const days = daysBefore(year) - daysBefore(KNOWN.year);
  const from = addDays(KNOWN.from, days);
  return { year, from, to: addDays(from, LENGTH_DAYS - 1) };
}

/** The first Ramadan that is not over on a day. */
export function ramadanAfter(today: PlainDate): Ramadan {
  // A Hijri year is about eleven days shorter than ours.
  const near = KNOWN.year + Math.floor((Number(today.slice(0, 4)) - 2027) * 1.0307) - 1;
  for (let year = near; ; year += 1) {
    const ramadan = ramadanOf(year);
    if (ramadan.to >= today) return ramadan;
  }
}

function daysBefore(year: number): number {
  return 354 * (year - 1) + Math.floor((11 * year + 3) / 30);
}
