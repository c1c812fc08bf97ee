// Which devices are out of order: those with a damage that nobody repaired, and those that the tab says cannot be used.
import * as z from 'zod/mini';
import { plainDate } from '../records/fields.ts';
import { onFirstUse, type Schema } from '../records/schema.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { cut } from '../text/text.ts';
import { dateOf, type Instant, type PlainDate } from '../time/time.ts';
import { addDays, workingDaysBetween } from '../time/working-time.ts';
import { type Damage, MOST_OPEN, SEVERITIES } from './damage.ts';
import { type Device, isNotUsable, isSameDevice } from './device.ts';

/** A device that is out of order, with what is known of its oldest open damage. */
export interface OpenDamage {
  readonly device: string;
  /** Whether no event can do without it. */
  readonly critical: boolean;
  /** The day on which it was found; `null` if nobody wrote it. */
  readonly since: PlainDate | null;
  readonly severity: Damage['severity'];
  readonly foundBy: string;
  readonly number: string;
  readonly description: string;
}

/** In characters, since the script keeps it between executions. */
const LONGEST_TOLD = 150;

/**
 * What is out of order, each device once, by the name that the tab `Perangkat` gives it. Of more than `MOST_OPEN` those
 * that the tab lists are kept first.
 */
export function openDamages(damages: readonly Damage[], devices: readonly Device[]): OpenDamage[] {
  const open: OpenDamage[] = [];
  const add = (device: string, { foundOn = null, severity = null, ...about }: Partial<Damage>) => {
    if (open.some((each) => isSameDevice(each.device, device))) return;
    const known = devices.find(({ name }) => isSameDevice(name, device));
    const { foundBy = '', number = '', description = '' } = about;
    open.push({
      device: known?.name ?? device,
      critical: known?.critical ?? false,
      since: foundOn,
      severity,
      foundBy,
      number,
      description: cut(description, LONGEST_TOLD),
    });
  };
  const unrepaired = damages.filter(({ repairedOn }) => repairedOn === null);
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

/** How many working days a damage is old: 0 on the day on which it was found, 1 on the next working day. */
export function ageInWorkingDays(since: PlainDate, now: Instant, hours: Pick<WorkingHours, 'holidays'>): number {
  return daysOfWork(since, dateOf(now), hours);
}

/** The working days after a day, up to and with a later one. */
export function daysOfWork(from: PlainDate, to: PlainDate, hours: Pick<WorkingHours, 'holidays'>): number {
  return workingDaysBetween(from, addDays(to, 1), hours);
}

export const openDamage = onFirstUse(
  (): Schema<OpenDamage> =>
    z.object({
      device: z.string().check(z.minLength(1)),
      critical: z.boolean(),
      since: z.nullable(plainDate()),
      severity: z.nullable(z.enum(SEVERITIES)),
      foundBy: z.string(),
      number: z.string(),
      description: z.string(),
    }),
);
