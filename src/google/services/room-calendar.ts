// The port RoomCalendar over the Advanced Calendar service. Event ids are derived, so that repeated work is safe.
// The id of a deleted event is used up (facts 13.2): its successor gets the next generation of the same id.
import {
  type CalendarEntry,
  type CalendarKey,
  type RoomCalendar,
  type StandingEntry,
  saidBy,
} from '../../app/ports/room-calendar.ts';
import type { ForeignEvent } from '../../domain/request/examine.ts';
import { type DateRange, ROOM_OFFSET, ROOM_ZONE, type WallTime } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { instantOf, shortName } from '../sheets/cells.ts';

type GoogleEvent = GoogleAppsScript.Calendar.Schema.Event;

/** Extended properties that mark our own events; people do not see them in the calendar. */
const NUMBER_TAG = 'pontiveNumber';
/** All events of a letter are found by it at once. */
const LETTER_TAG = 'pontiveLetter';
const SAID_TAG = 'pontiveSaid';
const PAGE_SIZE = 2500;
const COLOURS = { EVENT: '9', PREPARATION: '8' } as const;
/** How many ids are tried for one entry. More than one only where Google no longer lists the events it has deleted. */
const MOST_TRIED = 3;

export class GoogleRoomCalendar implements RoomCalendar {
  private readonly calendarId: () => string;

  constructor(calendarId: () => string) {
    this.calendarId = calendarId;
  }

  foreign(range: DateRange): readonly ForeignEvent[] {
    return this.calendarId() === '' ? [] : this.look(range).foreign;
  }

  look({ from, to }: DateRange): { foreign: readonly ForeignEvent[]; own: readonly StandingEntry[] } {
    const listed = this.list({
      timeMin: `${from}T00:00:00${ROOM_OFFSET}`,
      timeMax: `${addDays(to, 1)}T00:00:00${ROOM_OFFSET}`,
      singleEvents: true,
    });
    return { foreign: listed.filter(isForeign).map(foreignEvent), own: listed.flatMap(standingEntry) };
  }

  match(letter: string, numbers: readonly string[], entries: readonly CalendarEntry[]): void {
    const ownEvents = this.ownEvents(letter, numbers);
    const kept = new Set(entries.map((entry) => this.put(entry, ownEvents)));
    for (const { id } of ownEvents.filter(isStanding)) if (!kept.has(id)) this.remove(id);
  }

  /** All our events of some requests, on any day: their rows may have been edited since they were made. With the deleted ones. */
  private ownEvents(letter: string, numbers: readonly string[]): OwnEvent[] {
    return this.list({ sharedExtendedProperty: `${LETTER_TAG}=${letter}`, showDeleted: true })
      .filter((event) => numbers.includes(tagsOf(event)[NUMBER_TAG] ?? ''))
      .flatMap((event) => ownEvent(event) ?? []);
  }

  /** All events that a query finds, from all pages of the answer. */
  private list(query: Readonly<Record<string, string | boolean>>): GoogleEvent[] {
    const listed: GoogleEvent[] = [];
    let pageToken: string | undefined;
    do {
      const page = events().list(this.calendarId(), {
        ...query,
        maxResults: PAGE_SIZE,
        ...(pageToken && { pageToken }),
      });
      listed.push(...(page.items ?? []));
      pageToken = page.nextPageToken;
    } while (pageToken);
    return listed;
  }

  /** Updates the event that shows an entry, or makes one. @param ownEvents our events of the request @returns its id */
  private put(entry: CalendarEntry, ownEvents: readonly OwnEvent[]): string {
    const same = ownEvents.filter(({ key }) => key === keyOf(entry));
    const standing = same.find(isStanding);
    if (!standing) return this.make(entry, Math.max(-1, ...same.map(({ generation }) => generation)) + 1);
    events().update({ id: standing.id, ...resourceOf(entry) }, this.calendarId(), standing.id);
    return standing.id;
  }

  /**
   * Inserts an event. If that is refused, an event has the id: one that stands but is not listed yet is updated; one
   * that was deleted forbids that, and the next id is tried. Google translates its error texts, so that an error does
   * not tell which it is.
   * @param from the first generation to try
   * @returns its id
   */
  private make(entry: CalendarEntry, from: number): string {
    let refusal: unknown;
    for (let generation = from; generation < from + MOST_TRIED; generation++) {
      const id = eventId(entry, generation);
      const resource = { id, ...resourceOf(entry) };
      try {
        events().insert(resource, this.calendarId());
        return id;
      } catch (error) {
        refusal ??= error;
      }
      try {
        events().update(resource, this.calendarId(), id);
        return id;
      } catch {
        // The next id.
      }
    }
    throw refusal;
  }

