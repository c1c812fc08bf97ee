// Recurring events: the times at which an RRULE repeats an event, as the Calendar API and CalendarApp list them.
import { ServiceError } from '../service-error.ts';
import type { CalendarData, EventData, EventTime } from './calendar.ts';
import { instantOf, isoIn, wallOf } from './zone.ts';

const DAY = 86_400_000;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** A rule without an end is followed this far. */
const mostInstances = 730;

interface Rule {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number;
  readonly until: number;
  /** Days of the week, 0 = Sunday. */
  readonly days: readonly number[];
}

/** @throws ServiceError for a rule that is not emulated, or no rule at all */
export function readRule(recurrence: readonly string[]): Rule {
  const [line = '', ...more] = recurrence;
  const fields = Object.fromEntries(
    line
      .replace(/^RRULE:/, '')
      .split(';')
      .map((each) => each.split('=') as [string, string]),
  );
  const { FREQ, INTERVAL = '1', COUNT, UNTIL, BYDAY, WKST, ...rest } = fields;
  if (!/^RRULE:/.test(line) || !FREQ) throw new ServiceError('Invalid recurrence rule.');
  const known = /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(FREQ) && (!BYDAY || FREQ === 'WEEKLY');
  if (!known || more.length > 0 || Object.keys(rest).length > 0) {
    throw new ServiceError(`Recurrence ${recurrence.join(' ')} is not emulated`, 'Error');
  }
  const until = UNTIL?.replace(/^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/, '$1-$2-$3T$4:$5:$6Z');
  return {
    every: FREQ as Rule['every'],
    interval: Math.max(1, Number(INTERVAL)),
    count: COUNT ? Number(COUNT) : mostInstances,
    until: until ? Date.parse(until.replace('T::Z', 'T23:59:59Z')) : Number.POSITIVE_INFINITY,
    days: BYDAY ? BYDAY.split(',').map((each) => weekdays.indexOf(each)) : [],
  };
}

/** @returns the walls, as UTC milliseconds, at which the rule repeats a start on that wall clock */
function repeats(rule: Rule, start: number): number[] {
  const found: number[] = [];
  const first = new Date(start);
  for (let step = 0; found.length < rule.count && step < mostInstances * 7; step++) {
    let at = start;
    if (rule.every === 'DAILY') at = start + step * rule.interval * DAY;
    else if (rule.every === 'WEEKLY' && rule.days.length === 0) at = start + step * rule.interval * 7 * DAY;
    else if (rule.every === 'WEEKLY') {
      at = start + step * DAY;
      const week = Math.floor((step + ((first.getUTCDay() + 6) % 7)) / 7);
      if (week % rule.interval !== 0 || !rule.days.includes(new Date(at).getUTCDay())) continue;
    } else {
      const months = step * rule.interval * (rule.every === 'YEARLY' ? 12 : 1);
      const moved = new Date(start);
      moved.setUTCMonth(first.getUTCMonth() + months);
      if (moved.getUTCDate() !== first.getUTCDate()) continue;
      at = moved.getTime();
    }
    if (at > rule.until) break;
    found.push(at);
    if (found.length === mostInstances) break;
  }
  return found;
}

/** @returns the single events of a recurring one, the first of which is its own time; an event that does not recur, itself */
export function instancesOf(event: EventData, zone: string): EventData[] {
  if (!event.recurrence) return [event];
  const rule = readRule(event.recurrence as string[]);
  const allDay = event.start.date !== undefined;
  const wall = (time: EventTime) =>
    allDay ? Date.parse(`${time.date}T00:00:00Z`) : wallOf(zone, Date.parse(time.dateTime ?? ''));
  const start = wall(event.start);
  const length = wall(event.end) - start;
  const time = (at: number): EventTime =>
    allDay
      ? { date: new Date(at).toISOString().slice(0, 10) }
      : { dateTime: isoIn(zone, instantOf(zone, at)), timeZone: event.start.timeZone ?? zone };
  const { recurrence, ...single } = event;
  return repeats(rule, start).map((at) => {
    const stamp = allDay
      ? new Date(at).toISOString().slice(0, 10).replaceAll('-', '')
      : `${new Date(instantOf(zone, at)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
    return {
      ...single,
      id: `${event.id}_${stamp}`,
      recurringEventId: event.id,
      originalStartTime: time(at),
      start: time(at),
      end: time(at + length),
    } as EventData;
  });
}

/** @returns a calendar's events one by one: single events of a recurring one that were changed or deleted stand for themselves */
export function singleEvents(calendar: Pick<CalendarData, 'events' | 'timeZone'>): EventData[] {
  const own = new Set(calendar.events.filter((each) => each.recurringEventId !== undefined).map((each) => each.id));
  return calendar.events.flatMap((each) =>
    instancesOf(each, calendar.timeZone).filter((single) => single === each || !own.has(single.id)),
  );
}

/** @returns an event of a calendar, or a single event of one that recurs (`id_20261203T020000Z`); undefined for any other id */
export function eventById({ events, timeZone }: CalendarData, id: string): EventData | undefined {
  const found = events.find((each) => each.id === id);
  const [, series] = /^(.+)_\d{8}(?:T\d{6}Z)?$/.exec(id) ?? [];
  const recurring = found || series === undefined ? undefined : events.find((each) => each.id === series);
  return found ?? (recurring && instancesOf(recurring, timeZone).find((each) => each.id === id));
}

/** Gives a single event of a recurring one a place of its own in the calendar, where it may differ. @returns the event */
export function ownEvent(calendar: CalendarData, event: EventData): EventData {
  if (!calendar.events.includes(event)) calendar.events.push(event);
  return event;
}

/** @returns an event and, where it recurs, the single events of it that differ: what goes when it goes */
export function withExceptions({ events }: CalendarData, event: EventData): EventData[] {
  return [event, ...events.filter((each) => each.recurringEventId === event.id)];
}
