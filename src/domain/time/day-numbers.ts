// Counts the days of the calendar, so that days and minutes are added by plain arithmetic, without a library and fast.
import type { PlainDate } from './time.ts';

/** How many days of a year that begins in March lie before each of its months, by one line for all of them. */
const daysBeforeMonth = (month: number) => Math.floor((153 * month + 2) / 5);

/** How many leap days the years 1 to `year` have. */
const leapDays = (year: number) => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const DAYS_OF_400_YEARS = 400 * 365 + leapDays(400);

/** Days since 1 March of the year 0; a year is taken to begin in March, so that a leap day is its last. */
export function dayNumberOf(date: PlainDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  return 365 * year + leapDays(year) + daysBeforeMonth((month + 9) % 12) + Number(date.slice(8, 10)) - 1;
}

/** The date of such a number. */
export function dateOfDayNumber(number: number): PlainDate {
  const cycles = Math.floor(number / DAYS_OF_400_YEARS);
  const day = number - cycles * DAYS_OF_400_YEARS;
  // Leap days are taken out before the days are shared among the years: 1460 in four years, 36524 in a hundred.
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
