// One calendar with its events, in the shape of the Calendar API's resources; CalendarApp is another view of the same events.

import { ServiceError } from '../service-error.ts';
import { instantOf, isoIn, isZone } from '../time/zone.ts';
import type { CalendarData, EventData, EventTime } from './calendar-data.ts';
import { singleEvents } from './recurrence.ts';

/** @returns a calendar without events, owned by an account */
export function newCalendar(id: string, summary: string, owner: string, timeZone: string): CalendarData {
  const acl = [{ id: `user:${owner}`, role: 'owner', scope: { type: 'user', value: owner } }];
  return { id, summary, timeZone, owner, acl, events: [] };
}

/** @returns the account's role on the calendar, e.g. `writer`; undefined without any */
export function roleOf(calendar: CalendarData, email: string): string | undefined {
  if (calendar.owner === email) return 'owner';
  const domain = email.split('@')[1];
  return calendar.acl.find(
    ({ scope }) =>
      (scope.type === 'user' && scope.value === email) ||
      (scope.type === 'domain' && scope.value === domain) ||
      scope.type === 'default',
  )?.role;
}

/**
 * Reads one end of an event as a request gives it.
 * @param name `start` or `end`, for the messages
 * @returns the stored form: an instant with the calendar's offset, or a date
 * @throws ServiceError without a time, without a zone, or for an unreadable one
 */
export function readEventTime(input: EventTime | undefined, name: 'start' | 'end', zone: string): EventTime {
  if (input?.date) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(input.date)) throw new ServiceError('Bad Request');
    return { date: input.date };
  }
  if (!input?.dateTime) throw new ServiceError(`Missing ${name} time.`);
  const bare = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(input.dateTime);
  const itsZone = input.timeZone ?? zone;
  if (!isZone(itsZone)) throw new ServiceError(`Invalid time zone definition for ${name} time.`);
  if (bare && !input.timeZone) throw new ServiceError(`Missing time zone definition for ${name} time.`);
  const at = bare ? instantOf(itsZone, Date.parse(`${input.dateTime}Z`)) : Date.parse(input.dateTime);
  if (Number.isNaN(at)) throw new ServiceError('Bad Request');
  return { dateTime: isoIn(zone, at), timeZone: itsZone };
}

/** @returns the instant of an event's end or start; a date is midnight in the calendar's zone */
export function instantOfEvent(time: EventTime, zone: string): number {
  if (time.dateTime) return Date.parse(time.dateTime);
  return instantOf(zone, Date.parse(`${time.date}T00:00:00Z`));
}

/** @throws ServiceError when the ends are of two kinds or the event has no length below zero */
export function checkSpan(start: EventTime, end: EventTime, zone: string): void {
  if (Boolean(start.date) !== Boolean(end.date)) {
    throw new ServiceError('Start and end times must either both be date or both be dateTime.');
  }
  const [from, to] = [instantOfEvent(start, zone), instantOfEvent(end, zone)];
  if (to < from || (start.date && to === from)) throw new ServiceError('The specified time range is empty.');
}

/**
 * Finds events that touch a time, half-open: an event that ends at `from` or starts at `to` is not among them.
 * @param from instant, absent: from ever
 * @param to instant, absent: for ever
 * @param single whether a recurring event is given as its single events, or as itself
 */
export function eventsBetween(calendar: CalendarData, from?: number, to?: number, single = true): EventData[] {
  const all = single ? singleEvents(calendar) : calendar.events;
  return all
    .filter((each) => {
      if (each.recurrence) return instancesBetween(calendar, each, from, to);
      const start = instantOfEvent(each.start, calendar.timeZone);
      const end = instantOfEvent(each.end, calendar.timeZone);
      const began = to === undefined || start < to;
      return began && (from === undefined || end > from || (start === end && start >= from));
    })
    .sort((a, b) => instantOfEvent(a.start, calendar.timeZone) - instantOfEvent(b.start, calendar.timeZone));
}

function instancesBetween(calendar: CalendarData, event: EventData, from?: number, to?: number): boolean {
  return eventsBetween({ ...calendar, events: [event] }, from, to).length > 0;
}

/** Notes that an event of the calendar is new or changed. */
export function noteChange(calendar: CalendarData, event: EventData): void {
  calendar.revision = (calendar.revision ?? 0) + 1;
  calendar.changed ??= {};
  calendar.changed[event.id] = calendar.revision;
}

/** Marks an event as changed: new etag, time and sequence. */
export function stamp(event: EventData, now: number): void {
  event.sequence += 1;
  event.updated = new Date(now).toISOString();
  event.etag = `"${now}${event.sequence}"`;
}

/** @returns a new event of the calendar, not yet in it, with its own fields filled in */
export function newEvent(
  calendar: CalendarData,
  fields: Partial<EventData> & { id: string; start: EventTime; end: EventTime },
  creator: string,
  now: number,
): EventData {
  const created = new Date(now).toISOString();
  return {
    reminders: { useDefault: true },
    ...fields,
    status: fields.status ?? 'confirmed',
    iCalUID: fields.iCalUID ?? `${fields.id}@google.com`,
    creator: { email: creator },
    organizer: { email: calendar.id },
    created,
    updated: created,
    etag: `"${now}0"`,
    sequence: 0,
  };
}
