// What a refused step says in `Pesan`: why, and what to do.

import type { Refusal } from '../../domain/commands/refusal.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { chainTo } from '../../domain/mail/people.ts';
import type { Finding } from '../../domain/request/finding.ts';
import { OPEN_STATUSES, waitsForSender } from '../../domain/request/status.ts';
import type { Instant } from '../../domain/time/time.ts';
import { dateTimeWords, dateWords, hourWords, momentLast, stampWords, wantedTimeWords } from '../formats/dates.ts';
import { unreadNamed } from '../formats/further-dates.ts';
import { listWords, sentence, uncapitalized } from '../formats/numbers.ts';
import { postTitles } from '../names.ts';
import { OWN_CHANGE_WORDS } from '../pages/status.ts';
import { ACTION_WORDS, holderWords, STATUS_WORDS, STATUS_WORDS_FOR_APPLICANT, STEP_TEXTS } from '../sheet/choices.ts';
import { REGISTER_COLUMNS } from '../sheet/columns.ts';
import { TABS } from '../sheet/tabs.ts';
import { messageHint, textHint } from '../sheet/typed-rows.ts';
import { findingWords } from './findings.ts';
import { OPEN_LETTER_LABEL } from './links.ts';
import { wrongOfferWords } from './offers.ts';
import {
  nearestWords,
  nextStepWords,
  ON_LETTER_PAGE,
  placeWords,
  posts,
  SETTLE_FIRST,
  wayOutWords,
  whoTakesWords,
} from './remedies.ts';

/**
 * Why nothing was recorded, blank where the action says it; the one next action that its reader can take, blank where there
 * is none; and what was not recorded, where it is not the step.
 */
type Told = readonly [why: string, action: string, what?: string | undefined];

/**
 * The words of a refusal, in Indonesian: that nothing was recorded, why, and the one next action that its reader can
 * take.
 * @param inRow whether a row of the tab says it, which shows three short lines: it begins with that and with what to do,
 *   and names the step last
 * @param onPage whether a letter's page says it, which has no columns
 */
export function refusalWords(refusal: Refusal, inRow = false, onPage = false): string {
  const [why, action, what = `${stepOf(refusal)} belum dicatat`] = told(refusal, inRow, onPage);
  const isFirst = inRow && !standsAlready(refusal);
  const cause = [isFirst ? '' : what.trim(), why].filter((words) => words !== '').join(': ');
  const sentences = [cause && sentence(cause), action];
  return (isFirst ? ['Belum dicatat.', ...sentences.reverse()] : sentences).filter((words) => words !== '').join(' ');
}

const NEW_TIME = 'Waktu baru belum dicatat';
const ANSWER = 'Jawaban belum dicatat';
const STEP = 'Tindakan belum dicatat';

