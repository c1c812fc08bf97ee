// Makes the room's calendar show what is in the agenda: each event, and before it the time to prepare the room.

import { itemsOf } from '../../domain/report/preparation.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { needOf, slotsOf } from '../../domain/request/room-time.ts';
import { isShown } from '../../domain/request/status.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Instant, Slot } from '../../domain/time/time.ts';
import { eventDescription, eventTitle, preparationDescription, preparationTitle } from '../../words/google/calendar.ts';
import type { Desk } from '../ports/desk.ts';
import type { OutboxItem } from '../ports/outbox.ts';
import type { CalendarEntry } from '../ports/room-calendar.ts';
import { tryWork } from './work.ts';

const RETRY_EVENT_MINUTES = 10;

/**
 * Carries out one piece of calendar work, under the lock. A second call changes nothing more.
 */
export function matchCalendar(
  desk: Desk,
  item: OutboxItem,
  request: BookingRequest,
  settings: Settings,
  now: Instant,
): void {
  if (item.effect.type !== 'CALENDAR') return;
  const entries = calendarEntries(request, settings);
  tryWork(desk.outbox, [item], now, RETRY_EVENT_MINUTES, () => desk.calendar.match(request.number, entries));
}

/** The calendar entries of a request, none if it is not shown: for each date event and preparation (SOP step 4). */
export function calendarEntries(request: BookingRequest, settings: Settings): CalendarEntry[] {
  if (!isShown(request.status)) return [];
  return slotsOf(request, settings.hours).flatMap((slot) => entriesOfSlot(request, slot, settings));
}

function entriesOfSlot(request: BookingRequest, slot: Slot, { office, room }: Settings): CalendarEntry[] {
  const event: CalendarEntry = {
    number: request.number,
    kind: 'EVENT',
    slotStart: slot.start,
    ...slot,
    title: eventTitle(request),
    description: eventDescription(request),
    place: `${office.room}, ${office.place}`,
  };
  const { start } = needOf(slot, request, room);
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
