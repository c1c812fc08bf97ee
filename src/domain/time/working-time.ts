// Counts working time: the SOP's 15 minutes are minutes within office hours.

import type { Hours, WeeklyHours, WorkingHours } from '../settings/settings.ts';
import {
  dateOf,
  dateOfDayNumber,
  dayNumberOf,
  type Instant,
  type PlainDate,
  type PlainTime,
  ROOM_OFFSET,
  timeOf,
} from './time.ts';

const FRIDAY = 5;
const SATURDAY = 6;
const SECONDS_PER_DAY = 86_400;

/** How many days are searched for a deadline, so that the search ends even with settings without working hours. */
const FARTHEST_DAYS = 3 * 366;

/** The weekday of a real date: 1 Monday to 7 Sunday. Day 0 was a Wednesday. */
export function weekdayOf(date: PlainDate): number {
  return ((dayNumberOf(date) + 2) % 7) + 1;
}

/** The real date a number of days later, or earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
  // Most steps end within the first 28 days of the same month, and need no calendar.
  const day = Number(date.slice(8, 10)) + days;
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${day < 10 ? '0' : ''}${day}`;
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** Whether a real date is a Friday. */
export function isFriday(date: PlainDate): boolean {
  return weekdayOf(date) === FRIDAY;
}

/** Whether a real date is a Saturday or a Sunday. */
export function isWeekend(date: PlainDate): boolean {
  return weekdayOf(date) >= SATURDAY;
}

/** The names of a day in the tab `Hari Libur`; none for a day that is not listed. */
export function holidayNames(date: PlainDate, hours: Pick<WorkingHours, 'holidays'>): string[] {
  return hours.holidays.filter((holiday) => holiday.date === date).map((holiday) => holiday.name);
}

/** Whether the office works on a real date: Monday to Friday (Perpres 21/2023), no holiday and no cuti bersama. */
export function isWorkingDay(date: PlainDate, hours: Pick<WorkingHours, 'holidays'>): boolean {
  return !hours.holidays.some((holiday) => holiday.date === date) && !isWeekend(date);
}

/** Whether the office is open; the break counts as open. */
export function isOfficeTime(now: Instant, hours: WorkingHours): boolean {
  const { from, to } = officeHoursOn(dateOf(now), hours);
  return isWorkingDay(dateOf(now), hours) && from <= timeOf(now) && timeOf(now) < to;
}

type Weeks = Omit<WorkingHours, 'holidays'>;

/** The office hours of a day, as if it were a working day. */
export function officeHoursOn(date: PlainDate, hours: Weeks): Hours {
  const week = weekOf(date, hours);
  return isFriday(date) ? week.friday : week.mondayToThursday;
}

/** The break of a working day, on Fridays with the prayer; `null` if there is none. */
export function breakOn(date: PlainDate, hours: Weeks): Hours | null {
  const week = weekOf(date, hours);
  return isFriday(date) ? week.breakFriday : week.breakMondayToThursday;
}

/** The hours in force on a day: those of the last period that contains it, else the ordinary ones. */
function weekOf(date: PlainDate, hours: Weeks): WeeklyHours {
  const periods = (hours.periods ?? []).filter(({ from, to }) => from <= date && date <= to);
  return periods[periods.length - 1] ?? hours;
}

/** The days of the office, each worked out once: for whoever asks of the same days again and again, as a report does. */
export interface OfficeDays {
  readonly hours: WorkingHours;
  /** Minutes of working time on a day, without the break; 0 if the office does not work. */
  readonly minutesOn: (date: PlainDate) => number;
  /** See `workingMinutesBetween`. */
  readonly minutesBetween: (from: Instant, to: Instant) => number;
}

/** @param hours as long as they are in force: made anew for each piece of work */
export function officeDays(hours: WorkingHours): OfficeDays {
  const workedOut = new Map<PlainDate, readonly Span[]>();
  const spansOn = (date: PlainDate): readonly Span[] => {
    const spans = workedOut.get(date) ?? deskSpans(date, hours);
    workedOut.set(date, spans);
    return spans;
  };
  const minutesOn = (date: PlainDate) => minutesIn(spansOn(date));
  const minutesBetween = (from: Instant, to: Instant) => {
    let seconds = 0;
    for (let date = dateOf(from); date <= dateOf(to); date = addDays(date, 1)) {
      const begin = date === dateOf(from) ? secondOfDay(from) : 0;
      const end = date === dateOf(to) ? secondOfDay(to) : SECONDS_PER_DAY;
      for (const span of spansOn(date)) seconds += Math.max(0, Math.min(span.to, end) - Math.max(span.from, begin));
    }
    return Math.floor(seconds / 60);
  };
  return { hours, minutesOn, minutesBetween };
}

