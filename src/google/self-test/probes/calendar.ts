// Questions about calendars and their events, asked on a calendar of their own.
import { ROOM_ZONE } from '../../../domain/time/time.ts';
import { EVENT_TITLES, FOUND_WORDS } from '../../../words/google/self-test.ts';
import { accessRules } from '../../install/calendar.ts';
import { keepsRoomTime } from '../../install/zone.ts';
import { enabled } from '../../services/room-calendar.ts';
import { either, type Probe, refuses } from '../probe.ts';

const TAG = 'ujiNomor';

export const CALENDAR_PROBES: readonly Probe[] = [
  {
    id: 'CALENDAR_ZONE',
    emulated: 'facts 5, 13.2',
    ask: ({ calendar }) => {
      const { timeZone = '' } = enabled(() => Calendar?.Calendars).get(calendar());
      return { found: timeZone, good: keepsRoomTime(timeZone) };
    },
  },
  {
    id: 'EVENT_CHANGED',
    emulated: 'facts 5',
    ask: ({ calendar }) => {
      const id = insert(calendar(), 'changed');
      events().update({ ...resource(id), summary: EVENT_TITLES.changed }, calendar(), id);
      const { summary = '' } = events().get(calendar(), id);
      return { found: summary, good: summary === EVENT_TITLES.changed };
    },
  },
  {
    id: 'EVENT_TWICE',
    emulated: 'facts 5, 13.2',
    ask: ({ calendar }) => {
      const id = insert(calendar(), 'double');
      const refused = refuses(() => events().insert(resource(id), calendar()));
      return either(refused, FOUND_WORDS.refused, FOUND_WORDS.accepted);
    },
  },
  {
    id: 'EVENT_TAGS',
    emulated: 'facts 5',
    ask: ({ calendar }) => {
      const id = insert(calendar(), 'tags');
      const { items = [] } = events().list(calendar(), { sharedExtendedProperty: `${TAG}=${id}` });
      const isFound = items.length === 1 && items[0]?.id === id;
      return either(isFound, FOUND_WORDS.foundByTag, FOUND_WORDS.notFoundByTag);
    },
  },
  {
    id: 'EVENT_REVIVED',
    emulated: 'readings: deletedEvents',
    ask: ({ calendar }) => {
      const id = insert(calendar(), 'revived');
      events().remove(calendar(), id);
      const again = [
        () => events().insert(resource(id), calendar()),
        () => events().update({ ...resource(id), status: 'confirmed' }, calendar(), id),
      ];
      return either(again.every(refuses), FOUND_WORDS.gone, FOUND_WORDS.revived);
    },
  },
  {
    id: 'ACCESS_RULES',
    emulated: 'facts 5',
    ask: ({ calendar, account }) => {
      const { items = [] } = accessRules().list(calendar());
      const isOwner = items.some(({ role, scope }) => role === 'owner' && scope?.value === account);
      return either(isOwner, FOUND_WORDS.owner, FOUND_WORDS.noOwner);
    },
  },
];

/** Makes an event under an id of its own, as the desk does. @param purpose only letters a–v, as Google asks of ids */
function insert(calendarId: string, purpose: string): string {
  const id = `uji${purpose}`;
  events().insert(resource(id), calendarId);
  return id;
}

function resource(id: string): GoogleAppsScript.Calendar.Schema.Event {
  const at = (hour: string) => ({ dateTime: `2026-01-05T${hour}:00+07:00`, timeZone: ROOM_ZONE });
  return {
    id,
    summary: EVENT_TITLES.first,
    start: at('09:00'),
    end: at('10:00'),
    extendedProperties: { shared: { [TAG]: id } },
  };
}

function events(): GoogleAppsScript.Calendar.Collection.EventsCollection {
  return enabled(() => Calendar?.Events);
}
