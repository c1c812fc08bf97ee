// Words of the tab `Kotak Keluar`.

import type { RecordFault } from '../../domain/records/schema.ts';
import type { MailWork, OutboxProblem, OutboxWork } from '../../domain/records/work.ts';
import { platformAdvice } from '../problems/platform.ts';
import { recordFaultWords } from '../problems/records.ts';
import { ROLE_WORDS } from './choices.ts';
import { TABS } from './tabs.ts';

export const OUTBOX_STATE_WORDS = {
  WAITING: 'MENUNGGU',
  DONE: 'SELESAI',
  FAILED: 'GAGAL',
  WITHDRAWN: 'DITARIK',
} as const;

/** Work that is no mail. */
export const CHORE_WORDS: Readonly<Record<Exclude<OutboxWork['type'], MailWork['type']>, string>> = {
  CALENDAR: 'Kalender ruangan',
  MASK: 'Samarkan data pribadi',
};

/** Why work was not done, or not at once. */
export function outboxProblemWords(problem: OutboxProblem): string {
  switch (problem.code) {
    case 'QUOTA_SPENT':
      return 'Kuota email hari ini habis; dikirim sesudah kuota kembali.';
    case 'QUOTA_KEPT':
      return 'Sisa kuota email hari ini disimpan untuk langkah petugas; dikirim sesudah kuota kembali.';
    case 'NEWS_LATER':
      return 'Kabar dari pemohon: paling banyak satu email sejam untuk satu petugas; dikirim bersama kabar berikutnya.';
    case 'POST_VACANT':
      return `Belum ada ${ROLE_WORDS[problem.role]} di tab ${TABS.TEAM}; dikirim sesudah diisi.`;
    case 'INVALID_ADDRESS':
      return 'Alamat email keliru atau tidak lengkap; tidak dicoba lagi.';
    case 'OVERTAKEN':
      return 'Tidak terkirim pada harinya; email pagi berikutnya menggantikannya.';
    case 'TOLD_LATER':
      return 'Tidak dikirim: ada kabar yang lebih baru untuk penerima ini.';
    case 'LAPSED':
      return 'Permintaan tautan sudah lewat satu jam atau sudah diulang; bila masih perlu, tautannya diminta lagi.';
    case 'STEP_UNDONE':
      return '';
    case 'CHANGED_MEANWHILE':
      return 'Permohonan berubah atau berpindah saat ini dikerjakan; dikerjakan sekali lagi.';
    case 'PLATFORM':
      return platformAdvice(problem.text) ?? problem.text;
  }
}

/** Shown on the desk while the mail quota is spent. */
export const QUOTA_SPENT_WORDS =
  'Kuota email hari ini habis. Email berikutnya menunggu dan dikirim otomatis, yang mendesak dahulu, sesudah kuota kembali (paling lama 24 jam); yang tidak dapat menunggu, mohon diberi tahu lewat WhatsApp.';

/** Shown in a row that was overwritten because somebody sorted the tab during a write. */
export const STRAY_MARK_WORDS =
  'Baris berpindah saat dicatat, jadi tidak diketahui apakah email ini sudah terkirim. Periksa, lalu isi kolom Keadaan: SELESAI, atau MENUNGGU untuk mengirimnya.';

/** Shown for work under another key than its own: a copy of a row that somebody made. */
export const FORGED_WORK_WORDS =
  'Isi baris ini bukan tulisan aplikasi, jadi tidak dikerjakan. Tanyakan siapa yang menulisnya (riwayat versi lembar), lalu hapus barisnya; bila isinya memang perlu disampaikan, sampaikan sendiri.';

/** Shown for work with data that people have typed over. */
export function unreadableWorkWords(fault: RecordFault): string {
  return `Kolom Data baris ini diubah, dihapus, atau dari versi lain (${recordFaultWords(fault)}), jadi tidak dapat dikerjakan. Sampaikan sendiri, lalu isi kolom Keadaan: SELESAI.`;
}

/** Beside a mail of a copy that goes on as the desk. */
export const KEPT_WORDS =
  'Menunggu saat lembar disalin, jadi mungkin sudah terkirim. Isi kolom Keadaan: SELESAI, atau MENUNGGU untuk mengirimnya.';
