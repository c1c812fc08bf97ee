// Words of the draft of the reply (tata naskah: place and day, Nomor, Sifat, Lampiran, Hal, Yth., opening, body, end).
import type { Reply } from '../../domain/print/letters.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Setup, TimeWithDaysOff } from '../../domain/request/room-time.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import type { RequestKind } from '../../domain/vocabulary.ts';
import { factsAt, materialsDue, otherDatesFact, PLACES, type Told } from '../facts.ts';
import { dateWords, offeredTimeWords, plainDateWords, wantedTimeWords } from '../formats/dates.ts';
import { otherDates } from '../formats/other-dates.ts';
import { NO_BUFFET } from '../mails/details.ts';
import type { Detail } from '../mails/letter.ts';
import { KIND_WORDS, URGENCY_WORDS } from '../sheet/choices.ts';
import { OPEN } from './paper.ts';

export const REPLY_WORDS = {
  title: 'Surat Jawaban',
  draft: 'DRAF',
  draftHint: 'Belum berlaku sebelum diberi nomor oleh sekretariat dan ditandatangani.',
  none: 'Tidak ada jawaban yang dapat disusun: tidak ada keputusan yang disampaikan kepada pemohon, atau kegiatannya sudah dicatat.',
  to: 'Yth.',
  in: 'di Tempat',
} as const;

/** The block on the left: the number is left to the secretariat. */
export function replyHead(
  reply: Reply,
  { urgency, kind }: BookingRequest,
  { room }: OfficeIdentity,
): readonly Detail[] {
  const about = reply.type === 'DISPLACED' ? 'Perubahan jadwal' : 'Jawaban permohonan';
  return [
    { label: 'Nomor', value: OPEN },
    { label: 'Sifat', value: URGENCY_WORDS[urgency] },
    { label: 'Lampiran', value: '-' },
    { label: 'Hal', value: `${about} ${toRoomWords(kind, room)}` },
  ];
}

/** "kunjungan ke Ruang Pontive Center", "peminjaman Ruang Pontive Center" */
export function toRoomWords(kind: RequestKind, room: string): string {
  return `${KIND_WORDS[kind].toLowerCase()}${kind === 'VISIT' ? ' ke' : ''} ${room}`;
}

interface Body {
  readonly paragraphs: readonly string[];
  readonly details: readonly Detail[];
  readonly list: readonly string[];
  readonly closing: readonly string[];
}

/** What a reply is told with, beside the request. */
interface Beside {
  /** The other dates of its letter on which nothing is decided yet. */
  readonly pending: readonly TimeWithDaysOff[];
  /** The last day on which an answer is awaited; `null`: none is, or it is over. */
  readonly answerBy: PlainDate | null;
  readonly today: PlainDate;
}

