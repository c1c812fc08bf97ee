// Finds other times for a request whose time is taken: the SOP answers a clash with "penentuan ulang jadwal".

import { minuteOf, needOf, overlaps, slotsOf, timeAt } from '../request/room-time.ts';
import type { ForeignEvent } from '../rules/room.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate, type PlainTime, type Slot, timeOf, wallTimeOf } from '../time/time.ts';
import {
  addDays,
  breakOn,
  deadlineAfter,
  isFriday,
  isWorkingDay,
  minutesOfWorkingDay,
  officeHoursOn,
} from '../time/working-time.ts';
import { type Candidate, near, type Others, rankOf, roomTimeOf } from './clash.ts';

/** A time within one day that is free for the whole event and its preparation. */
export interface AlternativeTime {
  readonly date: PlainDate;
  readonly from: PlainTime;
  readonly to: PlainTime;
}

/** What the search for other times needs to know. */
export interface AlternativesContext {
  /** All requests, in any order; may include the one for which times are searched. */
  readonly others: Others<Candidate>;
  readonly room: Pick<RoomRules, 'setupMinutes'>;
  readonly hours: WorkingHours;
  readonly foreign: readonly ForeignEvent[];
  readonly now: Instant;
}

/**
 * How many calendar days are searched after the wanted date, or after the earliest possible one if that is later.
 * Hand-made events must be known for all these days.
 */
export const SEARCH_DAYS = 31;

/** Times start on the full and the half hour, or at the hour asked for. */
const STEP_MINUTES = 30;

/** At most this many times on the wanted day, so that an offer also has other days. */
const MOST_ON_WANTED_DAY = 2;

/**
 * Other times of the same length: on the wanted day (nearest first), then on the next working days at the same hour,
 * then on those days at any hour. Each time, with its preparation:
 * - is free of all other requests, approved or waiting, with theirs, and of hand-made calendar events;
 * - lies within office hours and outside breaks; an event too long for either side of the noon break goes across it,
 *   but never across the Friday prayer;
 * - starts at least one working day's worth of office time from now.
 * No two of them overlap.
 * @param limit how many at most
 * @returns none for an unreadable time, a night, several dates, or an event longer than the office is open
 */
export function alternativesFor(request: Candidate, context: AlternativesContext, limit = 3): AlternativeTime[] {
  const [wanted] = slotsOf(request, context.hours);
  if (!wanted || request.startDate !== request.endDate) return [];

  const { hours } = context;
  const date = dateOf(wanted.start);
  const hour = minuteOf(timeOf(wanted.start));
  const length = minuteOf(timeOf(wanted.end)) - hour;
  const earliest = wallTimeOf(deadlineAfter(context.now, minutesOfWorkingDay(hours), hours));
  const dayBefore = addDays(dateOf(earliest), -1);
  const sameDay = isWorkingDay(date, hours) ? [date] : [];
  const from = laterOf(date, dayBefore);
  const laterDays = Array.from({ length: SEARCH_DAYS }, (_, index) => addDays(from, index + 1)).filter((day) =>
    isWorkingDay(day, hours),
  );
  const days = [...sameDay, ...laterDays];
  const taken = [
    ...days.flatMap((day) => closedOn(day, hours, length + context.room.setupMinutes)),
    ...takenOn(days, request, context),
  ];

  const chosen: Slot[] = [];
  /** Stops as soon as enough times are found, mostly on the first days. */
  const choose = (dates: readonly PlainDate[], starts: readonly number[], most: number): void => {
    for (const day of dates) {
      for (const start of starts) {
        if (chosen.length >= Math.min(most, limit)) return;
        const slot = slotOn(day, start, length);
        if (!slot || slot.start < earliest || slot.start === wanted.start) continue;
        if (cutsBreak(slot, hours) || chosen.some((other) => overlaps(other, slot))) continue;
        if (isFree(slot, taken, context)) chosen.push(slot);
      }
    }
  };
  const anyHour = startsByNearness(hour);
  choose(sameDay, anyHour, MOST_ON_WANTED_DAY);
  choose(laterDays, [hour], limit);
  choose(laterDays, anyHour, limit);
  return chosen.map(({ start, end }) => ({ date: dateOf(start), from: timeOf(start), to: timeOf(end) }));
}

/**
 * When no event and no preparation may be on a working day: before and after office hours, and in the break. The noon
 * break is left open for an event too long for either side of it, the Friday prayer never.
 * @param minutes how long the event and its preparation take
 */
function closedOn(date: PlainDate, hours: WorkingHours, minutes: number): Slot[] {
  const between = (from: PlainTime, to: PlainTime): Slot => ({ start: `${date}T${from}`, end: `${date}T${to}` });
  const open = officeHoursOn(date, hours);
  const outside = [between('00:00', open.from), between(open.to, '24:00')];
  const pause = breakOn(date, hours);
  if (!pause) return outside;
  const longest = Math.max(minuteOf(pause.from) - minuteOf(open.from), minuteOf(open.to) - minuteOf(pause.to));
  return isFriday(date) || minutes <= longest ? [...outside, between(pause.from, pause.to)] : outside;
}

/** Whether an event begins or ends in the break; an event across the break must not. */
function cutsBreak({ start, end }: Slot, hours: WorkingHours): boolean {
  const pause = breakOn(dateOf(start), hours);
  if (!pause) return false;
  const [begins, ends] = [timeOf(start), timeOf(end)];
  return (pause.from <= begins && begins < pause.to) || (pause.from < ends && ends <= pause.to);
}

function isFree(slot: Slot, taken: readonly Slot[], { room, foreign }: AlternativesContext): boolean {
  const need = needOf(slot, room.setupMinutes);
  return !taken.some((other) => overlaps(other, need)) && !foreign.some((event) => overlaps(event, need));
}

/** The needs of all other requests that hold time from the first to the last of these days, given earliest first. */
function takenOn(days: readonly PlainDate[], request: Candidate, { others, room, hours }: AlternativesContext): Slot[] {
  const first = days[0];
  const last = days[days.length - 1];
  if (!first || !last) return [];
  const span = { start: `${first}T00:00`, end: `${last}T23:59` };
  return near([span], others)
    .filter((other) => other.number !== request.number && rankOf(other) !== null)
    .flatMap((other) => roomTimeOf(other, room, hours)?.needs ?? [])
    .filter((need) => overlaps(need, span));
}

/** The minutes of the day at which an event may begin, nearest to the wanted minute first. */
function startsByNearness(wanted: number): number[] {
  const starts = new Set([wanted]);
  for (let minute = 0; minute < 24 * 60; minute += STEP_MINUTES) starts.add(minute);
  return [...starts].sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || one - other);
}

/** An event within one day; `null` if it would not end before midnight. */
function slotOn(date: PlainDate, start: number, length: number): Slot | null {
  if (start + length >= 24 * 60) return null;
  return { start: `${date}T${timeAt(start)}`, end: `${date}T${timeAt(start + length)}` };
}

function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  if (one > other) return one;
  return other;
}
