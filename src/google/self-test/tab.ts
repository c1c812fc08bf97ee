// The tab `Uji`: one row a question, with the last answer to it.
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
import { grownRange } from '../sheets/tables.ts';
import type { Answer } from './probe.ts';
import { PROBES } from './probes/all.ts';

export const PROBE_IDS = Object.keys(QUESTIONS) as ProbeId[];
/** All lines are written, so that those of an older version do not stay below. */
const LINES = 60;
/** So many columns say what is asked; the others hold the answer. */
const ASKED = 4;
/** The column that names the version. */
const SINCE = 7;
const WIDTH_PIXELS = 210;

/** A tab by name, made behind the others where there is none. */
export function lastTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string) {
  return spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
}

/**
 * The tab, its questions written; answers of earlier runs stay until they are asked again.
 * @returns the sheet, what writes an answer, and how many are not what the desk relies on
 */
export function selfTestTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const sheet = lastTab(spreadsheet, SELF_TEST_TAB);
  const range = grownRange(sheet, 1, LINES, HEADERS.length);
  const before = range.getDisplayValues();
  const blank = HEADERS.map(() => '');
  const lines = [HEADERS, ...PROBE_IDS.map((id) => asked(id, before.find(([code]) => code === id) ?? blank))];
  const cells = before.map((_, place) => lines[place] ?? blank);
  range.setNumberFormat('@').setValues(cells).setWrap(true);
  sheet.setColumnWidths(1, HEADERS.length, WIDTH_PIXELS).setFrozenRows(1);
  return {
    sheet,
    write(id: ProbeId, answer: Answer): void {
      const place = PROBE_IDS.indexOf(id) + 1;
      const [good, seen] = Array.isArray(answer) ? answer : [answer, ''];
      const verdict = good === null ? 'UNTESTED' : good ? 'GOOD' : 'DIFFERENT';
      lines[place] = answered(id, lines[place] ?? blank, verdict, `${FOUND_WORDS[verdict]} ${seen}`.trim());
      sheet.getRange(place + 1, 1, 1, HEADERS.length).setValues([lines[place]]);
    },
    different: () => lines.filter((line) => line.includes(VERDICT_WORDS.DIFFERENT)).length,
  };
}

/** A row before its question is asked, or the whole of it where the script does not ask. */
function asked(id: ProbeId, old: readonly string[]): string[] {
  const { ask, reading = '' } = PROBES[id];
  const row = [id, QUESTIONS[id][0], FOUND_WORDS.GOOD, reading, ...old.slice(ASKED)];
  return typeof ask === 'string' ? answered(id, row, ask, '') : row;
}

/** A row with its answer; a verdict that stays has stood since its own version. */
function answered(id: ProbeId, row: readonly string[], verdict: Verdict, found: string): string[] {
  const words = VERDICT_WORDS[verdict];
  const since = row.includes(words) ? row[SINCE] : BUILD.version;
  const advice = verdict === 'GOOD' ? '' : QUESTIONS[id][1];
  return [...row.slice(0, ASKED), found, words, advice, since ?? '', stampWords(currentInstant())];
}
