// The Calendar API, as far as a tool reads it: which calendars there are, and what stands in them.
import { Hono } from 'hono';
import type { CalendarEventInfo } from '../facade.ts';
import type { Google } from './google.ts';
import { notFound } from './script-project.ts';

const readers = ['calendar', 'calendar.readonly'];

/** @returns the routes of www.googleapis.com/calendar; a login with clasp has no scope for them (facts 13.4) */
export function calendarRoutes(google: Google): Hono {
  const routes = new Hono();
  routes.get('/calendar/v3/users/me/calendarList', (c) => {
    const asking = google.accounts.signedIn(c.req.header('Authorization'), readers);
    const items = google
      .list(asking)
      .flatMap(({ workspace }) => workspace.calendars.list())
      .filter(({ owner }) => owner === asking.email)
      .map(({ id, name, zone }) => ({ id, summary: name, timeZone: zone }));
    return c.json({ kind: 'calendar#calendarList', items });
  });
  routes.get('/calendar/v3/calendars/:calendar/events', (c) => {
    const asking = google.accounts.signedIn(c.req.header('Authorization'), readers);
    const id = c.req.param('calendar');
    const holds = ({ id: known, owner }: { id: string; owner: string }) => known === id && owner === asking.email;
    const file = google.list(asking).find(({ workspace }) => workspace.calendars.list().some(holds));
    if (!file) throw notFound();
    const events = file.workspace.calendars.events(id, c.req.query('timeMin'), c.req.query('timeMax'));
    return c.json({ kind: 'calendar#events', items: events.map(eventOf) });
  });
  return routes;
}

function eventOf({ id, title, start, end, allDay, description, location, creator }: CalendarEventInfo): object {
  const at = (instant: string) => (allDay ? { date: instant } : { dateTime: instant });
  return {
    kind: 'calendar#event',
    id,
    status: 'confirmed',
    summary: title,
    description,
    location,
    creator: { email: creator },
    start: at(start),
    end: at(end),
  };
}
