// The words in `Pesan` after something was recorded.

import type { Actor } from '../../domain/commands/command.ts';
import type { Message, RecordedTask, Requeued } from '../../domain/commands/message.ts';
import { CELL_FIELDS, type FilledField } from '../../domain/request/fields.ts';
import type { Attendance } from '../../domain/request/marks.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { postsOf } from '../../domain/settings/team.ts';
import { clip } from '../../domain/text/text.ts';
import type { Action, ReceiptLimit } from '../../domain/vocabulary.ts';
import { momentLast, plainDateWords, wantedTimeWords } from '../formats/dates.ts';
import { numberWords } from '../formats/numbers.ts';
import { mailName } from '../mails/mails.ts';
import { postTitles } from '../names.ts';
import { notRecordedWords } from '../problems/refusals.ts';
import { ACTION_WORDS, ANSWER_WORDS, ROLE_WORDS } from './choices.ts';
import { REGISTER_COLUMNS } from './columns.ts';
import { fieldLine } from './field-lines.ts';
import { postWords } from './posts.ts';
import { TABS } from './tabs.ts';
import { textHint } from './typed-rows.ts';

/**
 * The words of a message: what is to be done about it first, the moment last. Who took a step stands in `Riwayat`.
 * @param request as it stands since
 */
export function messageWords(message: Message, request: BookingRequest): string {
  if (message.code === 'HELD_BACK') return notRecordedWords(message.at, message.refusal, message.written);
  return momentLast(`${newsOf(message, request)}${toldWords(message.told)}`, message.at);
}

function newsOf(message: Exclude<Message, { code: 'HELD_BACK' }>, request: BookingRequest): string {
  switch (message.code) {
    case 'RECORDED':
      return withTask(
        message.task,
        `“${ACTION_WORDS[message.action]}” dicatat${message.along ? ` bersama ${message.along}` : ''}.${cameWords(message.came)}${madeWords(message.made)}`,
      );
    case 'ADOPTED':
      return withTask(
        message.task,
        message.closed
          ? 'Surat ini dicatat; kegiatannya sudah berlangsung, jadi langsung Terlaksana tanpa email.'
          : 'Surat ini dicatat sebagai permohonan.',
      );
    case 'ANSWERED':
      return `pemohon ${ANSWER_WORDS[message.answer]} lewat halaman permohonan.`;
    case 'CORRECTED':
      return `${changedWords(message.changed, request)}${message.byApplicant ? ', menurut pemohon' : ' dicatat'}${REQUEUED_WORDS[message.queued]}.`;
    case 'MADE_INSTEAD_OF':
      return `pemakaian dinas untuk waktu ${message.number}, yang dipindahkan.`;
    case 'REPLACED_BY':
      return `digantikan oleh ${message.number} atas permintaan pemohon.`;
    case 'SECOND_FORM':
      return `bandingkan dengan ${message.number}, kiriman kedua untuk kegiatan ini. Data pemohon tidak diubah, dan pemohon diberi tahu.`;
    case 'DUPLICATE_OF':
      return message.byOther
        ? `sama dengan ${message.number}, tetapi alamat emailnya lain; tidak mendapat urutan sendiri. Bila pengirimnya orang lain, pilih “${ACTION_WORDS.NOT_DUPLICATE}”; bila pemohonnya sama, perbaiki datanya pada baris ${message.number}.${message.limit ? ` Tanda terima tidak dikirim: ${LIMIT_WORDS[message.limit]}.` : ''}`
        : `sama dengan ${message.number}, tidak mendapat urutan sendiri dan tidak dikirimi email. Bila suratnya lain, perbaiki pada baris permohonan itu.`;
    case 'RESTORED':
      return `baris ini ditulis kembali dari ${TABS.HISTORY}. Baris yang dihapus kembali lagi; untuk mengakhiri permohonan, pilih tindakannya pada kolom Tindakan.`;
    case 'MASKED':
      return `narahubung disamarkan karena masa simpannya (${message.months} bulan) berakhir. Bila diurus lagi, isi narahubungnya.`;
    case 'NOBODY_TOLD':
      return `belum ada ${ROLE_WORDS[message.role]} di tab ${TABS.TEAM}, jadi surat belum disampaikan kepada siapa pun. Isi tab itu; email dikirim otomatis sesudahnya.`;
    case 'APPLICANT_UNTOLD':
      return withTask(
        message.task ?? 'TELL_APPLICANT',
        'Tanda terima tidak terkirim karena alamat email kosong atau meragukan.',
      );
    case 'NO_RECEIPT':
      return `tanda terima tidak dikirim: ${LIMIT_WORDS[message.limit]}. Permohonan tetap tercatat dalam urutan; ${postTitles().DIVISION_HEAD} diberi tahu dengan satu email untuk semuanya. Bila permohonannya nyata, beri tahu lewat WhatsApp; bila bukan, pilih “${ACTION_WORDS.IGNORE}”.`;
    case 'MAIL_FAILED':
      return withTask(
        message.isTask ? 'TELL_APPLICANT' : undefined,
        `${mailName(message.template)} kepada ${message.recipient} tidak dapat dikirim.`,
      );
    case 'TIME_FREE_NOW':
      return `waktu yang diminta kini tersedia (perubahan pada ${message.cause}).`;
    case 'FINDINGS_CHANGED':
      return `diperiksa ulang karena perubahan pada ${message.cause}.`;
  }
}

