// `CalendarApp`: the host's side, another view of the events of the Advanced service.
import { wordsOf } from '../../calls/words.ts';
import { type Services, shared } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { eventsBetween, instantOfEvent, roleOf } from '../../model/calendar/calendar.ts';
import type { CalendarData, EventData } from '../../model/calendar/calendar-data.ts';
import { eventById, instancesOf, ownEvent } from '../../model/calendar/recurrence.ts';
import { ServiceError } from '../../model/service-error.ts';
import { instantOf, isoIn, isZone, wallOf } from '../../model/time/zone.ts';
import { calendarOf, cancelEvent, insertEvent, makeCalendar, patchEvent } from './calendar-changes.ts';

const gone = 'The calendar event does not exist, or it has already been deleted.';

function eventOf(
  execution: Execution,
  calendarId: string,
  id: string,
  need: 'read' | 'write',
): { calendar: CalendarData; event: EventData } {
  const calendar = calendarOf(execution, calendarId, need);
  const event = eventById(calendar, id) ?? eventByUid(calendar, id);
  if (!event) throw new ServiceError(gone);
  return { calendar, event };
}

/** @returns the event of an iCalUID, of a recurring one the whole */
function eventByUid({ events }: CalendarData, uid: string): EventData | undefined {
  return events.find((each) => each.iCalUID === uid && each.recurringEventId === undefined);
}

/** An event as the realm's CalendarEvent needs it: instants in milliseconds, the id with its suffix (facts 5). */
function view(calendar: CalendarData, event: EventData): unknown {
  const {
    summary = '',
    description = '',
    location = '',
    colorId = '',
    attendees = [],
    created,
    updated,
    creator,
  } = event;
  return {
    key: event.id,
    id: event.iCalUID,
    title: summary,
    description,
    location,
    colour: colorId,
    guests: attendees.map((each) => each.email),
    statuses: attendees.map((each) => each.responseStatus ?? 'needsAction'),
    start: instantOfEvent(event.start, calendar.timeZone),
    end: instantOfEvent(event.end, calendar.timeZone),
    dates: event.start.date ? [event.start.date, event.end.date] : null,
    tags: event.extendedProperties?.shared ?? {},
    created: Date.parse(created),
    updated: Date.parse(updated),
    creator: creator.email,
    series: event.recurringEventId ?? null,
    reminders: (event.reminders?.overrides ?? []).map(({ method, minutes }) => ({ method, minutes })),
    transparency: event.transparency === 'transparent' ? 'TRANSPARENT' : 'OPAQUE',
    visibility: String(event.visibility ?? 'default').toUpperCase(),
    allowed: {
      guestsCanSeeOtherGuests: event.guestsCanSeeOtherGuests !== false,
      guestsCanInviteOthers: event.guestsCanInviteOthers !== false,
      guestsCanModify: event.guestsCanModify === true,
      anyoneCanAddSelf: event.anyoneCanAddSelf === true,
    },
  };
}

/** What narrows a list: after `start` and `max` at Google, which is why a page may come out short (facts 5). */
interface EventFilter {
  readonly search?: string;
  readonly author?: string;
  readonly start?: number;
  readonly max?: number;
}

interface EventWish {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
  readonly recurrence?: readonly string[];
  readonly options: { description?: string; location?: string; guests?: string } | null;
}

function create(execution: Execution, calendarId: string, wish: EventWish): unknown {
  const calendar = calendarOf(execution, calendarId, 'write');
  const { zone } = execution.world;
  if (wish.end <= wish.start && !(wish.end === wish.start && !wish.allDay)) {
    throw new ServiceError(`Event start date must be before event end date.`);
  }
  const { description, location, guests } = wish.options ?? {};
  if (guests && typeof guests !== 'string') throw new ServiceError('Invalid argument: guests');
  const day = (at: number) => ({ date: new Date(wallOf(zone, at)).toISOString().slice(0, 10) });
  const event = insertEvent(execution, calendar, {
    summary: wish.title,
    ...(wish.recurrence ? { recurrence: wish.recurrence } : {}),
    ...(description ? { description } : {}),
    ...(location ? { location } : {}),
    ...(guests
      ? { attendees: guests.split(',').map((email) => ({ email: email.trim(), responseStatus: 'needsAction' })) }
      : {}),
    start: wish.allDay ? day(wish.start) : { dateTime: isoIn(calendar.timeZone, wish.start) },
    end: wish.allDay ? day(wish.end) : { dateTime: isoIn(calendar.timeZone, wish.end) },
  });
  return view(calendar, event);
}

