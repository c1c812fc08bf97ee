// What the yearly report says of damages: how many, how long a repair took, what is still open, which events they met.
import type { WorkingHours } from '../settings/settings.ts';
import type { Damage } from './damage.ts';
import { daysOfWork } from './open.ts';

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
  /** The numbers of the events during which they were found, each once. */
  readonly affected: readonly string[];
}

/** The damages of a year. One without a day of its own belongs to the year in which it was repaired, or to none. */
export function damageReport(
  damages: readonly Damage[],
  year: number,
  hours: Pick<WorkingHours, 'holidays'>,
): DamageReport {
  const reported = damages.filter(({ foundOn }) => isIn(year, foundOn));
  const repaired = damages.filter(({ repairedOn }) => isIn(year, repairedOn));
  const open = damages.filter((damage) => isOpenAfter(year, damage));
  const days = repaired.flatMap(({ foundOn, repairedOn }) =>
    foundOn !== null && repairedOn !== null && foundOn <= repairedOn ? [daysOfWork(foundOn, repairedOn, hours)] : [],
  );
  return {
    reported: reported.length,
    repaired: repaired.length,
    open: [...new Set(open.map(({ device }) => device))],
    medianDays: median(days),
    affected: [...new Set(reported.flatMap(({ number }) => (number === '' ? [] : [number])))],
  };
}

/** Those that a year's report lists: found or repaired in it, or open at its end. */
export function damagesOf(damages: readonly Damage[], year: number): Damage[] {
  return damages.filter(
    (damage) => isIn(year, damage.foundOn) || isIn(year, damage.repairedOn) || isOpenAfter(year, damage),
  );
}

function isIn(year: number, day: string | null): boolean {
  return day?.startsWith(`${year}-`) ?? false;
}

function isOpenAfter(year: number, { foundOn, repairedOn }: Damage): boolean {
  const end = `${year}-12-31`;
  return (foundOn ?? end) <= end && (repairedOn === null || repairedOn > end);
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
