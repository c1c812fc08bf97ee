// Judges the times that an officer writes for an offer: "penentuan ulang jadwal" (SOP step 2) is theirs, the desk proposes.

import { eventsOf, minuteOf, slotsOf, timeAt, type WantedTime } from '../request/room-time.ts';
import { type Slot, timeOf, wallTimeOf } from '../time/time.ts';
import type { Candidate } from './clash.ts';
import { type AlternativesContext, areFree } from './free-times.ts';
import type { AlternativeTime, OfferedLine } from './offered-time.ts';

/** The time that a line says for a request, with the days on which nothing takes place; `null` where it says none. */
export function timeIn(
  { time }: Pick<OfferedLine, 'time'>,
  request: Candidate,
  { hours }: Pick<AlternativesContext, 'hours'>,
): AlternativeTime | null {
  if (!time) return null;
  const [wanted] = slotsOf(request, hours);
  const last = wanted ? minuteOf(time.from) + minutesOf(wanted) : -1;
  const to = time.to ?? (last > 0 && last < MIDNIGHT ? timeAt(last) : null);
  if (to === null || to <= time.from) return null;
  const { date, endDate = date, from } = time;
  const events = eventsOf(asWanted({ date, endDate, from, to }), hours);
  if (!events.valid) return null;
  if (endDate === date) return { date, from, to };
  return { date, endDate, ...(events.leftOut.length > 0 && { leftOut: events.leftOut }), from, to };
}

const MIDNIGHT = 24 * 60;

/** An offered time as the wanted one of a request. */
export function asWanted({ date, endDate = date, from, to }: AlternativeTime): WantedTime {
  return { startDate: date, endDate, startTime: from, endTime: to };
}

/**
 * What speaks against a time that somebody wrote, whatever the office keeps of days and hours: another length than the
 * wanted one, or fewer or more days; a beginning that is over; a room that is not free. `null` if nothing does.
 */
export function objectionToTime(
  request: Candidate,
  time: AlternativeTime,
  context: AlternativesContext,
): 'LENGTH' | 'PAST' | 'TAKEN' | null {
  const [wanted, slots] = [slotsOf(request, context.hours), slotsOf(asWanted(time), context.hours)];
  const [first] = slots;
  const [asked] = wanted;
  if (!first || (asked && (wanted.length !== slots.length || minutesOf(asked) !== minutesOf(first)))) return 'LENGTH';
  if (first.start <= wallTimeOf(context.now)) return 'PAST';
  return areFree(request, slots, context) ? null : 'TAKEN';
}

/** How long an event lasts; of a night, which no line can say, fewer than none. */
function minutesOf({ start, end }: Slot): number {
  return minuteOf(timeOf(end)) - minuteOf(timeOf(start));
}