/**
 * Minutes of working time between two moments: within office hours, without the breaks, on working days only.
 * @returns whole minutes, seconds dropped; 0 if `to` is not later than `from`
 */
export function workingMinutesBetween(from: Instant, to: Instant, hours: WorkingHours): number {
  return officeDays(hours).minutesBetween(from, to);
}

/**
 * The first moment at which this many minutes of working time have passed since `from`.
 * @returns `from` itself for 0 minutes; the last moment searched (three years on) if the office never works
 */
export function deadlineAfter(from: Instant, minutes: number, hours: WorkingHours): Instant {
  let secondsLeft = minutes * 60;
  if (secondsLeft <= 0) return from;
  let date = dateOf(from);
  for (let day = 0; day < FARTHEST_DAYS; day += 1, date = addDays(date, 1)) {
    const begin = day === 0 ? secondOfDay(from) : 0;
    for (const span of deskSpans(date, hours)) {
      const start = Math.max(span.from, begin);
      const available = Math.max(0, span.to - start);
      if (available >= secondsLeft) return instantOn(date, start + secondsLeft);
      secondsLeft -= available;
    }
  }
  return instantOn(date, 0);
}

/** Minutes of working time in an ordinary day of the office (Monday to Thursday, without the break). */
export function minutesOfWorkingDay(hours: WorkingHours): number {
  return minutesIn(withoutBreak(hours.mondayToThursday, hours.breakMondayToThursday));
}

function minutesIn(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + Math.max(0, span.to - span.from), 0) / 60;
}

/**
 * The full working days that lie between two real dates; neither date is counted itself.
 * Monday to Tuesday is 0, Monday to Friday of one week is 3, Friday to Monday is 0.
 * @returns 0 if `later` is not after `earlier`
 */
export function workingDaysBetween(
  earlier: PlainDate,
  later: PlainDate,
  hours: Pick<WorkingHours, 'holidays'>,
): number {
  if (later <= earlier) return 0;
  const days = dayNumberOf(later) - dayNumberOf(earlier) - 1;
  const rest = days % 7;
  let count = Math.floor(days / 7) * 5;
  for (let day = 1; day <= rest; day += 1) if (!isWeekend(addDays(earlier, day))) count += 1;
  const free = new Set(hours.holidays.map((holiday) => holiday.date));
  for (const date of free) if (earlier < date && date < later && !isWeekend(date)) count -= 1;
  return count;
}

/** The next working days after a real date, earliest first; fewer if there are not enough within three years. */
export function nextWorkingDays(after: PlainDate, count: number, hours: Pick<WorkingHours, 'holidays'>): PlainDate[] {
  const workingDays: PlainDate[] = [];
  let date = after;
  for (let day = 0; day < FARTHEST_DAYS && workingDays.length < count; day += 1) {
    date = addDays(date, 1);
    if (isWorkingDay(date, hours)) workingDays.push(date);
  }
  return workingDays;
}

/** The last working day before a real date; the day before it where there is none within three years. */
export function workingDayBefore(day: PlainDate, hours: Pick<WorkingHours, 'holidays'>): PlainDate {
  let date = addDays(day, -1);
  for (let days = 0; days < FARTHEST_DAYS && !isWorkingDay(date, hours); days += 1) date = addDays(date, -1);
  return date;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The working time of a day without the break, in seconds since midnight. */
function deskSpans(date: PlainDate, hours: WorkingHours): Span[] {
  if (!isWorkingDay(date, hours)) return [];
  return withoutBreak(officeHoursOn(date, hours), breakOn(date, hours));
}

function withoutBreak(open: Hours, pause: Hours | null): Span[] {
  const [from, to] = [secondOf(open.from), secondOf(open.to)];
  if (pause === null) return [{ from, to }];
  const [pauseFrom, pauseTo] = [secondOf(pause.from), secondOf(pause.to)];
  if (pauseTo <= pauseFrom) return [{ from, to }];
  return [
    { from, to: Math.min(to, pauseFrom) },
    { from: Math.max(from, pauseTo), to },
  ];
}

function secondOf(time: PlainTime): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;
}

function secondOfDay(instant: Instant): number {
  return secondOf(instant.slice(11, 16)) + Number(instant.slice(17, 19));
}

function instantOn(date: PlainDate, second: number): Instant {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}${ROOM_OFFSET}`;
}

/** Whole working days of the office, and the working minutes beyond them. */
export interface WorkingSpan {
  readonly days: number;
  readonly minutes: number;
}

/** @param minutes of working time */
export function workingSpan(minutes: number, hours: WorkingHours): WorkingSpan {
  const day = Math.max(1, minutesOfWorkingDay(hours));
  return { days: Math.floor(minutes / day), minutes: minutes % day };
}
