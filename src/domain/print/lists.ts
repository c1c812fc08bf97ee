// What stands on the printed agenda and register, and for which day of an event a paper is.

import { type DayLine, dayLines } from '../report/agenda.ts';
import { cameOn } from '../report/received.ts';
import { compareNumbers } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { needOf, overlaps, type Setup, slotsOf } from '../request/room-time.ts';
import { isExpected, isShown } from '../request/status.ts';
import type { ForeignEvent } from '../rules/room.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { Month } from '../time/months.ts';
import { type DateRange, dateOf, type PlainDate, type Slot, type WallTime, wholeDays } from '../time/time.ts';
import type { RequestKind } from '../vocabulary.ts';

/** An event on the printed agenda. */
export interface PrintedEvent extends DayLine {
  /** `null` for an event made by hand, for which nothing is prepared, or one that is recorded. */
  readonly preparationStart: WallTime | null;
}

/** Everything in the room on some days, in order of time: scheduled events, also those that are over, and hand-made ones. */
export function agendaOf(
  { from, to }: DateRange,
  requests: readonly BookingRequest[],
  foreign: readonly ForeignEvent[],
  room: Setup,
  hours: Pick<WorkingHours, 'holidays'>,
): PrintedEvent[] {
  const days = wholeDays(from, to);
  const shown = requests.filter(({ status }) => isShown(status));
  return dayLines(shown, foreign, hours)
    .filter(({ slot }) => overlaps(slot, days))
    .map((line) => ({
      ...line,
      preparationStart: line.request && isExpected(line.request.status) ? needOf(line.slot, room).start : null,
    }));
}

/** Which requests a printed register has: those that came in a month, `2026-12`, or a year, `2026`; of one kind, or of all. */
export interface RegisterChoice {
  readonly period: Month | string;
  readonly kind: RequestKind | null;
}

/** The requests of a printed register, in the order in which they came. None is left out, whatever became of it. */
export function registerOf(requests: readonly BookingRequest[], { period, kind }: RegisterChoice): BookingRequest[] {
  return requests
    .filter((request) => cameOn(request).startsWith(period) && (kind === null || request.kind === kind))
    .sort((one, other) => {
      const [day, otherDay] = [cameOn(one), cameOn(other)];
      return day === otherDay ? compareNumbers(one.number, other.number) : day < otherDay ? -1 : 1;
    });
}

interface EventDay {
  /** `null` if the request has no time that can be read. */
  readonly slot: Slot | null;
  /** The first days of all its events, in order. */
  readonly dates: readonly PlainDate[];
}

/** The day that was asked for if it is one of the event's; else the next one to come, else the last one. */
export function eventDay(
  request: BookingRequest,
  hours: Pick<WorkingHours, 'holidays'>,
  today: PlainDate,
  asked: string,
): EventDay {
  const slots = slotsOf(request, hours);
  const wanted = slots.find(({ start }) => dateOf(start) === asked);
  const coming = slots.find(({ end }) => dateOf(end) >= today);
  const dates = slots.map(({ start }) => dateOf(start));
  return { slot: wanted ?? coming ?? slots[slots.length - 1] ?? null, dates };
}
