// Words of the tabs `Perangkat` and `Kerusakan`: their choices, and what is wrong with a row.
import { type BadDamage, type DamageProblem, MOST_OPEN, type Severity } from '../../domain/devices/damage.ts';
import {
  type Damaged,
  type DeviceProblem,
  type DeviceRow,
  type DeviceState,
  damageOf,
  MOST_DEVICES,
} from '../../domain/devices/device.ts';
import type { BrokenDevice } from '../../domain/devices/open.ts';
import { listWords } from '../formats/numbers.ts';
import { DAMAGE_COLUMNS, EQUIPMENT_COLUMNS } from './columns.ts';
import { TABS } from './tabs.ts';

export const DEVICE_STATE_WORDS: Readonly<Record<DeviceState, string>> = {
  GOOD: 'Baik',
  PARTLY: 'Sebagian',
  BROKEN: 'Rusak',
};

/** How a device is: "Baik", "Rusak", "Sebagian (3 dari 4)" */
export function deviceStateWords(name: string, damaged: Damaged): string {
  const damage = damageOf(name, damaged);
  if (!damage) return DEVICE_STATE_WORDS.GOOD;
  return damage.left === null ? DEVICE_STATE_WORDS.BROKEN : leftWords(DEVICE_STATE_WORDS.PARTLY, damage.left);
}

/** Of one device that is out of order: "sedang rusak", "rusak sebagian (3 dari 4)" */
export function damageWords({ left }: Pick<BrokenDevice, 'left'>): string {
  return left === null ? 'sedang rusak' : leftWords('rusak sebagian', left);
}

function leftWords(state: string, left: string): string {
  return left === '' ? state : `${state} (${left})`;
}

/** Of several: "rusak: Layar utama; rusak sebagian (Mikrofon: 3 dari 4)" */
export function damagesWords(devices: readonly BrokenDevice[]): string {
  const broken = brokenNames(devices);
  const partly = partlyWords(devices);
  return [
    ...(broken.length > 0 ? [`rusak: ${listWords(broken)}`] : []),
    ...(partly === '' ? [] : [`rusak sebagian (${partly})`]),
  ].join('; ');
}

/** Those of which nothing can be used. */
export function brokenNames(devices: readonly BrokenDevice[]): string[] {
  return devices.flatMap(({ device, left }) => (left === null ? [device] : []));
}

/** What is left of those that can be used in part, as the office words it: "Mikrofon: 3 dari 4" */
export function partlyWords(devices: readonly BrokenDevice[]): string {
  const partly = devices.filter(({ left }) => left !== null);
  return partly.map(({ device, left }) => (left === '' ? device : `${device}: ${left}`)).join('; ');
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  MINOR: 'Ringan',
  MODERATE: 'Sedang',
  SEVERE: 'Berat',
};

/** Notes on headers of `Perangkat`. */
export const EQUIPMENT_HELP = {
  name: 'Formulir menawarkan perangkat pada daftar ini.',
  state: 'Kosong berarti Baik. Sebagian dan Rusak ditandai pada permohonan yang memintanya.',
  notes: 'Bila Sebagian: tulis yang masih dapat dipakai, misalnya 3 dari 4. Pemohon membacanya seperti yang ditulis.',
  critical:
    'ya: tanpa perangkat ini kegiatan apa pun terganggu; bila rusak, semua permohonan yang akan datang ditandai.',
};

const DEVICE_PROBLEM_WORDS: Readonly<Record<DeviceProblem['code'], string>> = {
  TOO_MANY: `Daftar ini memuat paling banyak ${MOST_DEVICES} perangkat; hapus yang tidak dipakai lagi. Baris ini belum dihitung.`,
  NAME_MISSING: `Isi kolom ${EQUIPMENT_COLUMNS.name} dengan nama perangkat.`,
  NAME_TWICE: 'Nama ini sudah ada pada baris di atasnya; beri nama yang berbeda, atau hapus baris ini.',
  STATE_UNKNOWN: `Isi kolom ${EQUIPMENT_COLUMNS.state} dengan salah satu: ${choicesOf(DEVICE_STATE_WORDS)}. Sampai diperbaiki, dianggap ${DEVICE_STATE_WORDS.GOOD}.`,
  LEFT_MISSING: `Isi kolom ${EQUIPMENT_COLUMNS.notes} dengan yang masih dapat dipakai, misalnya 3 dari 4.`,
  CRITICAL_UNKNOWN: `Isi kolom ${EQUIPMENT_COLUMNS.critical} dengan ya atau tidak. Sampai diperbaiki, dianggap tidak.`,
  GUIDE_NO_LINK: `Isi kolom ${EQUIPMENT_COLUMNS.guide} dengan tautan lengkap yang diawali https://, atau kosongkan.`,
};

