// Words about the devices of the room on the pages of the team.
import type { Device } from '../../domain/damage/device.ts';
import { type Damaged, stateOf } from '../../domain/damage/state.ts';
import { DEVICE_STATE_WORDS } from '../sheet/damage.ts';

export const DEVICE_LIST_WORDS = {
  heading: 'Perangkat ruangan',
  guide: (name: string) => `Cara pakai ${name}`,
} as const;

/** "Proyektor (Ruang utama): Rusak, penanggung jawab Rudi" */
export function deviceWords(device: Device, damaged: Damaged): string {
  const { name, place, responsible } = device;
  const where = place === '' ? '' : ` (${place})`;
  const who = responsible === '' ? '' : `, penanggung jawab ${responsible}`;
  return `${name}${where}: ${DEVICE_STATE_WORDS[stateOf(device, damaged)]}${who}`;
}
