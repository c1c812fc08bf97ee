// Calendars over HTTP: reading them, and making, moving and deleting events by hand.

import { z } from 'zod';
import { BadRequest, NotFound } from '../engine/refusals.ts';
import { told } from '../model/refusal-words.ts';
import { type Act, type Asked, get, patch, post, remove } from './acts.ts';
import { noneOf } from './finding.ts';
import { byWhom, instant, person, plainDate } from './input.ts';
import { download } from './mails.ts';

const time = z.union([instant, plainDate], {
  error: 'write an instant "2026-12-01T09:00:00+07:00" or a date "2026-12-01"',
});
const draft = z.strictObject({
  title: z.string().exactOptional(),
  start: time,
  end: time,
  description: z.string().exactOptional(),
  location: z.string().exactOptional(),
  as: person,
});
const change = draft.extend({ start: time.exactOptional(), end: time.exactOptional() });

/** In a query `+07:00` arrives as ` 07:00` when it was not encoded. */
const bound = z
  .preprocess((text) => (typeof text === 'string' ? text.replace(/ (\d{2}:\d{2})$/, '+$1') : text), instant)
  .optional();

/** By id or name. */
const theCalendar = ({ workspace, param }: Asked) => {
  const key = param('id');
  const all = workspace.calendars.list();
  const found = all.find(({ id }) => id === key) ?? all.find(({ name }) => name === key);
  if (found) return found;
  throw noneOf('NO_CALENDAR', key, 'GET /api/calendars');
};
const theEvent = (asked: Asked) => {
  const { id: calendar } = theCalendar(asked);
  const id = asked.param('event');
  const event = asked.workspace.calendars.events(calendar).find((each) => each.id === id);
  if (event) return { calendar, event };
  throw new NotFound(told('NO_EVENT', { name: `"${id}"` }));
};

const CALENDAR = '{id, name, zone, owner}';
const EVENT = '{id, title, start, end, allDay, description, location, guests, tags, creator}';

/** Stands under /calendars too: an address to subscribe to. */
const file = {
  does: 'the calendar as a file',
  of: theCalendar,
  answer: 'text/calendar',
  act: ({ workspace: { calendars }, of: { id, name } }: Asked & { readonly of: ReturnType<typeof theCalendar> }) =>
    download(calendars.ics(id), 'text/calendar; charset=utf-8', `${name}.ics`),
};
export const calendarFile = get('/calendars/:id.ics', file);

export const calendarActs: readonly Act[] = [
  get('/api/calendars', {
    does: 'all calendars',
    answer: `[${CALENDAR}]`,
    act: ({ workspace: { calendars } }) => calendars.list(),
  }),
  post('/api/calendars', {
    does: 'makes a calendar by hand',
    body: z.strictObject({ name: z.string().trim().min(1), as: person }),
    answer: CALENDAR,
    act: ({ workspace: { calendars }, body: { name, as } }) => calendars.make(name, as),
  }),
  get('/api/calendars/:id.ics', file),
  get('/api/calendars/:id/events', {
    does: 'events that touch [?from, ?to)',
    of: theCalendar,
    query: z.object({ from: bound, to: bound }),
    answer: `[${EVENT}]`,
    act: ({ workspace: { calendars }, of: { id }, query: { from, to } }) => {
      if (from && to && Date.parse(from) >= Date.parse(to)) throw new BadRequest('"from" has to be before "to".');
      return calendars.events(id, from, to);
    },
  }),
  post('/api/calendars/:id/events', {
    does: 'makes an event',
    of: theCalendar,
    body: draft,
    answer: EVENT,
    act: ({ workspace: { calendars }, of: { id }, body: { as, ...event } }) => {
      refuseBackwards(event);
      return calendars.create(id, event, as);
    },
  }),
  patch('/api/calendars/:id/events/:event', {
    does: 'changes an event',
    of: theEvent,
    body: change,
    answer: EVENT,
    act: ({ workspace: { calendars }, of: { calendar, event: old }, body: { as, ...event } }) => {
      refuseBackwards({ start: old.start, end: old.end, ...event });
      return calendars.patch(calendar, old.id, event, as);
    },
  }),
  remove('/api/calendars/:id/events/:event', {
    does: 'deletes an event as ?as=',
    of: theEvent,
    query: byWhom,
    answer: '{removed}',
    act: ({ workspace: { calendars }, of: { calendar, event }, query: { as } }) => {
      calendars.remove(calendar, event.id, as);
      return { removed: event.id };
    },
  }),
];

function refuseBackwards({ start, end }: { start: string; end: string }): void {
  if (start.includes('T') !== end.includes('T')) {
    throw new BadRequest('"start" and "end" are both dates (whole days) or both instants.');
  }
  if (Date.parse(start) >= Date.parse(end)) throw new BadRequest('"end" has to be after "start".');
}
