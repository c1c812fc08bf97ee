// Changes calendars and their events for both calendar services.
import type { Execution } from '../../engine/execution/execution.ts';
import {
  checkSpan,
  newCalendar,
  newEvent,
  noteChange,
  readEventTime,
  roleOf,
  stamp,
} from '../../model/calendar/calendar.ts';
import type { CalendarData, EventData } from '../../model/calendar/calendar-data.ts';
import { readRule, withExceptions } from '../../model/calendar/recurrence.ts';
import { ServiceError } from '../../model/service-error.ts';
import { isZone } from '../../model/time/zone.ts';

/** A resource of the Calendar API as a request gives it. */
export type Fields = Record<string, unknown>;

/** @returns a calendar that the account may use @throws ServiceError Not Found, or Forbidden to write */
export function calendarOf(execution: Execution, id: string, need: 'read' | 'write'): CalendarData {
  const { world, launch } = execution;
  const found = world.documents.calendars.get(id === 'primary' ? world.ownCalendar(launch.effective) : id);
  const role = found && roleOf(found, launch.effective);
  if (!found || !role) throw new ServiceError('Not Found');
  if (need === 'write' && role !== 'owner' && role !== 'writer') throw new ServiceError('Forbidden');
  return found;
}

/** Adds an event. @throws ServiceError for a bad id, one that was ever used (facts 5), bad times or the quota */
export function insertEvent(execution: Execution, calendar: CalendarData, resource: Fields): EventData {
  const { world, launch } = execution;
  const id =
    (resource.id as string | undefined) ?? world.documents.newId('event', 27).toLowerCase().replaceAll(/[w-z]/g, 'v');
  if (!/^[a-v0-9]{5,1024}$/.test(id)) throw new ServiceError('Invalid resource id value.');
  if (calendar.events.some((each) => each.id === id))
    throw new ServiceError('The requested identifier already exists.');
  const times = timesOf(calendar, resource);
  world.quotas.spend(launch.effective, 'calendar changes in a minute');
  world.quotas.spend(launch.effective, 'calendar events created');
  const event = newEvent(calendar, { ...allowed(resource), ...times, id }, launch.effective, world.clock.now());
  calendar.events.push(event);
  touched(execution, calendar, event);
  return event;
}

/** Changes fields of an event; `null` takes a field off, maps of properties are merged. */
export function patchEvent(
  execution: Execution,
  calendar: CalendarData,
  event: EventData,
  resource: Fields,
): EventData {
  const fields = allowed(resource);
  const start = fields.start ? { start: { ...fields.start } } : {};
  const end = fields.end ? { end: { ...fields.end } } : {};
  const times = timesOf(calendar, { start: event.start, end: event.end, ...start, ...end });
  if (fields.extendedProperties) {
    const { shared, private: own } = fields.extendedProperties as NonNullable<EventData['extendedProperties']>;
    fields.extendedProperties = {
      shared: merged(event.extendedProperties?.shared, shared),
      private: merged(event.extendedProperties?.private, own),
    };
  }
  Object.assign(event, fields, times);
  for (const [name, value] of Object.entries(event)) if (value === null) delete event[name];
  stamp(event, execution.world.clock.now());
  touched(execution, calendar, event);
  return event;
}

/** Marks an event as deleted; its id stays taken. */
export function cancelEvent(execution: Execution, calendar: CalendarData, event: EventData): void {
  execution.world.quotas.spend(execution.launch.effective, 'calendar changes in a minute');
  for (const each of withExceptions(calendar, event)) {
    each.status = 'cancelled';
    stamp(each, execution.world.clock.now());
    touched(execution, calendar, each);
  }
}

/** Notes a change of an event, for sync tokens and for the triggers that wait for the calendar. */
export function touched(execution: Execution, calendar: CalendarData, event: EventData): void {
  noteChange(calendar, event);
  execution.world.changedCalendars.add(calendar.id);
  execution.world.touch('calendar', calendar.id);
}

function merged(
  old: Record<string, string> | undefined,
  fresh: Record<string, string | null> | undefined,
): Record<string, string> {
  const all = { ...old, ...fresh };
  return Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null));
}

/** @returns both ends of an event as they are stored @throws ServiceError for times that cannot be */
export function timesOf(calendar: CalendarData, resource: Fields): Pick<EventData, 'start' | 'end'> {
  const start = readEventTime(resource.start as EventData['start'], 'start', calendar.timeZone);
  const end = readEventTime(resource.end as EventData['end'], 'end', calendar.timeZone);
  checkSpan(start, end, calendar.timeZone);
  return { start, end };
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';

/** Texts; a number becomes one: Google's own sample makes an event with `colorId: 11` (facts 5). */
const texts = ['summary', 'description', 'location', 'colorId', 'status'];

/** What each field of an event has to be, where it is given. */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  ...Object.fromEntries(texts.map((name) => [name, (value) => isText(value) || typeof value === 'number'])),
  ...Object.fromEntries(['extendedProperties', 'reminders', 'start', 'end'].map((name) => [name, isObject])),
  attendees: (value) => Array.isArray(value) && value.every(isObject),
  recurrence: (value) => Array.isArray(value) && value.every(isText),
};

/** @throws ServiceError for a field that is of no use */
function refuseOdd(resource: Fields): void {
  for (const [name, fits] of Object.entries(kinds)) {
    const value = resource[name];
    if (value !== undefined && value !== null && !fits(value)) throw new ServiceError(`Invalid value for: ${name}`);
  }
}

/** @returns the fields that a request may set */
export function allowed(resource: Fields): Fields & Partial<EventData> {
  refuseOdd(resource);
  if (resource.recurrence) readRule(resource.recurrence as string[]);
  const { kind, etag, htmlLink, created, updated, creator, organizer, sequence, ...rest } = resource;
  for (const name of texts) if (typeof rest[name] === 'number') rest[name] = String(rest[name]);
  return rest;
}

/** Makes a calendar of one's own. */
export function makeCalendar(
  execution: Execution,
  summary: string,
  fields: { timeZone?: string; description?: string; location?: string },
): CalendarData {
  const { world, launch } = execution;
  if (fields.timeZone !== undefined && !isZone(fields.timeZone)) throw new ServiceError('Invalid time zone.');
  world.quotas.spend(launch.effective, 'calendar changes in a minute');
  const calendar = newCalendar(
    world.documents.newCalendarId(),
    summary,
    launch.effective,
    fields.timeZone ?? world.zone,
  );
  if (fields.description) calendar.description = fields.description;
  if (fields.location) calendar.location = fields.location;
  world.documents.calendars.set(calendar.id, calendar);
  world.touch('calendar', calendar.id);
  return calendar;
}
