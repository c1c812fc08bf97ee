// Finds other times for a request whose time is taken: the SOP answers a clash with "penentuan ulang jadwal".

import { eventsOf, hasTooManyDates, minuteOf, overlaps, slotsOf, timeAt } from '../request/room-time.ts';
import type { Examined } from '../rules/findings.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type PlainDate, type Slot, slotOn, timeOf } from '../time/time.ts';
import { addDays, isWorkingDay } from '../time/working-time.ts';
import type { Candidate } from './clash.ts';
import { type AlternativesContext, earliestStart, freeTimes, SEARCH_DAYS } from './free-times.ts';
import type { AlternativeTime } from './offered-time.ts';

export type { AlternativesContext } from './free-times.ts';
export type { AlternativeTime } from './offered-time.ts';

/** Times start on the full and the half hour, or at the hour asked for. */
const STEP_MINUTES = 30;

const MOST = 3;
/** At most this many times on the wanted day, so that an offer also has other days. */
const MOST_ON_WANTED_DAY = 2;

/**
 * Other times of the same length: on the wanted day (nearest first), then on the next working days at the same hour,
 * then on those days at any hour; for a request over several days as many days at the same hours. Each is free as
 * `freeTimes` says, and no two of them overlap.
 * @returns none for an unreadable time, a night, a range too long to be held, or an event longer than the office is open
 */
export function alternativesFor(request: Examined, context: AlternativesContext): AlternativeTime[] {
  if (request.startDate !== request.endDate) return alternativeRuns(request, context);
  const [wanted] = slotsOf(request, context.hours);
  if (!wanted) return [];

  const date = dateOf(wanted.start);
  const hour = minuteOf(timeOf(wanted.start));
  const length = minuteOf(timeOf(wanted.end)) - hour;
  const dayBefore = addDays(dateOf(earliestStart(context)), -1);
  const from = laterOf(date, dayBefore);
  const laterDays = Array.from({ length: SEARCH_DAYS }, (_, index) => addDays(from, index + 1));
  const isFree = freeTimes(request, [date, ...laterDays], length, context);

  const chosen: Slot[] = [];
  /** Stops as soon as enough times are found, mostly on the first days. */
  const choose = (dates: readonly PlainDate[], starts: readonly number[], most: number): void => {
    for (const day of dates) {
      for (const start of starts) {
        if (chosen.length >= most) return;
        const slot = slotAt(day, start, length);
        if (!slot || slot.start === wanted.start || chosen.some((other) => overlaps(other, slot))) continue;
        if (isFree(slot)) chosen.push(slot);
      }
    }
  };
  const anyHour = startsByNearness(hour);
  choose([date], anyHour, MOST_ON_WANTED_DAY);
  choose(laterDays, [hour], MOST);
  choose(laterDays, anyHour, MOST);
  return chosen.map(({ start, end }) => ({ date: dateOf(start), from: timeOf(start), to: timeOf(end) }));
}

/** The minutes of the day at which an event may begin, nearest to the wanted minute first. */
function startsByNearness(wanted: number): number[] {
  const starts = new Set([wanted]);
  for (let minute = 0; minute < 24 * 60; minute += STEP_MINUTES) starts.add(minute);
  return [...starts].sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || one - other);
}

/** An event within one day; `null` if it would not end before midnight. */
function slotAt(date: PlainDate, start: number, length: number): Slot | null {
  return start + length >= 24 * 60 ? null : slotOn(date, timeAt(start), timeAt(start + length));
}

function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  if (one > other) return one;
  return other;
}

/**
 * Runs of as many working days as the request has events, all at its hours, earliest first, none sharing a day with
 * another. Days off between them are left out, as in every longer range.
 * @returns none for nights, for a range too long to hold its time while it waits, and for an unreadable time
 */
function alternativeRuns(request: Examined, context: AlternativesContext): AlternativeTime[] {
  const length = daysNeeded(request, context.hours);
  const [first] = slotsOf(request, context.hours);
  if (length === null || !first) return [];
  const [from, to] = [timeOf(first.start), timeOf(first.end)];
  const days = workingDays(dateOf(first.start), request.endDate ?? dateOf(first.start), context);
  const isFree = freeTimes(request, days, minuteOf(to) - minuteOf(from), context);
  const free = new Set(days.filter((day) => isFree(slotOn(day, from, to))));
  const chosen: AlternativeTime[] = [];
  let at = 0;
  while (chosen.length < MOST && at + length <= days.length) {
    const run = days.slice(at, at + length);
    const lastTaken = run.map((day) => free.has(day)).lastIndexOf(false);
    const [date, endDate] = [run[0] ?? '', run[length - 1] ?? ''];
    // No run may have the taken day. A choice that is too long would hold nothing.
    if (lastTaken >= 0 || hasTooManyDates({ startDate: date, endDate })) {
      at += Math.max(1, lastTaken + 1);
      continue;
    }
    const leftOut = between(date, endDate).filter((day) => !run.includes(day));
    const last = date === endDate ? {} : { endDate, ...(leftOut.length > 0 && { leftOut }) };
    chosen.push({ date, ...last, from, to });
    at += length;
  }
  return chosen;
}

/**
 * On how many days a request needs the room, by its hours on each; `null` for nights, for a range too long to hold its time
 * while it waits, and for an unreadable time.
 */
export function daysNeeded(request: Candidate, hours: Pick<WorkingHours, 'holidays'>): number | null {
  const time = eventsOf(request, hours);
  return time.valid && !time.overnight && !hasTooManyDates(request) ? time.slots.length : null;
}

/**
 * The working days after the first wanted one, or from the earliest possible one, on which a run may lie: as far as
 * hand-made events are known, which is so long after the last wanted day, or after tomorrow if that is later.
 */
function workingDays(first: PlainDate, last: PlainDate, { now, hours }: AlternativesContext): PlainDate[] {
  const earliest = dateOf(earliestStart({ now, hours }));
  const after = addDays(first, 1);
  const tomorrow = addDays(dateOf(now), 1);
  const [, begins = after] = [after, earliest].sort();
  const [, known = last] = [last, tomorrow].sort();
  return between(begins, addDays(known, SEARCH_DAYS)).filter((day) => isWorkingDay(day, hours));
}

function between(from: PlainDate, to: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
