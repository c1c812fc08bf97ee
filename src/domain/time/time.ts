// The formats in which this code writes time: all are text in the room's zone, so that comparing text compares time.

/** A day, `2026-12-08`. */
export type PlainDate = string;

/** An hour of the day, `09:00`, 24 hours. */
export type PlainTime = string;

/** A wall-clock time in the room's zone, `2026-12-08T09:00`. */
export type WallTime = string;

/** A moment, `2026-11-24T08:12:05+07:00`; always written with the room's offset, which is UTC+7 all year. */
export type Instant = string;

/** A period for which the room is wanted; half-open, so that one may begin when another ends. */
export interface Slot {
  readonly start: WallTime;
  readonly end: WallTime;
}

/** Days, from the first to the last; one day is both. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The zone of the room, the sheet, the calendar and the script. */
export const ROOM_ZONE = 'Asia/Pontianak';

/** The offset of the room's zone in every month of the year. */
export const ROOM_OFFSET = '+07:00';

/** The room opened in 2017; a date outside these years is a typing error (1026, 20026). */
const FIRST_YEAR = '2017';
const LAST_YEAR = '2099';

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is a day of the calendar between 2017 and 2099, written `2026-12-08`. */
export function isPlainDate(text: string | null): text is PlainDate {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = text.slice(0, 4);
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const leap = month === 2 && Number(year) % 4 === 0 ? 1 : 0;
  return day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0) + leap;
}

/** Whether a text is an hour of the day, written `09:00`; `24:00` is not. */
export function isPlainTime(text: string | null): text is PlainTime {
  return text !== null && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The wall-clock time of a moment, to the minute. */
export function wallTimeOf(instant: Instant): WallTime {
  return instant.slice(0, 16);
}

/** The day of a moment or of a wall-clock time. */
export function dateOf(time: Instant | WallTime): PlainDate {
  return time.slice(0, 10);
}

/** A time within one day. */
export function slotOn(date: PlainDate, from: PlainTime, to: PlainTime): Slot {
  return { start: `${date}T${from}`, end: `${date}T${to}` };
}

/** Some days from their first hour to their last. @param to inclusive */
export function wholeDays(from: PlainDate, to: PlainDate = from): Slot {
  return { start: `${from}T00:00`, end: `${to}T24:00` };
}

/** The year of a day, a month or a moment. */
export function yearOf(time: PlainDate | Instant): number {
  return Number(time.slice(0, 4));
}

/** The hour of a moment or of a wall-clock time, `09:00`. */
export function timeOf(time: Instant | WallTime): PlainTime {
  return time.slice(11, 16);
}

/** Whether a moment was typed with its hour; a day alone is read as midnight, when no office works. */
export function hasHour(instant: Instant): boolean {
  return timeOf(instant) !== '00:00';
}

/** The moment at which the room's clock shows a time. */
export function instantAt(time: WallTime): Instant {
  return `${time}:00${ROOM_OFFSET}`;
}

/** The moment some minutes later, or earlier for a negative number; seconds are dropped. */
export function minutesLater(instant: Instant, minutes: number): Instant {
  return instantAt(addMinutes(wallTimeOf(instant), minutes));
}

/** The moment some seconds later, or earlier for a negative number. */
export function secondsLater(instant: Instant, seconds: number): Instant {
  const second = Number(instant.slice(17, 19)) + seconds;
  return `${addMinutes(wallTimeOf(instant), Math.floor(second / 60))}:${twoDigits(modulo(second, 60))}${ROOM_OFFSET}`;
}

/** The minutes of the clock between two moments, at any hour of any day; seconds are dropped. 0 if `to` is not later. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((secondOf(to) - secondOf(from)) / 60));
}

function secondOf(instant: Instant): number {
  const [hour, minute, second] = [11, 14, 17].map((at) => Number(instant.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  return (dayNumberOf(dateOf(instant)) * MINUTES_PER_DAY + hour * 60 + minute) * 60 + second;
}

/** A wall-clock time some minutes later, or earlier for a negative number. */
export function addMinutes(time: WallTime, minutes: number): WallTime {
  const minute = Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16)) + minutes;
  const date = dateOfDayNumber(dayNumberOf(dateOf(time)) + Math.floor(minute / MINUTES_PER_DAY));
  const rest = modulo(minute, MINUTES_PER_DAY);
  return `${date}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
}

const MINUTES_PER_DAY = 1440;

function modulo(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Days before a month in a year that begins in March; `month` is 0 for March. A straight line fits all months. */
const daysBeforeMonth = (month: number) => Math.floor((153 * month + 2) / 5);

/** How many leap days the years 1 to `year` have. */
const leapDays = (year: number) => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const DAYS_OF_400_YEARS = 400 * 365 + leapDays(400);

/** Days since 1 March of the year 0; years begin in March here, so that a leap day is the last day of its year. */
export function dayNumberOf(date: PlainDate): number {
  const month = Number(date.slice(5, 7));
  const year = yearOf(date) - (month < 3 ? 1 : 0);
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
