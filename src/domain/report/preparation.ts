// What must be ready in the room before an event (SOP step 4), as a list that the Admin ticks.
import { dateToPrepare } from '../commands/attendance.ts';
import { type Damaged, damagedOf, isDamaged } from '../damage/state.ts';
import { FILLED_FIELDS, type FilledField, isBlank, isShownOn } from '../request/fields.ts';
import type { BookingRequest } from '../request/request.ts';
import { needOf, type Setup, slotsOf } from '../request/room-time.ts';
import { isExpected } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate, type Slot, type WallTime } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import type { Catering } from '../vocabulary.ts';

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

/** The preparations of today and tomorrow, in order of time. */
export function preparations(
  requests: readonly BookingRequest[],
  ticks: readonly PreparationTicks[],
  room: Setup,
  hours: Pick<WorkingHours, 'holidays'>,
  now: Instant,
  damaged: Damaged,
): Preparation[] {
  const tomorrow = addDays(dateOf(now), 1);
  return requests
    .filter(({ status }) => isExpected(status))
    .flatMap((request) => {
      const date = dateToPrepare(request, hours, now);
      const slot = slotsOf(request, hours).find(({ start }) => dateOf(start) === date);
      if (date === null || !slot || date > tomorrow || dateOf(slot.end) < dateOf(now)) return [];
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
