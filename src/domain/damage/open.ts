// Which devices are out of order: those with a damage that nobody repaired, and those that the tab says cannot be used; how
// many of each are left, and what mails tell of them.
import * as z from 'zod/mini';
import { count, instant, plainDate } from '../records/fields.ts';
import { onFirstUse, type ReadBy, type Schema } from '../records/schema.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { cut } from '../text/text.ts';
import { dateOf, type Instant, type PlainDate, type WallTime } from '../time/time.ts';
import { addDays, workingDaysBetween } from '../time/working-time.ts';
import { type Damage, MOST_OPEN, SEVERITIES } from './damage.ts';
import { type Broken, type Device, isNotUsable, isSameDevice, wantedOf } from './device.ts';

/** A device that is out of order, with what is known of its oldest open damage. */
export const openDamage = onFirstUse(() =>
  z.object({
    device: z.string().check(z.minLength(1)),
    /** Whether no event can do without it. */
    critical: z.boolean(),
    /** How many damages of it nobody repaired; 0 where only the tab says that it cannot be used. */
    count: z._default(count(), 1),
    /** How many of it can be used all the same; 0 where none can, or nobody wrote how many there are. */
    left: z._default(count(), 0),
    /** The day on which it was found; `null` if nobody wrote it. */
    since: z.nullable(plainDate()),
    severity: z.nullable(z.enum(SEVERITIES)),
    foundBy: z.string(),
    number: z.string(),
    description: z.string(),
  }),
);
export type OpenDamage = ReadBy<typeof openDamage>;

/** In characters, since the script keeps it between executions. */
const LONGEST_TOLD = 150;

/**
 * What is out of order, each device once, by the name that the tab `Perangkat` gives it. Of more than `MOST_OPEN` those
 * that the tab lists are kept first.
 */
export function openDamages(damages: readonly Damage[], devices: readonly Device[]): OpenDamage[] {
  const open: OpenDamage[] = [];
  const unrepaired = damages.filter(({ repairedOn }) => repairedOn === null);
  const add = (device: string, { foundOn = null, severity = null, ...about }: Partial<Damage>) => {
    if (open.some((each) => isSameDevice(each.device, device))) return;
    const listed = devices.find(({ name }) => isSameDevice(name, device));
    const { foundBy = '', number = '', description = '' } = about;
    const broken = unrepaired.filter((each) => isSameDevice(each.device, device)).length;
    open.push({
      device: listed?.name ?? device,
      critical: listed?.critical ?? false,
      count: broken,
      left: listed ? leftOf(listed, broken) : 0,
      since: foundOn,
      severity,
      foundBy,
      number,
      description: cut(description, LONGEST_TOLD),
    });
  };
  for (const damage of [...unrepaired].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))) {
    add(damage.device, damage);
  }
  for (const { name, state } of devices) if (isNotUsable(state)) add(name, {});
  const isListed = ({ device }: OpenDamage) => devices.some(({ name }) => name === device);
  if (open.length <= MOST_OPEN) return open;
  return [...open.filter(isListed), ...open.filter((each) => !isListed(each))].slice(0, MOST_OPEN);
}

/** One without a day counts as the latest. */
function dayOf({ foundOn }: Damage): string {
  return foundOn ?? '9999';
}

/** How many of a device can be used while so many damages of it are open; 0 where nobody wrote how many there are. */
export function leftOf({ amount, state }: Stock, broken: number): number {
  return isNotUsable(state) ? 0 : Math.max(0, (amount ?? 0) - broken);
}

/** As far as the number of a device is concerned. */
export type Stock = Pick<Device, 'name' | 'state' | 'amount'>;

/** A device of which more is wanted than can be used. */
interface Short {
  readonly device: string;
  readonly wanted: number;
  readonly usable: number;
}

/**
 * What more is wanted of than can be used now: each damage that nobody repaired takes one. Where nobody wrote how many there
 * are, and of what is out of order altogether, there is nothing to count.
 */
export function shortOf(wanted: readonly string[], devices: readonly Stock[], damaged: Broken): Short[] {
  return wanted.flatMap((text) => {
    const { name, amount } = wantedOf(text);
    const listed = devices.find((each) => isSameDevice(each.name, name));
    if (!listed || listed.amount === null) return [];
    const usable = leftOf(listed, damaged.find(({ device }) => isSameDevice(device, name))?.count ?? 0);
    return usable > 0 && amount > usable ? [{ device: listed.name, wanted: amount, usable }] : [];
  });
}

/** How many working days a damage is old: 0 on the day on which it was found, 1 on the next working day. */
export function ageInWorkingDays(since: PlainDate, now: Instant, hours: Pick<WorkingHours, 'holidays'>): number {
  return daysOfWork(since, dateOf(now), hours);
}

/** The working days after a day, up to and with a later one. */
export function daysOfWork(from: PlainDate, to: PlainDate, hours: Pick<WorkingHours, 'holidays'>): number {
  return workingDaysBetween(from, addDays(to, 1), hours);
}

/** A damage as it is told. */
const toldDamage = onFirstUse(() => {
  const need = z.object({ number: z.string(), institution: z.string(), start: z.string() as Schema<WallTime> });
  return z.object({
    ...openDamage().shape,
    /** The day on which it was found, else on which the desk first saw it. */
    day: plainDate(),
    /** Its age in working days. */
    age: count(),
    /** The soonest requests that need the device, and how many more there are. */
    needs: z.array(need),
    more: count(),
    responsible: z.string(),
  });
});
export type ToldDamage = ReadBy<typeof toldDamage>;

export const damageMailFacts = onFirstUse(() =>
  z.object({
    /** Why a mail is sent: something is new, or still open. */
    occasion: z.enum(['REPORTED', 'REMINDER']),
    at: instant(),
    damages: z.array(toldDamage()),
  }),
);
export type DamageMailFacts = ReadBy<typeof damageMailFacts>;