/** What `Pesan` says of a device that its row calls good while a damage of it is open; blank for any other. */
export function outvotedWords({ name, state }: Pick<DeviceRow, 'name' | 'state'>, damaged: Damaged): string {
  const isOutvoted = (state === 'GOOD' || state === '') && damageOf(name, damaged);
  return isOutvoted ? `Belum dihitung ${DEVICE_STATE_WORDS.GOOD}: isi tanggal perbaikan di tab ${TABS.DAMAGE}.` : '';
}

/** The words in `Pesan` for a row of `Perangkat` that cannot be used as it is. */
export function deviceProblemWords(code: DeviceProblem['code']): string {
  return DEVICE_PROBLEM_WORDS[code];
}

/** The words in `Pesan` for a row of `Kerusakan`. @param rowOf the row in the sheet of a damage, by its index */
export function damageProblemWords({ column, problem }: BadDamage, rowOf: (index: number) => number): string {
  return wordsOf(problem, DAMAGE_COLUMNS[column === 'device' ? 'equipment' : column], rowOf);
}

function wordsOf(problem: DamageProblem, column: string, rowOf: (index: number) => number): string {
  switch (problem.code) {
    case 'DEVICE_MISSING':
      return `Isi kolom ${column} dengan perangkat dari tab ${TABS.EQUIPMENT}; sampai diisi, baris ini belum dihitung.`;
    case 'DEVICE_UNKNOWN':
      return `Perangkat ini tidak ada di tab ${TABS.EQUIPMENT}. Pilih nama dari daftar pada sel ini, atau tambahkan perangkatnya di tab itu.`;
    case 'REPORTED_TWICE':
      return `Perangkat ini sudah tercatat rusak pada baris ${rowOf(problem.first)}. Bila kerusakannya sama, hapus baris ini.`;
    case 'TOO_MANY_OPEN':
      return `Sudah ada ${MOST_OPEN} perangkat lain yang rusak, sehingga baris ini belum dihitung. Isi ${DAMAGE_COLUMNS.repairedOn} pada baris yang sudah diperbaiki.`;
    case 'DATE_UNREADABLE':
      return `Isi kolom ${column} dengan tanggal, misalnya 02/01/2027, atau kosongkan.`;
    case 'FOUND_LATER':
    case 'REPAIRED_LATER':
      return `Tanggal pada kolom ${column} belum tiba; perbaiki tanggalnya.`;
    case 'REPAIRED_BEFORE_FOUND':
      return `${DAMAGE_COLUMNS.repairedOn} mendahului ${DAMAGE_COLUMNS.foundOn}; perbaiki salah satunya.`;
    case 'SEVERITY_UNKNOWN':
      return `Isi kolom ${column} dengan salah satu: ${choicesOf(SEVERITY_WORDS)}.`;
    case 'COST_UNREADABLE':
      return `Isi kolom ${column} dengan angka saja, misalnya 150000.`;
    case 'STATE_NOT_GOOD':
      return `Sudah diperbaiki, tetapi ${EQUIPMENT_COLUMNS.state} di tab ${TABS.EQUIPMENT} masih ${DEVICE_STATE_WORDS[problem.state]}. Ubah menjadi ${DEVICE_STATE_WORDS.GOOD} bila sudah dapat dipakai.`;
  }
}

function choicesOf(words: Readonly<Record<string, string>>): string {
  return Object.values(words).join(', ');
}
