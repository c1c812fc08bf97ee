// What anybody may know of the room: on which days and at which hours it is free, taken or being prepared; no more.
import type { BookingRequest } from '../request/request.ts';
import { minuteOf, needOf, overlaps, partsByDate, type Setup, slotsOf, timeAt } from '../request/room-time.ts';
import type { Examined } from '../rules/findings.ts';
import type { ForeignEvent } from '../rules/room.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import {
  dateOf,
  type Instant,
  type PlainDate,
  type PlainTime,
  type Slot,
  slotOn,
  timeOf,
  type WallTime,
  wholeDays,
} from '../time/time.ts';
import {
  addDays,
  breakOn,
  holidayNames,
  isFriday,
  isWeekend,
  isWorkingDay,
  officeHoursOn,
} from '../time/working-time.ts';
import { rankOf } from './clash.ts';
import { isHeldUp } from './free-times.ts';

/** `FREE` is what can be asked for; `OVER` what has passed today; `PRAYER` the Friday prayer, and the preparation after it; `CLOSED` what another rule holds up. */
export type RoomState = 'FREE' | 'TAKEN' | 'PREPARATION' | 'PRAYER' | 'OVER' | 'CLOSED';

/** A part of a working day, half-open. */
export interface RoomSpan {
  readonly from: PlainTime;
  readonly to: PlainTime;
  readonly state: RoomState;
}

/** A day of the room. A day on which the office is closed has no spans. */
export interface RoomDay {
  readonly date: PlainDate;
  readonly off: 'WEEKEND' | 'HOLIDAY' | null;
  /** The names of the holiday. */
  readonly names: readonly string[];
  readonly isOver: boolean;
  /** The office hours, but for those before the room can be ready. */
  readonly spans: readonly RoomSpan[];
  /** Where an event may begin and end: the free spans, or what is free on each of several days. */
  readonly free: readonly Pick<RoomSpan, 'from' | 'to'>[];
}

/** In minutes: a shorter gap is of no use to anybody, and told as preparation. */
const SHORTEST_FREE = 30;
const QUARTER = 15;

interface RoomContext {
  /** The request that asks for another time, or a form that somebody may send. */
  readonly request: Examined;
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  readonly now: Instant;
}

/** A time at which the room is taken, and from when on it is prepared for that. */
export interface TakenTime extends Slot {
  readonly preparedFrom: WallTime;
}

/**
 * When the room is taken on some days, both inclusive: by fixed events, by requests that were made before, by events made
 * by hand. Overlapping ones are told as one, so that nobody counts the requests.
 * @param except the number of the request of whoever asks: their own time is free to them
 */
export function takenTimes(
  { requests, foreign }: { readonly requests: readonly BookingRequest[]; readonly foreign: readonly ForeignEvent[] },
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  { room, hours }: { readonly room: Setup; readonly hours: Pick<WorkingHours, 'holidays'> },
  except: string,
): TakenTime[] {
  const span = wholeDays(from, to);
  const wanted = requests.filter((request) => request.number !== except && rankOf(request) !== null);
  const all = [...wanted.flatMap((request) => slotsOf(request, hours)), ...foreign]
    .map(({ start, end }): TakenTime => ({ start, end, preparedFrom: needOf({ start, end }, room).start }))
    .filter((slot) => overlaps(slot, span))
    .sort((one, other) => (one.start < other.start ? -1 : 1));
  const merged: TakenTime[] = [];
  for (const each of all) {
    const last = merged[merged.length - 1];
    if (!last || last.end < each.start) {
      merged.push(each);
      continue;
    }
    const [preparedFrom = ''] = [each.preparedFrom, last.preparedFrom].sort();
    const [, end = ''] = [each.end, last.end].sort();
    merged[merged.length - 1] = { ...last, preparedFrom, end };
  }
  return merged;
}

/** The days from one to another, both inclusive. @param taken of these days, as `takenTimes` tells it */
export function roomDays(from: PlainDate, to: PlainDate, taken: readonly TakenTime[], context: RoomContext): RoomDay[] {
  const days: RoomDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(roomDay(date, taken, context));
  return days;
}

/** A day of the room for somebody who needs several: `free` is what is free on each of them. */
export interface RoomRun extends RoomDay {
  /** The last of the days. */
  readonly until: PlainDate;
}

/**
 * The days as the first of so many working days; days off between them are left out.
 * @param days one after the other, as far beyond those that are shown as `lastOfRun` says
 */
export function runsFrom(days: readonly RoomDay[], count: number): RoomRun[] {
  const working = days.filter(({ off }) => off === null);
  return days.map((day) => {
    const at = working.indexOf(day);
    const run = at < 0 ? [] : working.slice(at, at + count);
    const free = run.length < count ? [] : run.map((each) => each.free).reduce(common);
    return { ...day, free, until: run[run.length - 1]?.date ?? day.date };
  });
}

