// The words of an import: its two tabs, the steps, what comes of each row and why, and how far it is.
import { type ImportField, NEEDED_FIELDS } from '../../domain/import/fields.ts';
import type { Draft, RowFault } from '../../domain/import/old-row.ts';
import { folded } from '../../domain/text/text.ts';
import { plainDateWords } from '../formats/dates.ts';
import { listWords, numberWords } from '../formats/numbers.ts';
import { menuWay } from '../google/menu.ts';
import { codeOf } from './choices.ts';
import { FIELD_WORDS } from './import-columns.ts';
import { TABS } from './tabs.ts';

/** There only while something is imported. */
export const IMPORT_TABS = { OLD: 'Impor', COLUMNS: 'Kolom Impor' } as const;

/** The actions that are chosen in `Kolom Impor`. */
export const IMPORT_STEP_WORDS = { CHECK: 'Periksa', RUN: 'Jalankan impor', REMOVE: 'Hapus tab impor' } as const;
export type ImportStep = keyof typeof IMPORT_STEP_WORDS;

/** @returns `null` for what is no step */
export function importStepOf(text: string): ImportStep | null {
  return codeOf(IMPORT_STEP_WORDS, text);
}

/** The first column of `Impor`, beside what was pasted. */
export const OUTCOME_HEADER = 'Hasil Impor';

/** The columns of `Kolom Impor`: the action and what came of it, the matching of columns, what is refused, what to do. */
export const IMPORT_COLUMNS = {
  step: 'Tindakan',
  state: 'Keadaan',
  field: 'Isian',
  choice: 'Kolom di Buku Lama',
  note: 'Keterangan',
  reason: 'Sebab Belum Dapat Diimpor',
  count: 'Banyaknya',
  rows: 'Baris',
  guide: 'Petunjuk',
} as const;

/** What is to be done, line by line. */
export const IMPORT_GUIDE: readonly string[] = [
  `1. Tempel buku lama di tab ${IMPORT_TABS.OLD} mulai sel B1, apa adanya: judul kolom dan urutannya bebas.`,
  `2. Pilih “${IMPORT_STEP_WORDS.CHECK}” pada kolom ${IMPORT_COLUMNS.step}. Belum ada yang dicatat; hasil tiap baris tampil di kolom A tab ${IMPORT_TABS.OLD}.`,
  `3. Cocokkan isi ${IMPORT_COLUMNS.choice}; kosongkan yang tidak dipakai. Betulkan baris yang disebut, lalu periksa lagi.`,
  `4. Pilih “${IMPORT_STEP_WORDS.RUN}”. Baris yang siap masuk ke tab Arsip tahunnya, sedikit demi sedikit setiap 10 menit; yang lain dilewati.`,
  `5. Sesudah semua baris masuk, kedua tab ini disembunyikan; menu yang sama menampilkannya lagi. Bila tidak diperlukan lagi, pilih “${IMPORT_STEP_WORDS.REMOVE}”. Yang sudah masuk tetap ada.`,
  'Wajib: Instansi, Kegiatan, Tanggal Mulai. Jam boleh kosong: dipakai jam kerja, dan ditulis di Catatan Petugas.',
  'Tidak ada email yang dikirim dan tidak ada yang ditulis ke kalender.',
  'Berkas yang sama aman diimpor dua kali: yang sudah ada dilewati.',
  'Data pribadi yang lebih tua dari masa simpan disamarkan otomatis sesudah masuk, seperti data lain.',
];

/** Shown to the owner who opened the tabs. */
export const IMPORT_IN_THE_WAY_WORDS = `Belum dibuka: tab ${IMPORT_TABS.OLD} sudah ada dan bukan buatan aplikasi. Ganti namanya, lalu pilih lagi.`;

export const IMPORT_OPENED_WORDS = `Tab ${IMPORT_TABS.OLD} dan ${IMPORT_TABS.COLUMNS} siap.\n\n${IMPORT_GUIDE.join('\n')}`;

/** A column of the old register as the table offers it: "D · Nama Instansi". */
export function columnChoice(place: number, header: string): string {
  // The first column of the sheet is the import's own.
  return `${letters(place + 1)} · ${header.replace(/\s+/g, ' ').trim()}`.trim();
}

/** The place of the column that a choice names; `null` where it names none. */
export function placeOfChoice(choice: string): number | null {
  const [, name = ''] = /^([A-Z]{1,2}) ·/.exec(choice.trim()) ?? [];
  if (name === '') return null;
  const count = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return count - 2;
}

