// Whether the office has entered the holidays of the days that requests ask for.

import type { PlainDate } from '../time/time.ts';
import type { Holiday } from './settings.ts';

/** From this month on next year's holidays are decreed (SKB 2027: 15 September 2026) and asked for. */
const FIRST_MONTH_TO_ASK = 10;

/** The first year without any holiday among those that count by now: this one, and from October on the next. */
export function yearWithoutHolidays(holidays: readonly Pick<Holiday, 'date'>[], today: PlainDate): number | null {
  const year = Number(today.slice(0, 4));
  const years = Number(today.slice(5, 7)) >= FIRST_MONTH_TO_ASK ? [year, year + 1] : [year];
  return years.find((each) => !holidays.some(({ date }) => date.startsWith(`${each}-`))) ?? null;
}
