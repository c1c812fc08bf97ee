// Words of the form by which a damage is reported on a page, and of its answers.

import { type Damaged, type Device, stateOf } from '../../domain/damage/device.ts';
import type { Operator } from '../../domain/settings/team.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { dateWords } from '../formats/dates.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';
import { DEVICE_STATE_WORDS } from '../sheet/damage.ts';
import { TABS } from '../sheet/tabs.ts';
import { qualificationWords } from '../sheet/team.ts';

const UNRECORDED = `“${ACTION_WORDS.COMPLETE}” belum dicatat`;

export const DAMAGE_FORM_WORDS = {
  /** What unfolds it. */
  heading: 'Laporkan perangkat rusak',
  device: 'Perangkat',
  choose: '— pilih perangkat —',
  severity: 'Tingkat kerusakan',
  unsure: 'Tidak tahu',
  description: 'Apa yang rusak?',
  send: 'Kirim laporan',
  /** Asked when an event is recorded. */
  operator: 'Operator yang bertugas',
  noOperator: '— tidak dicatat —',
  broke: 'Perangkat yang rusak',
  nothingBroke: '— tidak ada —',
  notANumber: `${UNRECORDED}: tulis jumlah yang hadir dengan angka, misalnya 34.`,
  /** Where nobody says how many came. */
  notCounted: `${UNRECORDED}: tulis dahulu jumlah yang hadir, misalnya 34.`,
  /** Where what broke was described beside a step. */
  deviceMissing: `${UNRECORDED}: pilih perangkat yang rusak, atau kosongkan uraiannya.`,
  notRecorded:
    'Kerusakannya belum tercatat: layanan sedang terganggu. Laporkan lagi lewat “Laporkan perangkat rusak” pada halaman surat.',
} as const;

/** "Jumlah yang hadir", of an event of several days with the day. */
export function attendanceLabel(day: PlainDate | null): string {
  return day === null ? 'Jumlah yang hadir' : `Jumlah yang hadir ${dateWords(day)}`;
}

/** How `Riwayat` names how many came, from which they are read: "hadir 34 orang; lancar" */
export function withAttendanceWords(people: number, text: string): string {
  return [`hadir ${people} orang`, text].filter((part) => part !== '').join('; ');
}

/** How `Riwayat` names who ran the devices: "34 orang; operator: Rudi Hartono" */
export function withOperatorWords(text: string, operator: string): string {
  return [text, `operator: ${operator}`].filter((part) => part !== '').join('; ');
}

/** An operator to be chosen: "Rudi Hartono (Pelatihan videotron, sejak 2 Mei 2024)" */
export function operatorWords({ name, ...qualification }: Operator): string {
  return `${name} (${qualificationWords(qualification)})`;
}

/** What a report was answered. */
export const DAMAGE_ANSWERS = {
  REPORTED: {
    heading: 'Laporan kerusakan tercatat',
    text: 'Terima kasih. Petugas diberi tahu, dan permohonan mendatang yang memerlukan perangkat ini ditandai.',
  },
  AGAIN: { heading: 'Laporan sudah tercatat', text: 'Laporan yang sama sudah kami terima; tidak perlu dikirim ulang.' },
  UNKNOWN_DEVICE: {
    heading: 'Belum tercatat',
    text: 'Pilih perangkat dari daftar, lalu kirim lagi. Bila perangkatnya tidak ada di daftar, sampaikan kepada petugas.',
  },
  TOO_LONG: { heading: 'Belum tercatat', text: 'Uraiannya terlalu panjang; ringkas, lalu kirim lagi.' },
  TOO_EARLY: {
    heading: 'Belum tercatat',
    text: 'Kerusakan dapat dilaporkan di sini sesudah kegiatan berlangsung. Sebelumnya, sampaikan langsung kepada petugas.',
  },
  TOO_MANY: {
    heading: 'Belum tercatat',
    text: 'Sudah ada lima laporan dari permohonan ini; sampaikan yang berikutnya langsung kepada petugas.',
  },
  STRANGER: {
    heading: 'Belum tercatat',
    text: `Laporan hanya diterima dari pemohon kegiatan ini dan dari petugas pada tab ${TABS.TEAM}. Hubungi petugas.`,
  },
} as const;

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
