// What is on in the room next, and what has to be prepared for it.

import { dateToPrepare } from '../commands/attendance.ts';
import { type Damaged, damagedOf, isDamaged } from '../damage/device.ts';
import { FILLED_FIELDS, type FilledField, isBlank, isShownOn } from '../request/fields.ts';
import type { BookingRequest } from '../request/request.ts';
import { begunEarlier, needOf, type Setup, slotsOf } from '../request/room-time.ts';
import { isExpected } from '../request/status.ts';
import type { ForeignEvent } from '../rules/room.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate, type Slot, type WallTime, wallTimeOf } from '../time/time.ts';
import { addDays, workingDaysBetween } from '../time/working-time.ts';
import type { Catering } from '../vocabulary.ts';
import { type DayLine, dayLines } from './agenda.ts';

/** One thing to make ready; all but the first are what the applicant asked for. */
export type PreparationItem =
  | { readonly key: 'ROOM' }
  | { readonly key: 'SEATS'; readonly people: number }
  | { readonly key: 'CATERING'; readonly catering: Catering }
  | { readonly key: 'MATERIALS' }
  /** A field without words of its own on this list. */
  | { readonly key: `ISIAN:${string}`; readonly field: FilledField; readonly value: unknown }
  /** `ALAT:Proyektor`; what is out of order says so, asked for or needed by every event. */
  | { readonly key: `ALAT:${string}`; readonly name: string; readonly isBroken: boolean };

/** What was ticked for one date of a request. It is a working note: the step `MARK_READY` is what counts. */
export interface PreparationTicks {
  readonly number: string;
  readonly date: PlainDate;
  readonly done: readonly string[];
}

/** The room is to be made ready for one date of a request. */
export interface Preparation {
  readonly request: BookingRequest;
  readonly date: PlainDate;
  readonly slot: Slot;
  readonly from: WallTime;
  readonly items: readonly (PreparationItem & { readonly isDone: boolean })[];
}

/**
 * The event of a request for which the room is made ready today, or until the next working day; `null` if there is none
 * left, or if it is ready.
 */
export function toPrepare(request: BookingRequest, hours: Pick<WorkingHours, 'holidays'>, now: Instant): Slot | null {
  if (!isExpected(request.status)) return null;
  const [today, date] = [dateOf(now), dateToPrepare(request, hours, now)];
  const slot = slotsOf(request, hours).find(({ start }) => dateOf(start) === date);
  return slot && workingDaysBetween(today, dateOf(slot.start), hours) === 0 && wallTimeOf(now) < slot.end ? slot : null;
}

/** What preparations are told from, beside the requests. */
export interface PreparationContext {
  readonly ticks: readonly PreparationTicks[];
  readonly room: Setup;
  readonly hours: Pick<WorkingHours, 'holidays'>;
  readonly now: Instant;
  readonly damaged: Damaged;
}

/** The preparations of today and until the next working day, in order of time. */
export function preparations(
  requests: readonly BookingRequest[],
  { ticks, room, hours, now, damaged }: PreparationContext,
): Preparation[] {
  return requests
    .flatMap((request) => {
      const slot = toPrepare(request, hours, now);
      if (slot === null) return [];
      const date = dateOf(slot.start);
      const done = ticks.find((each) => each.number === request.number && each.date === date)?.done ?? [];
      const items = itemsOf(request, damaged).map((item) => ({ ...item, isDone: done.includes(item.key) }));
      return [{ request, date, slot, from: needOf(slot, request, room).start, items }];
    })
    .sort((one, other) => (one.slot.start < other.slot.start ? -1 : 1));
}

/** What somebody ticked: what is done, and what is not, which may be all the rest. */
export interface TicksChange {
  readonly on: readonly string[];
  readonly off: readonly string[] | 'OTHERS';
}

