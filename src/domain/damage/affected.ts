// Which events a damage met: those that needed the device while it was broken, whether or not anybody wrote them down.
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { isShown } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate, wallTimeOf } from '../time/time.ts';
import type { Damage } from './damage.ts';
import { type Device, isSameDevice } from './device.ts';
import { damagedOf } from './state.ts';

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
export function affectedBy(
  { device, foundOn, repairedOn }: Pick<Damage, 'device' | 'foundOn' | 'repairedOn'>,
  year: number,
  { requests, devices, hours, now }: AffectedContext,
): string[] {
  if (foundOn === null) return [];
  const critical = devices.some((each) => each.critical && isSameDevice(each.name, device));
  const isBrokenOn = (day: PlainDate) =>
    day.startsWith(`${year}-`) && (day === foundOn || (foundOn < day && (repairedOn === null || day < repairedOn)));
  return requests
    .filter(({ status, kind }) => isShown(status) && status !== 'NO_SHOW' && kind !== 'MAINTENANCE')
    .filter(({ startDate, endDate }) => startDate !== null && !isApart(startDate, endDate, foundOn, repairedOn))
    .filter(({ equipment }) => damagedOf(equipment, [{ device, critical }]).length > 0)
    .filter((request) =>
      slotsOf(request, hours).some(({ start }) => start <= wallTimeOf(now) && isBrokenOn(dateOf(start))),
    )
    .map(({ number }) => number);
}

/** Whether an event has no day on which the device was broken, told by its first and last day alone. */
function isApart(from: PlainDate, to: PlainDate | null, foundOn: PlainDate, repairedOn: PlainDate | null): boolean {
  return (to ?? from) < foundOn || (repairedOn !== null && from > repairedOn);
}
