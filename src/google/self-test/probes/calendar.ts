// Questions about calendars and their events, asked on a calendar of their own.
import { sameAddress } from '../../../domain/settings/team.ts';
import { ROOM_OFFSET } from '../../../domain/time/time.ts';
import { PROBE_CALENDAR } from '../../../words/google/self-test.ts';
import { accessRules, calendars } from '../../install/calendar.ts';
import { keepsRoomTime } from '../../install/zone.ts';
import { events } from '../../services/room-calendar.ts';
import type { Probes } from '../probe.ts';

const TAG = 'uji';

/** Facts 5 and 13.2. */
export const CALENDAR_PROBES = {
  CALENDAR_ZONE: {
    emulated: 'model/calendar/calendar',
    ask: ({ calendar }) => keepsRoomTime(calendars().get(calendar()).timeZone ?? ''),
  },
  EVENT_CHANGED: {
    emulated: 'services/calendar/calendar-api',
    ask: ({ calendar }) => {
      const event = insert(calendar(), 'changed');
      events().update({ ...event, summary: TAG }, calendar(), event.id);
      return events().get(calendar(), event.id).summary === TAG;
    },
  },
  EVENT_TWICE: {
    emulated: 'services/calendar/calendar-api',
    ask: ({ calendar }) => {
      const event = insert(calendar(), 'double');
      return refuses(() => events().insert(event, calendar()));
    },
  },
  EVENT_TAGS: {
    emulated: 'services/calendar/calendar-api',
    ask: ({ calendar }) => {
      const { id } = insert(calendar(), 'tags');
      const { items = [] } = events().list(calendar(), { sharedExtendedProperty: `${TAG}=${id}` });
      return items.map((event) => event.id).join() === id;
    },
  },
  EVENT_REVIVED: {
    emulated: 'deletedEvents',
    ask: ({ calendar }) => {
      const event = insert(calendar(), 'revived');
      events().remove(calendar(), event.id);
      return (
        refuses(() => events().insert(event, calendar())) && refuses(() => events().update(event, calendar(), event.id))
      );
    },
  },
  ACCESS_RULES: {
    emulated: 'services/calendar/calendar-api',
    ask: ({ calendar }) => (accessRules().list(calendar()).items ?? []).some(({ role }) => role === 'owner'),
  },
  ACCESS_GIVEN: {
    emulated: 'services/calendar/calendar-api',
    ask: ({ calendar, store, account }) => {
      // Somebody who sees the room's calendar anyway.
      const reader = (store.get('team') ?? []).find(({ email }) => email !== '' && !sameAddress(email, account))?.email;
      if (reader === undefined) return null;
      const rule = { role: 'reader', scope: { type: 'user', value: reader } };
      accessRules().insert(rule, calendar(), { sendNotifications: false });
      const rules = accessRules().list(calendar()).items ?? [];
      return rules.some(({ role, scope }) => role === 'reader' && sameAddress(scope?.value ?? '', reader));
    },
  },
} satisfies Probes;

/** Makes an event under an id of its own, as the desk does. @param id only letters a–v, as Google asks */
function insert(calendarId: string, id: string) {
  const event = {
    id: `uji${id}`,
    summary: PROBE_CALENDAR,
    start: { dateTime: `2026-01-05T09:00:00${ROOM_OFFSET}` },
    end: { dateTime: `2026-01-05T10:00:00${ROOM_OFFSET}` },
    status: 'confirmed',
    extendedProperties: { shared: { [TAG]: `uji${id}` } },
  };
  events().insert(event, calendarId);
  return event;
}

function refuses(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}
