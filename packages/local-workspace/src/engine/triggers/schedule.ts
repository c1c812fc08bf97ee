// When a time-driven trigger fires: its rule, and the next instant after a given one (facts 7.3).
import { instantOf, wallOf } from '../../model/time/zone.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the trigger builder was told. */
export interface Schedule {
  readonly kind: 'at' | 'minutes' | 'hours' | 'days' | 'weeks' | 'month-day';
  /** The instant of `at`, `after` or `atDate`, milliseconds since 1970 UTC. */
  readonly at?: number;
  readonly every?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekDay?: number;
  readonly monthDay?: number;
  readonly zone: string;
}

/**
 * Finds when a trigger fires next. Google picks a minute within the promised window and keeps it; here it is the
 * minute of `nearMinute`, else one that depends on the trigger alone.
 * @param after instant after which it fires
 * @param anchor instant from which intervals are counted: when the trigger was made or last re-anchored
 * @param minuteOfItsOwn 0–59
 * @returns the instant; undefined when it never fires again
 */
export function nextFiring(
  schedule: Schedule,
  after: number,
  anchor: number,
  minuteOfItsOwn: number,
): number | undefined {
  if (schedule.kind === 'at') return schedule.at !== undefined && schedule.at > after ? schedule.at : undefined;
  const every = schedule.every ?? 1;
  if (schedule.kind === 'minutes') return stepAfter(anchor, every * MINUTE, after);
  if (schedule.kind === 'hours') return stepAfter(anchor, every * HOUR, after);
  const { zone } = schedule;
  const anchorDay = Math.floor(wallOf(zone, anchor) / DAY);
  const time = timeOfDay(schedule, wallOf(zone, anchor), minuteOfItsOwn);
  for (let day = Math.floor(wallOf(zone, after) / DAY); ; day++) {
    if (!fires(schedule, every, day, anchorDay)) continue;
    const at = instantOf(zone, day * DAY + time);
    if (at > after) return at;
  }
}

function stepAfter(anchor: number, step: number, after: number): number {
  return anchor + (Math.floor(Math.max(0, after - anchor) / step) + 1) * step;
}

function timeOfDay(schedule: Schedule, anchorWall: number, minuteOfItsOwn: number): number {
  if (schedule.hour === undefined) return ((anchorWall % DAY) + DAY) % DAY;
  return schedule.hour * HOUR + (schedule.minute ?? minuteOfItsOwn) * MINUTE;
}

function fires(schedule: Schedule, every: number, day: number, anchorDay: number): boolean {
  const weekDay = ((((day + 3) % 7) + 7) % 7) + 1;
  if (schedule.kind === 'days') return (day - anchorDay) % every === 0;
  if (schedule.kind === 'month-day') return new Date(day * DAY).getUTCDate() === (schedule.monthDay ?? 1);
  const wanted = schedule.weekDay ?? ((((anchorDay + 3) % 7) + 7) % 7) + 1;
  const weeks = Math.floor((day + 3) / 7) - Math.floor((anchorDay + 3) / 7);
  return weekDay === wanted && weeks % every === 0;
}

/** @returns the schedule in words for a list of triggers, e.g. `every 10 minutes` */
export function scheduleInWords(schedule: Schedule): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const hour = schedule.hour === undefined ? '' : ` at ${pad(schedule.hour)}:${pad(schedule.minute ?? 0)}`;
  if (schedule.kind === 'at') return `once at ${new Date(schedule.at ?? 0).toISOString()}`;
  if (schedule.kind === 'month-day') return `every month on day ${schedule.monthDay ?? 1}${hour}`;
  const day = schedule.kind === 'weeks' && schedule.weekDay ? ` on weekday ${schedule.weekDay}` : '';
  return `every ${schedule.every ?? 1} ${schedule.kind}${day}${hour}`;
}
