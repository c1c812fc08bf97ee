// Words of what is said beside the record of an event, and of the list of devices.

import type { Damaged, Device } from '../../domain/devices/device.ts';
import type { Operator } from '../../domain/settings/team.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { dateWords } from '../formats/dates.ts';
import { deviceStateWords } from '../sheet/devices.ts';
import { TABS } from '../sheet/tabs.ts';
import { qualificationWords } from '../sheet/team.ts';

export const EVENT_RECORD_WORDS = {
  operator: 'Operator yang bertugas',
  noOperator: '— tidak dicatat —',
  /** What of it broke stands in the box beside it. */
  broke: 'Perangkat yang rusak; uraikan pada keterangan',
  nothingBroke: '— tidak ada —',
  damageRecorded:
    'Kerusakan tercatat. Petugas diberi tahu, dan permohonan mendatang yang memerlukan perangkat itu ditandai.',
  unknownDevice: `Kerusakannya belum tercatat: perangkat itu tidak ada di tab ${TABS.EQUIPMENT}. Tulis satu baris di tab ${TABS.DAMAGE}.`,
  damageNotRecorded: `Kerusakannya belum tercatat: layanan sedang terganggu. Tulis satu baris di tab ${TABS.DAMAGE}.`,
} as const;

/** "Jumlah yang hadir (wajib)", of an event of several days with the day. */
export function attendanceLabel(day: PlainDate | null): string {
  return `Jumlah yang hadir${day === null ? '' : ` ${dateWords(day)}`} (wajib)`;
}

/** How `Riwayat` names how many came, from which they are read: "hadir 34 orang; lancar"; what is no number stays as typed. */
export function withAttendanceWords(people: number | string, text: string): string {
  return [typeof people === 'number' ? `hadir ${people} orang` : people, text].filter((part) => part !== '').join('; ');
}

/** How `Riwayat` names who ran the devices: "34 orang; operator: Rudi Hartono" */
export function withOperatorWords(text: string, operator: string): string {
  return [text, `operator: ${operator}`].filter((part) => part !== '').join('; ');
}

/** An operator to be chosen: "Rudi Hartono (Pelatihan videotron, sejak 2 Mei 2024)" */
export function operatorWords({ name, ...qualification }: Operator): string {
  return `${name} (${qualificationWords(qualification)})`;
}

export const DEVICE_LIST_WORDS = {
  heading: 'Perangkat ruangan',
  guide: (name: string) => `Cara pakai ${name}`,
} as const;

/** "Proyektor (Ruang utama): Rusak, penanggung jawab Rudi" */
export function deviceWords(device: Device, damaged: Damaged): string {
  const { name, place, responsible } = device;
  const where = place === '' ? '' : ` (${place})`;
  const who = responsible === '' ? '' : `, penanggung jawab ${responsible}`;
  return `${name}${where}: ${deviceStateWords(name, damaged)}${who}`;
}
