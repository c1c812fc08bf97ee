// The WhatsApp text that stands ready in the `Hubungi` link: all that somebody is told whom no mail reaches, by his state.
import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { Finding, FindingCode } from '../../domain/request/finding.ts';
import type { BookingRequest, Status } from '../../domain/request/request.ts';
import { toldTime } from '../../domain/request/room-time.ts';
import { WAITING_STATUSES } from '../../domain/request/status.ts';
import type { OfficeAndHours, OfficeIdentity } from '../../domain/settings/settings.ts';
import { clip, inOneLine } from '../../domain/text/text.ts';
import { dayTimeWords, wantedTimeWords } from '../dates.ts';
import { findingAdvice } from '../findings.ts';
import { salutation } from './frame.ts';

type Told = Pick<
  BookingRequest,
  'number' | 'status' | 'contactName' | 'activity' | 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'marks'
>;

/** What is to be said of a request besides how it stands. */
interface Besides {
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  /** What the office wrote to him. */
  readonly told?: string;
}

/** Who else wants the time changes from day to day, and with it would each row; it is said where other times are offered. */
const OF_OTHERS: readonly FindingCode[] = ['CLASH_EARLIER_CANDIDATE', 'SETUP_OVERLAP', 'ROOM_BLOCKED'];
const OFFERED: readonly Status[] = ['AWAITING_APPLICANT', 'REJECTED'];

/** Takes the texts clipped: a link must stay short enough to be opened. */
export function contactText(
  request: Told,
  { findings, alternatives, told = '' }: Besides,
  { office, hours }: OfficeAndHours,
): string {
  const waits = WAITING_STATUSES.includes(request.status);
  const own = waits ? findings.filter(({ code }) => !OF_OTHERS.includes(code)) : [];
  return [
    salutation(clip(request.contactName, 100)),
    `kami dari ${office.room} menyampaikan kabar permohonan ${request.number} (${clip(request.activity, 100)}), ${wantedTimeWords(toldTime(request, hours))}.`,
    ...stateWords(request, office),
    ...own.map((finding) => clip(findingAdvice(finding), 300)),
    ...(OFFERED.includes(request.status) ? offer(alternatives) : []),
    ...(told.trim() === '' ? [] : [`Pesan dari petugas: ${inOneLine(told, 300)}`]),
  ].join(' ');
}

function stateWords({ status, marks }: Told, { room, place }: Pick<OfficeIdentity, 'room' | 'place'>): string[] {
  const rules = `Tempat: ${room}, ${place}. Hidangan prasmanan tidak diperkenankan; mohon hadir tepat waktu.`;
  switch (status) {
    case 'SUBMITTED':
      return ['Permohonan sudah kami terima dan menunggu disposisi; ini tanda terima, bukan persetujuan.'];
    case 'FORWARDED':
      return [
        marks.confirmed
          ? 'Permohonan sedang kami telaah; waktunya sudah Anda setujui.'
          : 'Permohonan sedang kami telaah. Mohon pastikan dengan membalas pesan ini bahwa waktunya sesuai dan tidak ada hidangan prasmanan.',
      ];
    case 'AWAITING_APPLICANT':
      return [
        ...(marks.released
          ? [`Mohon maaf, ${room} diperlukan dinas pada waktu itu; jadwal Anda perlu dipindahkan.`]
          : []),
        'Kami memerlukan jawaban Anda sebelum jadwal ditetapkan; mohon balas pesan ini.',
      ];
    case 'APPROVED':
      return ['Jadwal sudah ditetapkan; konfirmasi menyusul.'];
    case 'SCHEDULED':
      return ['Jadwal Anda sudah masuk agenda kami.', rules];
    case 'READY':
      return ['Ruangan sudah siap.', rules];
    case 'COMPLETED':
      return ['Terima kasih; saran dan masukan Anda sangat kami harapkan.'];
    case 'REJECTED':
      return ['Dengan menyesal, permohonan ini belum dapat kami penuhi.'];
    case 'CANCELLED':
      return ['Permohonan ini telah dibatalkan.'];
    case 'NO_SHOW':
      return ['Kami tidak bertemu dengan rombongan Anda pada waktu itu; bila keliru, mohon beri tahu kami.'];
    case 'DUPLICATE':
      return ['Permohonan yang sama sudah kami terima; yang pertama itulah yang kami proses.'];
    case 'IGNORED':
      return ['Permohonan ini tidak kami proses; bila masih diperlukan, mohon beri tahu kami.'];
  }
}

function offer(alternatives: readonly AlternativeTime[]): string[] {
  if (alternatives.length === 0) return [];
  return [
    `Waktu lain yang masih kosong: ${alternatives.map(({ date, from, to }) => dayTimeWords(date, from, to)).join('; ')}.`,
  ];
}

/** A WhatsApp link with the text ready for the state the request is in; blank where the number is none. */
export function contactLink(
  request: Told & Pick<BookingRequest, 'phone'>,
  besides: Besides,
  settings: OfficeAndHours,
): string {
  const number = internationalNumber(request.phone);
  if (number === '') return '';
  const text = contactText(request, besides, settings);
  return `https://wa.me/${number}?text=${encodeURIComponent(wellFormed(text))}`;
}

/** `encodeURIComponent` throws on half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/**
 * "0812-0000-0001" → "6281200000001", as wa.me takes it; of several the first, blank where it is no number. Without "+"
 * or 0 it is ours too.
 */
export function internationalNumber(phone: string): string {
  const numbers = phone.split(/[^\d\s.()+-]+/).map((part) => part.trim());
  const first = numbers.find((part) => part.replace(/\D/g, '').length >= 8) ?? '';
  const digits = first.replace(/\D/g, '').replace(/^00/, '');
  if (digits.length < 8) return '';
  const isForeign = /^(?:\+|00)/.test(first);
  if (digits.startsWith('0')) return `62${digits.slice(1)}`;
  return digits.startsWith('8') && !isForeign ? `62${digits}` : digits;
}
