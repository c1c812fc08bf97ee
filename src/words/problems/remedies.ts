// What to do about a step that findings block: the step to choose instead, and the nearest free time.
import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import type { Finding, FindingCode } from '../../domain/request/finding.ts';
import { dayTimeWords } from '../formats/dates.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';
import { REGISTER_COLUMNS } from '../sheet/columns.ts';

/** What can be done, in the order in which it is shown. */
const WAYS = ['MOVE', 'SET_ASIDE', 'RETYPE', 'NO_BUFFET', 'LETTER'] as const;
type Way = (typeof WAYS)[number];

/** How to change the time of a request in its row. */
export const TYPE_NEW_TIME = `ketik waktu baru pada barisnya lalu pilih “${ACTION_WORDS.CHANGE_TIME}”`;

const WAY_WORDS: Readonly<Record<Way, string>> = {
  MOVE: `Pilih “${ACTION_WORDS.OFFER_TIMES}”, atau ${TYPE_NEW_TIME}.`,
  SET_ASIDE: `Pindahkan waktunya (“${ACTION_WORDS.OFFER_TIMES}” atau “${ACTION_WORDS.CHANGE_TIME}”), atau minta Kabid memilih “${ACTION_WORDS.SET_ASIDE}”.`,
  RETYPE: `Ketik tanggal dan jam yang benar pada barisnya, lalu pilih “${ACTION_WORDS.CHANGE_TIME}”.`,
  NO_BUFFET: `Pastikan kepada pemohon (“${ACTION_WORDS.ASK_CONFIRMATION}”; ia dapat menggantinya pada halamannya), atau ganti isi kolom ${REGISTER_COLUMNS.catering} setelah ia memastikannya.`,
  LETTER: `Bila surat sudah ada, pilih “${ACTION_WORDS.RECORD_LETTER}”.`,
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
  CATERING_BUFFET: 'NO_BUFFET',
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

/** What to do about a blocked step, in one or more sentences. */
export function wayOutWords({ action, findings, alternatives }: Extract<Refusal, { code: 'BLOCKED' }>): string {
  switch (action) {
    case 'SCHEDULE':
      return `Pilih “${ACTION_WORDS.RETURN_TO_SECTION_HEAD}” agar jadwalnya diatur ulang.${nearestWords(alternatives)}`;
    case 'UNDO':
      return `Waktunya sudah dipakai yang lain; lanjutkan dengan tindakan lain, misalnya “${ACTION_WORDS.REOPEN}”.`;
    default:
      return remediesFor(findings).join(' ') + nearestWords(alternatives);
  }
}

/** What to do about the findings; if the time must be moved anyway, setting a rule aside is not suggested. */
export function remediesFor(findings: readonly Finding[]): string[] {
  const found = new Set(findings.map(({ code }) => REMEDIES[code]));
  if (found.has('MOVE')) found.delete('SET_ASIDE');
  return WAYS.filter((way) => found.has(way)).map((way) => WAY_WORDS[way]);
}

/** The first free time, as a sentence with a space before it; blank if there is none. */
export function nearestWords([nearest]: readonly AlternativeTime[]): string {
  return nearest ? ` Waktu kosong terdekat: ${dayTimeWords(nearest.date, nearest.from, nearest.to)}.` : '';
}
