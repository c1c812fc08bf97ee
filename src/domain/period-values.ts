// Reads the days with hours of their own (Ramadan, special days) from plain rows, and says what cannot be used.

import { parseBreak, parseHours } from './setting-shapes.ts';
import type { WorkingPeriod } from './settings.ts';
import type { PlainDate } from './time.ts';

/** A row as it stands in the sheet. `UNREADABLE` stands for a date cell that holds no date. */
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

export type PeriodProblemCode =
  | 'NAME_MISSING'
  | 'DATE_UNREADABLE'
  | 'TO_BEFORE_FROM'
  | 'HOURS_UNREADABLE'
  | 'BREAK_UNREADABLE';

/** What cannot be used of a row, and in which of its cells. */
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
    const period = periodOf(row);
    if ('code' in period) problems.push({ index, ...period });
    else periods.push(period);
  });
  return { periods, problems };
}

function periodOf(row: PeriodRow): WorkingPeriod | Fault {
  const name = row.period.trim();
  if (name === '') return { code: 'NAME_MISSING', column: 'period' };
  if (row.from === null || row.from === 'UNREADABLE') return { code: 'DATE_UNREADABLE', column: 'from' };
  if (row.to === 'UNREADABLE') return { code: 'DATE_UNREADABLE', column: 'to' };
  const to = row.to ?? row.from;
  if (to < row.from) return { code: 'TO_BEFORE_FROM', column: 'to' };
  const [mondayToThursday, friday] = [parseHours(row.mondayToThursday), parseHours(row.friday)];
  const [noon, prayer] = [parseBreak(row.breakMondayToThursday), parseBreak(row.breakFriday)];
  if (!mondayToThursday) return { code: 'HOURS_UNREADABLE', column: 'mondayToThursday' };
  if (!noon) return { code: 'BREAK_UNREADABLE', column: 'breakMondayToThursday' };
  if (!friday) return { code: 'HOURS_UNREADABLE', column: 'friday' };
  if (!prayer) return { code: 'BREAK_UNREADABLE', column: 'breakFriday' };
  const breaks = { breakMondayToThursday: noon.hours, breakFriday: prayer.hours };
  return { name, from: row.from, to, mondayToThursday, friday, ...breaks };
}