function told(refusal: Refusal, inRow: boolean, onPage: boolean): Told {
  switch (refusal.code) {
    case 'UNKNOWN_NUMBER':
      return [
        `nomor ${refusal.number} tidak ada di tab ${TABS.REGISTER}`,
        `Periksa kolom ${REGISTER_COLUMNS.number} baris ini.`,
        STEP,
      ];
    case 'LOOK_FIRST':
      return [lookFirstWords(refusal), `Bila memang surat lain dan sudah lengkap, tekan “${RECORD_ANYWAY}”.`];
    case 'ARCHIVED':
      return [
        `permohonan ${refusal.number} sudah selesai dan tersimpan di arsip`,
        'Minta pemohon mengajukan permohonan baru bila kegiatannya diurus lagi.',
        STEP,
      ];
    case 'CHOOSE_AGAIN':
      return ['baris ini berpindah atau aplikasi sedang sibuk saat tindakan dipilih', 'Pilih lagi.'];
    case 'UNKNOWN_ACTION':
      return ['tidak ada tindakan dengan nama itu', `Pilih dari daftar pada kolom ${REGISTER_COLUMNS.action}.`];
    case 'NOT_NOW':
      return notNowWords(refusal, inRow);
    case 'NOT_YOUR_STEP':
      return [
        `itu tindakan ${posts(refusal.roles)}`,
        `Minta ${posts(refusal.roles)} memilihnya. Bila Anda Plh./Plt. ${posts(refusal.roles)}, catat dahulu di tab ${TABS.TEAM}.`,
      ];
    case 'IDENTITY_NEEDED':
      return [
        `itu wewenang ${posts(refusal.roles)} sendiri, sedangkan Google tidak menyebutkan siapa yang menyunting`,
        `${posts(refusal.roles)} memilihnya lewat tombol “${OPEN_LETTER_LABEL}” pada emailnya tentang permohonan ini.`,
      ];
    case 'POST_VACANT':
      return [
        `belum ada ${posts(refusal.roles)} di tab ${TABS.TEAM}`,
        'Isi dahulu nama dan emailnya, lalu pilih lagi.',
      ];
    case 'TEXT_NEEDED':
      return ['', writeFirst(textHint(refusal.action), 'text', onPage)];
    case 'NOBODY_CAME':
      return ['', `Bila tidak ada yang hadir, pilih “${ACTION_WORDS.MARK_NO_SHOW}”.`];
    case 'APPLICANT_MESSAGE_NEEDED':
      return ['', writeFirst(messageHint(refusal.action), 'applicantMessage', onPage)];
    case 'BLOCKED':
      return [reasonsWords(refusal.findings), wayOutWords(refusal, onPage)];
    case 'TIME_TAKEN':
      return [
        `${reasonsWords(refusal.findings)} (${wantedTimeWords(refusal.time)}). ${EARLIER_TIME}`,
        `${sentence(ON_LETTER_PAGE)}${nearestWords(refusal.alternatives)}`,
        NEW_TIME,
      ];
    case 'TIME_UNUSUAL':
      return [
        `${wantedTimeWords(refusal.time)} perlu dipastikan dahulu (${reasonsWords(refusal.findings)})`,
        'Ubah waktunya, atau tetap kirim waktu itu.',
        NEW_TIME,
      ];
    case 'OFFER_WRONG':
      return wrongOfferWords(refusal);
    case 'NO_NEW_TIME':
      return ['tanggal dan jamnya masih sama', 'Isi waktu yang baru di halaman suratnya.'];
    case 'ON_ITS_PAGE':
      return [
        'baris tidak menyediakannya',
        refusal.action === 'GIVE_DISPOSITION'
          ? `${postTitles().AGENCY_HEAD} memilihnya di halaman suratnya.`
          : 'Lakukan di halaman suratnya.',
      ];
    case 'WHICH_EARLIER':
      return [
        `ada beberapa permohonan dengan surat yang sama (${listWords(refusal.numbers)})`,
        writeFirst('nomor yang digantikan', 'text', onPage),
      ];
    case 'NOTHING_LEFT':
      return ['tidak ada lagi yang perlu atau dapat diubah', 'Pilih tindakan lain.'];
    case 'NOT_YOURS':
      return [`halaman ini bukan untuk permohonan ${refusal.number}`, 'Buka tautan pada email permohonan itu.', ANSWER];
    case 'CLOSED':
      return [
        `permohonan ini tidak sedang menunggu jawaban (${STATUS_WORDS_FOR_APPLICANT[refusal.status]})`,
        'Hubungi petugas bila ada perubahan.',
        ANSWER,
      ];
    case 'ONLY_SHORTER':
      return [
        `waktu yang sudah ditetapkan (${STATUS_WORDS_FOR_APPLICANT[refusal.status]}) hanya dapat dipersingkat di halaman ini`,
        'Untuk waktu lain, hubungi petugas.',
        NEW_TIME,
      ];
    case 'BEING_CHANGED':
      return ['', beingChangedWords(refusal.until), ''];
    case 'TOO_OFTEN':
      return [
        `permohonan ${refusal.number} sudah terlalu sering diubah`,
        'Untuk perubahan berikutnya, hubungi petugas.',
        'Perubahan belum dicatat',
      ];
    case 'TIME_OVER':
      return [
        `${wantedTimeWords(refusal.time)} sudah lewat`,
        refusal.isAgreed
          ? `Pilih waktu lain pada “${OWN_CHANGE_WORDS.time}” di bawah ini.`
          : 'Isi tanggal yang akan datang.',
        refusal.isAgreed ? ANSWER : NEW_TIME,
      ];
    case 'DISPOSED_WHEN':
      return [
        `waktu disposisinya ${refusal.came ? `sebelum permohonan masuk (${stampWords(refusal.came)})` : 'belum tiba'}`,
        'Tulis tanggal dan jam disposisi yang benar.',
      ];
    case 'NOT_THE_SAME_PERSON':
      return [
        'hanya orang yang melakukannya dapat mengurungkannya',
        `Minta yang bersangkutan memilih “${ACTION_WORDS.UNDO}”.`,
        `${stepOf(refusal)} belum diurungkan`,
      ];
    case 'NOT_BEGUN':
      return [
        `kegiatan baru dimulai ${dateTimeWords(refusal.begins)}`,
        `Pilih lagi ${refusal.from ? `mulai ${dateWords(refusal.from)}` : 'sesudah kegiatan dimulai'}.`,
      ];
  }
}

/** The button by which staff record what they were told to look at first. */
export const RECORD_ANYWAY = 'Tetap catat';

function lookFirstWords({ alike, unread }: Extract<Refusal, { code: 'LOOK_FIRST' }>): string {
  const why = [
    ...(alike.length > 0 ? [`pemohon yang sama sudah tercatat untuk waktu atau surat itu (${listWords(alike)})`] : []),
    ...(unread.length > 0
      ? [`tanggal lain yang tidak terbaca, sudah lewat, atau terlalu banyak tidak ikut: ${unreadNamed(unread)}`]
      : []),
  ];
  return why.join('; ');
}

