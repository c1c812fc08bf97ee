// The room at this moment: what is going on, what comes next, and what is on tomorrow.
import type { BookingRequest } from '../request/request.ts';
import { begunEarlier, needOf, type Setup, slotsOf } from '../request/room-time.ts';
import { isExpected } from '../request/status.ts';
import type { ForeignEvent } from '../rules/room.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate, type WallTime, wallTimeOf } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import type { DayLine } from './agenda.ts';

/** `SOON`: the room is being prepared for it. */
export type RoomMoment = 'NOW' | 'SOON' | 'LATER';

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
  const lines = [
    ...expected.flatMap((each) => slotsOf(each, hours).map((slot) => ({ slot, request: each, title: each.activity }))),
    ...foreign.map((event) => ({ slot: { start: event.start, end: event.end }, request: null, title: event.title })),
  ]
    .filter(({ slot }) => slot.end > time)
    .map((line): RoomLine => ({ ...line, moment: momentOf(line, room, time) }))
    .sort((one, other) => (one.slot.start < other.slot.start ? -1 : one.slot.start > other.slot.start ? 1 : 0));
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
