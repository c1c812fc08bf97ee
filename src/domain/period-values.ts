// Reads the days with hours of their own (Ramadan, special days) from plain rows, and says what cannot be used.

import { parseBreak, parseHours } from './setting-shapes.ts';
import type { WorkingPeriod } from './settings.ts';
import type { PlainDate } from './time.ts';

/** A row as it stands in the sheet. `UNREADABLE` stands for a date cell that holds no date. */
export interface PeriodRow {
  readonly name: string;
  readonly from: PlainDate | null | 'UNREADABLE';
  /** Blank means a single day. */
  readonly to: PlainDate | null | 'UNREADABLE';
  readonly mondayToThursday: string;
  readonly breakMondayToThursday: string;
  readonly friday: string;
  readonly breakFriday: string;
}

export type PeriodProblemCode = 'NAME_MISSING' | 'DATE_UNREADABLE' | 'TO_BEFORE_FROM' | 'HOURS_UNREADABLE';

/** The first fault of each row that cannot be used; `index` counts the given rows from 0. */
export interface PeriodProblem {
  readonly index: number;
  readonly code: PeriodProblemCode;
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
    if (typeof period === 'string') problems.push({ index, code: period });
    else periods.push(period);
  });
  return { periods, problems };
}

function periodOf(row: PeriodRow): WorkingPeriod | PeriodProblemCode {
  const name = row.name.trim();
  if (name === '') return 'NAME_MISSING';
  if (row.from === null || row.from === 'UNREADABLE' || row.to === 'UNREADABLE') return 'DATE_UNREADABLE';
  const to = row.to ?? row.from;
  if (to < row.from) return 'TO_BEFORE_FROM';
  const [mondayToThursday, friday] = [parseHours(row.mondayToThursday), parseHours(row.friday)];
  const [noon, prayer] = [parseBreak(row.breakMondayToThursday), parseBreak(row.breakFriday)];
  if (!mondayToThursday || !friday || !noon || !prayer) return 'HOURS_UNREADABLE';
  const breaks = { breakMondayToThursday: noon.hours, breakFriday: prayer.hours };
  return { name, from: row.from, to, mondayToThursday, friday, ...breaks };
}
