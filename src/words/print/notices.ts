// Words of the two papers with a code to scan: the confirmation for the applicant, and the notice for the door.
import type { BookingRequest } from '../../domain/request/request.ts';
import type { TimeWithDaysOff } from '../../domain/request/room-time.ts';
import type { OfficeIdentity, RoomRules } from '../../domain/settings/settings.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { numberWords } from '../formats/numbers.ts';
import { materialsBy, NO_BUFFET } from '../mails/details.ts';
import type { Detail } from '../mails/letter.ts';
import { CATERING_WORDS, KIND_WORDS } from '../sheet/choices.ts';

export const CONFIRMATION_PAPER = {
  title: 'Konfirmasi Jadwal',
  notYet: 'Konfirmasi baru dapat dicetak sesudah jadwal masuk agenda.',
  attention: 'Mohon diperhatikan',
  scan: 'Pindai untuk mengecek status permohonan. Siapkan nomor permohonan dan empat angka terakhir nomor WhatsApp.',
} as const;

/** "Permohonan kunjungan PC-2026-0042 disetujui." with the day and hour. */
export function confirmedWords({ kind, number }: BookingRequest, time: TimeWithDaysOff): string {
  return `Permohonan ${KIND_WORDS[kind].toLowerCase()} ${number} disetujui. Jadwal: ${wantedTimeWords(time)}.`;
}

/** What the applicant must mind; the material is asked for as long as there is none. */
export function confirmationRules(request: BookingRequest, room: Pick<RoomRules, 'setupMinutes'>): readonly string[] {
  const isAsked = request.materials.trim() === '';
  return [
    NO_BUFFET,
    ...(isAsked ? [`Kirim materi lewat halaman permohonan atau WhatsApp ${materialsBy(request, room)}.`] : []),
    'Mohon hadir tepat waktu.',
    'Bila ada perubahan atau pembatalan, mohon segera beri tahu kami.',
  ];
}

export function confirmationDetails(request: BookingRequest, office: OfficeIdentity): readonly Detail[] {
  const { number, institution, activity, participants, catering, equipment } = request;
  return [
    { label: 'Nomor', value: number },
    { label: 'Instansi', value: institution },
    { label: 'Kegiatan', value: activity },
    { label: 'Tempat', value: `${office.room}, ${office.place}` },
    ...(participants === null ? [] : [{ label: 'Peserta', value: `${numberWords(participants)} orang` }]),
    { label: 'Konsumsi', value: CATERING_WORDS[catering] },
    ...(equipment.length === 0 ? [] : [{ label: 'Perangkat', value: equipment.join(', ') }]),
  ];
}

export const DOOR_PAPER = {
  title: 'Pengumuman Pintu',
  ask: 'Ingin berkunjung atau meminjam ruangan ini?',
  scan: 'Pindai untuk mengisi formulir permohonan',
  status: 'Sudah mengajukan? Pindai untuk mengecek status',
  closed: 'Formulir permohonan sedang ditutup. Silakan hubungi kami.',
  rules: [
    'Siapkan surat permohonan; boleh menyusul setelah formulir dikirim.',
    'Yang lebih dahulu mengajukan didahulukan.',
    NO_BUFFET,
    'Layanan ini tidak dipungut biaya.',
  ],
} as const;

/** How to reach the office. */
export function reachWords({ whatsapp, replyTo }: OfficeIdentity): string {
  return `Pertanyaan: WhatsApp ${whatsapp} atau ${replyTo}.`;
}
