// Words of the letter page: who the officer is, what they may do, what else happens on that day.

import type { Answer } from '../../domain/commands/command.ts';
import type { MoveReason } from '../../domain/commands/move.ts';
import { UNDO_MINUTES } from '../../domain/flow/flow.ts';
import { preparedFrom } from '../../domain/flow/likely-steps.ts';
import { proposesWords } from '../../domain/flow/recorded.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import type { DayLine } from '../../domain/report/agenda.ts';
import type { UndoMark } from '../../domain/request/marks.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { overlaps } from '../../domain/request/room-time.ts';
import { waitsForSender } from '../../domain/request/status.ts';
import type { WorkingHours } from '../../domain/settings/settings.ts';
import { type Post, postsOf, type TeamMember } from '../../domain/settings/team.ts';
import { inOneLine } from '../../domain/text/text.ts';
import { dateOf, type Instant, type PlainDate } from '../../domain/time/time.ts';
import type { Action, Role, StepName } from '../../domain/vocabulary.ts';
import { briefDaysWords, dateWords, nearDayWords, shortDateWords, slotWords, stampWords } from '../formats/dates.ts';
import { peopleWords } from '../formats/numbers.ts';
import { setAsideWords } from '../problems/remedies.ts';
import { ACTION_WORDS, ANSWER_WORDS, holderWords, STATUS_WORDS, STEP_TEXTS, stepWords } from '../sheet/choices.ts';
import { postsWords } from '../sheet/posts.ts';
import { deputyWords, standInWords } from '../sheet/team.ts';
import { messageHint, PROPOSED_MESSAGE, textHint } from '../sheet/typed-rows.ts';

export const LETTER_WORDS = {
  otherSteps: 'Tindakan lain',
  choose: '— pilih —',
  addition: 'Tambah keterangan',
  otherTime: 'Waktu baru',
  text: 'Keterangan untuk rekan kerja',
  notSent: 'Tidak dikirim kepada pemohon.',
  letter: 'Surat',
  contact: 'Hubungi pemohon lewat WhatsApp',
  attention: 'Perlu perhatian',
  alternatives: 'Waktu lain yang masih kosong',
  offers: 'Waktu yang ditawarkan',
  day: 'Agenda pada hari itu',
  emptyDay: 'Belum ada kegiatan atau pemohon lain.',
  past: 'Riwayat',
  print: 'Cetak',
  sheet: 'Buka lembar kerja',
  whose: 'Atas dasar',
} as const;

/** What the box is called that these steps share. */
export function textLabel(steps: readonly Action[]): string {
  const [label = LETTER_WORDS.text, ...others] = new Set(steps.map((step) => STEP_TEXTS[step].label ?? 'Alasan'));
  return others.length === 0 ? label : LETTER_WORDS.text;
}

/** Who asked for a new time. */
export const MOVE_REASON_WORDS: Readonly<Record<MoveReason, string>> = {
  APPLICANT: 'permintaan pemohon',
  OFFICE: 'permintaan dinas',
  TYPING_ERROR: 'salah ketik',
};

/** "Anda membuka surat ini sebagai Budi Santoso (Kabid).", as whose deputy they act, and which vacant posts they cover. */
export function readerWords(
  {
    name,
    roles,
    deputy,
  }: {
    readonly name: string;
    readonly roles: readonly Role[];
    readonly deputy: readonly (Post & Pick<TeamMember, 'actingFor'>)[];
  },
  substitutesFor: readonly Role[],
  what: 'LETTER' | 'DESK' = 'LETTER',
): string {
  return [
    `Anda membuka ${what === 'DESK' ? 'halaman' : 'surat'} ini sebagai ${name} (${postsWords(postsOf({ roles, deputyIn: deputy }))}).`,
    ...(deputy.length > 0 ? [deputyWords(deputy)] : []),
    ...(substitutesFor.length > 0 ? [standInWords(substitutesFor)] : []),
  ].join(' ');
}

/**
 * Who has the letter, for an officer who has no step to take.
 * @param steps those that are open to them all the same
 * @param isHeldUp whether something speaks against a time that is fixed
 */
export function noStepsWords(
  { status, holder, startDate }: BookingRequest,
  steps: readonly Action[],
  isHeldUp: boolean,
  { hours, now }: { readonly hours: Pick<WorkingHours, 'holidays'>; readonly now: Instant },
): string {
  if (isHeldUp && steps.includes('SET_ASIDE')) return setAsideWords({ startDate }, now);
  if (isHeldUp && steps.includes('CHANGE_TIME'))
    return `Jadwalnya tetap. Perlu waktu lain? Sepakati dahulu dengan pemohon, lalu pilih “${ACTION_WORDS.CHANGE_TIME}”.`;
  if (waitsForSender({ status, holder })) return 'Menunggu pemohon memperbaiki waktunya.';
  if (holder === 'APPLICANT')
    return steps.includes('RECORD_ANSWER')
      ? 'Menunggu jawaban pemohon; bila ia menjawab lewat WhatsApp, catat di bawah ini.'
      : 'Menunggu jawaban pemohon.';
  if (steps.includes('MARK_READY') && startDate !== null)
    return `Ruangan disiapkan mulai ${dateWords(preparedFrom(startDate, hours))}; belum ada yang perlu Anda lakukan.`;
  return holder === 'NOBODY'
    ? `Permohonan ini sudah selesai (${STATUS_WORDS[status]}).`
    : `Saat ini surat berada pada ${holderWords(holder)}; tidak ada yang perlu Anda lakukan.`;
}

