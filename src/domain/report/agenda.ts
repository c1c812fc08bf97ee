// The agenda (SOP step 3): what is scheduled, one line per date, today and this week first.
import { rankOf } from '../clash/clash.ts';
import type { BookingRequest } from '../request/request.ts';
import { overlaps, partsByDate, slotsOf } from '../request/room-time.ts';
import { isShown } from '../request/status.ts';
import type { ForeignEvent } from '../rules/room.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate, type Slot, wholeDays } from '../time/time.ts';
import { addDays, weekdayOf } from '../time/working-time.ts';

/** The periods of the agenda, relative to today, in its order. */
const PERIODS = ['TODAY', 'THIS_WEEK', 'LATER', 'PAST'] as const;
export type Period = (typeof PERIODS)[number];

/** One event on one date. */
export interface AgendaLine {
  readonly period: Period;
  readonly slot: Slot;
  readonly request: BookingRequest;
}

/** How many days past dates stay in the agenda, so that events that nobody closed are seen. */
export const PAST_DAYS = 30;

/** The agenda at a moment: coming events in order of time, then those of the past month, latest first. */
export function agendaLines(
  requests: readonly BookingRequest[],
  hours: Pick<WorkingHours, 'holidays'>,
  now: Instant,
): AgendaLine[] {
  const today = dateOf(now);
  const oldest = addDays(today, -PAST_DAYS);
  const lines = requests
    .filter(({ status }) => isShown(status))
    .flatMap((request) => {
      const slots = slotsOf(request, hours).filter((slot) => dateOf(slot.end) >= oldest);
      return slots.map((slot) => ({
        period: periodOf(slot, today),
        slot,
        request,
      }));
    });
  return lines.sort(inAgendaOrder);
}

function periodOf(slot: Slot, today: PlainDate): Period {
  const firstDay = dateOf(slot.start);
  if (dateOf(slot.end) < today) return 'PAST';
  if (firstDay <= today) return 'TODAY';
  const sunday = addDays(today, 7 - weekdayOf(today));
  return firstDay <= sunday ? 'THIS_WEEK' : 'LATER';
}

function inAgendaOrder(a: AgendaLine, b: AgendaLine): number {
  const byPeriod = PERIODS.indexOf(a.period) - PERIODS.indexOf(b.period);
  if (byPeriod !== 0) return byPeriod;
  return a.period === 'PAST' ? byStart(b, a) : byStart(a, b);
}

/** An event or request that has the room, or wants it. */
export interface DayLine {
  readonly slot: Slot;
  /** The request that has or wants it; `null` for an event made by hand. */
  readonly request: BookingRequest | null;
  readonly title: string;
}

/** All other events on the days of a request, with candidates, in order of time: the Kabid's "jadwal" (SOP 1). */
export function othersOn(
  request: BookingRequest,
  requests: readonly BookingRequest[],
  foreign: readonly ForeignEvent[],
  hours: Pick<WorkingHours, 'holidays'>,
): DayLine[] {
  const days = slotsOf(request, hours).flatMap((slot) => partsByDate(slot).map(({ date }) => wholeDays(date)));
  const waiting = requests.filter((each) => each.number !== request.number && rankOf(each) !== null);
  return dayLines(waiting, foreign, hours).filter(({ slot }) => days.some((day) => overlaps(slot, day)));
}

/** What these requests and hand-made events have of the room, in order of time. */
export function dayLines(
  requests: readonly BookingRequest[],
  foreign: readonly ForeignEvent[],
  hours: Pick<WorkingHours, 'holidays'>,
): DayLine[] {
  return [
    ...requests.flatMap((request) =>
      slotsOf(request, hours).map((slot) => ({ slot, request, title: request.activity })),
    ),
    ...foreign.map(({ start, end, title }) => ({ slot: { start, end }, request: null, title })),
  ].sort(byStart);
}

function byStart({ slot: one }: { readonly slot: Slot }, { slot: other }: { readonly slot: Slot }): number {
  return one.start < other.start ? -1 : Number(one.start > other.start);
}
