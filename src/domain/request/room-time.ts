// Turns a wanted time into events in the room, and each event into the time it needs of the room.

import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import {
  dateOf,
  type Instant,
  isPlainDate,
  isPlainTime,
  type PlainDate,
  type PlainTime,
  type Slot,
  wallTimeOf,
} from '../time/time.ts';
import { addDays, isWorkingDay } from '../time/working-time.ts';

/** When the room is wanted, as asked for; `null` if the answer is missing or cannot be read. */
export interface WantedTime {
  readonly startDate: PlainDate | null;
  /** Blank on the form means the same day; here it is always filled if `startDate` is. */
  readonly endDate: PlainDate | null;
  readonly startTime: PlainTime | null;
  readonly endTime: PlainTime | null;
}

/** Only the wanted time of a request. */
export function wantedTime({ startDate, endDate, startTime, endTime }: WantedTime): WantedTime {
  return { startDate, endDate, startTime, endTime };
}

/** A wanted time; the dates that are left out may be known already. */
type FixedTime = TimeWithDaysOff & { readonly marks?: { readonly daysOff: readonly PlainDate[] | null } };

/** Why no event can be made of a wanted time. */
type TimeFault = 'MISSING' | 'IMPOSSIBLE_DATE' | 'IMPOSSIBLE_TIME' | 'END_BEFORE_START' | 'TOO_LONG';

/** The events of a request, or why there are none. */
export type RoomTime =
  | {
      readonly valid: true;
      /** At least one event, earliest first; they do not overlap. */
      readonly slots: readonly Slot[];
      /** Non-working dates of a longer range, on which nothing takes place. */
      readonly leftOut: readonly PlainDate[];
      readonly overnight: boolean;
    }
  | { readonly valid: false; readonly fault: TimeFault };

/** The longest range, in dates, that counts as meant: a quarter of a year. */
export const MOST_DATES = 92;

/** The longest range, in dates, that holds its time as long as nobody has fixed it. */
export const MOST_WAITING_DATES = 14;

const MINUTES_PER_DAY = 1440;

/**
 * The events of a request.
 * If the end hour is later than the start hour: one event on every working date of the range. A range without any
 * working date keeps all its dates, so that the Kabid may set the holiday aside. A fixed request keeps its dates.
 * If the end hour is not later, over two dates or more: one event per night, whatever the days.
 */
export function eventsOf(wanted: FixedTime, hours: Pick<WorkingHours, 'holidays'>): RoomTime {
  const { startDate, endDate, startTime, endTime } = wanted;
  if (!startDate || !endDate || !startTime || !endTime) return invalid('MISSING');
  if (!isPlainDate(startDate) || !isPlainDate(endDate)) return invalid('IMPOSSIBLE_DATE');
  if (!isPlainTime(startTime) || !isPlainTime(endTime)) return invalid('IMPOSSIBLE_TIME');
  if (endDate < startDate) return invalid('END_BEFORE_START');

  if (startDate === endDate) {
    if (endTime <= startTime) return invalid('END_BEFORE_START');
    return { valid: true, slots: [slotFrom(startDate, startTime, startDate, endTime)], leftOut: [], overnight: false };
  }
  const dates = datesFrom(startDate, endDate);
  if (dates.length > MOST_DATES) return invalid('TOO_LONG');
  if (endTime <= startTime) {
    const slots = dates
      .slice(1)
      .map((morning, night) => slotFrom(dates[night] ?? startDate, startTime, morning, endTime));
    return { valid: true, slots, leftOut: [], overnight: true };
  }
  const off = wanted.marks?.daysOff ?? wanted.leftOut;
  const working = dates.filter((date) => (off ? !off.includes(date) : isWorkingDay(date, hours)));
  const kept = working.length > 0 ? working : dates;
  return {
    valid: true,
    slots: kept.map((date) => slotFrom(date, startTime, date, endTime)),
    leftOut: working.length > 0 ? dates.filter((date) => !working.includes(date)) : [],
    overnight: false,
  };
}

/** Whether a range has more dates than may be held before somebody in the office has looked at it. */
export function hasTooManyDates({ startDate, endDate }: Pick<WantedTime, 'startDate' | 'endDate'>): boolean {
  if (startDate === endDate || startDate === null || endDate === null) return false;
  return addDays(startDate, MOST_WAITING_DATES) <= endDate;
}

