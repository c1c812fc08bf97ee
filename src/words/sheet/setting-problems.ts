// The tab `Pengaturan`: what to type if a value cannot be used, and the words of the periods with special hours.

import type { PeriodProblem, PeriodProblemCode } from '../../domain/settings/period-values.ts';
import {
  LONGEST_SETTING_LIST,
  LONGEST_SETTING_TEXT,
  LONGEST_SHORT_NAME,
} from '../../domain/settings/setting-shapes.ts';
import { limitsOf, SETTINGS, type SettingKey, type WorkingPeriod } from '../../domain/settings/settings.ts';
import type { SettingProblem } from '../../domain/settings/settings-values.ts';
import { inOneLine } from '../../domain/text/text.ts';
import type { Instant } from '../../domain/time/time.ts';
import { daysWords, hoursWords, stampWords } from '../formats/dates.ts';
import { sentence } from '../formats/numbers.ts';
import { repairWay } from '../google/menu.ts';
import { PERIOD_COLUMNS, SETTINGS_COLUMNS } from './columns.ts';
import { UNNAMED_EDITOR } from './messages.ts';

/** What the cell holds, what it should hold, and that the last valid value stays in force. */
export function settingProblemWords(problem: SettingProblem): string {
  return `${sentence(settingFaultWords(problem))} Sementara itu nilai yang terakhir benar tetap berlaku.`;
}

/** The same in a few words, for a line that names the cell. */
export function settingFaultWords(problem: SettingProblem): string {
  const found = foundWords(problem.found) + (problem.found.trim() === '' ? '' : ' tidak dapat dipakai');
  return `${found}: isi dengan ${expected(problem.key)}`;
}

/**
 * Shown beside the setting of the web address: where staff ask for the link to their own desk, at the one in force.
 * A personal link stands in no cell, since others read the sheet.
 */
export function webAddressInForceWords(since: Instant, deskPage: string): string {
  return `Berlaku sejak ${stampWords(since)}. Meja saya bagi petugas: ${deskPage}`;
}

/** "Kapasitas (orang): 40 menjadi 30 (kabid@…, 2 Des 2026 08.40)"; a long text is cut, no link is. @param by the editor’s address; blank where Google names nobody */
export function settingChangedWords(
  name: string,
  was: string,
  is: string,
  { by, at }: { readonly by: string; readonly at: Instant },
): string {
  const shown = (value: string) => (value.startsWith('https://') ? value : inOneLine(value, LONGEST_SHOWN) || 'kosong');
  return `${name}: ${shown(was)} menjadi ${shown(is)} (${by || UNNAMED_EDITOR}, ${stampWords(at)})`;
}

/** In characters. */
const LONGEST_SHOWN = 100;

/** Shown beside a repeated setting. @param row the row that counts */
export function repeatedSettingWords(row: number): string {
  return `Pengaturan ini sudah ada pada baris ${row}, dan baris itu yang berlaku; hapus salah satunya.`;
}

/** The note on the tab if rows are missing; blank if none is. */
export function missingSettingsWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `Baris ${names.map((name) => `“${name}”`).join(', ')} tidak ada lagi. Pilih ${repairWay()} untuk mengembalikannya; sementara itu nilai yang terakhir benar tetap berlaku.`;
}

function expected(key: SettingKey): string {
  switch (SETTINGS[key].shape) {
    case 'TEXT':
      return `teks yang memuat huruf atau angka, paling banyak ${LONGEST_SETTING_TEXT} tanda`;
    case 'SHORT_NAME':
      return `teks yang memuat huruf atau angka, paling banyak ${LONGEST_SHORT_NAME} tanda`;
    case 'OPTIONAL_TEXT':
      return `teks yang memuat huruf atau angka, paling banyak ${LONGEST_SETTING_TEXT} tanda, atau kosongkan`;
    case 'LIST':
      return `daftar yang dipisahkan dengan titik koma, paling banyak ${LONGEST_SETTING_LIST} huruf`;
    case 'LINK':
      return 'tautan yang dimulai dengan https://, atau kosongkan';
    case 'MAIL_ADDRESS':
      return 'satu alamat email, misalnya nama@dinas.go.id';
    case 'PHONE':
      return 'satu nomor telepon, misalnya 0812-0000-0000';
    case 'WHOLE_NUMBER': {
      const limits = limitsOf(key);
      return `angka bulat ${limits?.from} sampai ${limits?.to}`;
    }
    case 'HOURS':
      return 'jam mulai dan selesai, misalnya 07.15–15.45';
    case 'BREAK':
      return 'jam mulai dan selesai, misalnya 12.00–13.00, atau “tidak ada”';
    case 'TIME':
      return 'satu jam, misalnya 07.30';
    case 'YES_NO':
      return '“ya” atau “tidak”';
    case 'WEB_ADDRESS':
      return 'alamat aplikasi web yang berakhiran /exec (bukan /dev, bukan situs lain), misalnya https://script.google.com/macros/s/…/exec, atau kosongkan';
  }
}

