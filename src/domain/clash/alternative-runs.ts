// Finds other times for a request over several days: the same number of days, at the same hours.

import { eventsOf, isLong, minuteOf, slotsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type PlainDate, timeOf } from '../time/time.ts';
import { addDays, isWorkingDay } from '../time/working-time.ts';
import type { Candidate } from './clash.ts';
import { type AlternativesContext, type AlternativeTime, earliestStart, freeTimes, SEARCH_DAYS } from './free-times.ts';

/**
 * Runs of as many working days as the request has events, all at its hours, earliest first, none sharing a day with
 * another. Days off between them are left out, as in every longer range.
 * @returns none for nights, for a range too long to hold its time while it waits, and for an unreadable time
 */
export function alternativeRuns(request: Candidate, context: AlternativesContext, limit: number): AlternativeTime[] {
  const length = daysNeeded(request, context.hours);
  const [first] = slotsOf(request, context.hours);
  if (length === null || !first) return [];
  const [from, to] = [timeOf(first.start), timeOf(first.end)];
  const days = workingDays(dateOf(first.start), request.endDate ?? dateOf(first.start), context);
  const isFree = freeTimes(request, days, minuteOf(to) - minuteOf(from), context);
  const free = new Set(days.filter((day) => isFree({ start: `${day}T${from}`, end: `${day}T${to}` })));
  const chosen: AlternativeTime[] = [];
  let at = 0;
  while (chosen.length < limit && at + length <= days.length) {
    const run = days.slice(at, at + length);
    const taken = run.map((day) => free.has(day)).lastIndexOf(false);
    const [date, endDate] = [run[0] ?? '', run[length - 1] ?? ''];
    // No run may have the taken day. A choice that is too long would hold nothing.
    if (taken >= 0 || isLong({ startDate: date, endDate })) {
      at += Math.max(1, taken + 1);
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
  return time.valid && !time.overnight && !isLong(request) ? time.slots.length : null;
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
