// Checks the room's calendar: hand-made events may block requests, and our entries are put back if people moved them, and say what the desk says now.

import { calendarEffect } from '../../domain/commands/calendar-work.ts';
import { DAYS_AHEAD } from '../../domain/commands/foreign-window.ts';
import { stillToCome } from '../../domain/commands/reexamine.ts';
import { groupedBy } from '../../domain/grouping.ts';
import type { ForeignEvent } from '../../domain/request/examine.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { eventsOf } from '../../domain/request/room-time.ts';
import { roomBlocked } from '../../domain/rules/room.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { fingerprint } from '../../domain/text/text.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { carryOutInBatches } from '../commands/carry-out.ts';
import { processOutbox } from '../outbox/process-outbox.ts';
import { calendarEntries } from '../outbox/update-calendar.ts';
import type { Desk } from '../ports/desk.ts';
import { type CalendarEntry, type StandingEntry, saidBy } from '../ports/room-calendar.ts';
import type { Means } from './tasks.ts';

const FOREVER = '9999-12-31T00:00:00+07:00';

/**
 * Checks the calendar from today on, with one call to it if nothing has changed.
 * @param requests as just recorded
 * @param seen fingerprint of the requests that hand-made events blocked at the last check; blank for none
 * @returns the fingerprint of now; `seen` if there was no time to examine all requests
 */
export function checkCalendar(desk: Desk, requests: readonly BookingRequest[], seen: string, means: Means): string {
  const { settings } = desk.office.snapshot();
  const now = desk.office.now();
  const { foreign, own } = desk.calendar.look(daysFrom(now));
  const drift = disturbed(requests, own, settings, now);
  const numbers = drift.map(({ number }) => number);
  if (String(numbers) !== String(desk.state.get('calendarDrift') ?? [])) desk.state.put({ calendarDrift: numbers });
  if (drift.length > 0) {
    desk.exclusive.hold(() => owePutBack(desk, drift, now));
    processOutbox(desk, means);
  }
  const hindrances = hinderedBy(foreign, requests, settings, now);
  const hindered = hindrances.length === 0 ? '' : fingerprint(JSON.stringify(hindrances));
  if (hindered === seen) return seen;
  return carryOutInBatches(desk, { type: 'REEXAMINE', cause: 'CALENDAR' }, means) ? hindered : seen;
}

function daysFrom(now: Instant) {
  const today = dateOf(now);
  return { from: today, to: addDays(today, DAYS_AHEAD) };
}

/** The requests still to come that hand-made events block, with the titles of these events. */
function hinderedBy(
  foreign: readonly ForeignEvent[],
  requests: readonly BookingRequest[],
  { room, hours }: Settings,
  now: Instant,
): readonly (readonly [number: string, titles: readonly string[]])[] {
  if (foreign.length === 0) return [];
  return stillToCome(requests, dateOf(now)).flatMap((request) => {
    const block = roomBlocked(eventsOf(request, hours), foreign, room);
    return block ? [[request.number, block.titles] as const] : [];
  });
}

/** Owes that their entries be put back once an hour, but of requests whose calendar work waits already. */
function owePutBack({ outbox }: Desk, drift: readonly BookingRequest[], now: Instant): void {
  const waiting = outbox.due(FOREVER).flatMap(({ effect }) => (effect.type === 'CALENDAR' ? effect.number : []));
  const work = drift
    .filter(({ number }) => !waiting.includes(number))
    .map((request) => calendarEffect(request, now.slice(0, 13)));
  if (work.length > 0) outbox.add(work, now, now, 'MAYBE_THERE');
}

/** The requests whose calendar entries are not as they should be. */
function disturbed(
  requests: readonly BookingRequest[],
  ownEntries: readonly StandingEntry[],
  settings: Settings,
  now: Instant,
): BookingRequest[] {
  const standing = groupedBy(ownEntries, ({ number }) => number);
  const midnight = `${dateOf(now)}T00:00`;
  // Entries of a request without a row are left alone: the row will be restored, and they belong to it.
  return requests.filter((request) => {
    const wanted = calendarEntries(request, settings).filter(({ end }) => end > midnight);
    const entriesOfRequest = standing.get(request.number) ?? [];
    // Two events for one entry stand there where somebody restored a deleted one that was made again meanwhile.
    return (
      entriesOfRequest.length !== wanted.length ||
      !wanted.every((entry) => entriesOfRequest.some((standingEntry) => isAsWanted(standingEntry, entry)))
    );
  });
}

function isAsWanted(standingEntry: StandingEntry, entry: CalendarEntry): boolean {
  return (
    (['kind', 'slotStart', 'start', 'end'] as const).every((key) => standingEntry[key] === entry[key]) &&
    // Of the text what we wrote: notes that people add are theirs.
    standingEntry.said === saidBy(entry) &&
    inOneLine(standingEntry.title) === inOneLine(entry.title)
  );
}

/** A title in the form in which a calendar may return it. */
function inOneLine(title: string): string {
  return title.normalize('NFC').replace(/\s+/g, ' ').trim();
}