/** The name of the rows in which periods with special hours are written, one for each. */
export const PERIOD_ROW = 'Masa jam khusus';

/** How a day without a break is written. */
const NO_BREAK_WORDS = 'tidak ada';

/** The hours of a period, in the order of its columns. */
export function periodHours(period: WorkingPeriod): readonly string[] {
  const { mondayToThursday, breakMondayToThursday, friday, breakFriday } = period;
  return [mondayToThursday, breakMondayToThursday, friday, breakFriday].map((each) =>
    each ? hoursWords(each.from, each.to) : NO_BREAK_WORDS,
  );
}

/** All periods in a line. */
export function periodsWords(periods: readonly WorkingPeriod[]): string {
  return periods
    .map((period) => [period.name, daysWords(period.from, period.to), ...periodHours(period)].join(' · '))
    .join('; ');
}

/** What stands beside them. */
export const PERIOD_HELP = 'Misalnya Ramadan: nama di Nilai, tanggal dan jam di kolom terlipat (catatan “Keterangan”).';

/** Where it is told of their columns, which are folded: no other row uses them. */
export const PERIOD_COLUMN_HELP = `Kolom untuk baris “${PERIOD_ROW}” terlipat di kanan: klik tanda + di atasnya. Di luar masa itu berlaku jam kerja biasa. ${PERIOD_COLUMNS.to} yang kosong berarti satu hari. Contoh: Ramadan 1448 H · 08/02/2027 · 09/03/2027 · 07.15–14.15 · 12.00–12.30 · 07.15–14.45 · 11.30–12.30.`;

/** The headers of what a row of a period holds. */
export const PERIOD_CELLS = { period: SETTINGS_COLUMNS.value, ...PERIOD_COLUMNS } as const;

/** Shown where the cells of a period are filled beside a setting or a heading. */
export const STRAY_PERIOD_WORDS = `Kolom ${PERIOD_COLUMNS.from} sampai ${PERIOD_COLUMNS.breakFriday} hanya untuk baris “${PERIOD_ROW}”; pindahkan isinya ke baris itu. Sementara itu jam kerja yang terakhir benar tetap berlaku.`;

/** The same in a few words, for a line that names the cell. */
export const STRAY_PERIOD_FAULT = `hanya untuk baris “${PERIOD_ROW}”`;

const PERIOD_PROBLEM_WORDS: Readonly<Record<PeriodProblemCode, string>> = {
  NAME_MISSING: 'isi dengan nama masa ini, misalnya Ramadan 1448 H',
  DATE_UNREADABLE: 'isi dengan tanggal, misalnya 08/02/2027',
  TO_BEFORE_FROM: `tanggal ini mendahului ${PERIOD_COLUMNS.from}; perbaiki salah satunya`,
  HOURS_UNREADABLE: 'isi dengan jam mulai dan selesai, misalnya 07.15–14.15',
  BREAK_UNREADABLE: 'isi dengan jam mulai dan selesai, misalnya 12.00–12.30, atau “tidak ada”',
};

/** What cannot be used in the row of a period, and what to type instead. @param found the text of the cell */
export function periodProblemWords({ code, column }: Pick<PeriodProblem, 'code' | 'column'>, found: string): string {
  return `Kolom ${PERIOD_CELLS[column]} (${foundWords(found)}): ${PERIOD_PROBLEM_WORDS[code]}. Sementara itu jam kerja yang terakhir benar tetap berlaku.`;
}

/** The same in a few words, for a line that names the cell. */
export function periodFaultWords({ code }: Pick<PeriodProblem, 'code'>, found: string): string {
  return `${foundWords(found)}, ${PERIOD_PROBLEM_WORDS[code]}`;
}

/** The text of a cell in quotes, in one line and shortened; or that the cell is blank. */
export function foundWords(found: string): string {
  return found.trim() === '' ? 'belum diisi' : `“${inOneLine(found, FOUND_LIMIT)}”`;
}

const FOUND_LIMIT = 80;

/** The note on the header of the disposition column. */
export const DISPOSITION_HELP =
  'Tanggal dan jam disposisi, misalnya 08/12/2026 09.30. Tanpa jam, waktu langkah 1 dihitung sejak hari kerja berikutnya.';
