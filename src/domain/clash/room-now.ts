// How the room stands at this moment, for the screen at its door: whatever is fixed counts, no candidate does.
import { partsByDate } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainTime, type Slot, timeOf, type WallTime, wallTimeOf } from '../time/time.ts';
import { breakOn, isFriday, isWorkingDay, officeHoursOn } from '../time/working-time.ts';
import type { TakenTime } from './room-days.ts';

/** `READY`: prepared for the next event; `CLOSED`: outside the office hours, on a day off, and in the Friday prayer. */
export type StateNow = 'TAKEN' | 'PREPARATION' | 'READY' | 'FREE' | 'CLOSED';

export interface RoomNow {
  readonly state: StateNow;
  /** When this ends, today or on a later day; `null` while the room is closed. */
  readonly until: WallTime | null;
  /** The next event that has not begun. */
  readonly next: Slot | null;
  /** While it is free: all events of this day, those that are over among them. */
  readonly today: readonly { readonly from: PlainTime; readonly to: PlainTime | '24:00'; readonly isOver: boolean }[];
}

/** What takes place in the room. */
export interface FixedEvents {
  /** The fixed events and those made by hand, earliest first. */
  readonly fixed: readonly TakenTime[];
  /** Those for which somebody has recorded that the room is ready. */
  readonly ready: readonly Slot[];
}

export function roomNow(
  { fixed, ready }: FixedEvents,
  { hours, now }: { readonly hours: WorkingHours; readonly now: Instant },
): RoomNow {
  const moment = wallTimeOf(now);
  const next = fixed.find(({ start }) => moment < start) ?? null;
  const running = fixed.find(({ start, end }) => start <= moment && moment < end);
  if (running) return { state: 'TAKEN', until: running.end, next, today: [] };
  const preparedFrom = next?.preparedFrom ?? null;
  if (next && preparedFrom !== null && preparedFrom <= moment) {
    const isReady = ready.some(({ start }) => start === next.start);
    return { state: isReady ? 'READY' : 'PREPARATION', until: next.start, next, today: [] };
  }
  const open = openUntil(moment, hours);
  if (open === null) return { state: 'CLOSED', until: null, next, today: [] };
  const closes = `${dateOf(moment)}T${open}`;
  const today = fixed
    .flatMap(partsByDate)
    .filter(({ date }) => date === dateOf(moment))
    .map(({ from, to }) => ({ from, to, isOver: to <= timeOf(moment) }));
  return { state: 'FREE', until: preparedFrom !== null && preparedFrom < closes ? preparedFrom : closes, next, today };
}

/** Until when the office lends the room without a break; `null` while it does not. */
function openUntil(moment: WallTime, hours: WorkingHours): PlainTime | '24:00' | null {
  const [date, time] = [dateOf(moment), timeOf(moment)];
  const office = isWorkingDay(date, hours) ? officeHoursOn(date, hours) : null;
  if (!office || time < office.from || office.to <= time) return null;
  const prayer = isFriday(date) ? breakOn(date, hours) : null;
  if (!prayer || prayer.to <= time) return office.to;
  return time < prayer.from ? prayer.from : null;
}