/** Setters of CalendarEvent, by the fields of the resource that they change. */
function change(execution: Execution, calendarId: string, id: string, fields: Record<string, unknown>): unknown {
  const { calendar, event } = eventOf(execution, calendarId, id, 'write');
  if (event.status === 'cancelled') throw new ServiceError(gone);
  const times = ['start', 'end'] as const;
  for (const name of times) {
    if (typeof fields[name] === 'number') fields[name] = { dateTime: isoIn(calendar.timeZone, fields[name]) };
  }
  return view(calendar, patchEvent(execution, calendar, ownEvent(calendar, event), fields));
}

/** The colour of a calendar that nobody has given one. */
const usualColour = '#9fe1e7';

/** Each account sees a calendar as it wants. */
function setView(execution: Execution, id: string, view: { hidden?: boolean; selected?: boolean }): void {
  const calendar = calendarOf(execution, id, 'read');
  const me = execution.launch.effective;
  calendar.views = { ...calendar.views, [me]: { ...calendar.views?.[me], ...view } };
  execution.world.touch('calendar', calendar.id);
}

type Guests = NonNullable<EventData['attendees']>;

/** Changes who is asked to an event: of those who stay, what they have answered and all else stays as it is now. */
function changeGuests(asked: (guests: Guests, email: string) => Guests) {
  return (execution: Execution, calendarId: string, id: string, email: string): unknown => {
    const { attendees = [] } = eventOf(execution, calendarId, id, 'write').event;
    return change(execution, calendarId, id, { attendees: asked(attendees, email) });
  };
}

const isGuest =
  (email: string) =>
  (each: { email: string }): boolean =>
    each.email === email;

function calendarsInSight({ world, launch }: Execution): unknown {
  world.ownCalendar(launch.effective);
  return [...world.documents.calendars.values()]
    .filter((each) => roleOf(each, launch.effective))
    .map(({ id, summary, owner }) => ({ id, summary, mine: owner === launch.effective }));
}

const setters = wordsOf(
  'setTitle setDescription setLocation setColor setTime setTag deleteTag setReminders setTransparency setVisibility setGuestRights',
);

