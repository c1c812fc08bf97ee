// Makes the room's calendar show what is in the agenda: each event, and before it the time to prepare the room.

import { groupedBy } from '../../domain/grouping.ts';
import { workKey } from '../../domain/mail/work-keys.ts';
import { itemsOf } from '../../domain/report/preparation.ts';
import { firstOfLetter } from '../../domain/request/lineage.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { needOf, slotsOf } from '../../domain/request/room-time.ts';
import { isShown } from '../../domain/request/status.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Slot } from '../../domain/time/time.ts';
import { eventDescription, eventTitle, preparationDescription, preparationTitle } from '../../words/google/calendar.ts';
import type { Desk } from '../ports/desk.ts';
import type { CalendarEntry } from '../ports/room-calendar.ts';
import type { CalendarWork } from './owed.ts';
import { tryWork } from './work.ts';

/** Google refuses many changes of a calendar within a short time (facts 5). */
const PAUSE_SECONDS = 1;
/** After so many failures in a row Google is given a rest. */
const MOST_FAILURES = 2;
const RETRY_MINUTES = 10;

/**
 * Makes the calendar match, without the lock: nobody waits for Google's calendar. A step that somebody takes meanwhile has
 * work of its own, which may be done before this is: then this is done once more, as that step left the request. All dates of
 * a letter are done together.
 * @param mayGoOn asked before each letter; what is left stays claimed, and the ten-minute job does it
 */
export function updateCalendar(
  desk: Desk,
  work: readonly CalendarWork[],
  settings: Settings,
  mayGoOn: () => boolean,
): void {
  let failuresInARow = 0;
  for (const [letter, dates] of groupedBy(work, ({ request }) => firstOfLetter(request))) {
    if (failuresInARow >= MOST_FAILURES || !mayGoOn()) return;
    if (failuresInARow > 0) desk.pause(PAUSE_SECONDS);
    const items = dates.flatMap((date) => date.items);
    const requests = dates.map(({ request }) => request);
    const isDone = tryWork(desk, items, RETRY_MINUTES, () => {
      const entries = requests.flatMap((request) => calendarEntries(request, settings));
      desk.calendar.match(
        letter,
        requests.map(({ number }) => number),
        entries,
      );
      const keys = requests.map((request) => workKey(request, 'CALENDAR'));
      return desk.outbox.hasLater(keys) ? { code: 'CHANGED_MEANWHILE' } : null;
    });
    failuresInARow = isDone ? 0 : failuresInARow + 1;
  }
}

/** The calendar entries of a request, none if it is not shown: for each date event and preparation (SOP step 4). */
export function calendarEntries(request: BookingRequest, settings: Settings): CalendarEntry[] {
  if (!isShown(request.status)) return [];
  return slotsOf(request, settings.hours).flatMap((slot) => entriesOfSlot(request, slot, settings));
}

function entriesOfSlot(request: BookingRequest, slot: Slot, { office, room }: Settings): CalendarEntry[] {
  const event: CalendarEntry = {
    number: request.number,
    letter: firstOfLetter(request),
    kind: 'EVENT',
    slotStart: slot.start,
    ...slot,
    title: eventTitle(request),
    description: eventDescription(request),
    place: `${office.room}, ${office.place}`,
  };
  const { start } = needOf(slot, room);
  if (start === slot.start) return [event];
  const preparation: CalendarEntry = {
    ...event,
    kind: 'PREPARATION',
    start,
    end: slot.start,
    title: preparationTitle(request),
    // What is out of order changes from hour to hour; card and paper say it.
    description: preparationDescription(request, itemsOf(request, [])),
  };
  return [event, preparation];
}
