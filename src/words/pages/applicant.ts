// Words of the applicant's page: what the status means for them, and what they may answer.

import type { Answer } from '../../domain/commands/command.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { TimeWithDaysOff } from '../../domain/request/room-time.ts';
import { waitsForSender } from '../../domain/request/status.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import type { Status } from '../../domain/vocabulary.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { numberWords } from '../formats/numbers.ts';
import { questionOf } from '../mails/applicant-asked.ts';
import { answerByWords, CERTAIN_LATER } from '../mails/letter.ts';
import { publicTitles } from '../sheet/posts.ts';
import { OWN_CHANGE_WORDS } from './status.ts';

export const APPLICANT_WORDS = {
  heading: (number: string) => `Permohonan ${number}`,
  request: 'Permohonan Anda',
  way: 'Jalannya permohonan',
  calendar: 'Tambahkan ke Google Kalender',
  wanted: 'Waktu yang diminta',
  former: 'Jadwal lama',
  explanation: 'Keterangan dari kami',
  confirm: 'Saya setuju dengan waktu di atas',
  remark: 'Jawaban Anda',
  send: 'Kirim jawaban',
  moreTimes: (count: number) => `${numberWords(count)} waktu lain`,
  moreAdvice: 'Yang perlu diperhatikan selebihnya',
  notBooked: 'Waktu ini belum dipesan; diperiksa lagi saat dipilih.',
  cancel: 'Batalkan permohonan',
  cancelWhy: 'Alasan pembatalan (boleh kosong)',
  cancelSure: 'Ya, permohonan ini saya batalkan',
  cancelSend: 'Kirim pembatalan',
  othersStay: 'Tanggal lain tidak ikut dibatalkan.',
  again: 'Ajukan permohonan baru',
  toBeRecorded: 'Waktu kegiatan sudah lewat; petugas belum mencatat pelaksanaannya.',
} as const;

/**
 * What a status means for the applicant, and what to do; by when, until that day has passed.
 * @param isAsked whether findings need attention
 */
export function meaningFor(
  {
    status,
    holder,
    marks,
    dueAt,
    startDate,
  }: Pick<BookingRequest, 'status' | 'holder' | 'marks' | 'dueAt' | 'startDate'>,
  isAsked: boolean,
  now: Instant,
): string {
  const titles = publicTitles();
  const by = dueAt === null || dateOf(dueAt) < dateOf(now) ? '' : answerByWords({ deadline: dueAt, startDate });
  const meanings: Readonly<Record<Status, string>> = {
    SUBMITTED: waitsForSender({ status, holder })
      ? 'Permohonan ini diteruskan kepada petugas, dan mendapat urutan, sesudah Anda memperbaikinya di halaman ini.'
      : `Menunggu disposisi ${titles[holder === 'AGENCY_HEAD' ? holder : 'DIVISION_HEAD']}. ${isAsked ? 'Petugas' : 'Anda belum perlu melakukan apa pun; petugas'} menghubungi Anda pada hari kerja.`,
    FORWARDED: `${titles.SECTION_HEAD} sedang menelaah permohonan ini dan menghubungi Anda bila ada yang perlu disepakati. ${CERTAIN_LATER}`,
    AWAITING_APPLICANT: `${questionOf(marks.asked?.step).asked} Mohon jawab${by}.`,
    APPROVED: CERTAIN_LATER,
    SCHEDULED: 'Permohonan Anda disetujui. Hidangan prasmanan tidak diperkenankan.',
    READY: 'Ruangan sudah disiapkan. Hidangan prasmanan tidak diperkenankan.',
    COMPLETED: 'Kegiatan telah terlaksana. Terima kasih; saran dan masukan Anda sangat kami harapkan.',
    REJECTED: 'Dengan menyesal, permohonan ini belum dapat kami penuhi. Anda dapat mengajukan permohonan baru.',
    CANCELLED: 'Permohonan ini telah dibatalkan. Bila itu tidak sesuai dengan maksud Anda, mohon hubungi kami.',
    NO_SHOW:
      'Kami tidak bertemu dengan rombongan Anda pada waktu yang ditetapkan. Bila itu keliru, mohon hubungi kami.',
    DUPLICATE: 'Permohonan yang sama sudah masuk sebelumnya; permohonan yang pertama itulah yang diproses.',
    IGNORED: 'Permohonan ini tidak diproses. Bila Anda memerlukannya, mohon hubungi kami.',
  };
  return meanings[status];
}

export function thanksWords(answer: Answer['type'], time: TimeWithDaysOff): string {
  switch (answer) {
    case 'CONFIRM':
      return `Terima kasih, persetujuan Anda sudah kami catat. ${CERTAIN_LATER}`;
    case 'CHOOSE':
      return `Terima kasih, pilihan Anda sudah kami catat: ${wantedTimeWords(time)}. ${CERTAIN_LATER}`;
    case 'REPLY':
      return 'Terima kasih, jawaban Anda sudah kami catat. Petugas akan menghubungi Anda.';
    case 'CANCEL':
      return 'Permohonan ini sudah dibatalkan atas permintaan Anda.';
  }
}

/** The steps of the SOP as the service page tells them, each in a word. */
export const WAY_WORDS = ['Masuk', 'Disposisi', 'Ditelaah', 'Agenda'] as const;

/** Which step of its way a request is at, from 1, the one after the last once all are done; absent where it goes no further. */
export const PLACE_ON_WAY: Readonly<Partial<Record<Status, number>>> = {
  SUBMITTED: 2,
  FORWARDED: 3,
  AWAITING_APPLICANT: 3,
  APPROVED: 4,
  SCHEDULED: 5,
  READY: 5,
};

/** Thanks for what was filled in; an answer that is still awaited is named again. */
export function filledInWords({ status }: Pick<BookingRequest, 'status'>): string[] {
  const isAwaited = status === 'AWAITING_APPLICANT';
  return [OWN_CHANGE_WORDS.filledIn, ...(isAwaited ? ['Kami masih menunggu jawaban Anda.'] : [])];
}

/** How a missing letter reaches the office, within the advice about it. */
export function letterTo({ replyTo, whatsapp }: Pick<OfficeIdentity, 'replyTo' | 'whatsapp'>): string {
  return `lewat “${OWN_CHANGE_WORDS.fillIn}” di bawah, email ${replyTo}, atau WhatsApp ${whatsapp}`;
}

export const TURN_WORDS = {
  heading: 'Giliran Anda',
  free: 'Waktu yang Anda minta kini kosong bagi Anda.',
  take: 'Ya, saya masih menginginkan waktu itu',
} as const;
