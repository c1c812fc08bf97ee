// The port RoomCalendar over the Advanced Calendar service. Event ids are derived, so that repeated work is safe.
import type { CalendarEntry, CalendarKey, RoomCalendar, StandingEntry } from '../../app/ports/room-calendar.ts';
import type { DateRange } from '../../domain/commands/foreign-window.ts';
import type { ForeignEvent } from '../../domain/request/examine.ts';
import { ROOM_OFFSET, ROOM_ZONE, type WallTime } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { instantOf, shortName } from '../sheets/cells.ts';

type GoogleEvent = GoogleAppsScript.Calendar.Schema.Event;

/** Extended properties that mark our own events; people do not see them in the calendar. */
const NUMBER_TAG = 'pontiveNumber';
const KIND_TAG = 'pontiveKind';
const PAGE_SIZE = 2500;
const COLOURS = { EVENT: '9', PREPARATION: '8' } as const;

export class GoogleRoomCalendar implements RoomCalendar {
  private readonly calendarId: () => string;

  constructor(calendarId: () => string) {
    this.calendarId = calendarId;
  }

  foreign(range: DateRange): readonly ForeignEvent[] {
    return this.look(range).foreign;
  }

  look({ from, to }: DateRange): { foreign: readonly ForeignEvent[]; own: readonly StandingEntry[] } {
    const found = this.list({
      timeMin: `${from}T00:00:00${ROOM_OFFSET}`,
      timeMax: `${addDays(to, 1)}T00:00:00${ROOM_OFFSET}`,
      singleEvents: true,
    });
    return { foreign: found.filter(isForeign).map(foreignEvent), own: found.flatMap(standingEntry) };
  }

  match(entries: readonly CalendarEntry[], previous: readonly CalendarKey[]): void {
    const existing = new Set(previous.map(eventId));
    for (const entry of entries) this.put(entry, existing.has(eventId(entry)));
    const kept = new Set(entries.map(eventId));
    for (const number of new Set(previous.map((each) => each.number))) {
      for (const id of this.ownIds(number)) if (!kept.has(id)) this.remove(id, number);
    }
  }

  /** The ids of all our events of a request, on any day: its row may have been edited since they were made. */
  private ownIds(number: string): string[] {
    return this.list({ sharedExtendedProperty: `${NUMBER_TAG}=${number}` }).flatMap(({ id }) => id ?? []);
  }

  /** All events that a query finds, from all pages of the answer. */
  private list(query: Readonly<Record<string, string | boolean>>): GoogleEvent[] {
    const found: GoogleEvent[] = [];
    let pageToken: string | undefined;
    do {
      const page = events().list(this.calendarId(), {
        ...query,
        maxResults: PAGE_SIZE,
        ...(pageToken && { pageToken }),
      });
      found.push(...(page.items ?? []));
      pageToken = page.nextPageToken;
    } while (pageToken);
    return found;
  }

  /**
   * Inserts or updates an event, trying the likelier call first: Google keeps the ids of deleted events and translates
   * its error texts, so that an error does not tell which call is right.
   */
  private put(entry: CalendarEntry, existed: boolean): void {
    const id = eventId(entry);
    const resource = { id, ...resourceOf(entry) };
    const ways = [
      () => events().insert(resource, this.calendarId()),
      () => events().update(resource, this.calendarId(), id),
    ];
    const [first, second] = existed ? ways.reverse() : ways;
    try {
      first?.();
    } catch (error) {
      try {
        second?.();
      } catch {
        throw error;
      }
    }
  }

  /** Removes an event; an error counts only if the calendar still lists the event. */
  private remove(id: string, number: string): void {
    try {
      events().remove(this.calendarId(), id);
    } catch (removeError) {
      if (this.ownIds(number).includes(id)) throw removeError;
    }
  }
}

/** The id of an event, which may hold only digits and the letters a–v: "pc20260001d20261208t0900e". */
function eventId({ number, kind, slotStart }: CalendarKey): string {
  const digits = number.replace(/\D/g, '');
  const [date = '', time = ''] = slotStart.replace(/[-:]/g, '').split('T');
  return `pc${digits}d${date}t${time}${kind === 'EVENT' ? 'e' : 'p'}`;
}

function events(): GoogleAppsScript.Calendar.Collection.EventsCollection {
  return enabled(() => Calendar?.Events);
}

/** A part of the Advanced Calendar service. @throws where the project lacks it: its name is then not even defined (facts 13.2) */
export function enabled<Collection>(part: () => Collection | undefined): Collection {
  const collection = typeof Calendar === 'undefined' ? undefined : part();
  if (!collection) throw new Error('The Advanced Calendar service is not enabled in appsscript.json');
  return collection;
}

function resourceOf(entry: CalendarEntry): GoogleEvent {
  return {
    summary: entry.title,
    description: entry.description,
    location: entry.place,
    start: { dateTime: `${entry.start}:00${ROOM_OFFSET}`, timeZone: ROOM_ZONE },
    end: { dateTime: `${entry.end}:00${ROOM_OFFSET}`, timeZone: ROOM_ZONE },
    status: 'confirmed',
    colorId: COLOURS[entry.kind],
    extendedProperties: { shared: { [NUMBER_TAG]: entry.number, [KIND_TAG]: entry.kind } },
    reminders: { useDefault: false, overrides: entry.kind === 'PREPARATION' ? [{ method: 'popup', minutes: 10 }] : [] },
  };
}

function isForeign(event: GoogleEvent): boolean {
  const own = event.extendedProperties?.shared?.[NUMBER_TAG] !== undefined;
  return !own && event.status !== 'cancelled' && event.transparency !== 'transparent';
}

function foreignEvent(event: GoogleEvent): ForeignEvent {
  return { start: wallTime(event.start), end: wallTime(event.end), title: shortName(event.summary ?? '') };
}

/** Our own entry, recognised by its tags; its id holds the start of its slot. None for other events. */
function standingEntry(event: GoogleEvent): StandingEntry[] {
  const number = event.extendedProperties?.shared?.[NUMBER_TAG];
  const kind = event.extendedProperties?.shared?.[KIND_TAG] === 'PREPARATION' ? 'PREPARATION' : 'EVENT';
  const [, year, month, day, hour, minute] = /d(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})[ep]$/.exec(event.id ?? '') ?? [];
  if (number === undefined || event.status === 'cancelled') return [];
  const slotStart = `${year}-${month}-${day}T${hour}:${minute}`;
  return [{ number, kind, slotStart, ...foreignEvent(event), title: event.summary ?? '' }];
}

/** The time of an event in the room's zone; an all-day event has days (the end exclusive), taken as midnight. */
function wallTime(time: GoogleAppsScript.Calendar.Schema.EventDateTime | undefined): WallTime {
  if (time?.dateTime) return instantOf(new Date(time.dateTime)).slice(0, 16);
  return `${time?.date ?? ''}T00:00`;
}
