// Tells whether an event could take place at a time: free of all others with its preparation, in hours that the office keeps.

import { FINDING_CODES, speaksAgainstTime } from '../request/finding.ts';
import { minuteOf, needOf, overlaps } from '../request/room-time.ts';
import { type Examined, FINDINGS } from '../rules/findings.ts';
import type { ForeignEvent } from '../rules/room.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate, type Slot, slotOn, timeOf, wallTimeOf } from '../time/time.ts';
import { breakOn, deadlineAfter, isFriday, minutesOfWorkingDay, officeHoursOn } from '../time/working-time.ts';
import { type Candidate, near, rankOf, roomTimeOf } from './clash.ts';

/**
 * How many calendar days are searched after the wanted date, or after the earliest possible one if that is later.
 * Hand-made events must be known for all these days.
 */
export const SEARCH_DAYS = 31;

/** What the search for other times needs to know. */
export interface AlternativesContext {
  /** All requests, in any order; may include the one for which times are searched. */
  readonly others: readonly Candidate[];
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  readonly foreign: readonly ForeignEvent[];
  readonly now: Instant;
}

/**
 * Whether a form that asks now for one event at a time would be held up by a rule about it, whoever else wants the room: the
 * rules about that say nothing where nobody else is known.
 */
export function isHeldUp(
  asked: Examined,
  slot: Slot,
  known: Pick<AlternativesContext, 'room' | 'hours' | 'now'>,
): boolean {
  const time = { valid: true, slots: [slot], leftOut: [], overnight: false } as const;
  const request = { ...asked, queuedSince: known.now };
  const context = { ...known, others: [], foreign: [], damaged: [] };
  return FINDING_CODES.some(
    (code) => speaksAgainstTime({ code }) && FINDINGS[code].rule({ request, context, time, blockers: [] }) !== null,
  );
}

/**
 * A test for events on some days: whether one of them, with its preparation,
 * - is free of all other requests, approved or waiting, with theirs, and of hand-made calendar events;
 * - is held up by no rule about its day and hours; an event too long for either side of the noon break goes across it, but
 *   neither begins nor ends in it;
 * - starts at least one working day's worth of office time from now.
 * @param days earliest first
 * @param length of the events, in minutes
 */
export function freeTimes(
  request: Examined,
  days: readonly PlainDate[],
  length: number,
  context: AlternativesContext,
): (slot: Slot) => boolean {
  const { hours, room, foreign } = context;
  const earliest = earliestStart(context);
  const taken = [
    ...days.flatMap((day) => noonOn(day, hours, length + room.setupMinutes)),
    ...takenOn(days, request, context),
  ];
  return (slot) => {
    if (slot.start < earliest || cutsBreak(slot, hours) || isHeldUp(request, slot, context)) return false;
    const need = needOf(slot, room);
    return !taken.some((other) => overlaps(other, need)) && !foreign.some((event) => overlaps(event, need));
  };
}

/** Whether events, earliest first, are free of all other requests with their preparation, and of hand-made calendar events. */
export function areFree(
  request: Candidate,
  slots: readonly Slot[],
  context: Omit<AlternativesContext, 'now'>,
): boolean {
  const days = slots.map(({ start }) => dateOf(start));
  const taken = [...takenOn(days, request, context), ...context.foreign];
  return !slots.some((slot) => {
    const need = needOf(slot, context.room);
    return taken.some((other) => overlaps(other, need));
  });
}

/** The earliest hour at which another time may begin: people need a working day to agree on it. */
export function earliestStart({ now, hours }: Pick<AlternativesContext, 'now' | 'hours'>): string {
  return wallTimeOf(deadlineAfter(now, minutesOfWorkingDay(hours), hours));
}

/**
 * The noon break, where no event and no preparation may be that is short enough for either side of it.
 * @param minutes how long the event and its preparation take
 */
function noonOn(date: PlainDate, hours: WorkingHours, minutes: number): Slot[] {
  const open = officeHoursOn(date, hours);
  const pause = breakOn(date, hours);
  if (!pause || isFriday(date)) return [];
  const longest = Math.max(minuteOf(pause.from) - minuteOf(open.from), minuteOf(open.to) - minuteOf(pause.to));
  return minutes <= longest ? [slotOn(date, pause.from, pause.to)] : [];
}

/** Whether an event begins or ends in the break; an event across the break must not. */
function cutsBreak({ start, end }: Slot, hours: WorkingHours): boolean {
  const pause = breakOn(dateOf(start), hours);
  if (!pause) return false;
  const [begins, ends] = [timeOf(start), timeOf(end)];
  return (pause.from <= begins && begins < pause.to) || (pause.from < ends && ends <= pause.to);
}

/** The needs of all other requests that hold time from the first to the last of these days, given earliest first. */
function takenOn(
  days: readonly PlainDate[],
  request: Candidate,
  { others, room, hours }: Omit<AlternativesContext, 'now'>,
): Slot[] {
  const first = days[0];
  const last = days[days.length - 1];
  if (!first || !last) return [];
  const span = { start: `${first}T00:00`, end: `${last}T23:59` };
  return near([span], others)
    .filter((other) => other.number !== request.number && rankOf(other) !== null)
    .flatMap((other) => roomTimeOf(other, room, hours)?.needs ?? [])
    .filter((need) => overlaps(need, span));
}