/** The events of a request; none if its time cannot be read. */
export function slotsOf(wanted: FixedTime, hours: Pick<WorkingHours, 'holidays'>): readonly Slot[] {
  const time = eventsOf(wanted, hours);
  return time.valid ? time.slots : [];
}

/** Whether the first day of a wanted time has passed; that of one without a date has not. */
export function beganEarlier({ startDate }: WantedTime, now: Instant): boolean {
  return startDate !== null && startDate < dateOf(now);
}

/** Whether the last of the events of a request is over; a holiday that ends a range counts unless the range is fixed. */
export function hasEnded(wanted: FixedTime, now: Instant): boolean {
  const [last] = slotsOf(wanted, { holidays: [] }).slice(-1);
  return last !== undefined && last.end <= wallTimeOf(now);
}

/** A wanted time as people are told it: with the dates of its range on which nothing takes place. */
export interface TimeWithDaysOff extends WantedTime {
  /** Absent where the time cannot be read. */
  readonly leftOut?: readonly PlainDate[];
}

/** The time that a request asks for, with the dates left out of its range. */
export function timeWithDaysOff(wanted: FixedTime, hours: Pick<WorkingHours, 'holidays'>): TimeWithDaysOff {
  const time = eventsOf(wanted, hours);
  return { ...wantedTime(wanted), ...(time.valid && { leftOut: time.leftOut }) };
}

/** For how many minutes the room is prepared before each event, of whatever kind (SOP step 4: 30 menit). */
export type Setup = Pick<RoomRules, 'setupMinutes'>;

/** When the first event of a day may begin. */
export function firstStart(opens: PlainTime, setupMinutes: number): PlainTime {
  return timeAt(minuteOf(opens) + setupMinutes);
}

/** What an event needs of the room: itself and the preparation before it. */
export function needOf(event: Slot, room: Setup): Slot {
  return begunEarlier(event, room.setupMinutes);
}

/** An event that begins so many minutes earlier. */
export function begunEarlier(event: Slot, minutes: number): Slot {
  const start = minuteOf(event.start.slice(11)) - minutes;
  const date = dateOf(event.start);
  if (start >= 0) return { start: `${date}T${timeAt(start)}`, end: event.end };
  const daysBack = Math.ceil(-start / MINUTES_PER_DAY);
  return { start: `${addDays(date, -daysBack)}T${timeAt(start + daysBack * MINUTES_PER_DAY)}`, end: event.end };
}

/** Whether two slots overlap; one may begin exactly when the other ends. */
export function overlaps(one: Slot, other: Slot): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether any slot of one list overlaps any of the other; both lists earliest first. */
export function anyOverlap(ones: readonly Slot[], others: readonly Slot[]): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    const one = ones[i];
    const other = others[j];
    if (!one || !other) return false;
    if (overlaps(one, other)) return true;
    if (one.end <= other.start) i += 1;
    else j += 1;
  }
}

/** The part of an event that falls on each date it touches; a day that it only reaches at 00:00 is not touched. */
export function partsByDate(event: Slot): { date: PlainDate; from: PlainTime; to: PlainTime | '24:00' }[] {
  const [startDate, endDate] = [dateOf(event.start), dateOf(event.end)];
  const [from, to] = [event.start.slice(11), event.end.slice(11)];
  if (startDate === endDate) return [{ date: startDate, from, to }];
  const evening = { date: startDate, from, to: '24:00' };
  return to === '00:00' ? [evening] : [evening, { date: endDate, from: '00:00', to }];
}

/** Minutes since midnight of an hour of the day. */
export function minuteOf(time: PlainTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The hour of the day at a number of minutes after midnight (0 to 1439). */
export function timeAt(minute: number): PlainTime {
  const hour = Math.floor(minute / 60);
  const rest = minute % 60;
  return `${hour < 10 ? '0' : ''}${hour}:${rest < 10 ? '0' : ''}${rest}`;
}

function datesFrom(first: PlainDate, last: PlainDate): PlainDate[] {
  const dates: PlainDate[] = [];
  for (let date = first; date <= last && dates.length <= MOST_DATES; date = addDays(date, 1)) dates.push(date);
  return dates;
}

function slotFrom(startDate: PlainDate, startTime: PlainTime, endDate: PlainDate, endTime: PlainTime): Slot {
  return { start: `${startDate}T${startTime}`, end: `${endDate}T${endTime}` };
}

function invalid(fault: TimeFault): RoomTime {
  return { valid: false, fault };
}
