// Which day of an event a paper is for, where the event has several.
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type PlainDate, type Slot } from '../time/time.ts';

export interface EventDay {
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
