// How a device is now: the one answer for pages, papers, the report and the findings, from both tabs of devices.
import { plain } from '../request/lineage.ts';
import { type Device, type DeviceState, isNotUsable, isSameDevice } from './device.ts';
import type { OpenDamage } from './open.ts';

/** What of the devices is out of order, as `openDamages` finds it. */
export type Damaged = readonly Pick<OpenDamage, 'device' | 'critical'>[];

/** How a device is: a damage that nobody repaired wins over a tab that says that it works, or nothing. */
export function stateOf({ name, state }: Pick<Device, 'name' | 'state'>, damaged: Damaged): DeviceState {
  return !isNotUsable(state) && isDamaged(name, damaged) ? 'BROKEN' : state;
}

/** Whether a device is out of order. */
export function isDamaged(name: string, damaged: Damaged): boolean {
  return damaged.some(({ device }) => isSameDevice(device, name));
}

/** What of the devices that an event needs is out of order: first what was asked for, then what no event can do without. */
export function damagedOf(wanted: readonly string[], damaged: Damaged): string[] {
  const broken = new Set(damaged.map(({ device }) => plain(device)));
  const asked = wanted.filter((name) => broken.has(plain(name)));
  const known = new Set(asked.map(plain));
  const critical = damaged.filter(({ device, critical }) => critical && !known.has(plain(device)));
  return [...asked, ...critical.map(({ device }) => device)];
}
