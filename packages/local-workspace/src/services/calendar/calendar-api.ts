// The Advanced Calendar service (v3): the host's side.
import { createHash } from 'node:crypto';
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { documented } from '../../engine/readings.ts';
import { eventsBetween, instantOfEvent, newEvent, roleOf, stamp } from '../../model/calendar/calendar.ts';
import type { AclRule, CalendarData, EventData } from '../../model/calendar/calendar-data.ts';
import { eventById, ownEvent, singleEvents } from '../../model/calendar/recurrence.ts';
import { ServiceError } from '../../model/service-error.ts';
import { isZone } from '../../model/time/zone.ts';
import { callsOf } from '../api-call.ts';
import {
  allowed,
  calendarOf,
  cancelEvent,
  type Fields,
  insertEvent,
  makeCalendar,
  patchEvent,
  timesOf,
  touched,
} from './calendar-changes.ts';
import { calendarPalette, calendarSettings } from './calendar-settings.ts';

const api = callsOf('calendar', 'Calendar');

/** @returns the event itself, to be changed @throws ServiceError for one that is deleted, which the API forbids to change (facts 13.2) */
function liveEvent(execution: Execution, calendar: CalendarData, id: string): EventData {
  const event = eventOf(calendar, id);
  if (event.status === 'cancelled' && execution.world.readings.of('deletedEvents') === 'forbidden') {
    throw new ServiceError(documented('deletedEvents', 'Forbidden'));
  }
  return ownEvent(calendar, event);
}

function eventOf(calendar: CalendarData, id: string): EventData {
  const found = eventById(calendar, id);
  if (!found) throw new ServiceError('Not Found');
  return found;
}

/** An event as the API tells it, with its address in the browser (facts 5). */
function told({ id }: CalendarData, event: EventData): EventData & { htmlLink: string } {
  const place = id.replace(/@gmail\.com$/, '@m').replace(/@group\.calendar\.google\.com$/, '@g');
  const eid = Buffer.from(`${event.id} ${place}`).toString('base64url');
  return { ...event, htmlLink: `https://www.google.com/calendar/event?eid=${eid}` };
}

/** Only an owner changes who may do what. */
function ownedCalendar(execution: Execution, id: string): CalendarData {
  const calendar = calendarOf(execution, id, 'read');
  if (roleOf(calendar, execution.launch.effective) !== 'owner') throw new ServiceError('Forbidden');
  return calendar;
}

function startOf(event: EventData, { timeZone }: CalendarData): string {
  return new Date(instantOfEvent(event.start, timeZone)).toISOString();
}

function endOf(event: EventData, { timeZone }: CalendarData): string {
  return new Date(instantOfEvent(event.end, timeZone)).toISOString();
}

interface ListOptions {
  timeMin?: string;
  timeMax?: string;
  q?: string;
  singleEvents?: boolean;
  orderBy?: string;
  showDeleted?: boolean;
  maxResults?: number;
  pageToken?: string;
  sharedExtendedProperty?: string | string[];
  privateExtendedProperty?: string | string[];
  updatedMin?: string;
  syncToken?: string;
}

function listEvents(execution: Execution, calendarId: string, options: ListOptions | null): unknown {
  const calendar = calendarOf(execution, calendarId, 'read');
  const wish = options ?? {};
  if (wish.orderBy === 'startTime' && !wish.singleEvents) {
    throw new ServiceError('The requested ordering is not available for the particular query.');
  }
  const since = wish.syncToken === undefined ? undefined : sinceOf(calendar, wish);
  const single = wish.singleEvents === true;
  let found = eventsBetween(calendar, instant(wish.timeMin), instant(wish.timeMax), single).filter(
    (each) =>
      (since === undefined || changedAt(calendar, each) > since) &&
      (wish.showDeleted || since !== undefined || each.status !== 'cancelled' || leavesGap(each, single)) &&
      hasProperties(each.extendedProperties?.shared, wish.sharedExtendedProperty) &&
      hasProperties(each.extendedProperties?.private, wish.privateExtendedProperty) &&
      (!wish.q || `${each.summary} ${each.description} ${each.location}`.toLowerCase().includes(wish.q.toLowerCase())),
  );
  const changedSince = instant(wish.updatedMin);
  if (changedSince !== undefined) found = found.filter((each) => Date.parse(each.updated) >= changedSince);
  if (wish.orderBy === 'updated') found.sort((a, b) => a.updated.localeCompare(b.updated));
  const from = Number(wish.pageToken ?? 0);
  const size = Math.min(wish.maxResults ?? 250, 2500);
  const next =
    from + size < found.length
      ? { nextPageToken: String(from + size) }
      : { nextSyncToken: `${syncPrefix(calendar)}${calendar.revision ?? 0}` };
  return {
    kind: 'calendar#events',
    summary: calendar.summary,
    timeZone: calendar.timeZone,
    items: found.slice(from, from + size).map((each) => told(calendar, each)),
    ...next,
  };
}