function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** What stands beside a field in the table. @param example what its column holds first */
export function columnNote(field: ImportField, choice: string, example: string): string {
  if (choice !== '') return example === '' ? 'Isinya kosong' : `Misalnya: ${example}`;
  return NEEDED_FIELDS.includes(field) ? 'WAJIB: pilih kolomnya' : 'Tidak ada; boleh kosong';
}

/** Beside a row that can be imported. */
export function readyWords({ isHoursUnknown }: Draft): string {
  return isHoursUnknown ? 'Siap diimpor (tanpa jam: dipakai jam kerja)' : 'Siap diimpor';
}

export function importedWords(number: string): string {
  return `Masuk: ${number}`;
}

/** Beside a row that is not imported: all that is wrong with it. */
export function refusedWords(faults: readonly RowFault[]): string {
  const [first] = faults;
  const isThere = first?.code === 'PRESENT';
  return isThere ? faultWords(first) : `Belum dapat diimpor. ${faults.map(faultWords).join(' ')}`;
}

/** One sentence about what is wrong, one about what to do. */
function faultWords(fault: RowFault): string {
  switch (fault.code) {
    case 'MERGED':
      return `Sel ${fault.cells} digabung: pisahkan (Format › Gabungkan sel › Batalkan penggabungan), lalu isi setiap barisnya.`;
    case 'MISSING':
      return `${FIELD_WORDS[fault.field]} kosong: isi dahulu.`;
    case 'WRONG':
      return `${FIELD_WORDS[fault.field]} berisi “${fault.found}”: ${EXPECTED[fault.field] ?? ''}.`;
    case 'NO_END_TIME':
      return `Jam berisi “${fault.found}” tanpa jam selesai: tulis misalnya 08.00–12.00, atau kosongkan jamnya.`;
    case 'END_BEFORE_START':
      return 'Waktu selesai mendahului waktu mulai: betulkan tanggal atau jamnya.';
    case 'TOO_LONG':
      return 'Kegiatan lebih dari 92 hari: betulkan tanggalnya, atau bagi menjadi beberapa baris.';
    case 'NOT_OVER':
      return `Kegiatan ${plainDateWords(fault.date)} belum lewat: ketik di tab ${TABS.REGISTER}.`;
    case 'SAME_NUMBER':
      return `Nomor ${fault.number} juga ada di baris ${fault.row}: betulkan atau kosongkan salah satunya.`;
    case 'REPEATED':
      return `Sama dengan baris ${fault.row}: hapus salah satunya.`;
    case 'PRESENT':
      return `Sudah ada (${fault.number}); tidak dicatat lagi.`;
  }
}

const DAY = 'tulis tanggal sejak 2017, misalnya 03/12/2024 atau 3 Desember 2024';
const HOUR = 'tulis jam, misalnya 08.00–12.00, atau kosongkan';
const EXPECTED: Readonly<Partial<Record<ImportField, string>>> = {
  startDate: DAY,
  endDate: DAY,
  letterDate: DAY,
  receivedOn: DAY,
  startTime: HOUR,
  endTime: HOUR,
  status: 'tulis Terlaksana, Dibatalkan, Ditolak, atau Tidak Hadir, atau kosongkan',
};

/** A reason in the summary, without what differs from row to row. */
export function reasonWords(fault: RowFault): string {
  switch (fault.code) {
    case 'MERGED':
      return 'Sel digabung';
    case 'MISSING':
      return `${FIELD_WORDS[fault.field]} kosong`;
    case 'WRONG':
      return `${FIELD_WORDS[fault.field]} tidak terbaca: ${EXPECTED[fault.field] ?? ''}`;
    case 'NO_END_TIME':
      return 'Jam tanpa jam selesai';
    case 'END_BEFORE_START':
      return 'Waktu selesai mendahului waktu mulai';
    case 'TOO_LONG':
      return 'Kegiatan lebih dari 92 hari';
    case 'NOT_OVER':
      return `Kegiatan belum lewat: ketik di tab ${TABS.REGISTER}`;
    case 'SAME_NUMBER':
      return 'Nomor dipakai dua kali di berkas ini';
    case 'REPEATED':
      return 'Sama dengan baris lain';
    case 'PRESENT':
      return 'Sudah ada; tidak dicatat lagi';
  }
}

