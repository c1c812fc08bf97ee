// What is on in the room next, and what has to be prepared for it.

import { dateToPrepare } from '../commands/attendance.ts';
import { type Damaged, damagedOf, damageOf } from '../devices/device.ts';
import { FILLED_FIELDS, type FilledField, isShownOn, isWanted } from '../request/fields.ts';
import { isHeldUp } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { begunEarlier, needOf, type Setup, slotsOf, wantedTime } from '../request/room-time.ts';
import { isExpected } from '../request/status.ts';
import type { ForeignEvent } from '../rules/room.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { sameText } from '../text/text.ts';
import { dateOf, type Instant, type PlainDate, type Slot, type WallTime, wallTimeOf } from '../time/time.ts';
import { addDays, workingDaysBetween } from '../time/working-time.ts';
import type { Catering } from '../vocabulary.ts';
import { type DayLine, dayLines } from './agenda.ts';

/** One thing to make ready; all but the first are what the applicant asked for. */
export type PreparationItem =
  | { readonly kind: 'ROOM' }
  | { readonly kind: 'SEATS'; readonly people: number }
  | { readonly kind: 'CATERING'; readonly catering: Catering }
  | { readonly kind: 'MATERIALS' }
  /** Without words of its own on this list. */
  | { readonly kind: 'FIELD'; readonly field: FilledField; readonly value: unknown }
  /** Asked for or needed by every event; `damage`: `undefined` where it is in order. */
  | { readonly kind: 'DEVICE'; readonly name: string; readonly damage: Damaged[number] | undefined };

/** The room is to be made ready for one date of a request. */
export interface Preparation {
  readonly request: BookingRequest;
  readonly slot: Slot;
  readonly from: WallTime;
  readonly items: readonly PreparationItem[];
}

/**
 * The event of a request for which the room is made ready today, or until the next working day; `null` if there is none
 * left, if it is ready, or if something speaks against it.
 */
export function toPrepare(request: BookingRequest, hours: Pick<WorkingHours, 'holidays'>, now: Instant): Slot | null {
  if (!isExpected(request.status) || isHeldUp(request)) return null;
  const [today, date] = [dateOf(now), dateToPrepare(request, hours, now)];
  const slot = slotsOf(request, hours).find(({ start }) => dateOf(start) === date);
  return slot && workingDaysBetween(today, dateOf(slot.start), hours) === 0 && wallTimeOf(now) < slot.end ? slot : null;
}

/** What preparations are told from, beside the requests. */
export interface PreparationContext {
  readonly room: Setup;
  readonly hours: Pick<WorkingHours, 'holidays'>;
  readonly now: Instant;
  readonly damaged: Damaged;
}

/** The preparations of today and until the next working day, in order of time. */
export function preparations(
  requests: readonly BookingRequest[],
  { room, hours, now, damaged }: PreparationContext,
): Preparation[] {
  return requests
    .flatMap((request) => {
      const slot = toPrepare(request, hours, now);
      if (slot === null) return [];
      return [{ request, slot, from: needOf(slot, room).start, items: itemsOf(request, damaged) }];
    })
    .sort((one, other) => (one.slot.start < other.slot.start ? -1 : 1));
}

/** What an event needs. @param damaged what is out of order */
export function itemsOf(request: BookingRequest, damaged: Damaged): PreparationItem[] {
  const { participants, catering, materials, equipment } = request;
  const needed = [...equipment, ...damagedOf(equipment, damaged).map(({ device }) => device)];
  return [
    { kind: 'ROOM' },
    ...(participants === null ? [] : [{ kind: 'SEATS' as const, people: participants }]),
    ...needed
      .filter((name, index) => needed.findIndex((each) => sameText(each, name)) === index)
      .map((name) => ({ kind: 'DEVICE' as const, name, damage: damageOf(name, damaged) })),
    ...(materials.trim() === '' ? [] : [{ kind: 'MATERIALS' as const }]),
    ...(catering === 'NONE' ? [] : [{ kind: 'CATERING' as const, catering }]),
    ...OTHERS.filter((field) => isWanted(field, request[field])).map((field) => {
      return { kind: 'FIELD' as const, field, value: request[field] };
    }),
  ];
}

/** What is made ready for an event, and on which of its days, as text. */
export function preparedFor(request: BookingRequest): string {
  return JSON.stringify([wantedTime(request), request.marks.daysOff, request.kind, itemsOf(request, [])]);
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
  const ahead = request ? needOf(slot, room) : begunEarlier(slot, SOON_MINUTES);
  return ahead.start <= time ? 'SOON' : 'LATER';
}

const SOON_MINUTES = 30;

function touches({ slot }: DayLine, day: PlainDate): boolean {
  return dateOf(slot.start) <= day && slot.end > `${day}T00:00`;
}