/** @returns the revision at which an event, or the recurring one it belongs to, changed last */
function changedAt({ changed = {} }: CalendarData, event: EventData): number {
  return Math.max(changed[event.id] ?? 0, changed[String(event.recurringEventId)] ?? 0);
}

/** Beside a recurring event itself, its deleted single events are listed: they tell what is left of it. */
function leavesGap(event: EventData, single: boolean): boolean {
  return !single && event.recurringEventId !== undefined;
}

/** What cannot go with a sync token. */
const unsyncable = [
  'orderBy',
  'q',
  'timeMin',
  'timeMax',
  'updatedMin',
  'sharedExtendedProperty',
  'privateExtendedProperty',
];

function syncPrefix(calendar: CalendarData): string {
  return `sync-${createHash('sha1').update(calendar.id).digest('hex').slice(0, 12)}-`;
}

/** @returns the revision a token names @throws ServiceError 410 for a token of another calendar, or of one that was reset (facts 2) */
function sinceOf(calendar: CalendarData, wish: ListOptions): number {
  if (unsyncable.some((name) => name in wish)) throw new ServiceError('Bad Request');
  const token = wish.syncToken ?? '';
  const revision = Number(token.startsWith(syncPrefix(calendar)) ? token.slice(syncPrefix(calendar).length) : 'none');
  if (!Number.isInteger(revision) || revision > (calendar.revision ?? 0)) {
    throw new ServiceError('Sync token is no longer valid, a full sync is required.');
  }
  return revision;
}

/** Offsets come without a colon too, as `Utilities.formatDate` writes them: Google's own samples ask so. */
function instant(text: string | null | undefined): number | undefined {
  if (text === undefined || text === null) return undefined;
  const at = /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new ServiceError('Bad Request');
  return at;
}

function hasProperties(properties: Record<string, string> | undefined, wanted: string | string[] | undefined): boolean {
  return [wanted ?? []].flat().every((each) => {
    const [key = '', ...rest] = each.split('=');
    return properties?.[key] === rest.join('=');
  });
}

function calendarResource(calendar: CalendarData): unknown {
  const { id, summary, description, location, timeZone } = calendar;
  return { kind: 'calendar#calendar', id, summary, description, location, timeZone };
}

function calendarListEntry(execution: Execution, calendar: CalendarData): unknown {
  const accessRole = roleOf(calendar, execution.launch.effective);
  const own = calendar.id === execution.launch.effective ? { primary: true } : {};
  const { hidden = false, selected = true } = calendar.views?.[execution.launch.effective] ?? {};
  return {
    ...(calendarResource(calendar) as object),
    kind: 'calendar#calendarListEntry',
    accessRole,
    selected,
    ...(hidden ? { hidden } : {}),
    ...own,
  };
}

function changeCalendar(execution: Execution, id: string, fields: Fields): unknown {
  const calendar = calendarOf(execution, id, 'write');
  const { summary, description, location, timeZone } = fields as Partial<CalendarData>;
  if (timeZone !== undefined && !isZone(timeZone)) throw new ServiceError('Invalid time zone.');
  for (const [name, value] of Object.entries({ summary, description, location, timeZone })) {
    if (value !== undefined) Object.assign(calendar, { [name]: value });
  }
  execution.world.touch('calendar', calendar.id);
  return calendarResource(calendar);
}

