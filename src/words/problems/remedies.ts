// What to do about a step that findings block: the step to choose instead, and the nearest free time.
import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import type { Finding, FindingCode } from '../../domain/request/finding.ts';
import { offeredTimeWords } from '../formats/dates.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';
import { REGISTER_COLUMNS } from '../sheet/columns.ts';

/** What can be done, in the order in which it is shown. */
const WAYS = ['RETYPE', 'MOVE', 'SET_ASIDE', 'FOOD', 'NO_BUFFET', 'OWN_FOOD', 'LETTER'] as const;
type Way = (typeof WAYS)[number];

/** How to change the time of a request in its row; the text is asked for, so it is named at once. */
export const TYPE_NEW_TIME = `ketik waktu baru pada barisnya, tulis “permintaan pemohon” di kolom ${REGISTER_COLUMNS.text}, lalu pilih “${ACTION_WORDS.CHANGE_TIME}”`;

/** The next action of the one who is held up: it is theirs, and it is open. */
const WAY_WORDS: Readonly<Record<Way, string>> = {
  RETYPE: `Ketik tanggal dan jam yang benar pada barisnya, tulis “salah ketik” di kolom ${REGISTER_COLUMNS.text}, lalu pilih “${ACTION_WORDS.CHANGE_TIME}”.`,
  MOVE: `Pilih “${ACTION_WORDS.OFFER_TIMES}”.`,
  SET_ASIDE: `Pilih “${ACTION_WORDS.OFFER_TIMES}”.`,
  FOOD: `Pilih “${ACTION_WORDS.ASK_CONFIRMATION}”; pemohon memilih hidangannya dengan satu tombol pada halamannya.`,
  NO_BUFFET: `Pilih “${ACTION_WORDS.ASK_CONFIRMATION}”; pemohon memastikannya dengan satu tombol pada halamannya.`,
  OWN_FOOD: `Ganti isi kolom ${REGISTER_COLUMNS.catering} dengan hidangan yang disajikan.`,
  LETTER: `Bila surat sudah ada, tulis letaknya di kolom ${REGISTER_COLUMNS.text}, lalu pilih “${ACTION_WORDS.RECORD_LETTER}”.`,
};

/** What else may be done, as a mail with more room than a cell says it. */
const OTHERWISE_WORDS: Readonly<Record<Way, string>> = {
  RETYPE: '',
  MOVE: `Bila pemohon sudah menyepakati waktu lain, ${TYPE_NEW_TIME}.`,
  SET_ASIDE: `Bila waktunya memang diperlukan, Kabid dapat memilih “${ACTION_WORDS.SET_ASIDE}”.`,
  FOOD: `Bila pemohon sudah menjawab, isi kolom ${REGISTER_COLUMNS.catering}.`,
  NO_BUFFET: `Bila jawabannya sampai lewat WhatsApp, tulis “tanpa prasmanan” di kolom ${REGISTER_COLUMNS.text}, lalu pilih “${ACTION_WORDS.RECORD_ANSWER}”.`,
  OWN_FOOD: '',
  LETTER: '',
};

/** What to do about each finding; `null` for findings that block no step. */
const REMEDIES: Readonly<Record<FindingCode, Way | null>> = {
  CLASH_EARLIER_CANDIDATE: 'MOVE',
  SETUP_OVERLAP: 'MOVE',
  ROOM_BLOCKED: 'MOVE',
  HOLIDAY: 'SET_ASIDE',
  WEEKEND: 'SET_ASIDE',
  OUTSIDE_OFFICE_HOURS: 'SET_ASIDE',
  FRIDAY_PRAYER: 'SET_ASIDE',
  OVERNIGHT: 'SET_ASIDE',
  INVALID_TIME: 'RETYPE',
  CATERING_BUFFET: 'FOOD',
  CATERING_UNDECIDED: 'FOOD',
  LETTER_MISSING: 'LETTER',
  OVER_CAPACITY: null,
  SHORT_NOTICE: null,
  IN_THE_PAST: null,
  TIME_NOT_HELD: null,
  EMAIL_SUSPECT: null,
  EQUIPMENT_DAMAGED: null,
  REVISION_OF_EARLIER: null,
  DUPLICATE_SUBMISSION: null,
};

/** What to do about a blocked step: one action; what else holds it up is said when that is done. */
export function wayOutWords({ action, findings, alternatives }: Extract<Refusal, { code: 'BLOCKED' }>): string {
  switch (action) {
    case 'SCHEDULE':
    case 'MARK_READY':
      return `Permohonan ini ada pada Kasi lagi.${nearestWords(alternatives)}`;
    case 'UNDO':
      return `Waktunya sudah dipakai yang lain; pilih tindakan lain dari daftar pada kolom ${REGISTER_COLUMNS.action}.`;
    default:
      return (
        waysFor(findings)
          .slice(0, 1)
          .map((way) => WAY_WORDS[way])
          .join('') + nearestWords(alternatives)
      );
  }
}

/** All that can be done about the findings, one thing each, and what else may be done. */
export function remediesFor(findings: readonly Finding[]): string[] {
  return waysFor(findings).flatMap((way) => [WAY_WORDS[way], OTHERWISE_WORDS[way]].filter((words) => words !== ''));
}

/** If the time must be moved anyway, setting a rule aside is no way. */
function waysFor(findings: readonly Finding[]): Way[] {
  const found = new Set(findings.map(wayFor));
  if (found.has('MOVE')) found.delete('SET_ASIDE');
  return WAYS.filter((way) => found.has(way));
}

/** The office's own use has no applicant to ask, and what is only spoken of needs no other food. */
function wayFor(finding: Finding): Way | null {
  if (finding.code !== 'CATERING_BUFFET') return REMEDIES[finding.code];
  return finding.own ? 'OWN_FOOD' : finding.word === '' ? 'FOOD' : 'NO_BUFFET';
}

/** The first free time, as a sentence with a space before it; blank if there is none. */
export function nearestWords([nearest]: readonly AlternativeTime[]): string {
  return nearest ? ` Waktu kosong terdekat: ${offeredTimeWords(nearest)}.` : '';
}