  /** Removes an event; an error counts only if the event still stands. */
  private remove(id: string): void {
    try {
      events().remove(this.calendarId(), id);
    } catch (error) {
      if (this.stands(id)) throw error;
    }
  }

  private stands(id: string): boolean {
    try {
      return events().get(this.calendarId(), id).status !== 'cancelled';
    } catch {
      // Not found, or Google does not answer: then the removal is tried again later.
      return true;
    }
  }
}

/** One of our events, as the calendar lists it. */
interface OwnEvent {
  readonly id: string;
  /** The id of its first generation; another text in a copy that people have made. */
  readonly key: string;
  readonly generation: number;
  readonly isDeleted: boolean;
}

const OWN_ID = /^(pc\d+d\d+t\d+[ep])(\d*)$/;

function ownEvent({ id, status }: GoogleEvent): OwnEvent | null {
  if (id === undefined) return null;
  const [, key = id, generation = ''] = OWN_ID.exec(id) ?? [];
  return { id, key, generation: Number(generation), isDeleted: status === 'cancelled' };
}

function isStanding({ isDeleted }: OwnEvent): boolean {
  return !isDeleted;
}

function keyOf(entry: CalendarKey): string {
  return eventId(entry, 0);
}

/**
 * The id of an event, which may hold only digits and the letters a–v: "pc20260001d20261208t0900e".
 * @param generation how many events with this key were deleted before: "pc20260001d20261208t0900e2"
 */
function eventId({ number, kind, slotStart }: CalendarKey, generation: number): string {
  const digits = number.replace(/\D/g, '');
  const [date = '', time = ''] = slotStart.replace(/[-:]/g, '').split('T');
  return `pc${digits}d${date}t${time}${kind === 'EVENT' ? 'e' : 'p'}${generation || ''}`;
}

/** The collection of events. */
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
    extendedProperties: {
      shared: {
        [NUMBER_TAG]: entry.number,
        [LETTER_TAG]: entry.letter,
        [SAID_TAG]: saidBy(entry),
      },
    },
    reminders: { useDefault: false, overrides: entry.kind === 'PREPARATION' ? [{ method: 'popup', minutes: 10 }] : [] },
  };
}

/** What marks an event as ours; none of it on another. */
function tagsOf({
  extendedProperties: { shared = {} } = {},
}: GoogleEvent): Readonly<Record<string, string | undefined>> {
  return shared;
}

function isForeign(event: GoogleEvent): boolean {
  return (
    tagsOf(event)[NUMBER_TAG] === undefined && event.status !== 'cancelled' && event.transparency !== 'transparent'
  );
}

function foreignEvent(event: GoogleEvent): ForeignEvent {
  return { start: wallTime(event.start), end: wallTime(event.end), title: shortName(event.summary ?? '') };
}

/** Our own entry, recognised by its tags; its id holds the start of its slot, that of a copy none, and its kind. None for other events. */
function standingEntry(event: GoogleEvent): StandingEntry[] {
  const { [NUMBER_TAG]: number, [SAID_TAG]: said } = tagsOf(event);
  const [, slot = '', kind] = /d(\d{8}t\d{4})([ep])\d*$/.exec(event.id ?? '') ?? [];
  if (number === undefined || event.status === 'cancelled') return [];
  return [
    {
      number,
      kind: kind === 'p' ? 'PREPARATION' : 'EVENT',
      slotStart: slot.replace(/(....)(..)(..)t(..)/, '$1-$2-$3T$4:'),
      ...foreignEvent(event),
      title: event.summary ?? '',
      said,
    },
  ];
}

/** The time of an event in the room's zone; an all-day event has days (the end exclusive), taken as midnight. */
function wallTime(time: GoogleAppsScript.Calendar.Schema.EventDateTime | undefined): WallTime {
  if (time?.dateTime) return instantOf(new Date(time.dateTime)).slice(0, 16);
  return `${time?.date ?? ''}T00:00`;
}
