// Calendars over HTTP: reading them, and making, moving and deleting events by hand.
import { Hono } from 'hono';
import { z } from 'zod';
import { BadRequest, NotFound } from '../engine/refusals.ts';
import type { CalendarInfo, Workspace } from '../facade.ts';
import { instant, person, plainDate, readBody, readQuery } from './input.ts';
import { download } from './mails.ts';

const time = z.union([instant, plainDate], {
  error: 'write an instant "2026-12-01T09:00:00+07:00" or a date "2026-12-01"',
});
const fields = {
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  location: z.string().exactOptional(),
  as: person,
};
const draft = z.strictObject({ ...fields, start: time, end: time });
const patch = z.strictObject({ ...fields, start: time.exactOptional(), end: time.exactOptional() });

/** In a query `+07:00` arrives as ` 07:00` when it was not encoded. */
const bound = z
  .preprocess((text) => (typeof text === 'string' ? text.replace(/ (\d{2}:\d{2})$/, '+$1') : text), instant)
  .optional();
const range = z.object({ from: bound, to: bound });

/** @returns the routes under /api/calendars */
export function calendarRoutes(workspace: Workspace): Hono {
  const { calendars } = workspace;
  const routes = new Hono();
  routes.get('/', (c) => c.json(calendars.list()));
  routes.post('/', async (c) => {
    const { name, as } = await readBody(c, z.strictObject({ name: z.string().trim().min(1), as: person }));
    return c.json(calendars.make(name, as));
  });
  routes.route('/', calendarFiles(workspace));
  routes.get('/:id/events', (c) => {
    const { id } = findCalendar(workspace, c.req.param('id'));
    const { from, to } = readQuery(c, range);
    if (from && to && Date.parse(from) >= Date.parse(to)) throw new BadRequest('"from" has to be before "to".');
    return c.json(calendars.events(id, from, to));
  });
  routes.post('/:id/events', async (c) => {
    const { id } = findCalendar(workspace, c.req.param('id'));
    const { as, ...event } = await readBody(c, draft);
    refuseBackwards(event);
    return c.json(calendars.create(id, event, as));
  });
  routes.patch('/:id/events/:event', async (c) => {
    const { id } = findCalendar(workspace, c.req.param('id'));
    const old = findEvent(workspace, id, c.req.param('event'));
    const { as, ...event } = await readBody(c, patch);
    refuseBackwards({ start: old.start, end: old.end, ...event });
    return c.json(calendars.patch(id, old.id, event, as));
  });
  routes.delete('/:id/events/:event', (c) => {
    const { id } = findCalendar(workspace, c.req.param('id'));
    const event = findEvent(workspace, id, c.req.param('event'));
    const { as } = readQuery(c, z.object({ as: person }));
    calendars.remove(id, event.id, as);
    return c.json({ removed: event.id });
  });
  return routes;
}

/** @returns the route of calendars as files, which stands under /calendars too: an address to subscribe to */
export function calendarFiles(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:file{.+\\.ics}', (c) => {
    const { id, name } = findCalendar(workspace, c.req.param('file').slice(0, -'.ics'.length));
    return download(workspace.calendars.ics(id), 'text/calendar; charset=utf-8', `${name}.ics`);
  });
  return routes;
}

/** @returns the calendar of this id or name @throws NotFound */
function findCalendar(workspace: Workspace, key: string): CalendarInfo {
  const all = workspace.calendars.list();
  const found = all.find(({ id }) => id === key) ?? all.find(({ name }) => name === key);
  if (found) return found;
  throw new NotFound(`There is no calendar "${key}". Those there are: GET /api/calendars`);
}

function findEvent(workspace: Workspace, calendar: string, id: string) {
  const found = workspace.calendars.events(calendar).find((event) => event.id === id);
  if (found) return found;
  throw new NotFound(`There is no event "${id}" in this calendar.`);
}

function refuseBackwards({ start, end }: { start: string; end: string }): void {
  if (start.includes('T') !== end.includes('T')) {
    throw new BadRequest('"start" and "end" are both dates (whole days) or both instants.');
  }
  if (Date.parse(start) >= Date.parse(end)) throw new BadRequest('"end" has to be after "start".');
}
