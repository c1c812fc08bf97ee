// The clash rule once more, as slow and as plain as it is written down, to hold the quick one to.
import type { Blocker } from '../../../src/domain/clash/clash.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import type { WorkingHours } from '../../../src/domain/settings/settings.ts';

const DAY = 1440;

/** Minutes since 1970; this model reckons by `Date`, the product by text. */
type Stretch = readonly [start: number, end: number];

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function eventsOf(
  { startDate, endDate, startTime, endTime, marks }: BookingRequest,
  free: ReadonlySet<string>,
): Stretch[] {
  if (!startDate || !endDate || !startTime || !endTime) return [];
  const [first, last] = [Date.parse(startDate) / 60_000, Date.parse(endDate) / 60_000];
  const [from, to] = [minuteOfDay(startTime), minuteOfDay(endTime)];
  const days: number[] = [];
  for (let day = first; day <= last; day += DAY) days.push(day);
  if (days.length > 92) return [];
  if (to > from) {
    const working = days.filter((day) => {
      const date = new Date(day * 60_000);
      if (marks.daysOff) return !marks.daysOff.includes(date.toISOString().slice(0, 10));
      return date.getUTCDay() % 6 !== 0 && !free.has(date.toISOString().slice(0, 10));
    });
    const held = days.length > 1 && working.length > 0 ? working : days;
    return held.map((day) => [day + from, day + to]);
  }
  return days.slice(1).map((day) => [day - DAY + from, day + to]);
}

/** 2 where the time is fixed, 1 where it is waited for, 0 where the request is dead. */
function firmness({ status }: BookingRequest): number {
  if (['APPROVED', 'SCHEDULED', 'READY', 'COMPLETED'].includes(status)) return 2;
  return ['SUBMITTED', 'FORWARDED', 'AWAITING_APPLICANT'].includes(status) ? 1 : 0;
}

/** Of more than two weeks. */
function isLong({ startDate, endDate }: BookingRequest): boolean {
  return Date.parse(endDate ?? '') - Date.parse(startDate ?? '') > 13.5 * DAY * 60_000;
}

function goesBefore(one: BookingRequest, other: BookingRequest): boolean {
  if (firmness(one) !== firmness(other)) return firmness(one) > firmness(other);
  if (one.queuedSince !== other.queuedSince) return one.queuedSince < other.queuedSince;
  return placeOf(one) < placeOf(other);
}

/** "PC-2026-0012" as a number that grows with the year, then within it. */
function placeOf({ number }: BookingRequest): number {
  const [, year, serial] = number.split('-').map(Number);
  return (year ?? 0) * 1_000_000 + (serial ?? 0);
}

/** Texts here are typed alike or differ; how they may be typed is another test's matter. */
function isOfOneLetter(one: BookingRequest, other: BookingRequest): boolean {
  const same = (field: 'institution' | 'phone' | 'email' | 'letterNumber') =>
    one[field] !== '' && one[field] === other[field];
  return same('letterNumber') && (same('institution') || same('phone') || same('email'));
}

function anyMeet(ones: readonly Stretch[], others: readonly Stretch[]): boolean {
  return ones.some(([start, end]) => others.some((other) => start < other[1] && other[0] < end));
}

/** How two requests meet in the room, whoever goes first. */
export function naiveTouch(
  one: BookingRequest,
  other: BookingRequest,
  setupMinutes: number,
  hours: Pick<WorkingHours, 'holidays'>,
): Blocker['touch'] | null {
  const free = new Set(hours.holidays.map(({ date }) => date));
  const [events, others] = [eventsOf(one, free), eventsOf(other, free)];
  const need = ([start, end]: Stretch): Stretch => [start - setupMinutes, end];
  if (anyMeet(events, others)) return 'EVENT';
  return anyMeet(events.map(need), others.map(need)) ? 'SETUP' : null;
}

/** Who stands in the way of a request, first in the queue first. */
export function naiveBlockers(
  request: BookingRequest,
  desk: readonly BookingRequest[],
  setupMinutes: number,
  hours: Pick<WorkingHours, 'holidays'>,
): Blocker[] {
  return desk
    .filter((other) => {
      const holds =
        firmness(other) === 2 ||
        (firmness(other) === 1 && !other.marks.released && !isLong(other) && !other.marks.holdsNoTime);
      const isInOrder = firmness(request) > 0 && other.number !== request.number && goesBefore(other, request);
      return holds && isInOrder && (firmness(other) === 2 || !isOfOneLetter(other, request));
    })
    .sort((one, other) => (goesBefore(one, other) ? -1 : 1))
    .flatMap(({ number }, index, found) => {
      const other = found[index] as BookingRequest;
      const touch = naiveTouch(request, other, setupMinutes, hours);
      const free = new Set(hours.holidays.map(({ date }) => date));
      const times = eventsOf(other, free).map(String);
      const isSame = eventsOf(request, free).some((event) => times.includes(String(event)));
      return touch ? [{ number, touch, isSame, isOwn: !['VISIT', 'LOAN'].includes(other.kind) }] : [];
    });
}
