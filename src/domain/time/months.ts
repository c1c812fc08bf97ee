// Months and the whole weeks they are shown in, as text like all dates.
import { type PlainDate, yearOf } from './time.ts';
import { addDays, weekdayOf } from './working-time.ts';

/** A month, `2026-12`. */
export type Month = string;

export function monthOf(date: PlainDate): Month {
  return date.slice(0, 7);
}

/** The month some months later, or earlier for a negative number. */
export function addMonths(month: Month, months: number): Month {
  const index = yearOf(month) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The day of the same date some months later, or the last of that month where it is shorter. */
export function monthsAfter(date: PlainDate, months: number): PlainDate {
  const month = addMonths(monthOf(date), months);
  const last = lastOf(month);
  const same = `${month}-${date.slice(8)}`;
  return same < last ? same : last;
}

/** The last day of a month. */
export function lastOf(month: Month): PlainDate {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** The Monday of the week of a real date. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The whole weeks in which a month lies: from a Monday to a Sunday, both inclusive. */
export function weeksOf(month: Month): { readonly from: PlainDate; readonly to: PlainDate } {
  return { from: mondayOf(`${month}-01`), to: addDays(mondayOf(lastOf(month)), 6) };
}
