// Says how each device is, and nothing else does: out of order while a damage of it is open, or as its row in `Perangkat`
// says; and what mails tell of it.
import * as z from 'zod/mini';
import { count, filled, instant, plainDate } from '../records/fields.ts';
import { onFirstUse, type ReadBy, type Schema } from '../records/schema.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { cut, folded, sameText } from '../text/text.ts';
import { dateOf, type Instant, type PlainDate, type WallTime } from '../time/time.ts';
import { addDays, workingDaysBetween } from '../time/working-time.ts';
import { type Damage, MOST_OPEN, SEVERITIES } from './damage.ts';
import type { Device } from './device.ts';

/** `left`: what of the device can be used all the same, as `Perangkat` words it; `null`: nothing. */
export const brokenDevice = onFirstUse(() => z.object({ device: filled(), left: z.nullable(z.string()) }));
export type BrokenDevice = ReadBy<typeof brokenDevice>;

/** A device that is out of order: since its oldest open damage, with what is known of the newest. */
export const openDamage = onFirstUse(() =>
  z.object({
    ...brokenDevice().shape,
    /** Whether no event can do without it. */
    critical: z.boolean(),
    /** How many damages of it nobody repaired; 0 where only `Perangkat` says that it is out of order. */
    count: count(),
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
 * What is out of order, each device once, by the name that the tab `Perangkat` gives it. An open damage counts until somebody
 * wrote the day of its repair; what is left of the device says its row alone. Of more than `MOST_OPEN` those that the tab
 * lists are kept first.
 */
export function openDamages(damages: readonly Damage[], devices: readonly Device[]): OpenDamage[] {
  const unrepaired = damages.filter(({ repairedOn }) => repairedOn === null);
  const inOrder = unrepaired.sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const outOfOrder = devices.filter(({ state }) => state !== 'GOOD');
  const names = [...inOrder.map(({ device }) => device), ...outOfOrder.map(({ name }) => name)];
  const eachOnce = [...new Map(names.map((name) => [folded(name), name] as const)).values()];
  const open = eachOnce.map((name): OpenDamage => {
    const listed = devices.find((each) => sameText(each.name, name));
    const ofDevice = inOrder.filter(({ device }) => sameText(device, name));
    const [oldest, newest] = [ofDevice[0], ofDevice[ofDevice.length - 1]];
    return {
      device: listed?.name ?? name,
      critical: listed?.critical ?? false,
      count: ofDevice.length,
      left: listed?.state === 'PARTLY' ? listed.notes : null,
      since: oldest?.foundOn ?? null,
      severity: newest?.severity ?? null,
      foundBy: newest?.foundBy ?? '',
      number: newest?.number ?? '',
      description: cut(newest?.description ?? '', LONGEST_TOLD),
    };
  });
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
    at: instant(),
    damages: z.array(toldDamage()),
    /** The devices that are in order again. */
    mended: z.array(z.string()),
  }),
);
