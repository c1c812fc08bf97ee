// Whether the office has entered the holidays of the years that requests ask for.

import type { PlainDate } from '../time/time.ts';
import type { Holiday } from './settings.ts';

/** From this month on next year's holidays must be entered; they are decreed by then (SKB 2027: 15 September 2026). */
const FIRST_MONTH_TO_ASK = 10;

/** The first year without any holiday of all Indonesia: checks this year, and from October on also the next. */
export function yearWithoutHolidays(
  holidays: readonly Pick<Holiday, 'date' | 'kind'>[],
  today: PlainDate,
): number | null {
  const year = Number(today.slice(0, 4));
  const years = Number(today.slice(5, 7)) >= FIRST_MONTH_TO_ASK ? [year, year + 1] : [year];
  const decreed = holidays.filter(({ kind }) => kind !== 'REGIONAL_HOLIDAY');
  return years.find((each) => !decreed.some(({ date }) => date.startsWith(`${each}-`))) ?? null;
}