/** The last of so many working days of which the first is the last one shown. */
export function lastOfRun(shown: PlainDate, count: number, hours: Pick<WorkingHours, 'holidays'>): PlainDate {
  let last = shown;
  for (let furtherDays = count - 1; furtherDays > 0; ) {
    last = addDays(last, 1);
    if (isWorkingDay(last, hours)) furtherDays -= 1;
  }
  return last;
}

/** What is free in both, where it is long enough to be of use. */
function common(ones: RoomDay['free'], others: RoomDay['free']): RoomDay['free'] {
  return ones
    .flatMap((one) =>
      others.map((other) => ({
        from: timeAt(Math.max(minuteOf(one.from), minuteOf(other.from))),
        to: timeAt(Math.min(minuteOf(one.to), minuteOf(other.to))),
      })),
    )
    .filter(({ from, to }) => minuteOf(to) - minuteOf(from) >= SHORTEST_FREE);
}

function roomDay(date: PlainDate, taken: readonly TakenTime[], context: RoomContext): RoomDay {
  const names = holidayNames(date, context.hours);
  const off = names.length > 0 ? 'HOLIDAY' : isWeekend(date) ? 'WEEKEND' : null;
  const closes = minuteOf(officeHoursOn(date, context.hours).to);
  const isOver = passedOn(date, context.now) + context.room.setupMinutes + SHORTEST_FREE > closes;
  const spans = off || isOver ? [] : spansOf(date, taken, context);
  return { date, off, names, isOver, spans, free: spans.filter(({ state }) => state === 'FREE') };
}

/** The minutes of a day that have passed, this one among them. */
function passedOn(date: PlainDate, now: Instant): number {
  const today = dateOf(now);
  if (date === today) return minuteOf(timeOf(now)) + 1;
  return date < today ? Number.POSITIVE_INFINITY : 0;
}

/**
 * Each minute of the office hours in its state, told as spans: from the first at which the room can be ready, or is taken.
 * After an event, the Friday prayer, and what has passed, it must be prepared first.
 */
function spansOf(date: PlainDate, taken: readonly TakenTime[], known: RoomContext): RoomSpan[] {
  const { room, hours, now, request } = known;
  const open = officeHoursOn(date, hours);
  const opens = minuteOf(open.from);
  const setup = room.setupMinutes;
  const partsOf = (slots: readonly Slot[]) => slots.flatMap(partsByDate).filter((part) => part.date === date);
  const parts = partsOf(taken);
  const early = parts.filter(({ to }) => minuteOf(to) > opens).map(({ from }) => minuteOf(from));
  const first = Math.max(opens, Math.min(opens + setup, ...early));
  const passed = passedOn(date, now);
  const minutes: RoomState[] = Array.from({ length: Math.max(0, minuteOf(open.to) - first) }, () => 'FREE');
  const paint = (state: RoomState, from: number, to: number): void => {
    const end = Math.min(to - first, minutes.length);
    for (let minute = Math.max(0, from - first); minute < end; minute++) minutes[minute] = state;
  };
  // What is prepared from now on is ready at an hour that people name.
  if (passed > opens) paint('PREPARATION', passed, Math.ceil((passed + setup) / QUARTER) * QUARTER);
  for (const { to } of parts) paint('PREPARATION', minuteOf(to), minuteOf(to) + setup);
  const before = partsOf(taken.map(({ preparedFrom, start }) => ({ start: preparedFrom, end: start })));
  for (const { from, to } of before) paint('PREPARATION', minuteOf(from), minuteOf(to));
  const prayer = isFriday(date) ? breakOn(date, hours) : null;
  if (prayer) paint('PRAYER', minuteOf(prayer.from), minuteOf(prayer.to) + setup);
  for (const { from, to } of parts) paint('TAKEN', minuteOf(from), minuteOf(to));
  paint('OVER', 0, passed);
  for (const { from, to, state } of toSpans(minutes, first)) {
    const [start, end] = [minuteOf(from), minuteOf(to)];
    if (state !== 'FREE') continue;
    if (end - start < SHORTEST_FREE) paint('PREPARATION', start, end);
    else
      for (let at = start; at < end; at += SHORTEST_FREE) {
        const to = Math.min(at + SHORTEST_FREE, end);
        if (isHeldUp(request, slotOn(date, timeAt(at), timeAt(to)), known)) paint('CLOSED', at, to);
      }
  }
  return toSpans(minutes, first);
}

function toSpans(minutes: readonly RoomState[], first: number): RoomSpan[] {
  const spans: RoomSpan[] = [];
  minutes.forEach((state, index) => {
    const last = spans[spans.length - 1];
    const to = timeAt(first + index + 1);
    if (last?.state === state) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from: timeAt(first + index), to, state });
  });
  return spans;
}
