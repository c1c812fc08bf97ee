// Words of the two papers with a code to scan: the confirmation for the applicant, and the notice for the door.
import type { Setup } from '../../domain/request/room-time.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import { materialsDue, type Told } from '../facts.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { capitalized } from '../formats/numbers.ts';
import { COME_ON_TIME, NO_BUFFET } from '../mails/details.ts';
import { SCAN_HINT } from '../problems/links.ts';
import { KIND_WORDS } from '../sheet/choices.ts';

export const CONFIRMATION_PAPER = {
  title: 'Konfirmasi Jadwal',
  notYet: 'Konfirmasi baru dapat dicetak sesudah jadwal masuk agenda.',
  attention: 'Mohon diperhatikan',
  scan: `Pindai untuk mengecek status permohonan; ${SCAN_HINT}. Siapkan nomor permohonan dan empat angka terakhir nomor WhatsApp.`,
} as const;

/** What the confirmation asks for before the event; materials that are there no more. */
export function confirmationRules(told: Told, room: Setup, now: Instant): readonly string[] {
  const due = materialsDue(told, room, now);
  return [
    NO_BUFFET,
    ...(due === null ? [] : [`Bila ada materi, kirim ${due}.`]),
    `${capitalized(COME_ON_TIME)}.`,
    'Bila ada perubahan atau pembatalan, mohon segera beri tahu kami.',
  ];
}

/** "Permohonan kunjungan PC-2026-0042 disetujui." with the day and hour. */
export function confirmedWords(told: Told): string {
  return `Permohonan ${KIND_WORDS[told.kind].toLowerCase()} ${told.number} disetujui. Jadwal: ${wantedTimeWords(told)}.`;
}

export const DOOR_PAPER = {
  title: 'Pengumuman Pintu',
  ask: 'Ingin berkunjung atau meminjam ruangan ini?',
  scan: 'Pindai untuk mengisi formulir permohonan',
  status: `Sudah mengajukan? Pindai untuk mengecek status; ${SCAN_HINT}`,
  closed: 'Formulir permohonan sedang ditutup. Silakan hubungi kami.',
  rules: [
    'Siapkan surat permohonan; boleh menyusul sesudah formulir dikirim.',
    'Yang lebih dahulu mengajukan didahulukan.',
    NO_BUFFET,
    'Layanan ini tidak dipungut biaya.',
  ],
} as const;

/** How to reach the office. */
export function reachWords({ whatsapp, replyTo }: OfficeIdentity): string {
  return `Pertanyaan: WhatsApp ${whatsapp} atau ${replyTo}.`;
}
