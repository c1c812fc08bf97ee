// A row of the tab `Uji`: what was found, how it is judged, and since which version.

import { BUILD } from '../../domain/office/build.ts';
import { stampWords } from '../../words/formats/dates.ts';
import {
  FOUND_WORDS,
  SELF_TEST_HEADERS as HEADERS,
  type ProbeId,
  SELF_TEST_QUESTIONS as QUESTIONS,
  SELF_TEST_TAB,
  VERDICT_WORDS,
  type Verdict,
} from '../../words/google/self-test.ts';
import { currentInstant } from '../sheets/cells.ts';
import type { Answer } from './probe.ts';

/** So many columns say what is asked; the others hold the answer. */
export const ASKED = 4;
/** Where the verdict stands, and the version since which it does. */
export const VERDICT = 5;
const SINCE = 7;

/** Writes an answer that came after the run; nothing where nobody has run the self-test, or the row is gone. */
export function noteAnswer(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: ProbeId, answer: Answer): void {
  const sheet = spreadsheet.getSheetByName(SELF_TEST_TAB);
  const row = (sheet?.getRange('A:A').getDisplayValues() ?? []).findIndex(([code]) => code === id) + 1;
  if (!sheet || row === 0) return;
  const range = sheet.getRange(row, 1, 1, HEADERS.length);
  const [before = []] = range.getDisplayValues();
  range.setValues([judged(id, before, answer)]);
}

/** The question of a row of the tab; blank for another row. */
export function questionAt(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): string {
  return sheet.getRange(row, 1).getDisplayValue();
}

/** A row with the answer of Google. */
export function judged(id: ProbeId, row: readonly string[], answer: Answer): string[] {
  const [good, seen] = Array.isArray(answer) ? answer : [answer, ''];
  const verdict = good === null ? 'UNTESTED' : good ? 'GOOD' : 'DIFFERENT';
  return answered(id, row, verdict, `${FOUND_WORDS[verdict]} ${seen}`.trim());
}

/** A row with its answer; a verdict that stays has stood since its own version. */
export function answered(id: ProbeId, row: readonly string[], verdict: Verdict, found: string): string[] {
  const words = VERDICT_WORDS[verdict];
  const since = row.includes(words) ? row[SINCE] : BUILD.version;
  const [, whenDifferent, how = whenDifferent]: readonly string[] = QUESTIONS[id];
  const advice = verdict === 'GOOD' ? '' : verdict === 'DIFFERENT' ? whenDifferent : how;
  return [...row.slice(0, ASKED), found, words, advice ?? '', since ?? '', stampWords(currentInstant())];
}