export const calendarAppServices = {
  'CalendarApp.createCalendar': (execution, name: string, fields: { timeZone?: string }) =>
    makeCalendar(execution, name, fields).id,
  'CalendarApp.getCalendarById': (execution, id: string) => {
    const found = execution.world.documents.calendars.get(id);
    return found && roleOf(found, execution.launch.effective) ? id : null;
  },
  ...shared(
    'CalendarApp',
    wordsOf('getAllCalendars getAllOwnedCalendars getCalendarsByName getOwnedCalendarsByName'),
    () => calendarsInSight,
  ),
  'AppCalendar.setName': (execution, id: string, summary: string) => {
    calendarOf(execution, id, 'write').summary = summary;
    execution.world.touch('calendar', id);
  },
  'AppCalendar.setDescription': (execution, id: string, description: string) => {
    calendarOf(execution, id, 'write').description = description;
    execution.world.touch('calendar', id);
  },
  'AppCalendar.deleteCalendar': (execution, id: string) => {
    calendarOf(execution, id, 'write');
    execution.world.documents.calendars.delete(id);
    execution.world.touch('calendar', id);
  },
  /** Midnight to midnight in the calendar's zone, of the date that the script's zone shows (facts 5). */
  'AppCalendar.dayOf': (execution, id: string, at: number) => {
    const { timeZone } = calendarOf(execution, id, 'read');
    const day = Math.floor(wallOf(execution.world.zone, at) / 86_400_000) * 86_400_000;
    return [instantOf(timeZone, day), instantOf(timeZone, day + 86_400_000)];
  },
  'CalendarApp.getDefaultCalendar': (execution) => execution.world.ownCalendar(execution.launch.effective),
  'AppCalendar.get': (execution, id: string) => {
    const { summary, timeZone, description, owner, colours = {}, views = {} } = calendarOf(execution, id, 'read');
    const { effective } = execution.launch;
    const colour = colours[effective] ?? usualColour;
    const { hidden = false, selected = true } = views[effective] ?? {};
    return { summary, timeZone, description: description ?? '', mine: owner === effective, colour, hidden, selected };
  },
  'AppCalendar.setHidden': (execution, id: string, hidden: boolean) => setView(execution, id, { hidden }),
  'AppCalendar.setSelected': (execution, id: string, selected: boolean) => setView(execution, id, { selected }),
  'AppCalendar.setColor': (execution, id: string, colour: string) => {
    const calendar = calendarOf(execution, id, 'read');
    if (!/^#[\da-f]{6}$/i.test(colour)) throw new ServiceError('Invalid argument: color');
    calendar.colours = { ...calendar.colours, [execution.launch.effective]: colour };
    execution.world.touch('calendar', id);
  },
  'AppCalendar.setTimeZone': (execution, id: string, zone: string) => {
    if (!isZone(zone)) throw new ServiceError('Invalid argument: timezone');
    calendarOf(execution, id, 'write').timeZone = zone;
    execution.world.touch('calendar', id);
  },
  'AppCalendar.getEvents': (execution, id: string, from: number, to: number, wish: EventFilter) => {
    const calendar = calendarOf(execution, id, 'read');
    return eventsBetween(calendar, from, to)
      .filter((each) => each.status !== 'cancelled')
      .slice(wish.start ?? 0, wish.max === undefined ? undefined : (wish.start ?? 0) + wish.max)
      .filter(({ summary, description, creator }) => {
        const found = `${summary} ${description}`.toLowerCase().includes((wish.search ?? '').toLowerCase());
        return found && (wish.author === undefined || wish.author === creator.email);
      })
      .map((each) => view(calendar, each));
  },
  'AppCalendar.getEventById': (execution, id: string, eventId: string) => {
    const calendar = calendarOf(execution, id, 'read');
    const found = eventById(calendar, eventId) ?? eventByUid(calendar, eventId);
    // A recurring event is given as its first one (facts 5).
    const [first] = found ? instancesOf(found, calendar.timeZone) : [];
    return first ? view(calendar, first) : null;
  },
  'AppCalendar.createEvent': (execution, id: string, wish: EventWish) => create(execution, id, wish),
  'CalendarEvent.get': (execution, calendarId: string, id: string) => {
    const { calendar, event } = eventOf(execution, calendarId, id, 'read');
    return view(calendar, event);
  },
  ...shared('CalendarEvent', setters, () => change),
  'CalendarEvent.addGuest': changeGuests((guests, email) =>
    guests.some(isGuest(email)) ? guests : [...guests, { email, responseStatus: 'needsAction' }],
  ),
  'CalendarEvent.removeGuest': changeGuests((guests, email) => guests.filter((each) => !isGuest(email)(each))),
  'CalendarEvent.setMyStatus': (execution, calendarId: string, id: string, responseStatus: string) => {
    const { attendees = [] } = eventOf(execution, calendarId, id, 'write').event;
    const isMe = isGuest(execution.launch.effective);
    return change(execution, calendarId, id, {
      attendees: attendees.map((each) => (isMe(each) ? { ...each, responseStatus } : each)),
    });
  },
  'CalendarEvent.deleteEvent': (execution, calendarId: string, id: string) => {
    const { calendar, event } = eventOf(execution, calendarId, id, 'write');
    if (event.status === 'cancelled') throw new ServiceError(gone);
    cancelEvent(execution, calendar, ownEvent(calendar, event));
  },
} satisfies Services;
