// Numbers the days of the calendar, so that days and minutes are added by plain, fast arithmetic without a library.
import type { PlainDate } from './time.ts';

/** Days before a month in a year that begins in March; `month` is 0 for March. A straight line fits all months. */
const daysBeforeMonth = (month: number) => Math.floor((153 * month + 2) / 5);

/** How many leap days the years 1 to `year` have. */
const leapDays = (year: number) => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const DAYS_OF_400_YEARS = 400 * 365 + leapDays(400);

/** Days since 1 March of the year 0; years begin in March here, so that a leap day is the last day of its year. */
export function dayNumberOf(date: PlainDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  return 365 * year + leapDays(year) + daysBeforeMonth((month + 9) % 12) + Number(date.slice(8, 10)) - 1;
}

/** The date of a day number. */
export function dateOfDayNumber(number: number): PlainDate {
  const cycles = Math.floor(number / DAYS_OF_400_YEARS);
  const day = number - cycles * DAYS_OF_400_YEARS;
  // Leap days are removed before dividing by 365: one in 4 years (1460), none in 100 (36,524), one in 400 (146,096).
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
  const dayOfYear = day - (365 * year + leapDays(year));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - daysBeforeMonth(month) + 1;
  return [
    String(cycles * 400 + year + (month < 10 ? 0 : 1)).padStart(4, '0'),
    String(month < 10 ? month + 3 : month - 9).padStart(2, '0'),
    String(dayOfMonth).padStart(2, '0'),
  ].join('-');
}
