// Reads the devices of the room from the tab `Perangkat`, and says which cell of a row cannot be used.

import * as z from 'zod/mini';
import { count } from '../records/fields.ts';
import { onFirstUse, orElse, type ReadBy, read, type Schema, typed } from '../records/schema.ts';
import { plain } from '../request/lineage.ts';
import { LONGEST_SETTING_TEXT } from '../settings/setting-shapes.ts';
import { inOneLine } from '../text/text.ts';

const DEVICE_STATES = ['GOOD', 'BROKEN', 'IN_REPAIR', 'LOST', 'UNCHECKED'] as const;
export type DeviceState = (typeof DEVICE_STATES)[number];

/** Whether a device cannot be used. One that nobody has looked at is no such device. */
export function isNotUsable(state: DeviceState): boolean {
  return state !== 'GOOD' && state !== 'UNCHECKED';
}

/** Commas separate names in the register, so they are removed from names. */
export const deviceName = onFirstUse((): Schema<string> => {
  const tidy = (text: string) =>
    inOneLine(text, LONGEST_SETTING_TEXT)
      .replace(/\s*,\s*/g, ' ')
      .trim();
  return z.pipe(z.pipe(z.string(), z.transform(tidy)), z.string().check(z.minLength(1)));
});

/** A text in one line of bearable length. */
export const shortLine = onFirstUse(
  (): Schema<string> =>
    z.pipe(
      z.string(),
      z.transform((text: string) => inOneLine(text, LONGEST_SETTING_TEXT)),
    ),
);

const LINK = /^https?:\/\/\S{1,500}$/i;

/**
 * A device as the office describes it. Any of the texts but the name may be blank. What cannot be used stands for nothing
 * said: nobody has looked at a device, and events can do without it.
 */
export const device = onFirstUse(() =>
  z.object({
    name: deviceName(),
    /** As the tab says; how the device really is tells `stateOf`, which knows of damages too. */
    state: orElse(z.enum(DEVICE_STATES), 'UNCHECKED'),
    /** How many there are; `null` where nobody wrote it. */
    amount: orElse(z.nullable(count()), null),
    /** Whether no event can do without it, asked for or not. */
    critical: orElse(z.boolean(), false),
    place: shortLine(),
    /** The address of how to use it. */
    guide: orElse(
      typed((text) => (LINK.test(text.trim()) ? text.trim() : null)),
      '',
    ),
    responsible: shortLine(),
  }),
);
export type Device = ReadBy<typeof device>;

/** A row of the tab as read; `null` for a choice that is none, blank for one that was not made. */
export interface DeviceRow extends Omit<Device, 'state' | 'amount' | 'critical'> {
  readonly state: DeviceState | '' | null;
  readonly amount: number | '' | null;
  readonly critical: boolean | '' | null;
}

type DeviceProblemCode =
  | 'TOO_MANY'
  | 'NAME_MISSING'
  | 'NAME_TWICE'
  | 'STATE_UNKNOWN'
  | 'AMOUNT_UNKNOWN'
  | 'CRITICAL_UNKNOWN'
  | 'GUIDE_NO_LINK';

/** The first fault of a row, and the cell that has it; `index` counts the given rows from 0. */
export interface DeviceProblem {
  readonly index: number;
  readonly code: DeviceProblemCode;
  readonly column: keyof DeviceRow;
}

/** The script keeps them between executions, and the form offers each of them. */
export const MOST_DEVICES = 60;

/** Reads the devices, each name once. Of a row with a fault all else is used: a device is not lost over its link. */
export function readDevices(rows: readonly DeviceRow[]): {
  readonly devices: readonly Device[];
  readonly problems: readonly DeviceProblem[];
} {
  const devices: Device[] = [];
  const problems: DeviceProblem[] = [];
  rows.forEach((row, index) => {
    const say = (code: DeviceProblemCode, column: keyof DeviceRow) => problems.push({ index, code, column });
    const reading = read(device(), row);
    if (!reading.ok) {
      if (Object.values(row).some((value) => value !== '')) say('NAME_MISSING', 'name');
    } else if (devices.some(({ name }) => isSameDevice(name, reading.value.name))) say('NAME_TWICE', 'name');
    else if (devices.length === MOST_DEVICES) say('TOO_MANY', 'name');
    else {
      devices.push(reading.value);
      if (row.state === null) say('STATE_UNKNOWN', 'state');
      else if (row.amount === null) say('AMOUNT_UNKNOWN', 'amount');
      else if (row.critical === null) say('CRITICAL_UNKNOWN', 'critical');
      else if (row.guide.trim() !== '' && reading.value.guide === '') say('GUIDE_NO_LINK', 'guide');
    }
  });
  return { devices, problems };
}

/** Whether two names mean the same device: spacing, capitals and how many are wanted make no difference. */
export function isSameDevice(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

/** The device in a text like "Mikrofon ×4", and how many of it; staff may type an x. */
export function wantedOf(text: string): { readonly name: string; readonly amount: number } {
  const [, name = text, amount = '1'] = /^(.*\S)\s+[x×]\s*(\d{1,4})\s*$/i.exec(text) ?? [];
  return { name, amount: Number(amount) };
}

function keyOf(text: string): string {
  return plain(wantedOf(text).name);
}

/** The names that the form offers: what is lost cannot be asked for; what is being repaired can. */
export function offeredDevices(devices: readonly Device[]): string[] {
  return devices.filter(({ state }) => state !== 'LOST').map(({ name }) => name);
}

/** What of the devices is out of order, as `openDamages` finds it; `left`: how many of it can be used, absent: none. */
export type Damaged = readonly { readonly device: string; readonly critical: boolean; readonly left?: number }[];
/** The same, counted. */
export type Broken = readonly (Damaged[number] & { readonly count: number })[];

/** How a device is: a damage that nobody repaired wins over a tab that says that it works, or nothing. */
export function stateOf({ name, state }: Pick<Device, 'name' | 'state'>, damaged: Damaged): DeviceState {
  return !isNotUsable(state) && isDamaged(name, damaged) ? 'BROKEN' : state;
}

/** Whether fewer of a device can be used than a text wants: "Mikrofon ×4", or one. */
export function isDamaged(text: string, damaged: Damaged): boolean {
  const { amount } = wantedOf(text);
  return damaged.some(({ device, left = 0 }) => isSameDevice(device, text) && left < amount);
}

/** Those of which none can be used. */
export function allBroken<Each extends Damaged[number]>(damaged: readonly Each[]): Each[] {
  return damaged.filter(({ left = 0 }) => left === 0);
}

/** What of the devices that an event needs is out of order: first what was asked for, then what no event can do without. */
export function damagedOf(wanted: readonly string[], damaged: Damaged): string[] {
  const asked = wanted.filter((text) => isDamaged(text, damaged));
  const askedKeys = new Set(wanted.map(keyOf));
  const critical = allBroken(damaged).filter(({ device, critical }) => critical && !askedKeys.has(keyOf(device)));
  return [...asked, ...critical.map(({ device }) => device)];
}
