// Words of the tab `Kotak Keluar`.
import type { MailTemplate } from '../domain/flow.ts';
import type { Role } from '../domain/request.ts';
import { ROLE_WORDS } from './choices.ts';
import { TABS } from './tabs.ts';

export const OUTBOX_STATE_WORDS = { WAITING: 'MENUNGGU', DONE: 'SELESAI', FAILED: 'GAGAL' } as const;

/** What each piece of work is called. */
export const WORK_WORDS: Readonly<Record<MailTemplate | 'CALENDAR', string>> = {
  CALENDAR: 'Kalender ruangan',
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
};

export function vacantPostWords(role: Role): string {
  return `Belum ada ${ROLE_WORDS[role]} di tab ${TABS.TEAM}; dikirim setelah diisi.`;
}

export function waitingForQuotaWords(): string {
  return 'Kuota email hari ini habis; dikirim setelah kuota kembali.';
}
