// Reads the days with special hours (such as Ramadan) from plain rows, and says what cannot be used.

import * as z from 'zod/mini';
import { onFirstUse, readCoded, type Schema, textThat, typed } from '../records/schema.ts';
import { isPlainDate, type PlainDate, yearOf } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import { parseBreak, parseHours } from './setting-shapes.ts';
import type { WorkingPeriod } from './settings.ts';

/** A row as read. `UNREADABLE` is a date cell that holds no date. */
export interface PeriodRow {
  /** Its name: "Ramadan 1448 H". */
  readonly period: string;
  readonly from: PlainDate | null | 'UNREADABLE';
  /** Blank means a single day. */
  readonly to: PlainDate | null | 'UNREADABLE';
  readonly mondayToThursday: string;
  readonly breakMondayToThursday: string;
  readonly friday: string;
  readonly breakFriday: string;
}

const PERIOD_PROBLEMS = [
  'NAME_MISSING',
  'DATE_UNREADABLE',
  'TO_BEFORE_FROM',
  'HOURS_UNREADABLE',
  'BREAK_UNREADABLE',
] as const;
export type PeriodProblemCode = (typeof PERIOD_PROBLEMS)[number];

/** A fault of a row, and the cell that has it. */
interface Fault {
  readonly code: PeriodProblemCode;
  readonly column: keyof PeriodRow;
}

/** The first fault of each row that cannot be used; `index` counts the given rows from 0. */
export interface PeriodProblem extends Fault {
  readonly index: number;
}

/** Reads the periods; rows with a fault are left out and named. */
export function readPeriods(rows: readonly PeriodRow[]): {
  readonly periods: readonly WorkingPeriod[];
  readonly problems: readonly PeriodProblem[];
} {
  const periods: WorkingPeriod[] = [];
  const problems: PeriodProblem[] = [];
  rows.forEach((row, index) => {
    const reading = readCoded(periodRow(), row, PERIOD_PROBLEMS);
    if (reading.ok) periods.push(reading.value);
    else problems.push({ index, code: reading.code, column: reading.field as keyof PeriodRow });
  });
  return { periods, problems };
}

/** Faults are named by their codes, in the order of the columns. */
const periodRow = onFirstUse((): Schema<WorkingPeriod> => {
  const day = textThat(isPlainDate, 'DATE_UNREADABLE');
  const hours = typed(parseHours, 'HOURS_UNREADABLE');
  const pause = typed(parseBreak, 'BREAK_UNREADABLE');
  const row = z
    .object({
      period: typed((text) => text.trim() || null, 'NAME_MISSING'),
      from: day,
      to: z.nullable(day),
      mondayToThursday: hours,
      breakMondayToThursday: pause,
      friday: hours,
      breakFriday: pause,
    })
    .check(z.refine(({ from, to }) => to === null || from <= to, { path: ['to'], error: 'TO_BEFORE_FROM' }));
  return z.pipe(
    row,
    z.transform(({ period: name, from, to, breakMondayToThursday, breakFriday, ...hours }) => {
      const breaks = { breakMondayToThursday: breakMondayToThursday.hours, breakFriday: breakFriday.hours };
      return { name, from, to: to ?? from, ...hours, ...breaks };
    }),
  );
});

/** So many days before it begins its hours are asked for. */
const DAYS_AHEAD = 31;

/** The Ramadan that is near or has begun and of which no special hours are known; `null` if there is none. */
export function ramadanWithoutHours(
  periods: readonly Pick<WorkingPeriod, 'from' | 'to'>[],
  today: PlainDate,
): Ramadan | null {
  const next = ramadanAfter(today);
  if (addDays(next.from, -DAYS_AHEAD) > today) return null;
  return periods.some(({ from, to }) => from <= next.to && next.from <= to) ? null : next;
}

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
function ramadanAfter(today: PlainDate): Ramadan {
  // A Hijri year is about eleven days shorter than ours.
  const near = KNOWN.year + Math.floor((yearOf(today) - 2027) * 1.0307) - 1;
  for (let year = near; ; year += 1) {
    const ramadan = ramadanOf(year);
    if (ramadan.to >= today) return ramadan;
  }
}

function daysBefore(year: number): number {
  return 354 * (year - 1) + Math.floor((11 * year + 3) / 30);
}
