// Words of the tabs `Perangkat` and `Kerusakan`: their choices, and what is wrong with a row.
import { type BadDamage, type DamageProblem, MOST_OPEN, type Severity } from '../../domain/damage/damage.ts';
import { type DeviceProblem, type DeviceState, MOST_DEVICES } from '../../domain/damage/device.ts';
import { plainDateWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { DAMAGE_COLUMNS, EQUIPMENT_COLUMNS } from './columns.ts';
import { TABS } from './tabs.ts';

export const DEVICE_STATE_WORDS: Readonly<Record<DeviceState, string>> = {
  GOOD: 'Baik',
  BROKEN: 'Rusak',
  IN_REPAIR: 'Diperbaiki',
  LOST: 'Hilang',
  UNCHECKED: 'Belum diperiksa',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  MINOR: 'Ringan',
  MODERATE: 'Sedang',
  SEVERE: 'Berat',
};

/** How the tab names whoever asked for the event; the number beside it says who. */
export const FOUND_BY_APPLICANT = 'Pemohon';

/** Notes on headers of `Perangkat`. */
export const EQUIPMENT_HELP = {
  name: 'Formulir menawarkan perangkat pada daftar ini, kecuali yang Hilang.',
  amount:
    'Bila lebih dari satu, formulir menanyakan berapa yang diperlukan; yang diminta melebihi jumlah ini, dikurangi yang rusak, ditandai.',
  state:
    'Kosong berarti Belum diperiksa. Rusak, Diperbaiki, dan Hilang ditandai pada permohonan yang memintanya; kerusakan yang belum diperbaiki di tab Kerusakan mengalahkan Baik.',
  critical:
    'ya: tanpa perangkat ini kegiatan apa pun terganggu; bila rusak, semua permohonan yang akan datang ditandai.',
};

const DEVICE_PROBLEM_WORDS: Readonly<Record<DeviceProblem['code'], string>> = {
  TOO_MANY: `Daftar ini memuat paling banyak ${MOST_DEVICES} perangkat; hapus yang tidak dipakai lagi. Baris ini belum dihitung.`,
  NAME_MISSING: `Isi kolom ${EQUIPMENT_COLUMNS.name} dengan nama perangkat.`,
  NAME_TWICE: 'Nama ini sudah ada pada baris di atasnya; beri nama yang berbeda, atau hapus baris ini.',
  STATE_UNKNOWN: `Isi kolom ${EQUIPMENT_COLUMNS.state} dengan salah satu: ${choicesOf(DEVICE_STATE_WORDS)}. Sampai diperbaiki, dianggap Belum diperiksa.`,
  AMOUNT_UNKNOWN: `Isi kolom ${EQUIPMENT_COLUMNS.amount} dengan angka, paling sedikit 1, atau kosongkan. Sampai diperbaiki, jumlahnya tidak dihitung.`,
  CRITICAL_UNKNOWN: `Isi kolom ${EQUIPMENT_COLUMNS.critical} dengan ya atau tidak. Sampai diperbaiki, dianggap tidak.`,
  GUIDE_NO_LINK: `Isi kolom ${EQUIPMENT_COLUMNS.guide} dengan tautan lengkap yang diawali https://, atau kosongkan.`,
};

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
      return `Perangkat ini tidak ada di tab ${TABS.EQUIPMENT}. ${
        problem.likely.length > 0
          ? `Mungkin maksudnya: ${listWords(problem.likely, 'atau')}; ganti namanya di sini.`
          : 'Pilih nama dari daftar pada sel ini, atau tambahkan perangkatnya di tab itu.'
      }`;
    case 'REPORTED_TWICE':
      return `Perangkat ini sudah tercatat rusak pada baris ${rowOf(problem.first)}. Bila kerusakannya sama, hapus baris ini.`;
    case 'TOO_MANY_OPEN':
      return `Sudah ada ${MOST_OPEN} perangkat lain yang rusak, sehingga baris ini belum dihitung. Isi ${DAMAGE_COLUMNS.repairedOn} pada baris yang sudah diperbaiki.`;
    case 'EVENT_UNKNOWN':
      return `Nomor pada kolom ${column} tidak ada di tab ${TABS.REGISTER}; perbaiki atau kosongkan.`;
    case 'EVENT_ON_OTHER_DAY':
      return `Kegiatan itu berlangsung ${daysWords(problem)}, lain dari ${DAMAGE_COLUMNS.foundOn}; perbaiki nomor atau tanggalnya, atau kosongkan nomornya.`;
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

function daysWords({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? plainDateWords(from) : `${plainDateWords(from)} s.d. ${plainDateWords(to)}`;
}

function choicesOf(words: Readonly<Record<string, string>>): string {
  return Object.values(words).join(', ');
}