/** What must be typed for a step; blank if nothing must. @param label of the box for colleagues, which is not said twice */
export function askedWords(action: Action, confirmed: boolean, label: string): string {
  const { text, applicantMessage } = TRANSITIONS[action];
  const needed = text === 'REQUIRED' || (text === 'UNLESS_CONFIRMED' && !confirmed);
  return [
    ...(needed && label !== textLabel([action]) ? [`Tulis dahulu ${textHint(action)}.`] : []),
    ...(applicantMessage === 'REQUIRED' ? [`Tulis dahulu pesan untuk pemohon: ${messageHint(action)}.`] : []),
  ].join(' ');
}

/** "09.00–11.00: PC-2026-0002, SMK Negeri 1, Kunjungan industri (Diajukan)" */
export function dayLineWords({ slot, request, title }: DayLine, several: boolean): string {
  const day = several && dateOf(slot.start) === dateOf(slot.end) ? `${shortDateWords(dateOf(slot.start))} ` : '';
  const what = request
    ? `${request.number}, ${request.institution}, ${title} (${STATUS_WORDS[request.status]})`
    : `${title || 'kegiatan'} (ditulis langsung di kalender)`;
  return `${day}${slotWords(slot)}: ${what}`;
}

/** "Ruangan pada Selasa, 8 Des" */
export function roomOnWords(date: PlainDate): string {
  return `Ruangan pada ${nearDayWords(date)}`;
}

/** Below the days that are shown of many: "3 hari lain yang diminta tidak ditampilkan." */
export function furtherDaysWords(count: number): string {
  return `${count} hari lain yang diminta tidak ditampilkan.`;
}

/** Behind the hours at which the room is taken, by whom: ": PC-2026-0002, SMK Negeri 1 (Diajukan)" */
export function takersWords(
  { from, to }: { readonly from: string; readonly to: string },
  date: PlainDate,
  lines: readonly DayLine[],
): string {
  const span = { start: `${date}T${from}`, end: `${date}T${to}` };
  const takers = lines
    .filter(({ slot }) => overlaps(slot, span))
    .map(({ request, title }) =>
      request
        ? `${request.number}, ${request.institution} (${STATUS_WORDS[request.status]})`
        : `${title || 'kegiatan'} (ditulis langsung di kalender)`,
    );
  return takers.length === 0 ? '' : `: ${takers.join('; ')}`;
}

export function recordedWords(action: Action): string {
  return `“${ACTION_WORDS[action]}” sudah dicatat.`;
}

/** The status, and who has the letter now. */
export function nowAtWords({ status, holder }: BookingRequest): string {
  const where = holder === 'NOBODY' || holder === 'APPLICANT' ? '' : ` Surat kini berada pada ${holderWords(holder)}.`;
  return `Status: ${STATUS_WORDS[status]}.${where}`;
}

/** What is asked for in one look, and what the desk before wrote: "36 orang · Melihat ruang kendali · Isi disposisi: “…”" */
export function aboutWords({ participants, description }: BookingRequest, instruction: string): string {
  return [
    peopleWords(participants, ''),
    inOneLine(description, ABOUT_LIMIT),
    instruction === '' ? '' : `Isi disposisi: “${inOneLine(instruction, ABOUT_LIMIT)}”`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** In code points, as much as two lines of a telephone hold. */
const ABOUT_LIMIT = 90;

/** "Berikutnya: PC-2026-0007, SMPN 3, Rabu 9 Des" */
export function nextWords({
  number,
  institution,
  ...days
}: Pick<BookingRequest, 'number' | 'institution' | 'startDate' | 'endDate'>): string {
  const day = days.startDate === null ? [] : [briefDaysWords(days)];
  return `Berikutnya: ${[number, inOneLine(institution, INSTITUTION_ON_BUTTON), ...day].join(', ')}`;
}

/** In code points, as much as a button holds. */
const INSTITUTION_ON_BUTTON = 60;

/** Before the other steps, while the news of one waits for its undo. */
export function firstToldWords({ action }: UndoMark): string {
  return `Langkah berikutnya mengirim dulu kabar “${ACTION_WORDS[action]}”, yang lalu tidak dapat diurungkan lagi.`;
}

export const UNDO_WORDS = `Keliru? Kembali ke surat dan pilih “${ACTION_WORDS.UNDO}” dalam ${UNDO_MINUTES} menit.`;

/** One line of the history: "24 Nov 2026 08.12: Disposisikan ke Kasi, Budi Santoso (Kabid, budi@…): telaah" */
export function pastWords(
  past: {
    readonly at: Instant;
    readonly step: StepName;
    readonly by: string;
    readonly text: string;
    readonly applicantMessage: string;
  },
  answer: Answer['type'] | null,
): string {
  const heading = proposesWords(past.step) ? PROPOSED_MESSAGE.toLowerCase() : 'kepada pemohon';
  const told = past.applicantMessage === '' ? '' : `${heading}: “${past.applicantMessage}”`;
  const words = [past.text, told].filter((each) => each !== '').join('; ');
  const said = words === '' ? '' : `: ${words}`;
  const what = answer ? `Pemohon ${ANSWER_WORDS[answer]}` : `${stepWords(past.step)}, ${past.by}`;
  return `${stampWords(past.at)}: ${what}${said}`;
}

/** "08/12/2026", as dates are typed. */
export function typedDate(date: PlainDate): string {
  return date.split('-').reverse().join('/');
}
