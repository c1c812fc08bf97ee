// The WhatsApp text of the `Hubungi` link: by status, all that an applicant without mail must be told.

import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import { type Finding, isAbout, speaksAgainstTime } from '../../domain/request/finding.ts';
import { internationalNumber, isUnreachable } from '../../domain/request/holder.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { timeWithDaysOff } from '../../domain/request/room-time.ts';
import { isExpected, OPEN_STATUSES, WAITING_STATUSES } from '../../domain/request/status.ts';
import type { OfficeAndHours, OfficeIdentity } from '../../domain/settings/settings.ts';
import { clip, inOneLine } from '../../domain/text/text.ts';
import type { Status } from '../../domain/vocabulary.ts';
import { offeredTimeWords, wantedTimeWords } from '../formats/dates.ts';
import { APPLICANT_WORDS } from '../pages/applicant.ts';
import { findingAdvice } from '../problems/findings.ts';
import { standingForApplicant } from '../sheet/choices.ts';
import { questionOf } from './applicant-asked.ts';
import { COME_ON_TIME } from './details.ts';
import { salutation } from './frame.ts';
import { answerByWords } from './letter.ts';

type Described = Pick<
  BookingRequest,
  | 'number'
  | 'status'
  | 'holder'
  | 'contactName'
  | 'activity'
  | 'startDate'
  | 'endDate'
  | 'startTime'
  | 'endTime'
  | 'marks'
  | 'dueAt'
>;

/** What the text says of a request besides its status. */
interface Besides {
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  /** What the office wrote to the applicant. */
  readonly passedOn?: string;
}

const OFFERED: readonly Status[] = ['AWAITING_APPLICANT', 'REJECTED'];

/** The text, with long parts shortened: the link must stay short enough to open. */
export function contactText(
  request: Described,
  { findings, alternatives, passedOn = '' }: Besides,
  { office, hours }: OfficeAndHours,
): string {
  const waits = WAITING_STATUSES.includes(request.status);
  const { status, dueAt, startDate } = request;
  const by = status === 'AWAITING_APPLICANT' && dueAt !== null ? answerByWords({ deadline: dueAt, startDate }) : '';
  const reached = {
    letterTo: 'lewat balasan pesan ini',
    answerTo: `${by} dengan membalas pesan ini`.trim(),
  };
  // Findings about other requests are left out: they change daily, and each change would rewrite the row.
  const own = waits ? findings.filter((finding) => !isAbout(finding, 'ROOM_TAKEN')) : [];
  return [
    salutation(clip(request.contactName, 100)),
    `Kami dari ${office.name} menyampaikan perkembangan permohonan ${request.number} (${clip(request.activity, 100)}), ${wantedTimeWords(timeWithDaysOff(request, hours))}.`,
    ...(isExpected(status) && findings.some(({ code }) => code === 'IN_THE_PAST')
      ? [APPLICANT_WORDS.toBeRecorded]
      : stateWords(request, office, by, findings.some(speaksAgainstTime))),
    ...own.map((finding) => clip(findingAdvice(finding, reached), 400)),
    ...(OFFERED.includes(request.status) ? offer(alternatives) : []),
    ...(passedOn.trim() === '' ? [] : [`Pesan dari petugas: ${inOneLine(passedOn, 300)}`]),
  ].join('\n\n');
}

function stateWords(
  { status, holder, marks }: Described,
  { room, place }: Pick<OfficeIdentity, 'room' | 'place'>,
  by: string,
  isAgainst: boolean,
): string[] {
  const rules = `Tempat: ${room}, ${place}. Hidangan prasmanan tidak diperkenankan; ${COME_ON_TIME}.`;
  switch (status) {
    case 'SUBMITTED':
      return [`${standingForApplicant({ status, holder })}; ini tanda terima, bukan persetujuan.`];
    case 'FORWARDED':
      return [
        marks.confirmed
          ? 'Permohonan sedang kami telaah; waktunya sudah Anda setujui.'
          : isAgainst
            ? 'Permohonan sedang kami telaah.'
            : 'Permohonan sedang kami telaah. Mohon pastikan dengan membalas pesan ini bahwa waktunya sesuai dan tidak ada hidangan prasmanan.',
      ];
    case 'AWAITING_APPLICANT':
      return [`${questionOf(marks.asked?.step).asked} Mohon balas pesan ini${by}.`];
    case 'APPROVED':
      return ['Waktu sudah disepakati; mohon tunggu konfirmasi dari kami.'];
    case 'SCHEDULED':
      return ['Permohonan disetujui; jadwalnya seperti di atas.', rules];
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
      return ['Permohonan yang sama sudah masuk sebelumnya; yang pertama itulah yang kami proses.'];
    case 'IGNORED':
      return ['Permohonan ini tidak kami proses; bila masih diperlukan, mohon beri tahu kami.'];
  }
}

function offer(alternatives: readonly AlternativeTime[]): string[] {
  if (alternatives.length === 0) return [];
  return [`Waktu lain yang masih kosong: ${alternatives.map(offeredTimeWords).join('; ')}.`];
}

/** A WhatsApp link with the text for the request's status; blank if there is no valid number. */
export function contactLink(
  request: Described & Pick<BookingRequest, 'phone'>,
  besides: Besides,
  settings: OfficeAndHours,
): string {
  const number = internationalNumber(request.phone);
  if (number === '') return '';
  const text = contactText(request, besides, settings);
  return `https://wa.me/${number}?text=${encodeURIComponent(wellFormed(text))}`;
}

/** What `Hubungi` holds: the link, or that there is no way to reach the applicant of an open request. */
export function contactCell(
  request: Described & Pick<BookingRequest, 'kind' | 'email' | 'phone'>,
  besides: Besides,
  settings: OfficeAndHours,
): string {
  if (OPEN_STATUSES.includes(request.status) && isUnreachable(request)) return UNREACHABLE_WORDS;
  return contactLink(request, besides, settings);
}

const UNREACHABLE_WORDS = 'Belum dapat dihubungi: isi kolom WhatsApp atau Email.';

/** `encodeURIComponent` throws on half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
