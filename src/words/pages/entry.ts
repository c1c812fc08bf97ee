// Words of the page on which the team enters a letter on paper, the office's own use or maintenance.
import type { FilledField } from '../../domain/request/fields.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { shortDateWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { MENU_WORDS } from '../google/menu.ts';
import { COLUMN_WORDS } from '../sheet/fields.ts';
import { fillWords } from '../sheet/unread-cells.ts';
import { PAGE_WORDS } from './outcome.ts';

export const ENTRY_WORDS = {
  title: MENU_WORDS.entry,
  intro: 'Untuk surat di atas kertas, pemakaian dinas, dan pemeliharaan. Tercatat atas nama Anda.',
  choose: '— pilih —',
  letter: 'Surat selengkapnya',
  others: 'Pemohon dan keperluan selengkapnya',
  record: 'Catat',
  open: (number: string) => `Buka surat ${number}`,
  another: 'Catat surat lain',
  tooLong: 'Terlalu panjang; ringkas isinya.',
} as const;

/** Beside a field, where its name is not enough. */
export const ENTRY_HINTS: Readonly<Partial<Record<FilledField | 'attended', string>>> = {
  institution: 'Boleh kosong untuk pemakaian dinas dan pemeliharaan.',
  startDate: 'Misalnya 08/12/2026.',
  endDate: 'Kosongkan bila hari yang sama.',
  startTime: 'Misalnya 09.00.',
  receivedOn: 'Menentukan urutan; kosongkan bila suratnya belum ada.',
  furtherDates:
    'Satu surat, paling banyak tiga puluh tanggal: setiap Selasa sampai 15 Desember, atau satu tanggal per baris.',
  headDispositionAt: 'Misalnya 08/12/2026 09.30.',
  attended: 'Bila kegiatannya sudah berlangsung: jumlah yang datang.',
};

/** What is wrong with a field. @param found what stands there; blank where it must be filled */
export function entryFaultWords(field: FilledField | 'attended', found: string): string {
  if (found === '') return PAGE_WORDS.missing;
  return `${fillWords([{ column: field, found }])}.`;
}

/** Above the form that was not recorded. */
export function entryFaultsWords(fields: readonly (FilledField | 'attended')[]): string {
  return `Surat ini belum dicatat. Perbaiki ${listWords(fields.map((field) => COLUMN_WORDS[field].header))}; isian lainnya masih ada.`;
}

/** "Tanggal lain: PC-2026-0004 (15 Des 2026) dan PC-2026-0005 (22 Des 2026)." */
export function otherNumbersWords(dates: readonly BookingRequest[]): string {
  const named = dates.map(({ number, startDate }) => `${number} (${startDate ? shortDateWords(startDate) : '–'})`);
  return `Tanggal lain: ${listWords(named)}.`;
}