/** “Konsumsi: nasi atau kue kotak”: what was changed, as it is now. */
function changedWords(changed: readonly FilledField[], request: BookingRequest): string {
  if (changed.length === 0) return 'tanpa prasmanan';
  const lines = CELL_FIELDS.filter((field) => changed.includes(field)).map((field) => {
    const { label, value } = fieldLine(field, request[field]);
    // A further link of a letter stands in a line of its own, the last.
    const told = field === 'letterFile' ? value.replace(/^.*\n/s, '') : value;
    return `${label}: ${clip(told, LONGEST_VALUE) || 'kosong'}`;
  });
  return [...(lines.length < changed.length ? [wantedTimeWords(request)] : []), ...lines].join('; ');
}

/** In characters: a row shows three lines. */
const LONGEST_VALUE = 60;

/** That the news of the step before has left; blank where none waited. */
function toldWords(told: Action | undefined): string {
  return told ? ` Kabar “${ACTION_WORDS[told]}” sudah dikirim, tidak dapat diurungkan lagi.` : '';
}

/** Why a form got no receipt. */
const LIMIT_WORDS: Readonly<Record<ReceiptLimit, string>> = {
  ADDRESS: `batas sehari untuk satu alamat sudah tercapai (tab ${TABS.SETTINGS})`,
  HOUR: `batas dalam satu jam sudah tercapai (tab ${TABS.SETTINGS})`,
  QUOTA: 'sisa kuota email hari ini disimpan untuk langkah petugas',
};

/** The attendance as it was understood, for the writer to check; blank without a number, for which there is a task. */
function cameWords(came: Attendance | undefined): string {
  if (!came || came.people === null) return '';
  const who = came.people === 0 ? 'tidak hadir' : `hadir ${numberWords(came.people)} orang`;
  return ` Tercatat ${who} pada ${plainDateWords(came.date)}.`;
}

/** The office's own request beside a step; blank without one. */
function madeWords(number: string | undefined): string {
  return number === undefined ? '' : ` Pemakaian dinas untuk waktu itu dicatat sebagai ${number}.`;
}

const REQUEUED_WORDS: Readonly<Record<Requeued, string>> = {
  AS_BEFORE: '',
  MOVED: '; karena waktunya pindah, urutannya dihitung sejak sekarang',
  BY_LETTER: '; urutannya dihitung sejak surat diterima',
};

/** What staff still have to do after a step: before what was recorded, but behind it where the same step is chosen again. */
function withTask(task: RecordedTask | undefined, recorded: string): string {
  switch (task) {
    case undefined:
      return recorded;
    case 'TELL_APPLICANT':
      return `Beri tahu lewat WhatsApp pada kolom Hubungi, lalu pilih “${ACTION_WORDS.RECORD_TOLD}”: pemohon tidak dapat dikirimi email. ${recorded}`;
    case 'FIND_CONTACT':
      return `Isi kolom ${REGISTER_COLUMNS.phone} atau ${REGISTER_COLUMNS.email} pada baris ini: pemohon belum dapat dihubungi. ${recorded}`;
    case 'COUNT_PARTICIPANTS':
      return `${recorded} Tulis ${textHint('COMPLETE')} di kolom ${REGISTER_COLUMNS.text}, lalu pilih “${ACTION_WORDS.COMPLETE}” lagi.`;
    case 'SAY_WHAT_WAS_SERVED':
      return `${recorded} Pilih di kolom ${REGISTER_COLUMNS.catering} apa yang disajikan: pemohon belum memastikan tanpa prasmanan.`;
  }
}

/** Whom Google does not name. */
export const UNNAMED_EDITOR = 'penyunting lembar';

/** Who acted, for `Riwayat`, which staff alone read: name, posts and address, “Rina Wati (Plh. Kabid, rina@…)”. A deputy's is the post in which the step was taken. */
export function recorderWords(actor: Actor): string {
  switch (actor.type) {
    case 'STAFF': {
      const { name, email, actsAs } = actor;
      if (name === '') return email;
      const posts = actsAs ? [actsAs] : postsOf(actor);
      return `${name} (${[...posts.map((post) => postWords(post)), email].join(', ')})`;
    }
    case 'APPLICANT':
      return 'pemohon';
    case 'MACHINE':
      return 'otomatis';
    case 'UNKNOWN':
      return UNNAMED_EDITOR;
  }
}
