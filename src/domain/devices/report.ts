// What the yearly report says of damages: how many, how long a repair took, what is still open, which events they met.

import { isIn, median } from '../report/measures.ts';
import { compareNumbers } from '../request/lineage.ts';
import { numberIn } from '../request/numbering.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { takesPlace } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { folded, sameText } from '../text/text.ts';
import { dateOf, type Instant, type PlainDate, wallTimeOf } from '../time/time.ts';
import type { Damage } from './damage.ts';
import { type Device, damagedOf } from './device.ts';
import { daysOfWork } from './open.ts';

/** A damage that a year's report lists, with the events of the year that it met. */
export interface ListedDamage extends Damage {
  readonly affected: readonly string[];
}

/** The damages of a year. */
export interface DamageReport {
  /** How many were found in it. */
  readonly reported: number;
  /** How many were repaired in it, whenever they were found. */
  readonly repaired: number;
  /** Devices with a damage that was open at the end of the year, or is open now; each once. */
  readonly open: readonly string[];
  /** The median of the working days from finding to repair, of those repaired in it; `null` without any. */
  readonly medianDays: number | null;
  /** The numbers of the events that they met, each once: see `affectedBy`, and those that their rows rightly name. */
  readonly affected: readonly string[];
  /** Found or repaired in the year, or open at its end. */
  readonly listed: readonly ListedDamage[];
}

/** The damages of a year. One without a day of its own belongs to the year in which it was repaired, or to none. */
export function damageReport(damages: readonly Damage[], year: number, context: AffectedContext): DamageReport {
  const reported = damages.filter(({ foundOn }) => isIn(year, foundOn));
  const repaired = damages.filter(({ repairedOn }) => isIn(year, repairedOn));
  const open = damages.filter((damage) => isOpenAfter(year, damage));
  const days = repaired.flatMap(({ foundOn, repairedOn }) =>
    foundOn !== null && repairedOn !== null && foundOn <= repairedOn
      ? [daysOfWork(foundOn, repairedOn, context.hours)]
      : [],
  );
  const listed = damages
    .filter((damage) => isIn(year, damage.foundOn) || isIn(year, damage.repairedOn) || isOpenAfter(year, damage))
    .map((damage): ListedDamage => {
      const named = namedEvent(damage, year, context.requests);
      return {
        ...damage,
        affected: eachOnce([...(named === null ? [] : [named]), ...affectedBy(damage, year, context)]),
      };
    });
  return {
    reported: reported.length,
    repaired: repaired.length,
    open: [...new Map(open.map(({ device }) => [folded(device), device] as const)).values()],
    medianDays: median(days),
    affected: eachOnce(listed.flatMap(({ affected }) => affected)),
    listed,
  };
}

/** The event of the year that its row names; `null` where there is none of that number, or none on that day. */
function namedEvent({ number, foundOn }: Damage, year: number, requests: readonly BookingRequest[]): string | null {
  const named = isIn(year, foundOn) ? numberIn(number, String(year)) : null;
  const request = requests.find((each) => each.number === named);
  if (named === null || !request) return null;
  const { startDate: from, endDate: to } = request;
  const isElsewhen = foundOn !== null && from !== null && to !== null && (foundOn < from || to < foundOn);
  return isElsewhen ? null : named;
}

function eachOnce(numbers: readonly string[]): string[] {
  return [...new Set(numbers)].sort(compareNumbers);
}

function isOpenAfter(year: number, { foundOn, repairedOn }: Damage): boolean {
  const end = `${year}-12-31`;
  return (foundOn ?? end) <= end && (repairedOn === null || repairedOn > end);
}

/** What decides which events a damage met. */
export interface AffectedContext {
  readonly requests: readonly BookingRequest[];
  readonly devices: readonly Device[];
  readonly hours: Pick<WorkingHours, 'holidays'>;
  readonly now: Instant;
}

/**
 * The numbers of the events of a year that needed a device while it was broken, from the day on which it was found to the
 * day before its repair. Those to come are none: it may be repaired until then. Nor are those to which nobody came. Of a
 * damage without a day nothing is known.
 */
function affectedBy(damage: Damage, year: number, { requests, devices, hours, now }: AffectedContext): string[] {
  const { device, foundOn, repairedOn } = damage;
  if (foundOn === null) return [];
  const critical = devices.find(({ name }) => sameText(name, device))?.critical ?? false;
  const broken = [{ device, critical, left: null }];
  const isMetOn = (day: PlainDate, equipment: readonly string[]) =>
    day.startsWith(`${year}-`) && isOpenOn(day, damage) && damagedOf(equipment, broken).length > 0;
  return requests
    .filter(({ status, kind }) => takesPlace(status) && kind !== 'MAINTENANCE')
    .filter(({ startDate, endDate }) => startDate !== null && !isApart(startDate, endDate, foundOn, repairedOn))
    .filter((request) =>
      slotsOf(request, hours).some(
        ({ start }) => start <= wallTimeOf(now) && isMetOn(dateOf(start), request.equipment),
      ),
    )
    .map(({ number }) => number);
}

/** From the day on which it was found to the day before its repair, and on that day where it is the same. */
function isOpenOn(day: PlainDate, { foundOn, repairedOn }: Pick<Damage, 'foundOn' | 'repairedOn'>): boolean {
  if (foundOn === null) return false;
  return day === foundOn || (foundOn < day && (repairedOn === null || day < repairedOn));
}

/** Whether an event has no day on which the device was broken, told by its first and last day alone. */
function isApart(from: PlainDate, to: PlainDate | null, foundOn: PlainDate, repairedOn: PlainDate | null): boolean {
  return (to ?? from) < foundOn || (repairedOn !== null && from > repairedOn);
}
