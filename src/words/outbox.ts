// Words of the tab `Kotak Keluar`.

import type { MailTemplate } from '../domain/flow/flow.ts';
import type { RecordFault } from '../domain/records/schema.ts';
import type { Role } from '../domain/request/request.ts';
import { ROLE_WORDS } from './choices.ts';
import { recordFaultWords } from './records.ts';
import { TABS } from './tabs.ts';

export const OUTBOX_STATE_WORDS = {
  WAITING: 'MENUNGGU',
  DONE: 'SELESAI',
  FAILED: 'GAGAL',
  WITHDRAWN: 'DITARIK',
} as const;

/** What each piece of work is called. */
export const WORK_WORDS: Readonly<Record<MailTemplate | 'CALENDAR' | 'WITHDRAW' | 'MASK' | 'DIGEST', string>> = {
  DIGEST: 'Email pagi',
  CALENDAR: 'Kalender ruangan',
  WITHDRAW: 'Tarik email yang belum terkirim',
  MASK: 'Samarkan data pribadi',
  RECEIPT: 'Email tanda terima',
  NEW_REQUEST: 'Email permohonan baru',
  URGENT_NOTICE: 'Email sangat segera',
  FORWARDED: 'Email disposisi',
  APPROVED: 'Email jadwal ditetapkan',
  CONFIRMATION: 'Email konfirmasi jadwal',
  THANKS: 'Email terima kasih',
  REJECTED: 'Email penolakan',
  CANCELLED: 'Email pembatalan',
  CANCELLED_STAFF: 'Email pembatalan (petugas)',
  TIMES_OFFERED: 'Email tawaran jadwal lain',
  CONFIRMATION_ASKED: 'Email minta konfirmasi',
  ANSWERED: 'Email jawaban pemohon',
  REFUSAL_PROPOSED: 'Email usul penolakan',
  RETURNED: 'Email surat dikembalikan',
  TIME_CHANGED: 'Email perubahan jadwal',
  DISPLACED: 'Email jadwal dipindahkan',
  REOPENED: 'Email permohonan dibuka kembali',
  UNDONE: 'Email langkah diurungkan',
  TIME_FREE: 'Email waktu kini tersedia',
  NEWLY_BLOCKED: 'Email waktu kini bentrok',
  RECHECK: 'Email perlu ditinjau lagi',
  URGENT_REMINDER: 'Email pengingat mendesak',
  EVENT_REMINDER: 'Email pengingat kegiatan',
};

export function vacantPostWords(role: Role): string {
  return `Belum ada ${ROLE_WORDS[role]} di tab ${TABS.TEAM}; dikirim setelah diisi.`;
}

export const INVALID_ADDRESS_WORDS = 'Alamat email keliru atau tidak lengkap; tidak dicoba lagi.';

/** Said of a digest that did not leave on its day. */
export const OVERTAKEN_WORDS = 'Tidak terkirim pada harinya; email pagi berikutnya menggantikannya.';

/** Said of news that waited until it could not be taken back, and is older by then than what the applicant is told. */
export const TOLD_LATER_WORDS = 'Tidak dikirim: pemohon sudah menerima kabar yang lebih baru.';

/** Said at the head of the desk meanwhile. */
export const QUOTA_SPENT_WORDS = `Kuota email hari ini habis. Email berikutnya menunggu di tab ${TABS.OUTBOX} dan dikirim, yang mendesak dahulu, setelah kuota kembali (paling lama 24 jam); yang tidak dapat menunggu, mohon dikabari lewat WhatsApp.`;

export const WAITING_FOR_QUOTA_WORDS = 'Kuota email hari ini habis; dikirim setelah kuota kembali.';

/** Somebody sorted the tab while it was written to. */
export const STRAY_MARK_WORDS =
  'Baris berpindah saat dicatat, jadi tidak diketahui apakah email ini sudah terkirim. Periksa, lalu isi kolom Keadaan: SELESAI, atau MENUNGGU untuk mengirimnya.';

/** Said of work whose data hands have changed, with what is wrong in it. */
export function damagedWorkWords(fault: RecordFault): string {
  return `Kolom Data baris ini diubah atau dihapus (${recordFaultWords(fault)}), jadi tidak dapat dikerjakan. Sampaikan sendiri, lalu isi kolom Keadaan: SELESAI.`;
}
