// The tab `Uji`, as a run writes it: one row a question, with the last answer to it.
import {
  FOUND_WORDS,
  SELF_TEST_HEADERS as HEADERS,
  type ProbeId,
  SELF_TEST_QUESTIONS as QUESTIONS,
  SELF_TEST_TAB,
  VERDICT_WORDS,
} from '../../words/google/self-test.ts';
import { insertTab } from '../sheets/tab-places.ts';
import { grownRange } from '../sheets/tables.ts';
import type { Answer } from './probe.ts';
import { PROBES } from './probes/all.ts';
import { ASKED, answered, judged, VERDICT } from './rows.ts';

export const PROBE_IDS = Object.keys(QUESTIONS) as ProbeId[];
/** All lines are written, so that those of an older version do not stay below. */
const LINES = 60;
/** What stands until something else is noted. */
const NOTED: readonly string[] = [VERDICT_WORDS.GOOD, VERDICT_WORDS.DIFFERENT];
const WIDTH_PIXELS = 210;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Hints = Readonly<Partial<Record<ProbeId, string>>>;

/** A tab by name, made among the machine's where there is none. */
export function ownTab(spreadsheet: Spreadsheet, name: string) {
  return spreadsheet.getSheetByName(name) ?? insertTab(spreadsheet, name);
}

/**
 * The tab, its questions written; answers of earlier runs stay until they are asked again.
 * @param hints what stands as found beside questions that a person has not answered yet
 * @returns the sheet, what writes an answer, and how many are not what the desk relies on
 */
export function selfTestTab(spreadsheet: Spreadsheet, hints: Hints) {
  const sheet = ownTab(spreadsheet, SELF_TEST_TAB);
  const range = grownRange(sheet, 1, LINES, HEADERS.length);
  const before = range.getDisplayValues();
  const blank = HEADERS.map(() => '');
  const lines = [HEADERS, ...PROBE_IDS.map((id) => asked(id, before.find(([code]) => code === id) ?? blank, hints))];
  const cells = before.map((_, place) => lines[place] ?? blank);
  range.setNumberFormat('@').setValues(cells).setWrap(true);
  sheet.setColumnWidths(1, HEADERS.length, WIDTH_PIXELS).setFrozenRows(1);
  return {
    sheet,
    write(id: ProbeId, answer: Answer): void {
      const place = PROBE_IDS.indexOf(id) + 1;
      lines[place] = judged(id, lines[place] ?? blank, answer);
      sheet.getRange(place + 1, 1, 1, HEADERS.length).setValues([lines[place]]);
    },
    different: () => lines.filter((line) => line.includes(VERDICT_WORDS.DIFFERENT)).length,
  };
}

/** A row before its question is asked, or the whole of it where the script does not ask. */
function asked(id: ProbeId, old: readonly string[], hints: Hints): string[] {
  const { ask, emulated } = PROBES[id];
  const row = [id, QUESTIONS[id][0], FOUND_WORDS.GOOD, emulated, ...old.slice(ASKED)];
  if (typeof ask !== 'string' || NOTED.includes(row[VERDICT] ?? '')) return row;
  return answered(id, row, ask, hints[id] ?? '');
}
