// Calendars as a person keeps them by hand; what is entered here is what a script then finds as a foreign event.

import { BadRequest, EditRefused, NotFound, unknown } from '../engine/refusals.ts';
import type { World } from '../engine/world.ts';
import type { CalendarEventDraft, CalendarEventInfo, CalendarInfo, Email, WorkspaceCalendars } from '../facade.ts';
import {
  checkSpan,
  eventsBetween,
  newCalendar,
  newEvent,
  noteChange,
  readEventTime,
  roleOf,
  stamp,
} from '../model/calendar/calendar.ts';
import type { CalendarData, EventData, EventTime } from '../model/calendar/calendar-data.ts';
import { icsOf } from '../model/calendar/ics.ts';
import { eventById, ownEvent, withExceptions } from '../model/calendar/recurrence.ts';
import { told } from '../model/refusal-words.ts';
import { ServiceError } from '../model/service-error.ts';

function eventInfo(event: EventData): CalendarEventInfo {
  return {
    id: event.id,
    title: event.summary ?? '',
    start: event.start.dateTime ?? event.start.date ?? '',
    end: event.end.dateTime ?? event.end.date ?? '',
    allDay: event.start.date !== undefined,
    description: event.description ?? '',
    location: event.location ?? '',
    guests: (event.attendees ?? []).map((each) => each.email),
    tags: { ...event.extendedProperties?.private, ...event.extendedProperties?.shared },
    ...(event.colorId ? { colour: event.colorId } : {}),
    creator: event.creator.email,
  };
}

function calendarInfo({ id, summary, timeZone, owner }: CalendarData): CalendarInfo {
  return { id, name: summary, zone: timeZone, owner };
}

/** @returns the refusal of a text that is no time of an event */
function noTime(text: unknown): BadRequest {
  const given = typeof text === 'object' ? String(text) : JSON.stringify(text);
  return new BadRequest(told('NO_TIME', { given }));
}

function readTime(text: string, name: 'start' | 'end', zone: string): EventTime {
  if (typeof text !== 'string' || Number.isNaN(Date.parse(text))) throw noTime(text);
  const wish = /^\d{4}-\d{2}-\d{2}$/.test(text) ? { date: text } : { dateTime: text, timeZone: zone };
  try {
    return readEventTime(wish, name, zone);
  } catch (error) {
    if (error instanceof ServiceError) throw noTime(text);
    throw error;
  }
}

function fields(draft: CalendarEventDraft, calendar: CalendarData, old?: EventData) {
  const start = draft.start === undefined ? old?.start : readTime(draft.start, 'start', calendar.timeZone);
  const end = draft.end === undefined ? old?.end : readTime(draft.end, 'end', calendar.timeZone);
  if (!start || !end) throw new BadRequest(told('EVENT_WITHOUT_TIMES'));
  try {
    checkSpan(start, end, calendar.timeZone);
  } catch (error) {
    if (error instanceof ServiceError) throw new BadRequest(error);
    throw error;
  }
  const { title, description, location } = draft;
  const texts = { summary: title, description, location };
  return { ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)), start, end };
}

function bound(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = Date.parse(text);
  if (typeof text !== 'string' || Number.isNaN(at)) throw noTime(text);
  return at;
}

/** @returns the calendars of the workspace as people use them */
export function calendarPages(world: World): WorkspaceCalendars {
  const find = (id: string): CalendarData => {
    // Everybody has a calendar of their own, though nothing was in it yet.
    if (world.settings.people.some(({ email }) => email === id)) world.ownCalendar(id);
    const calendar =
      world.documents.calendars.get(id) ?? [...world.documents.calendars.values()].find((each) => each.summary === id);
    if (!calendar) {
      const names = [...world.documents.calendars.values()].map(({ summary }) => summary);
      throw unknown(told('NO_CALENDAR', { name: JSON.stringify(id) }), names);
    }
    return calendar;
  };
  const findEvent = (calendar: CalendarData, id: string): EventData => {
    const event = eventById(calendar, id);
    if (!event || event.status === 'cancelled') throw new NotFound(told('NO_EVENT', { name: JSON.stringify(id) }));
    return ownEvent(calendar, event);
  };
  /** As with documents, the people of workspace.json may write where the owner may. @throws EditRefused */
  const writer = (calendar: CalendarData, person: Email = world.settings.owner): Email => {
    const known = world.settings.people.some(({ email }) => email === person);
    if (known || ['owner', 'writer'].includes(roleOf(calendar, person) ?? '')) return person;
    throw new EditRefused(told('MAY_NOT_EDIT', { person, what: JSON.stringify(calendar.summary) }));
  };
  const changed = (calendar: CalendarData, event: EventData): CalendarEventInfo => {
    noteChange(calendar, event);
    world.touch('calendar', calendar.id);
    world.changedCalendars.add(calendar.id);
    world.idle();
    return eventInfo(event);
  };
  return {
    list: () => [...world.documents.calendars.values()].map(calendarInfo),
    make: (name, as = world.settings.owner) => {
      const calendar = newCalendar(world.documents.newCalendarId(), name, as, world.zone);
      world.documents.calendars.set(calendar.id, calendar);
      world.touch('calendar', calendar.id);
      return calendarInfo(calendar);
    },
    events: (id, from, to) =>
      eventsBetween(find(id), bound(from), bound(to))
        .filter((each) => each.status !== 'cancelled')
        .map(eventInfo),
    create: (id, draft, as) => {
      const calendar = find(id);
      const creator = writer(calendar, as);
      const eventId = world.documents.newId('event', 27).toLowerCase().replaceAll(/[w-z]/g, 'v');
      const event = newEvent(calendar, { ...fields(draft, calendar), id: eventId }, creator, world.clock.now());
      calendar.events.push(event);
      return changed(calendar, event);
    },
    patch: (id, eventId, draft, as) => {
      const calendar = find(id);
      writer(calendar, as);
      const event = findEvent(calendar, eventId);
      Object.assign(event, fields(draft, calendar, event));
      stamp(event, world.clock.now());
      return changed(calendar, event);
    },
    remove: (id, eventId, as) => {
      const calendar = find(id);
      writer(calendar, as);
      const event = findEvent(calendar, eventId);
      for (const each of withExceptions(calendar, event)) {
        each.status = 'cancelled';
        stamp(each, world.clock.now());
        noteChange(calendar, each);
      }
      changed(calendar, event);
    },
    ics: (id) => icsOf(find(id)),
  };
}
