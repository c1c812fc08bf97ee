// The bench of RoomCalendar over the Advanced Calendar service.
import { enabled, GoogleRoomCalendar } from '../../../src/google/services/room-calendar.ts';
import { Store } from '../../../src/google/services/store.ts';
import type { RoomCalendarBench } from '../room-calendar.ts';

type Event = GoogleAppsScript.Calendar.Schema.Event;

export function roomCalendarBench(): RoomCalendarBench {
  const id = new Store().need('installation').calendarId;
  const events = () => enabled(() => Calendar?.Events);
  const at = (time: string) => ({ dateTime: `${time}:00+07:00` });
  const ours = (number: string): Event[] => {
    const found = events().list(id, { singleEvents: true }).items ?? [];
    return found.filter(({ extendedProperties: { shared } = {} }) => Object.values(shared ?? {}).includes(number));
  };
  return {
    open: () => new GoogleRoomCalendar(() => id),
    make: (title, { start, end }, free = false) => {
      const transparency = free ? 'transparent' : 'opaque';
      events().insert({ summary: title, start: at(start), end: at(end), transparency }, id);
    },
    makeDays: (title, from, to) => {
      const dayAfter = new Date(Date.parse(to) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      events().insert({ summary: title, start: { date: from }, end: { date: dayAfter } }, id);
    },
    move: (number, kind, { start, end }) => {
      const [found] = ours(number).filter(({ extendedProperties: { shared } = {} }) =>
        Object.values(shared ?? {}).includes(kind),
      );
      events().patch({ start: at(start), end: at(end) }, id, found?.id ?? '');
    },
    remove: (number) => {
      for (const event of ours(number)) events().remove(id, event.id ?? '');
    },
    detailsOf: (number) => ours(number).map(({ description, location }) => `${description}, ${location}`),
  };
}