const EARLIER_TIME = 'Waktu semula tetap berlaku';

/** What is to be written before the step is chosen again, and where. */
function writeFirst(hint: string, column: 'text' | 'applicantMessage', onPage: boolean): string {
  return `Tulis${placeWords(column, onPage)} ${hint}, lalu ${onPage ? 'tekan' : 'pilih'} lagi.`;
}

/** Why an applicant can send nothing now. @param until within the next minutes */
export function beingChangedWords(until: Instant): string {
  return `Permohonan ini sedang diproses petugas. Buka lagi sesudah ${hourWords(until)}.`;
}

type NotNow = Extract<Refusal, { code: 'NOT_NOW' }>;

/** Whether what a step would do is done: nothing is amiss. */
function standsAlready(refusal: Refusal): boolean {
  return refusal.code === 'NOT_NOW' && (isEndedSo(refusal) || isTakenAlready(refusal));
}

/** Whether a step would end what has ended that way: somebody has taken it. */
function isEndedSo({ action, status }: NotNow): boolean {
  return !OPEN_STATUSES.includes(status) && TRANSITIONS[action].to === status;
}

/** Whether it has been taken, and the letter lies where it leads: the SOP's steps lead to a status of their own. */
function isTakenAlready({ action, status, holder }: NotNow): boolean {
  const { way, from, to } = TRANSITIONS[action];
  const isOfOffice = to !== 'AWAITING_APPLICANT' && !(from as readonly string[]).includes('AWAITING_APPLICANT');
  return way === 'ONWARD' && to === status && isOfOffice && holder !== 'NOBODY';
}

/** Why a step is not open, and which one is next, with whose it is. */
function notNowWords(refusal: NotNow, inRow: boolean): Told {
  const { action, status, next } = refusal;
  if (isEndedSo(refusal))
    return [`permohonan ini sudah berstatus ${STATUS_WORDS[status]}; tidak ada yang perlu dilakukan`, '', ''];
  if (next === null && !OPEN_STATUSES.includes(status))
    return [
      `permohonan ini sudah selesai (${STATUS_WORDS[status]})`,
      `Bila perlu, catat di kolom ${REGISTER_COLUMNS.staffNotes}.`,
    ];
  const isTaken = isTakenAlready(refusal);
  return [
    STEP_TEXTS[action].nothing ?? whereWords(refusal),
    next === null ? SETTLE_FIRST : inRow && !isTaken ? whoTakesWords(next) : nextStepWords(next),
    isTaken ? `${inRow ? '' : stepOf(refusal)} sudah dicatat` : `${stepOf(refusal)} belum dapat dipilih`,
  ];
}

/** The step that was chosen, as it was named; blank where none was. */
function stepOf(refusal: Refusal): string {
  if ('action' in refusal && refusal.action) return `“${ACTION_WORDS[refusal.action]}”`;
  return 'text' in refusal ? `“${refusal.text}”` : '';
}

/** Where the letter lies, seen from the post whose step was chosen. */
function whereWords({ action, status, holder, isTooLate }: NotNow): string {
  if (isTooLate) return 'waktunya sudah lewat';
  if (holder === 'APPLICANT')
    return `pemohon belum ${waitsForSender({ status, holder }) ? 'memperbaiki waktunya' : 'menjawab'}`;
  const roles = TRANSITIONS[action].roles;
  if (holder === 'NOBODY' || roles.includes(holder)) return `statusnya ${STATUS_WORDS[status]}`;
  const isBefore = roles.every((role) => chainTo(role).includes(holder));
  return `surat ${isBefore ? 'masih' : 'sudah'} di ${holderWords(holder)}`;
}

/** Findings within a sentence: each without its capital. */
export function reasonsWords(findings: readonly Finding[]): string {
  return findings.map((finding) => uncapitalized(findingWords(finding))).join('; ');
}

/** Shown if a step was chosen in another tab than the register, such as a copy of it. */
export const STEP_ELSEWHERE_WORDS = `Yang dipilih di tab ini tidak dicatat: tindakan hanya berlaku di tab ${TABS.REGISTER}. Pilih tindakan di sana.`;

/** Stands in every refusal in `Pesan`; the sheet's colour looks for it. */
export const NOT_RECORDED = 'elum dicatat';

/** What `Pesan` says of a step that was not taken. @param written what was taken out of the cell beside it */
export function notRecordedWords(at: Instant, refusal: Refusal, written = ''): string {
  const said = `${refusalWords(refusal, true)}${writtenWords(written)}`;
  const step = stepOf(refusal);
  return momentLast(said, at, ...(step === '' ? [] : [step]));
}

/** What was written for a refused step, to be copied where it is still needed; blank where nothing was. */
function writtenWords(written: string): string {
  return written === '' ? '' : ` Tulisan Anda: “${written}”.`;
}
