// What to do about a step that findings block: the step to choose instead, and the nearest free time.

import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { BlockedRefusal } from '../../domain/commands/refusal.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import type { Finding } from '../../domain/request/finding.ts';
import type { TimeWithDaysOff } from '../../domain/request/room-time.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Action, Role } from '../../domain/vocabulary.ts';
import { beforeWords, offeredTimeWords } from '../formats/dates.ts';
import { listWords, sentence } from '../formats/numbers.ts';
import { postTitles } from '../names.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';
import { REGISTER_COLUMNS } from '../sheet/columns.ts';
import { messageHint, textHint } from '../sheet/typed-rows.ts';
import { WAYS, type Way, wayFor } from './findings.ts';

/** How a request gets another time; whose wish it is, is asked for, so it is named at once. */
export const ON_LETTER_PAGE = `isi waktu baru dengan “${ACTION_WORDS.CHANGE_TIME}” di halaman suratnya, atas dasar “permintaan pemohon”`;

/** What the Kabid may decide about a fixed time on a day, or at an hour, that the office does not work. */
export function setAsideWords(time: Pick<TimeWithDaysOff, 'startDate'>, now: Instant): string {
  return `Bila kegiatan tetap berlangsung, pilih “${ACTION_WORDS.SET_ASIDE}” ${beforeWords(time, now)}; bila tidak, ${postTitles().SECTION_HEAD} memilih “${ACTION_WORDS.CHANGE_TIME}”.`;
}

/** The next action of the one who is held up: it is theirs, and it is open. */
const WAY_WORDS: Readonly<Record<Way, string>> = {
  RETYPE: `Isi tanggal dan jam yang benar dengan “${ACTION_WORDS.CHANGE_TIME}” di halaman suratnya, atas dasar “salah ketik”.`,
  MOVE: `Pilih “${ACTION_WORDS.OFFER_TIMES}”.`,
  SET_ASIDE: `Pilih “${ACTION_WORDS.OFFER_TIMES}”.`,
  FOOD: `Pilih “${ACTION_WORDS.ASK_CONFIRMATION}”.`,
  OWN_FOOD: `Ganti isi kolom ${REGISTER_COLUMNS.catering} dengan hidangan yang disajikan.`,
  LETTER: `Bila surat sudah ada, tulis letaknya dengan “${ACTION_WORDS.RECORD_LETTER}”.`,
};

/** What to do about a blocked step: one action; what else holds it up is said when that is done. @param onPage where no columns are */
export function wayOutWords({ action, findings, alternatives, next }: BlockedRefusal, onPage: boolean): string {
  switch (action) {
    case 'SCHEDULE':
    case 'MARK_READY': {
      const then = next === null ? cellWords(findings) : nextStepWords(next);
      return `Permohonan ini ada pada ${postTitles().SECTION_HEAD} lagi. ${then}${nearestWords(alternatives)}`;
    }
    case 'UNDO':
      return 'Waktunya sudah dipakai yang lain; pilih tindakan lain.';
    default:
      return `${next === null ? cellWords(findings) : takeWords(next, findings, onPage)}${nearestWords(alternatives)}`;
  }
}

/** Whose the next step is, and which. */
export function nextStepWords(next: Action): string {
  return `Langkah berikutnya: ${whoTakesWords(next)}`;
}

/** The same in few words. */
export function whoTakesWords(next: Action): string {
  return `${posts(TRANSITIONS[next].roles)} memilih “${ACTION_WORDS[next]}”.`;
}

export function posts(roles: readonly Role[]): string {
  return listWords(
    roles.map((role) => postTitles()[role]),
    'atau',
  );
}

/** How the reader takes a step, with all that it asks for. */
function takeWords(next: Action, findings: readonly Finding[], onPage: boolean): string {
  // It is the first only of the office's own use, which nobody is offered other times for.
  if (next === 'CHANGE_TIME') return remedyFor(findings, true);
  const { text, applicantMessage } = TRANSITIONS[next];
  const asked = [
    ...(text === 'REQUIRED' ? [`${textHint(next)}${placeWords('text', onPage)}`] : []),
    // The reason for other times follows from the findings.
    ...(applicantMessage === 'REQUIRED' && next !== 'OFFER_TIMES'
      ? [`${messageHint(next)}${placeWords('applicantMessage', onPage)}`]
      : []),
  ];
  const choice = `ilih “${ACTION_WORDS[next]}”.`;
  return asked.length === 0 ? `P${choice}` : `Tulis ${asked.join(' dan ')}, lalu p${choice}`;
}

/** Where words are written: in a column of the row, or above the button of a page. */
export function placeWords(column: 'text' | 'applicantMessage', onPage: boolean): string {
  if (onPage) return column === 'text' ? '' : ` di ${REGISTER_COLUMNS[column]}`;
  return ` di kolom ${REGISTER_COLUMNS[column]}`;
}

/** Where no step helps, the row itself is mended. */
export const SETTLE_FIRST = `Selesaikan dahulu yang tertulis di kolom ${REGISTER_COLUMNS.attention}.`;

function cellWords(findings: readonly Finding[]): string {
  const [first] = waysFor(findings);
  if (first === 'FOOD' || first === 'OWN_FOOD') return WAY_WORDS.OWN_FOOD;
  if (first === 'LETTER') return `Tulis letak surat di kolom ${REGISTER_COLUMNS.letterFile}.`;
  return SETTLE_FIRST;
}

/** What is done first about the findings, and who else may take it upon themselves. @param isOwn whether nobody is to be asked */
export function remedyFor(findings: readonly Finding[], isOwn: boolean): string {
  const [first] = waysFor(findings);
  if (first === undefined) return SETTLE_FIRST;
  const moves = first === 'MOVE' || first === 'SET_ASIDE';
  const way = isOwn && moves ? sentence(ON_LETTER_PAGE) : WAY_WORDS[first];
  return first === 'SET_ASIDE'
    ? `${way} Bila perlu, ${postTitles().DIVISION_HEAD} memilih “${ACTION_WORDS.SET_ASIDE}”.`
    : way;
}

/** If the time must be moved anyway, setting a rule aside is no way. */
function waysFor(findings: readonly Finding[]): Way[] {
  const found = new Set(findings.map(wayFor));
  if (found.has('MOVE')) found.delete('SET_ASIDE');
  return WAYS.filter((way) => found.has(way));
}

/** The first free time, as a sentence with a space before it; blank if there is none. */
export function nearestWords([nearest]: readonly AlternativeTime[]): string {
  return nearest ? ` Waktu kosong terdekat: ${offeredTimeWords(nearest)}.` : '';
}
