// Words of the guest list by telephone: its page, why it takes nobody, what the letter's page and the paper say of it.
import { type GuestList, LONGEST_GUEST } from '../../domain/guests/guests.ts';
import { dateOf, type Instant, timeOf } from '../../domain/time/time.ts';
import { dayTimeWords } from '../formats/dates.ts';
import { writeTime } from '../formats/numbers.ts';
import { SCAN_HINT } from '../problems/links.ts';
import type { ProblemWords } from './outcome.ts';

/** What becomes of a guest's data, on their page and on that of the service. */
export const GUEST_DATA_WORDS =
  'hanya dibaca petugas, untuk mencatat kehadiran, dan dihapus sesudah masa simpan berakhir';

export const GUEST_WORDS = {
  title: 'Daftar hadir',
  scan: `Tamu: pindai untuk mengisi daftar hadir; ${SCAN_HINT}`,
  name: 'Nama',
  institution: 'Instansi/jabatan',
  phone: 'Nomor telepon (boleh kosong)',
  send: 'Saya hadir',
  another: 'Isi untuk tamu lain',
  privacy: `Pemberitahuan data pribadi: nama, instansi, dan nomor telepon Anda ${GUEST_DATA_WORDS}. Anda berhak meminta salinan, perbaikan, atau penghapusan.`,
  incomplete: `Kehadiran belum dicatat: tulis nama dan instansi, masing-masing paling panjang ${LONGEST_GUEST} huruf, lalu kirim lagi.`,
  notAPhone: 'Kehadiran belum dicatat: tulis nomor telepon seperti 0812-3456-7890, atau kosongkan, lalu kirim lagi.',
  /** On the letter's page. */
  list: 'Daftar hadir di telepon',
  strike: 'Coret',
  restore: 'Batal coret',
  shut: 'Tutup daftar',
  open: 'Buka lagi daftar',
  notAdmin: 'Belum dicatat: hanya yang bertugas sebagai Admin yang dapat mengubah daftar hadir.',
} as const;

export const signedWords = (name: string): string => `Terima kasih. Kehadiran ${name} sudah dicatat.`;

/** @param admin their title, as the public reads it */
export const fullWords = (most: number, admin: string): string =>
  `Kiriman ini belum dicatat: daftar hadir di telepon sudah penuh (${most} nama). Bila Anda belum tercatat, tanda tangani daftar hadir pada ${admin} di ruangan.`;

/** "Selasa, 8 Desember 2026 pukul 08.30–13.00 WIB" */
function openWords({ opens, closes }: GuestList): string {
  return dayTimeWords(dateOf(opens), timeOf(opens), timeOf(closes));
}

/** "Dibuka Selasa, 8 Desember 2026 pukul 08.30–13.00 WIB": longer than the event takes. */
export const openedWords = (list: GuestList): string => `Dibuka ${openWords(list)}`;

/** Beside the code on the paper. */
export const scanWords = (list: GuestList): string => `${GUEST_WORDS.scan}. ${openedWords(list)}.`;

/** On the paper, in place of a signature: "di telepon, 08.41" */
export const byPhoneWords = (at: Instant): string => `di telepon, ${writeTime(timeOf(at))}`;

/** Why a list takes nobody now. @param admin their title, as the public reads it */
export function shutWords(list: GuestList, isEarly: boolean, admin: string): ProblemWords {
  return {
    heading: isEarly ? 'Daftar hadir belum dibuka' : 'Daftar hadir sudah ditutup',
    text: `Daftar hadir ini dibuka ${openWords(list)}. ${isEarly ? 'Buka lagi tautan ini pada waktu itu.' : `Bila Anda hadir dan belum tercatat, hubungi ${admin} lewat kontak di bawah ini.`}`,
  };
}

/** Of a list that the Admin has closed before its time. @param admin their title, as the public reads it */
export function closedWords(admin: string): ProblemWords {
  return {
    heading: 'Daftar hadir ditutup',
    text: `Daftar hadir di telepon ditutup oleh ${admin}. Bila Anda hadir dan belum tercatat, tanda tangani daftar hadir di ruangan.`,
  };
}

/** For a link that leads to no list. */
export const NO_LIST: ProblemWords = {
  heading: 'Tidak ada daftar hadir',
  text: 'Tautan ini tidak lengkap, atau kegiatannya dipindahkan, dibatalkan, atau tidak berlangsung pada hari itu. Pindai kode yang tampak di pintu ruangan pada hari kegiatan.',
};

/** Above the list: "33 tamu, 2 dicoret" */
export const countWords = (present: number, struck: number): string =>
  `${present} tamu${struck === 0 ? '' : `, ${struck} dicoret`}`;

/** Below the number that is proposed. */
export const proposedWords = (present: number): string =>
  `${present} tamu mengisi di telepon; tambahkan yang menandatangani kertas saja.`;
