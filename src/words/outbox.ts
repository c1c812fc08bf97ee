// Words of the tab `Kotak Keluar`.
import type { MailTemplate } from '../domain/flow.ts';
import type { Role } from '../domain/request.ts';
import { ROLE_WORDS } from './choices.ts';
import { TABS } from './tabs.ts';

export const OUTBOX_STATE_WORDS = { WAITING: 'MENUNGGU', DONE: 'SELESAI', FAILED: 'GAGAL' } as const;

/** What each piece of work is called. */
export const WORK_WORDS: Readonly<Record<MailTemplate | 'CALENDAR', string>> = {
  CALENDAR: 'Kalender ruangan',
  RECEIPT: 'Surel tanda terima',
  NEW_REQUEST: 'Surel permohonan baru',
  URGENT_NOTICE: 'Surel sangat segera',
  FORWARDED: 'Surel disposisi',
  APPROVED: 'Surel jadwal ditetapkan',
  CONFIRMATION: 'Surel konfirmasi jadwal',
  THANKS: 'Surel terima kasih',
  REJECTED: 'Surel penolakan',
  CANCELLED: 'Surel pembatalan',
  CANCELLED_STAFF: 'Surel pembatalan (petugas)',
};

export function vacantPostWords(role: Role): string {
  return `Belum ada ${ROLE_WORDS[role]} di tab ${TABS.TEAM}; dikirim setelah diisi.`;
}

export function waitingForQuotaWords(): string {
  return 'Kuota surel hari ini habis; dikirim setelah kuota kembali.';
}