/** What the letter says; `null` where nothing can be answered yet. */
export function replyBody(
  reply: Reply,
  told: Told,
  office: OfficeIdentity,
  room: Setup,
  { pending, answerBy, today }: Beside,
): Body | null {
  const opening = openingWords(told);
  const wanted = wantedTimeWords(told);
  const { whatsapp, replyTo } = office;
  const due = materialsDue(told, room, today);
  const until = answerBy === null ? '' : ` paling lambat ${dateWords(answerBy)}`;
  const reachable = `Jawaban Saudara kami tunggu${until} lewat ${replyTo} atau WhatsApp ${whatsapp}.`;
  const blank = { details: [], list: [] };
  switch (reply.type) {
    case 'NONE':
      return null;
    case 'AGREED':
      return {
        paragraphs: [
          `${opening} dengan ini kami sampaikan bahwa permohonan tersebut disetujui ${pending.length > 0 ? 'untuk tanggal' : 'dengan jadwal sebagai'} berikut:`,
        ],
        details: [
          ...factsAt(PLACES.reply, told, office),
          ...otherDatesFact(told),
          ...(pending.length > 0 ? [{ label: 'Masih ditelaah', value: otherDates(told, pending) }] : []),
        ],
        list: [
          'Peserta tidak menyajikan makanan prasmanan di ruangan.',
          ...(due === null ? [] : [`Salinan digital materi disampaikan kepada kami ${due}.`]),
          `Perubahan atau pembatalan segera diberitahukan lewat ${replyTo} atau WhatsApp ${whatsapp}.`,
        ],
        closing: ['Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.'],
      };
    case 'OFFERED':
    case 'DISPLACED':
      return {
        paragraphs: [
          reply.type === 'DISPLACED'
            ? `${displacedWords(told, reply.confirmedOn)}, ${wanted}, tidak dapat dilaksanakan karena ruangan diperlukan dinas.`
            : `${opening} dengan ini kami sampaikan bahwa waktu yang diminta, ${wanted}, belum dapat kami berikan.`,
          ...said('Keterangan', reply.message),
          reply.alternatives.length > 0
            ? 'Sebagai penggantinya kami menawarkan waktu berikut:'
            : 'Kami mohon Saudara mengusulkan waktu lain.',
        ],
        details: [],
        list: reply.alternatives.map(offeredTimeWords),
        closing: [
          ...(reply.alternatives.length > 0
            ? ['Waktu di atas belum dipesan sampai kami menerima jawaban Saudara.']
            : []),
          `${reachable} Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.`,
        ],
      };
    case 'ASKED':
      return {
        ...blank,
        paragraphs: [
          `${opening} untuk waktu ${wanted}, kami mohon jawaban Saudara atas hal berikut sebelum jadwal ditetapkan:`,
          questionAbout(told, reply.message),
        ],
        closing: [`${reachable} Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.`],
      };
    case 'REFUSED':
      return {
        ...blank,
        paragraphs: [
          `${opening} dengan menyesal kami sampaikan bahwa permohonan untuk ${wanted} belum dapat kami penuhi.`,
          ...said('Alasan', reply.message || OPEN),
          'Saudara dapat mengajukan permohonan baru. Bila berkeberatan, sampaikan kepada kami atau lewat lapor.go.id.',
        ],
        closing: ['Demikian kami sampaikan. Atas pengertian Saudara, kami ucapkan terima kasih.'],
      };
    case 'CANCELLED':
      return {
        ...blank,
        paragraphs: [
          `${opening} dengan permohonan maaf kami sampaikan bahwa kegiatan pada ${wanted} dibatalkan oleh dinas.`,
          ...said('Alasan', reply.message || OPEN),
          'Saudara dapat mengajukan permohonan baru untuk waktu lain, atau menghubungi kami.',
        ],
        closing: ['Demikian kami sampaikan. Atas pengertian Saudara, kami ucapkan terima kasih.'],
      };
  }
}

/** What the applicant is asked: that no buffet is served, where one was asked for, and what the office wrote. */
function questionAbout({ catering }: Told, message: string): string {
  return catering === 'BUFFET'
    ? `Apakah rombongan dapat memastikan kegiatan tanpa prasmanan? ${message || NO_BUFFET}`
    : message || OPEN;
}

/** "Menindaklanjuti surat Saudara Nomor … tanggal …", after which more is named. */
function followingWords({ letterNumber, letterDate }: Told): string {
  const day = letterDate === null ? OPEN : plainDateWords(letterDate);
  return `Menindaklanjuti surat Saudara Nomor ${letterNumber || OPEN} tanggal ${day}`;
}

/** Of a time that was fixed. @param confirmedOn when the applicant was told so; `null` if they were not */
function displacedWords(told: Told, confirmedOn: PlainDate | null): string {
  const sorry = 'dengan permohonan maaf kami sampaikan bahwa jadwal yang telah';
  return confirmedOn === null
    ? `${openingWords(told)} ${sorry} ditetapkan`
    : `${followingWords(told)} dan konfirmasi kami tanggal ${plainDateWords(confirmedOn)}, ${sorry} kami konfirmasi`;
}

/** "Menindaklanjuti surat Saudara Nomor … tanggal … hal …," */
function openingWords(told: Told): string {
  const { kind, activity } = told;
  return `${followingWords(told)} hal permohonan ${KIND_WORDS[kind].toLowerCase()} (${activity}),`;
}

function said(label: string, message: string): readonly string[] {
  return message === '' ? [] : [`${label}: ${message}`];
}
