// What rows of `Permohonan` say: that a typed one is no request, what was put back, where the letter lies, the texts of a step.

import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { CELL_FIELDS, FILLED_FIELDS } from '../../domain/request/fields.ts';
import { lacksDisposition, turnEnds } from '../../domain/request/holder.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { ACTIONS, type Action } from '../../domain/vocabulary.ts';
import { shortMomentWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { MENU_WORDS } from '../google/menu.ts';
import { postTitles } from '../names.ts';
import { ACTION_WORDS, holderWords, STEP_TEXTS } from './choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from './columns.ts';

/** Shown in rows that people typed or pasted. */
export const STRANGER_WORDS = `Baris ini bukan permohonan: surat di atas kertas, pemakaian dinas, dan pemeliharaan dicatat lewat “${MENU_WORDS.entry}”. Baris ini boleh dihapus.`;

/**
 * What `Pesan` says of columns that are shown again as recorded: which, and where the same is done.
 * @param isOneRow whether the edit was of a single row
 */
export function putBackWords(columns: readonly RegisterColumn[], isOneRow: boolean): string {
  const back = `Isi ${listWords(columns.map((column) => REGISTER_COLUMNS[column]))} dikembalikan seperti yang tercatat.`;
  // How many came is asked for, by the step that records it (SOP step 4).
  if (columns.every((column) => column === 'attended'))
    return `Tulis ${textHint('COMPLETE')} di kolom ${REGISTER_COLUMNS.text}, lalu pilih “${ACTION_WORDS.COMPLETE}”. ${back}`;
  const isAmong = (fields: readonly string[]) => columns.some((column) => fields.includes(column));
  // Of one row a field is taken, but for a day that was typed in another zone or locale.
  if (isAmong(CELL_FIELDS))
    return isOneRow
      ? `${back} Zona waktu atau lokal lembar sempat diubah: ketik tanggalnya sekali lagi.`
      : `${back} Bila memang berubah, ketik satu baris setiap kali.`;
  if (isAmong(FILLED_FIELDS)) return `${back} Waktu diubah dengan “${ACTION_WORDS.CHANGE_TIME}” di halaman suratnya.`;
  if (isAmong(['alternatives'])) return `${back} Waktu lain ditulis dan ditawarkan di halaman suratnya.`;
  return `${back} Kolom itu ditulis oleh aplikasi; pilih tindakan pada kolom ${REGISTER_COLUMNS.action}, dan catat hal lain pada kolom ${REGISTER_COLUMNS.staffNotes}.`;
}

/**
 * Whose turn it is and until when, for the first screen: "Kasi, s.d. 1 Des 17.00"; the holder alone where no time is set. Blank
 * once it is nobody's.
 */
export function turnWords(letter: Pick<BookingRequest, 'holder' | 'dueAt' | 'marks'>): string {
  const { holder } = letter;
  const until = turnEnds(letter);
  if (holder === 'NOBODY') return '';
  return `${holderWords(holder)}${until === null ? '' : `, s.d. ${shortMomentWords(until)}`}`;
}

/** The notes on the headers of what the desk tells of a row: who looks there, and for what. */
export const TOLD_HELP = {
  number: `Surat di atas kertas, pemakaian dinas, dan pemeliharaan dicatat lewat menu “${MENU_WORDS.entry}”, atau dari Meja saya.`,
  turn: 'Dilihat semua petugas: siapa yang ditunggu, dan sampai kapan; merah berarti terlambat; diurutkan tiap malam.',
  attention: 'Dilihat pemegang giliran sebelum memilih tindakan: apa yang menghalangi, atau harus diputuskan dahulu.',
  message: 'Dilihat yang baru mengisi baris ini: apakah isiannya dicatat, dan bila belum, apa yang harus dilakukan.',
} as const;

/** The note on the header of `Isi Disposisi/Keterangan`. */
export const TEXT_HELP =
  'Untuk rekan kerja: arahan, hasil koordinasi, atau alasan. Tidak pernah dikirim kepada pemohon.';

/** The steps that owe the applicant words: of an offer the application writes them where the time is taken. */
const OWED = ACTIONS.filter(
  (action) => TRANSITIONS[action].applicantMessage === 'REQUIRED' && action !== 'OFFER_TIMES',
);

/** The note on the header of `Pesan untuk Pemohon`. */
export const APPLICANT_MESSAGE_HELP = `Dibaca pemohon: pada email, halaman, dan teks WhatsApp. Wajib untuk ${listWords(OWED.map((action) => `“${ACTION_WORDS[action]}”`))}. Untuk “${ACTION_WORDS.OFFER_TIMES}” boleh kosong bila waktunya terhalang: sebabnya ditulis otomatis.`;

/** The note on the header of `Waktu Alternatif`. */
export const OFFERS_HELP = `Waktu yang dikirim oleh “${ACTION_WORDS.OFFER_TIMES}”, dicari otomatis. Waktu lain ditulis di halaman suratnya.`;

/** What must be typed for a step. */
export function textHint(action: Action): string {
  return STEP_TEXTS[action].text ?? 'alasannya';
}

/** What must be written to the applicant for a step. */
export function messageHint(action: Action): string {
  return STEP_TEXTS[action].message ?? 'alasan yang akan dibaca pemohon';
}

/** Of what the Kasi would tell the applicant: the Kabid writes it. */
export const PROPOSED_MESSAGE = 'Usul pesan bagi pemohon';

/** What `Perlu Perhatian` says of a proposed refusal, until the Kabid decides; nothing where none is proposed. */
export function proposalWords({ marks }: Pick<BookingRequest, 'marks'>): string[] {
  if (!marks.proposedRefusal) return [];
  const { reason, applicantMessage } = marks.proposedRefusal;
  return [`Penolakan diusulkan: ${reason}`, ...(applicantMessage ? [`${PROPOSED_MESSAGE}: ${applicantMessage}`] : [])];
}

/** The warning that a letter went on without a disposition of the Kepala Dinas on record; nothing where there is one. */
export function missingDispositionWords(request: Parameters<typeof lacksDisposition>[0]): string[] {
  return lacksDisposition(request) ? [`Disposisi ${postTitles().AGENCY_HEAD} belum dicatat`] : [];
}