/** Ticks some of what a date needs, or takes ticks away; forgets the ticks of days that are over. */
export function ticked(
  ticks: readonly PreparationTicks[],
  { request: { number }, date, items }: Pick<Preparation, 'request' | 'date' | 'items'>,
  { on, off }: TicksChange,
  today: PlainDate,
): PreparationTicks[] {
  const done = items
    .filter(({ key, isDone }) => on.includes(key) || (isDone && off !== 'OTHERS' && !off.includes(key)))
    .map(({ key }) => key);
  const others = ticks.filter((each) => each.date >= today && !(each.number === number && each.date === date));
  return done.length > 0 ? [...others, { number, date, done }] : others;
}

/** What an event needs, whatever is done of it. @param damaged what is out of order */
export function itemsOf(request: BookingRequest, damaged: Damaged): PreparationItem[] {
  const { participants, catering, materials, equipment } = request;
  return [
    { key: 'ROOM' },
    ...(participants === null ? [] : [{ key: 'SEATS' as const, people: participants }]),
    ...[...new Set([...equipment, ...damagedOf(equipment, damaged)])].map((name) => ({
      key: `ALAT:${name}` as const,
      name,
      isBroken: isDamaged(name, damaged),
    })),
    ...(materials.trim() === '' ? [] : [{ key: 'MATERIALS' as const }]),
    ...(catering === 'NONE' ? [] : [{ key: 'CATERING' as const, catering }]),
    ...OTHERS.filter((field) => !isBlank(field, request[field])).map((field) => {
      return { key: `ISIAN:${field}` as const, field, value: request[field] };
    }),
  ];
}

const OWN_ITEMS: readonly FilledField[] = ['participants', 'catering', 'equipment', 'materials'];
const OTHERS = FILLED_FIELDS.filter((field) => isShownOn(field, 'CHECKLIST') && !OWN_ITEMS.includes(field));

/** `SOON`: the room is being prepared for it. */
type RoomMoment = 'NOW' | 'SOON' | 'LATER';

export interface RoomLine extends DayLine {
  readonly moment: RoomMoment;
}

export interface RoomToday {
  /** What is still to come or going on today, in order of time. */
  readonly today: readonly RoomLine[];
  readonly tomorrow: readonly RoomLine[];
  /** The first event after tomorrow, where there is none on either day; `null` if none is known. */
  readonly next: RoomLine | null;
}

/** The room today and tomorrow: events that are scheduled, and those made by hand in the calendar. */
export function roomToday(
  requests: readonly BookingRequest[],
  foreign: readonly ForeignEvent[],
  room: Setup,
  hours: Pick<WorkingHours, 'holidays'>,
  now: Instant,
): RoomToday {
  const time = wallTimeOf(now);
  const today = dateOf(now);
  const tomorrow = addDays(today, 1);
  const expected = requests.filter(({ status }) => isExpected(status));
  const lines = dayLines(expected, foreign, hours)
    .filter(({ slot }) => slot.end > time)
    .map((line): RoomLine => ({ ...line, moment: momentOf(line, room, time) }));
  const onToday = lines.filter((line) => touches(line, today));
  const onTomorrow = lines.filter((line) => touches(line, tomorrow) && !touches(line, today));
  const isEmpty = onToday.length === 0 && onTomorrow.length === 0;
  return { today: onToday, tomorrow: onTomorrow, next: (isEmpty && lines[0]) || null };
}

function momentOf({ slot, request }: DayLine, room: Setup, time: WallTime): RoomMoment {
  if (slot.start <= time) return 'NOW';
  // A hand-made event has no preparation of ours, and begins soon all the same.
  const ahead = request ? needOf(slot, request, room) : begunEarlier(slot, SOON_MINUTES);
  return ahead.start <= time ? 'SOON' : 'LATER';
}

const SOON_MINUTES = 30;

function touches({ slot }: DayLine, day: PlainDate): boolean {
  return dateOf(slot.start) <= day && slot.end > `${day}T00:00`;
}
