// Recurring events: the times at which an RRULE repeats an event, as the Calendar API and CalendarApp list them.
import { ServiceError } from '../service-error.ts';
import { instantOf, isoIn, wallOf } from '../time/zone.ts';
import type { CalendarData, EventData, EventTime } from './calendar-data.ts';

const DAY = 86_400_000;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** A rule without an end is followed this far. */
const mostInstances = 730;
const mostYears = 30;

interface WeekDay {
  /** 0 = Sunday. */
  readonly day: number;
  /** Which one of the month or year, negative from its end; 0: each. */
  readonly number: number;
}

interface Rule {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number;
  /** `UNTIL` as it is written: an instant, or a date that still belongs to it. */
  readonly until: string | undefined;
  readonly days: readonly WeekDay[];
  /** Which of all days of a week, month or year that the rest names, negative from its end; none: all of them. */
  readonly places: readonly number[];
  /** The day a week begins with. */
  readonly weekStart: number;
  /** Days of the month, negative from its end; months, 1 = January. */
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
  const {
    FREQ,
    INTERVAL = '1',
    COUNT,
    UNTIL,
    BYDAY = '',
    BYMONTHDAY = '',
    BYMONTH = '',
    BYSETPOS = '',
    WKST = 'MO',
    ...rest
  } = fields;
  if (!FREQ && dates.length === 0) throw new ServiceError('Invalid recurrence rule.');
  const known =
    /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(FREQ ?? 'DAILY') &&
    /^([+-]?\d{0,2}(SU|MO|TU|WE|TH|FR|SA)(,|$))*$/.test(BYDAY);
  if (!known || rules.length > 1 || rules.length + dates.length < recurrence.length || Object.keys(rest).length > 0) {
    throw new ServiceError(`Recurrence ${recurrence.join(' ')} is not emulated`, 'Error');
  }
  const list = (text: string) => (text === '' ? [] : text.split(','));
  const places = list(BYSETPOS).map(Number);
  const named = BYDAY !== '' || BYMONTHDAY !== '' || BYMONTH !== '';
  // RFC 5545, 3.3.10: from 1 to 366 either way, and beside another part that names days; numbers of months and years only.
  const isPlace = (place: number) => Number.isInteger(place) && place !== 0 && Math.abs(place) <= 366;
  const isMisplaced = places.length > 0 && !(named && places.every(isPlace));
  const isMisnumbered = /\d/.test(BYDAY) && !/^(MONTHLY|YEARLY)$/.test(FREQ ?? '');
  if (isMisplaced || isMisnumbered) throw new ServiceError('Invalid recurrence rule.');
  const daysOf = (name: string) =>
    dates
      .filter((each) => each.startsWith(name))
      .flatMap((each) => list(each.slice(each.lastIndexOf(':') + 1)).map((day) => day.slice(0, 8)));
  return {
    every: (FREQ ?? 'DAILY') as Rule['every'],
    interval: Math.max(1, Number(INTERVAL) || 1),
    count: FREQ === undefined ? 1 : COUNT ? Number(COUNT) : mostInstances,
    until: UNTIL,
    days: list(BYDAY).map((each) => ({ day: weekdays.indexOf(each.slice(-2)), number: Number(each.slice(0, -2)) })),
    monthDays: list(BYMONTHDAY).map(Number),
    months: list(BYMONTH).map(Number),
    places,
    weekStart: weekdays.indexOf(WKST),
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

const daysIntoWeek = ({ weekStart }: Rule, at: Date): number => (at.getUTCDay() - weekStart + 7) % 7;

/** @returns the number of the day, week, month or year of a rule that a day belongs to, counted from that of the first */
function periodOf(rule: Rule, first: Date, at: Date): number {
  const years = at.getUTCFullYear() - first.getUTCFullYear();
  const step = Math.round((at.getTime() - first.getTime()) / DAY);
  if (rule.every === 'DAILY') return step;
  if (rule.every === 'WEEKLY') return Math.floor((step + daysIntoWeek(rule, first)) / 7);
  return rule.every === 'MONTHLY' ? years * 12 + at.getUTCMonth() - first.getUTCMonth() : years;
}

/** @returns how many days the first day's week, month or year had begun before it */
function daysBefore(rule: Rule, first: Date): number {
  if (rule.every === 'DAILY') return 0;
  if (rule.every === 'WEEKLY') return daysIntoWeek(rule, first);
  const begin = Date.UTC(first.getUTCFullYear(), rule.every === 'MONTHLY' ? first.getUTCMonth() : 0, 1);
  return Math.floor((first.getTime() - begin) / DAY);
}

/** @returns whether a day is the numbered weekday of its month, or of its year where the rule names no months */
function isWeekDay({ every, months }: Rule, { day, number }: WeekDay, at: Date): boolean {
  if (at.getUTCDay() !== day || number === 0) return at.getUTCDay() === day;
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  const inMonth = every === 'MONTHLY' || months.length > 0;
  const begin = Date.UTC(year, inMonth ? month : 0, 1);
  const end = inMonth ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1);
  const midnight = Date.UTC(year, month, at.getUTCDate());
  const weeks = number > 0 ? (midnight - begin) / DAY : (end - DAY - midnight) / DAY;
  return Math.floor(weeks / 7) + 1 === Math.abs(number);
}

/** @returns whether a rule repeats on a day, counted from the day on which it began */
function repeatsOn(rule: Rule, first: Date, at: Date): boolean {
  if (periodOf(rule, first, at) % rule.interval !== 0) return false;
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  const monthDay = at.getUTCDate();
  if (rule.months.length > 0 && !rule.months.includes(at.getUTCMonth() + 1)) return false;
  if (rule.days.length > 0 && !rule.days.some((each) => isWeekDay(rule, each, at))) return false;
  if (rule.monthDays.length > 0 && !rule.monthDays.some((each) => each === monthDay || each === monthDay - last - 1))
    return false;
  // What no part says is as on the first day.
  const free = rule.days.length > 0 || rule.monthDays.length > 0;
  if (rule.every === 'WEEKLY' && !free) return at.getUTCDay() === first.getUTCDay();
  if ((rule.every === 'MONTHLY' || rule.every === 'YEARLY') && !free && monthDay !== first.getUTCDate()) return false;
  return rule.every !== 'YEARLY' || free || rule.months.length > 0 || at.getUTCMonth() === first.getUTCMonth();
}

/** The days of one week, month or year that `BYSETPOS` takes of those it is given. */
function placed(rule: Rule, days: readonly number[]): number[] {
  return days.filter((_, index) => rule.places.includes(index + 1) || rule.places.includes(index - days.length));
}

/** @returns the days one after the other, as UTC milliseconds, from the first on until a last one */
function* daysOf(rule: Rule, start: number, last: number): Generator<number> {
  const first = new Date(start);
  const simple = rule.days.length + rule.monthDays.length + rule.months.length === 0;
  const wholePeriods = rule.places.length > 0;
  let period = 0;
  let together: number[] = [];
  for (let step = wholePeriods ? -daysBefore(rule, first) : 0; ; step++) {
    const at = simple && rule.every === 'YEARLY' ? yearsAfter(first, step) : start + step * DAY;
    // A period in which the rule ends is still looked at to its end: only then is known which day is its last.
    if (wholePeriods && periodOf(rule, first, new Date(at)) !== period) {
      yield* placed(rule, together).filter((each) => each >= start && each <= last);
      period = periodOf(rule, first, new Date(at));
      together = [];
      if (at > last) return;
    }
    if (at > last && !wholePeriods) return;
    if (!repeatsOn(rule, first, new Date(at))) continue;
    if (wholePeriods) together.push(at);
    else yield at;
  }
}

/** @returns the walls, as UTC milliseconds, at which the rule repeats a start on that wall clock */
function repeats(rule: Rule, start: number, zone: string): number[] {
  const found: number[] = [];
  const last = Math.min(lastWall(rule, zone), start + mostYears * 366 * DAY);
  const most = Math.min(rule.count, mostInstances);
  if (most > 0) {
    for (const at of daysOf(rule, start, last)) if (found.push(at) >= most) break;
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
