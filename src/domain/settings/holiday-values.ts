// Reads the holidays from the tab `Hari Libur`, and says which cell of a row cannot be used.

import * as z from 'zod/mini';
import { filled, plainDate } from '../records/fields.ts';
import { onFirstUse, readFields, type Schema } from '../records/schema.ts';
import { type PlainDate, yearOf } from '../time/time.ts';
import { HOLIDAY_KINDS, type Holiday } from './settings.ts';

/** A row of the tab as read. */
export interface HolidayRow {
  /** `null` if the cell holds no date. */
  readonly date: PlainDate | null;
  readonly name: string;
  /** `null` if the word names no kind. */
  readonly kind: Holiday['kind'] | null;
}

/** The first cell of a row that cannot be used; `index` counts the given rows from 0. */
interface HolidayProblem {
  readonly index: number;
  readonly column: keyof HolidayRow;
}

/** Reads the holidays; rows with a fault are left out and named. */
export function readHolidays(rows: readonly HolidayRow[]): {
  readonly holidays: readonly Holiday[];
  readonly problems: readonly HolidayProblem[];
} {
  const holidays: Holiday[] = [];
  const problems: HolidayProblem[] = [];
  rows.forEach((row, index) => {
    const reading = readFields(holidayRow(), row);
    if (reading.ok) holidays.push(reading.value);
    else problems.push({ index, column: reading.fields[0] as keyof HolidayRow });
  });
  return { holidays, problems };
}

const holidayRow = onFirstUse(
  (): Schema<Holiday> =>
    z.object({
      date: plainDate(),
      name: filled(),
      kind: z.enum(HOLIDAY_KINDS),
    }),
);

/** From this month on next year's holidays must be entered; they are decreed by then (SKB 2027: 15 September 2026). */
const FIRST_MONTH_TO_ASK = 10;

/** The first year without any holiday of all Indonesia: checks this year, and from October on also the next. */
export function yearWithoutHolidays(
  holidays: readonly Pick<Holiday, 'date' | 'kind'>[],
  today: PlainDate,
): number | null {
  const year = yearOf(today);
  const years = Number(today.slice(5, 7)) >= FIRST_MONTH_TO_ASK ? [year, year + 1] : [year];
  const decreed = holidays.filter(({ kind }) => kind !== 'REGIONAL_HOLIDAY');
  return years.find((each) => !decreed.some(({ date }) => date.startsWith(`${each}-`))) ?? null;
}
