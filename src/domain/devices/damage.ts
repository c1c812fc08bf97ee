// Reads the damages of devices from the tab `Kerusakan`, and says which cell of a row cannot be used and what was meant.
import * as z from 'zod/mini';
import { plainDate } from '../records/fields.ts';
import { onFirstUse, orElse, type ReadBy, read } from '../records/schema.ts';
import { cut, folded, sameText } from '../text/text.ts';
import type { PlainDate } from '../time/time.ts';
import { type Device, deviceName, shortLine } from './device.ts';

export const SEVERITIES = ['MINOR', 'MODERATE', 'SEVERE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** So many devices can be out of order: the script keeps them between executions. */
export const MOST_OPEN = 40;

/** In characters: what is told of a damage in mails; the tab keeps all of it. */
const LONGEST_DESCRIPTION = 500;

/** A row of `Kerusakan`. Any of the texts but the device may be blank; what cannot be used counts as not said. */
const damageRow = onFirstUse(() => {
  const day = orElse(z.nullable(plainDate()), null);
  const text = z.pipe(
    z.string(),
    z.transform((words: string) => cut(words.trim(), LONGEST_DESCRIPTION)),
  );
  return z.object({
    device: deviceName(),
    foundOn: day,
    foundBy: shortLine(),
    /** The request during whose event it was found. */
    number: shortLine(),
    severity: orElse(z.nullable(z.enum(SEVERITIES)), null),
    description: text,
    action: text,
    /** `null` until it is repaired. */
    repairedOn: day,
    /** In rupiah. */
    cost: orElse(z.nullable(z.number().check(z.refine((rupiah) => rupiah >= 0))), null),
  });
});
export type Damage = ReadBy<typeof damageRow>;

/** What is known of a damage that is reported beside the record of an event. */
export type NewDamage = Pick<Damage, 'device' | 'foundBy' | 'number' | 'description'> & { readonly foundOn: PlainDate };

/** Whether a row says what is reported, of the same event: a report that is sent twice stands in the tab once. */
export function isSameReport(row: Damage, { device, number, foundOn, description }: NewDamage): boolean {
  const isSameWords = row.description === cut(description.trim(), LONGEST_DESCRIPTION);
  return sameText(row.device, device) && row.number === number && row.foundOn === foundOn && isSameWords;
}

/** A row of the tab as read: what a cell holds that is no date, choice or amount is `UNREADABLE`. */
export type DamageRow = {
  readonly [Column in keyof Damage]: null extends Damage[Column] ? Damage[Column] | 'UNREADABLE' : Damage[Column];
};

export type DamageProblem =
  | { readonly code: 'DEVICE_MISSING' | 'DATE_UNREADABLE' | 'SEVERITY_UNKNOWN' | 'COST_UNREADABLE' }
  | { readonly code: 'FOUND_LATER' | 'REPAIRED_LATER' | 'REPAIRED_BEFORE_FOUND' }
  /** The tab `Perangkat` does not list it. */
  | { readonly code: 'DEVICE_UNKNOWN' }
  /** So many other devices are out of order that this one is not watched. */
  | { readonly code: 'TOO_MANY_OPEN' }
  /** It is in another row already, counted as `index` is. */
  | { readonly code: 'REPORTED_TWICE'; readonly first: number }
  /** It was repaired, and the tab `Perangkat` still says that it is not in order. */
  | { readonly code: 'STATE_NOT_GOOD'; readonly state: Device['state'] };

/** The first fault of a row, and the cell that has it; `index` counts the given rows from 0. */
export interface BadDamage {
  readonly index: number;
  readonly column: keyof Damage;
  readonly problem: DamageProblem;
}

/**
 * Reads the damages. Of a row with a fault all else is used, so that what is broken counts until somebody wrote the day
 * on which it was repaired. Only a row without a device is left out.
 * @param today a day after it is a typing error
 */
export function readDamages(
  rows: readonly DamageRow[],
  devices: readonly Device[],
  today: PlainDate,
): { readonly damages: readonly Damage[]; readonly problems: readonly BadDamage[] } {
  const damages: Damage[] = [];
  const problems: BadDamage[] = [];
  const open: { readonly device: string; readonly index: number }[] = [];
  rows.forEach((row, index) => {
    const reading = read(damageRow(), row);
    const problem = reading.ok ? faultOf(row, reading.value, devices, open, today) : missing(row);
    if (problem) problems.push({ index, ...problem });
    if (!reading.ok) return;
    damages.push(reading.value);
    if (reading.value.repairedOn === null) open.push({ device: reading.value.device, index });
  });
  return { damages, problems };
}

type Found = Omit<BadDamage, 'index'>;

/** A row in which nothing stands is none. */
function missing(row: DamageRow): Found | null {
  const isBlank = Object.values(row).every((value) => value === '' || value === null);
  return isBlank ? null : { column: 'device', problem: { code: 'DEVICE_MISSING' } };
}

function faultOf(
  row: DamageRow,
  { device, foundOn, repairedOn }: Damage,
  devices: readonly Device[],
  open: readonly { readonly device: string; readonly index: number }[],
  today: PlainDate,
): Found | null {
  const at = (column: keyof Damage, problem: DamageProblem): Found => ({ column, problem });
  const listed = devices.find(({ name }) => sameText(name, device));
  if (!listed && repairedOn === null) return at('device', { code: 'DEVICE_UNKNOWN' });
  if (row.foundOn === 'UNREADABLE') return at('foundOn', { code: 'DATE_UNREADABLE' });
  if (row.repairedOn === 'UNREADABLE') return at('repairedOn', { code: 'DATE_UNREADABLE' });
  if (foundOn !== null && foundOn > today) return at('foundOn', { code: 'FOUND_LATER' });
  if (repairedOn !== null && repairedOn > today) return at('repairedOn', { code: 'REPAIRED_LATER' });
  if (foundOn !== null && repairedOn !== null && repairedOn < foundOn) {
    return at('repairedOn', { code: 'REPAIRED_BEFORE_FOUND' });
  }
  if (row.severity === 'UNREADABLE') return at('severity', { code: 'SEVERITY_UNKNOWN' });
  if (row.cost === 'UNREADABLE') return at('cost', { code: 'COST_UNREADABLE' });
  if (repairedOn !== null) {
    const { state } = listed ?? { state: 'GOOD' };
    return state !== 'GOOD' ? at('device', { code: 'STATE_NOT_GOOD', state }) : null;
  }
  const earlier = open.find((each) => sameText(each.device, device));
  if (earlier) return at('device', { code: 'REPORTED_TWICE', first: earlier.index });
  const others = new Set(open.map((each) => folded(each.device)));
  return others.size < MOST_OPEN ? null : at('device', { code: 'TOO_MANY_OPEN' });
}