export const calendarApiServices = {
  'Calendar.Calendars.insert': api('calendar.calendars.insert', (execution, resource: Fields) => {
    if (!resource.summary) throw new ServiceError('Missing title.');
    return calendarResource(makeCalendar(execution, String(resource.summary), resource as { timeZone?: string }));
  }),
  'Calendar.Calendars.get': api('calendar.calendars.get', (execution, id: string) =>
    calendarResource(calendarOf(execution, id, 'read')),
  ),
  'Calendar.Calendars.patch': api('calendar.calendars.patch', (execution, fields: Fields, id: string) =>
    changeCalendar(execution, id, fields),
  ),
  'Calendar.Calendars.update': api('calendar.calendars.update', (execution, fields: Fields, id: string) =>
    changeCalendar(execution, id, fields),
  ),
  'Calendar.Calendars.remove': api('calendar.calendars.delete', (execution, id: string) => {
    const calendar = calendarOf(execution, id, 'write');
    execution.world.documents.calendars.delete(calendar.id);
    execution.world.touch('calendar', calendar.id);
  }),
  'Calendar.CalendarList.list': api('calendar.calendarList.list', (execution) => {
    execution.world.ownCalendar(execution.launch.effective);
    const mine = [...execution.world.documents.calendars.values()].filter((each) =>
      roleOf(each, execution.launch.effective),
    );
    return { kind: 'calendar#calendarList', items: mine.map((each) => calendarListEntry(execution, each)) };
  }),
  'Calendar.CalendarList.get': api('calendar.calendarList.get', (execution, id: string) =>
    calendarListEntry(execution, calendarOf(execution, id, 'read')),
  ),
  'Calendar.Colors.get': api('calendar.colors.get', () => calendarPalette),
  'Calendar.Settings.list': api('calendar.settings.list', (execution) => ({
    kind: 'calendar#settings',
    items: calendarSettings(execution.world),
  })),
  'Calendar.Settings.get': api('calendar.settings.get', (execution, id: string) => {
    const found = calendarSettings(execution.world).find((each) => each.id === id);
    if (!found) throw new ServiceError('Not Found');
    return found;
  }),
  'Calendar.Events.list': api('calendar.events.list', listEvents),
  'Calendar.Events.get': api('calendar.events.get', (execution, calendarId: string, id: string) => {
    const calendar = calendarOf(execution, calendarId, 'read');
    return told(calendar, eventOf(calendar, id));
  }),
  'Calendar.Events.insert': api('calendar.events.insert', (execution, resource: Fields, calendarId: string) => {
    const calendar = calendarOf(execution, calendarId, 'write');
    return told(calendar, insertEvent(execution, calendar, resource));
  }),
  /** A copy of an event of another calendar, known by its iCalUID: a second import renews the first. */
  'Calendar.Events.import': api('calendar.events.import', (execution, resource: Fields, calendarId: string) => {
    const calendar = calendarOf(execution, calendarId, 'write');
    const { id: _, iCalUID, ...copy } = resource;
    if (typeof iCalUID !== 'string' || iCalUID === '') throw new ServiceError('Bad Request');
    const known = calendar.events.find((each) => each.iCalUID === iCalUID && each.recurringEventId === undefined);
    if (known) return told(calendar, patchEvent(execution, calendar, known, copy));
    return told(calendar, Object.assign(insertEvent(execution, calendar, copy), { iCalUID }));
  }),
  'Calendar.Events.update': api(
    'calendar.events.update',
    (execution, resource: Fields, calendarId: string, id: string) => {
      const { world } = execution;
      const calendar = calendarOf(execution, calendarId, 'write');
      const event = liveEvent(execution, calendar, id);
      const { recurringEventId, originalStartTime } = event;
      const { iCalUID, creator, organizer, created, sequence } = event;
      const whole = newEvent(
        calendar,
        { ...allowed(resource), ...timesOf(calendar, resource), id },
        creator.email,
        world.clock.now(),
      );
      for (const name of Object.keys(event)) delete event[name];
      const series = recurringEventId === undefined ? {} : { recurringEventId, originalStartTime };
      Object.assign(event, whole, series, { iCalUID, creator, organizer, created, sequence });
      stamp(event, world.clock.now());
      touched(execution, calendar, event);
      return told(calendar, event);
    },
  ),
  'Calendar.Events.patch': api(
    'calendar.events.patch',
    (execution, resource: Fields, calendarId: string, id: string) => {
      const calendar = calendarOf(execution, calendarId, 'write');
      return told(calendar, patchEvent(execution, calendar, liveEvent(execution, calendar, id), resource));
    },
  ),
  'Calendar.Events.remove': api('calendar.events.delete', (execution, calendarId: string, id: string) => {
    const calendar = calendarOf(execution, calendarId, 'write');
    const event = eventOf(calendar, id);
    if (event.status === 'cancelled') throw new ServiceError('Resource has been deleted');
    cancelEvent(execution, calendar, ownEvent(calendar, event));
  }),
  // A reader may not see who else may (the reference of acl.list).
  'Calendar.Acl.list': api('calendar.acl.list', (execution, id: string) => ({
    kind: 'calendar#acl',
    items: calendarOf(execution, id, 'write').acl,
  })),
  'Calendar.Acl.get': api('calendar.acl.get', (execution, id: string, ruleId: string) => {
    const found = calendarOf(execution, id, 'read').acl.find((each) => each.id === ruleId);
    if (!found) throw new ServiceError('Not Found');
    return found;
  }),
  'Calendar.Acl.remove': api('calendar.acl.delete', (execution, id: string, ruleId: string) => {
    const calendar = ownedCalendar(execution, id);
    if (!calendar.acl.some((each) => each.id === ruleId)) throw new ServiceError('Not Found');
    calendar.acl = calendar.acl.filter((each) => each.id !== ruleId);
    execution.world.touch('calendar', calendar.id);
  }),
  'Calendar.Freebusy.query': api(
    'calendar.freebusy.query',
    (execution, wish: { timeMin: string; timeMax: string; items?: { id: string }[] }) => {
      if (!wish.timeMin || !wish.timeMax) throw new ServiceError('Bad Request');
      const [from, to] = [instant(wish.timeMin), instant(wish.timeMax)];
      const calendars = (wish.items ?? []).map(({ id }) => {
        const calendar = calendarOf(execution, id, 'read');
        const busy = eventsBetween(calendar, from, to)
          .filter((each) => each.status !== 'cancelled' && each.transparency !== 'transparent')
          .map((each) => ({ start: startOf(each, calendar), end: endOf(each, calendar) }));
        return [id, { busy }];
      });
      return {
        kind: 'calendar#freeBusy',
        timeMin: wish.timeMin,
        timeMax: wish.timeMax,
        calendars: Object.fromEntries(calendars),
      };
    },
  ),
  'Calendar.Events.instances': api('calendar.events.instances', (execution, calendarId: string, id: string) => {
    const calendar = calendarOf(execution, calendarId, 'read');
    eventOf(calendar, id);
    const single = singleEvents(calendar).filter((each) => each.recurringEventId === id && each.status !== 'cancelled');
    return { kind: 'calendar#events', items: single.map((each) => told(calendar, each)) };
  }),
  'Calendar.Acl.insert': api('calendar.acl.insert', (execution, rule: Omit<AclRule, 'id'>, id: string) => {
    const calendar = ownedCalendar(execution, id);
    if (!rule.role || !rule.scope?.type) throw new ServiceError('Invalid resource.');
    const ruleId = rule.scope.value === undefined ? rule.scope.type : `${rule.scope.type}:${rule.scope.value}`;
    const made: AclRule = { id: ruleId, role: rule.role, scope: rule.scope };
    calendar.acl = [...calendar.acl.filter((each) => each.id !== ruleId), made];
    execution.world.touch('calendar', calendar.id);
    return made;
  }),
} satisfies Services;
