// Watches what people do in the room's calendar: their events hinder requests, and ours come back where they were moved.

import { stillToCome } from '../../domain/commands/reexamine.ts';
import type { ForeignEvent } from '../../domain/request/examine.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { eventsOf } from '../../domain/request/room-time.ts';
import { roomBlocked } from '../../domain/rules/room.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { fingerprint } from '../../domain/text/fingerprint.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { CALENDAR_PUT_BACK_WORDS } from '../../words/calendar.ts';
import { stampWords } from '../../words/dates.ts';
import { type BatchMeans, carryOutInBatches } from '../commands/carry-out-in-batches.ts';
import { calendarEntries } from '../outbox/update-calendar.ts';
import type { Desk } from '../ports/desk.ts';
import type { CalendarEntry, StandingEntry } from '../ports/room-calendar.ts';
import { recover } from '../recovery/recover.ts';

/** As far as anybody looks ahead. */
const DAYS_AHEAD = 400;
const FOREVER = '9999-12-31T00:00:00+07:00';

/**
 * Looks through the calendar from today on, in one call where nothing has happened.
 * @param requests the desk as it was recorded a moment ago
 * @param seen which requests hand-made events hindered at the last look, in short; blank for none
 * @returns the same as of now; as before where there was no time to examine them all
 */
export function checkCalendar(
  desk: Desk,
  requests: readonly BookingRequest[],
  seen: string,
  means: BatchMeans,
): string {
  const { settings } = desk.office.snapshot();
  const now = desk.office.now();
  const { foreign, own } = desk.calendar.look(daysFrom(now));
  if (disturbed(requests, own, settings, now).length > 0) putBack(desk, settings, now);
  const found = hinderedBy(foreign, requests, settings, now);
  const hindered = found.length === 0 ? '' : fingerprint(JSON.stringify(found));
  if (hindered === seen) return seen;
  return carryOutInBatches(desk, { type: 'REEXAMINE', cause: 'CALENDAR' }, means) ? hindered : seen;
}

function daysFrom(now: Instant) {
  const today = dateOf(now);
  return { from: today, to: addDays(today, DAYS_AHEAD) };
}

/** Which requests still to come hand-made events run into, and by which titles. */
function hinderedBy(
  foreign: readonly ForeignEvent[],
  requests: readonly BookingRequest[],
  { room, hours }: Settings,
  now: Instant,
): readonly (readonly [number: string, titles: readonly string[]])[] {
  if (foreign.length === 0) return [];
  return stillToCome(requests, dateOf(now)).flatMap((request) => {
    const found = roomBlocked(eventsOf(request, hours), foreign, room);
    return found ? [[request.number, found.titles] as const] : [];
  });
}

/** A request whose entries do not stand in the calendar as they should. */
interface Disturbance {
  readonly number: string;
  readonly entries: readonly CalendarEntry[];
  /** Whether its event is concerned, not the preparation alone, whose length is a setting. */
  readonly isEvent: boolean;
}

function disturbed(
  requests: readonly BookingRequest[],
  own: readonly StandingEntry[],
  settings: Settings,
  now: Instant,
): Disturbance[] {
  const standing = new Map<string, StandingEntry[]>();
  for (const entry of own) standing.set(entry.number, [...(standing.get(entry.number) ?? []), entry]);
  const midnight = `${dateOf(now)}T00:00`;
  // Entries of a request that has no row are left alone: the row comes back, and they with it.
  return requests.flatMap((request) => {
    const entries = calendarEntries(request, settings);
    const wanted = entries.filter(({ end }) => end > midnight);
    const there = standing.get(request.number) ?? [];
    const wrong = [
      ...wanted.filter((entry) => !there.some((found) => isAsWanted(found, entry))),
      ...there.filter((found) => !wanted.some((entry) => isAsWanted(found, entry))),
    ];
    if (wrong.length === 0) return [];
    return [{ number: request.number, entries, isEvent: wrong.some(({ kind }) => kind === 'EVENT') }];
  });
}

function isAsWanted(found: StandingEntry, entry: CalendarEntry): boolean {
  const { kind, slotStart, start, end, title } = entry;
  return (
    found.kind === kind &&
    found.slotStart === slotStart &&
    found.start === start &&
    found.end === end &&
    inOneLine(found.title) === inOneLine(title)
  );
}

/** As a calendar may give a title back. */
function inOneLine(title: string): string {
  return title.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Under the lock all is looked at once more: a step may have moved a request since. Work still to be done is not hands' work. */
function putBack(desk: Desk, settings: Settings, now: Instant): void {
  desk.exclusive.hold(() => {
    const { requests } = recover(desk);
    const { own } = desk.calendar.look(daysFrom(now));
    const waiting = new Set(
      desk.outbox.due(FOREVER).flatMap(({ effect }) => (effect.type === 'CALENDAR' ? [effect.number] : [])),
    );
    for (const { number, entries, isEvent } of disturbed(requests, own, settings, now)) {
      if (waiting.has(number)) continue;
      desk.calendar.match(entries, [{ number, kind: 'EVENT', slotStart: '' }]);
      if (isEvent) desk.register.note(number, `${stampWords(now)}: ${CALENDAR_PUT_BACK_WORDS}`);
    }
  });
}
