// Reads the devices of the room from the tab `Perangkat`, says which cell of a row cannot be used, and how each device is.

import * as z from 'zod/mini';
import { filled } from '../records/fields.ts';
import { onFirstUse, orElse, type ReadBy, read, type Schema, typed } from '../records/schema.ts';
import { LONGEST_SETTING_TEXT } from '../settings/setting-shapes.ts';
import { inOneLine, sameText } from '../text/text.ts';

/** Some of a device that is `PARTLY` in order can be used. */
const DEVICE_STATES = ['GOOD', 'PARTLY', 'BROKEN'] as const;
export type DeviceState = (typeof DEVICE_STATES)[number];

/** Commas separate names in the register, so they are removed from names. */
export const deviceName = onFirstUse((): Schema<string> => {
  const tidy = (text: string) =>
    inOneLine(text, LONGEST_SETTING_TEXT)
      .replace(/\s*,\s*/g, ' ')
      .trim();
  return z.pipe(z.pipe(z.string(), z.transform(tidy)), filled());
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
 * said: a device is in order, and events can do without it.
 */
export const device = onFirstUse(() =>
  z.object({
    name: deviceName(),
    /** As the tab says; how the device is tells `openDamages`, which knows of damages too. */
    state: orElse(z.enum(DEVICE_STATES), 'GOOD'),
    /** What is left of one that is `PARTLY` in order, as the office words it: "3 dari 4". */
    notes: shortLine(),
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
export interface DeviceRow extends Omit<Device, 'state' | 'critical'> {
  readonly state: DeviceState | '' | null;
  readonly critical: boolean | '' | null;
}

type DeviceProblemCode =
  | 'TOO_MANY'
  | 'NAME_MISSING'
  | 'NAME_TWICE'
  | 'STATE_UNKNOWN'
  | 'LEFT_MISSING'
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
    } else if (devices.some(({ name }) => sameText(name, reading.value.name))) say('NAME_TWICE', 'name');
    else if (devices.length === MOST_DEVICES) say('TOO_MANY', 'name');
    else {
      devices.push(reading.value);
      if (row.state === null) say('STATE_UNKNOWN', 'state');
      else if (row.state === 'PARTLY' && reading.value.notes === '') say('LEFT_MISSING', 'notes');
      else if (row.critical === null) say('CRITICAL_UNKNOWN', 'critical');
      else if (row.guide.trim() !== '' && reading.value.guide === '') say('GUIDE_NO_LINK', 'guide');
    }
  });
  return { devices, problems };
}

/** What of the devices is out of order, as `openDamages` finds it. `left`: what of it can be used; `null`: nothing. */
export type Damaged = readonly { readonly device: string; readonly critical: boolean; readonly left: string | null }[];

/** What is told of a device that is out of order; `undefined` where it is in order. */
export function damageOf<Each extends Damaged[number]>(name: string, damaged: readonly Each[]): Each | undefined {
  return damaged.find(({ device }) => sameText(device, name));
}

/** What of the devices that an event needs is out of order: first what was asked for, then what no event can do without. */
export function damagedOf(wanted: readonly string[], damaged: Damaged): Damaged {
  const asked = wanted.flatMap((name) => damageOf(name, damaged) ?? []);
  return [...new Set([...asked, ...damaged.filter(({ critical, left }) => critical && left === null)])];
}
