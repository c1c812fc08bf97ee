// Checks the room's calendar: hand-made events may block requests, and our entries are put back if people moved them, and say what the desk says now.

import { DAYS_AHEAD } from '../../domain/commands/foreign-window.ts';
import { stillToCome } from '../../domain/commands/reexamine.ts';
import { groupedBy } from '../../domain/grouping.ts';
import { stepKey } from '../../domain/mail/work-keys.ts';
import type { ForeignEvent } from '../../domain/request/examine.ts';
import { firstOfLetter } from '../../domain/request/lineage.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { eventsOf } from '../../domain/request/room-time.ts';
import { roomBlocked } from '../../domain/rules/room.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { fingerprint } from '../../domain/text/text.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { type BatchMeans, carryOutInBatches } from '../commands/carry-out.ts';
import { calendarEntries, PAUSE_SECONDS } from '../outbox/update-calendar.ts';
import type { Desk } from '../ports/desk.ts';
import { type CalendarEntry, type StandingEntry, saidBy } from '../ports/room-calendar.ts';
import { recover } from '../recovery/recover.ts';

const FOREVER = '9999-12-31T00:00:00+07:00';

/**
 * Checks the calendar from today on, with one call to it if nothing has changed.
 * @param requests as just recorded
 * @param seen fingerprint of the requests that hand-made events blocked at the last check; blank for none
 * @returns the fingerprint of now; `seen` if there was no time to examine all requests
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
  const drift = disturbed(requests, own, settings, now);
  const numbers = drift.map(({ number }) => number);
  if (String(numbers) !== String(desk.state.get('calendarDrift') ?? [])) desk.state.put({ calendarDrift: numbers });
  if (drift.length > 0) putEventsBack(desk, settings, now, means);
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
    const block = roomBlocked(eventsOf(request, hours), foreign, request, room);
    return block ? [[request.number, block.titles] as const] : [];
  });
}

/** A request whose calendar entries are not as they should be. */
interface Disturbance {
  readonly number: string;
  readonly letter: string;
  readonly step: string;
  readonly entries: readonly CalendarEntry[];
}

function disturbed(
  requests: readonly BookingRequest[],
  ownEntries: readonly StandingEntry[],
  settings: Settings,
  now: Instant,
): Disturbance[] {
  const standing = groupedBy(ownEntries, ({ number }) => number);
  const midnight = `${dateOf(now)}T00:00`;
  // Entries of a request without a row are left alone: the row will be restored, and they belong to it.
  return requests.flatMap((request) => {
    const entries = calendarEntries(request, settings);
    const wanted = entries.filter(({ end }) => end > midnight);
    const entriesOfRequest = standing.get(request.number) ?? [];
    // Two events for one entry stand there where somebody restored a deleted one that was made again meanwhile.
    const isRight =
      entriesOfRequest.length === wanted.length &&
      wanted.every((entry) => entriesOfRequest.some((standingEntry) => isAsWanted(standingEntry, entry)));
    return isRight ? [] : [{ number: request.number, letter: firstOfLetter(request), step: stepKey(request), entries }];
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

/** So many entries are put back between two looks at the calendar. */
const MOST_AT_ONCE = 10;

/**
 * Puts back some at a time, without the lock, until a look finds none: a request that a step changed meanwhile is found
 * again. What there is no time for the next hour finds.
 */
function putEventsBack(desk: Desk, settings: Settings, now: Instant, { mayGoOn }: BatchMeans): void {
  const tried = new Map<string, string>();
  for (;;) {
    const next = nextToPutBack(desk, settings, now, tried);
    if (next.length === 0) return;
    for (const { letter, number, entries } of next) {
      if (!mayGoOn()) return;
      desk.calendar.match(letter, [number], entries);
      desk.pause(PAUSE_SECONDS);
    }
  }
}

/**
 * Looks under the lock: a step may have moved a request, and its calendar work may still wait in the outbox.
 * @param tried by request the step after which it was put back in this job, to which those of now are added
 */
function nextToPutBack(
  desk: Desk,
  settings: Settings,
  now: Instant,
  tried: Map<string, string>,
): readonly Disturbance[] {
  return desk.exclusive.hold(() => {
    const { requests } = recover(desk);
    const { own } = desk.calendar.look(daysFrom(now));
    const waiting = new Set(
      desk.outbox.due(FOREVER).flatMap(({ effect }) => (effect.type === 'CALENDAR' ? [effect.number] : [])),
    );
    const drift = disturbed(requests, own, settings, now).filter(
      ({ number, step }) => !waiting.has(number) && tried.get(number) !== step,
    );
    let entriesSoFar = 0;
    const next = drift.filter(({ entries }, index) => {
      entriesSoFar += entries.length;
      return index === 0 || entriesSoFar <= MOST_AT_ONCE;
    });
    for (const { number, step } of next) tried.set(number, step);
    return next;
  });
}