/** Rows in words: the first few, and how many others. */
export function rowsWords(rows: readonly number[]): string {
  const shown = rows.slice(0, SHOWN_ROWS).map(String);
  const others = rows.length - shown.length;
  return listWords(others > 0 ? [...shown, `${numberWords(others)} baris lain`] : shown);
}

const SHOWN_ROWS = 10;

/** How far an import is. */
export type ImportProgress =
  | { readonly type: 'OPENED' }
  | { readonly type: 'NO_TAB' }
  | { readonly type: 'EMPTY' }
  | { readonly type: 'COLUMNS_MISSING'; readonly fields: readonly ImportField[] }
  | { readonly type: 'CHECKED'; readonly ready: number; readonly refused: number }
  /** Something changed since the last check. */
  | { readonly type: 'CHECKED_ANEW'; readonly ready: number; readonly refused: number }
  | { readonly type: 'WAITS' }
  | { readonly type: 'RUNNING'; readonly done: number; readonly all: number }
  | { readonly type: 'DONE'; readonly done: number; readonly refused: number; readonly isHidden: boolean };

export function progressWords(progress: ImportProgress): string {
  const { CHECK, RUN, REMOVE } = IMPORT_STEP_WORDS;
  switch (progress.type) {
    case 'OPENED':
      return `Tempel buku lama di tab ${IMPORT_TABS.OLD} mulai sel B1, lalu pilih “${CHECK}” di sebelah kiri.`;
    case 'NO_TAB':
      return `Tab ${IMPORT_TABS.OLD} tidak ditemukan. Kembalikan namanya, lalu pilih “${CHECK}”.`;
    case 'EMPTY':
      return `Tab ${IMPORT_TABS.OLD} masih kosong. Tempel buku lama mulai sel B1, lalu pilih “${CHECK}”.`;
    case 'COLUMNS_MISSING':
      return `Belum diperiksa: kolom ${listWords(progress.fields.map((field) => FIELD_WORDS[field]))} belum dikenali. Pilih kolomnya di daftar, lalu pilih “${CHECK}”.`;
    case 'CHECKED':
      return `${countWords(progress)} Lihat kolom A tab ${IMPORT_TABS.OLD}, lalu pilih “${progress.ready > 0 ? RUN : CHECK}”.`;
    case 'CHECKED_ANEW':
      return `Isi tab berubah sejak diperiksa, maka diperiksa lagi. ${countWords(progress)} Lihat hasilnya, lalu pilih “${RUN}” sekali lagi.`;
    case 'WAITS':
      return 'Impor dimulai dalam 10 menit.';
    case 'RUNNING':
      return `${numberWords(progress.done)} dari ${numberWords(progress.all)} baris masuk, lanjut dalam 10 menit. Jangan ubah tab ${IMPORT_TABS.OLD}.`;
    case 'DONE':
      if (progress.isHidden)
        return `Selesai: ${numberWords(progress.done)} baris masuk, tidak ada yang tersisa. Kedua tab impor disembunyikan; ${menuWay('importOld')} menampilkannya lagi.`;
      return `Selesai: ${numberWords(progress.done)} baris masuk, ${numberWords(progress.refused)} tidak. Pilih “${REMOVE}” bila tidak ada lagi yang diimpor.`;
  }
}

function countWords({ ready, refused }: { readonly ready: number; readonly refused: number }): string {
  return `${numberWords(ready)} baris siap diimpor, ${numberWords(refused)} tidak.`;
}

/** `Catatan Petugas` of what was imported: what the old register noted, and what of it has no column of its own. */
export function importedNotes(
  { submission, oldNumber, isHoursUnknown }: Pick<Draft, 'submission' | 'oldNumber' | 'isHoursUnknown'>,
  number: string,
): string {
  const own = folded(oldNumber) === folded(number) || oldNumber === '' ? [] : [`No. di buku lama: ${oldNumber}`];
  const hours = isHoursUnknown ? ['Jam tidak tercatat; ditulis jam kerja'] : [];
  return [submission.staffNotes, ...own, ...hours].filter((note) => note !== '').join('\n');
}

/** A cell that has no column of its own, or could not be read: no word of the old register is lost. */
export function unreadNote(field: ImportField, found: string): string {
  return `${FIELD_WORDS[field]}: ${found}`;
}

export const IMPORT_OWNER_WORDS =
  'Belum dicatat: impor dijalankan oleh akun kantor yang memasang aplikasi. Buka lembar dengan akun itu, lalu pilih lagi.';
