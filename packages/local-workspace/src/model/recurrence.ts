// Recurring events: the times at which an RRULE repeats an event, as the Calendar API and CalendarApp list them.
import { ServiceError } from '../engine/execution/service-error.ts';
import type { CalendarData, EventData, EventTime } from './calendar.ts';
import { instantOf, isoIn, wallOf } from './zone.ts';

const DAY = 86_400_000;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** A rule without an end is followed this far. */
const mostInstances = 730;
const mostYears = 30;

interface Rule {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number;
  /** `UNTIL` as it is written: an instant, or a date that still belongs to it. */
  readonly until: string | undefined;
  /** Days of the week, 0 = Sunday; days of the month, negative from its end; months, 1 = January. */
  readonly days: readonly number[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** Days, `YYYYMMDD`, on which it takes place as well, or does not. */
  readonly more: readonly string[];
  readonly less: readonly string[];
}

/** @throws ServiceError for a rule that is not emulated, or no rule at all */
export function readRule(recurrence: readonly string[]): Rule {
  const rules = recurrence.filter((each) => each.startsWith('RRULE:'));
  const dates = recurrence.filter((each) => /^(RDATE|EXDATE)[;:]/.test(each));
  const [line = ''] = rules;
  const fields = Object.fromEntries(
    line
      .replace(/^RRULE:/, '')
      .split(';')
      .map((each) => each.split('=') as [string, string]),
  );
  const { FREQ, INTERVAL = '1', COUNT, UNTIL, BYDAY = '', BYMONTHDAY = '', BYMONTH = '', WKST, ...rest } = fields;
  if (!FREQ && dates.length === 0) throw new ServiceError('Invalid recurrence rule.');
  const known = /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(FREQ ?? 'DAILY') && /^([A-Z]{2}(,|$))*$/.test(BYDAY);
  if (!known || rules.length > 1 || rules.length + dates.length < recurrence.length || Object.keys(rest).length > 0) {
    throw new ServiceError(`Recurrence ${recurrence.join(' ')} is not emulated`, 'Error');
  }
  const list = (text: string) => (text === '' ? [] : text.split(','));
  const daysOf = (name: string) =>
    dates
      .filter((each) => each.startsWith(name))
      .flatMap((each) => list(each.slice(each.lastIndexOf(':') + 1)).map((day) => day.slice(0, 8)));
  return {
    every: (FREQ ?? 'DAILY') as Rule['every'],
    interval: Math.max(1, Number(INTERVAL) || 1),
    count: FREQ === undefined ? 1 : COUNT ? Number(COUNT) : mostInstances,
    until: UNTIL,
    days: list(BYDAY).map((each) => weekdays.indexOf(each)),
    monthDays: list(BYMONTHDAY).map(Number),
    months: list(BYMONTH).map(Number),
    more: daysOf('RDATE'),
    less: daysOf('EXDATE'),
  };
}

/** @returns the last wall at which a rule may still repeat, as UTC milliseconds */
function lastWall({ until }: Rule, zone: string): number {
  const [, year, month, day, time] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})Z?)?$/.exec(until ?? '') ?? [];
  if (year === undefined) return Number.POSITIVE_INFINITY;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (time === undefined) return midnight + DAY - 1;
  const clock = `${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`;
  return wallOf(zone, Date.parse(`${year}-${month}-${day}T${clock}Z`));
}

/** @returns whether a rule repeats on a day, counted from the day on which it began */
function repeatsOn(rule: Rule, first: Date, at: Date): boolean {
  const step = Math.round((at.getTime() - first.getTime()) / DAY);
  const years = at.getUTCFullYear() - first.getUTCFullYear();
  const months = years * 12 + at.getUTCMonth() - first.getUTCMonth();
  const periods = {
    DAILY: step,
    WEEKLY: Math.floor((step + ((first.getUTCDay() + 6) % 7)) / 7),
    MONTHLY: months,
    YEARLY: years,
  };
  if (periods[rule.every] % rule.interval !== 0) return false;
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  const monthDay = at.getUTCDate();
  if (rule.months.length > 0 && !rule.months.includes(at.getUTCMonth() + 1)) return false;
  if (rule.days.length > 0 && !rule.days.includes(at.getUTCDay())) return false;
  if (rule.monthDays.length > 0 && !rule.monthDays.some((each) => each === monthDay || each === monthDay - last - 1))
    return false;
  // What no part says is as on the first day.
  const free = rule.days.length > 0 || rule.monthDays.length > 0;
  if (rule.every === 'WEEKLY' && !free) return at.getUTCDay() === first.getUTCDay();
  if ((rule.every === 'MONTHLY' || rule.every === 'YEARLY') && !free && monthDay !== first.getUTCDate()) return false;
  return rule.every !== 'YEARLY' || free || rule.months.length > 0 || at.getUTCMonth() === first.getUTCMonth();
}

/** @returns the walls, as UTC milliseconds, at which the rule repeats a start on that wall clock */
function repeats(rule: Rule, start: number, zone: string): number[] {
  const found: number[] = [];
  const first = new Date(start);
  const last = Math.min(lastWall(rule, zone), start + mostYears * 366 * DAY);
  const most = Math.min(rule.count, mostInstances);
  const simple = rule.days.length + rule.monthDays.length + rule.months.length === 0;
  for (let step = 0; found.length < most; step++) {
    const at = simple && rule.every === 'YEARLY' ? yearsAfter(first, step) : start + step * DAY;
    if (at > last) break;
    if (repeatsOn(rule, first, new Date(at))) found.push(at);
  }
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
  const added = rule.more.map((day) => {
    const midnight = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
    return midnight + (((start % DAY) + DAY) % DAY);
  });
  return [...new Set([...found, ...added])].filter((at) => !rule.less.includes(dayOf(at))).sort((a, b) => a - b);
}

/** A 29 February that a year has not is left out: the day after it is no day of the rule. */
function yearsAfter(first: Date, years: number): number {
  return new Date(first).setUTCFullYear(first.getUTCFullYear() + years);
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
  return repeats(rule, start, zone).map((at) => {
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
