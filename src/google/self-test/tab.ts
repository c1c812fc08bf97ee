// The tab `Uji`: one row a question, with the last answer to it.
import type { Instant } from '../../domain/time/time.ts';
import { stampWords } from '../../words/formats/dates.ts';
import {
  FOUND_WORDS,
  type ProbeId,
  SELF_TEST_COLUMNS,
  SELF_TEST_TAB,
  SELF_TEST_WORDS,
  VERDICT_WORDS,
  type Verdict,
} from '../../words/google/self-test.ts';
import { codeOf } from '../../words/sheet/choices.ts';
import { type Cell, cellText, textOf } from '../sheets/cells.ts';
import { ensureRows } from '../sheets/tables.ts';
import { BUILD } from './build.ts';
import type { Answer, Probe } from './probe.ts';

type Column = keyof typeof SELF_TEST_COLUMNS;
type Row = Readonly<Record<Column, string>>;

const COLUMNS = Object.keys(SELF_TEST_COLUMNS) as Column[];
const WIDTHS: Readonly<Record<Column, number>> = {
  code: 170,
  question: 300,
  expected: 220,
  found: 220,
  verdict: 140,
  advice: 320,
  since: 90,
  emulated: 150,
  askedAt: 140,
};
const HEADER_COLOUR = '#d9ead3';
const PLAIN_TEXT = '@';

export class SelfTestTab {
  private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  private readonly rows: Map<ProbeId, Row>;

  /** Opens the tab or makes it, and writes all questions; answers of earlier runs stay until they are asked again. */
  constructor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, probes: readonly Probe[], now: Instant) {
    const known = spreadsheet.getSheetByName(SELF_TEST_TAB);
    this.sheet = known ?? spreadsheet.insertSheet(SELF_TEST_TAB, spreadsheet.getNumSheets());
    const before = known ? answersIn(known) : new Map<string, Row>();
    this.rows = new Map(probes.map((probe) => [probe.id, firstRow(probe, before.get(probe.id), now)]));
    this.writeAll(known?.getLastRow() ?? 0);
    if (!known) this.dress();
  }

  /** Writes the answer to one question. */
  write(probe: Probe, { found, good }: Answer, now: Instant): void {
    const verdict: Verdict = good === null ? 'UNTESTED' : good ? 'GOOD' : 'DIFFERENT';
    const row = rowOf(probe, found, verdict, this.rows.get(probe.id), now);
    this.rows.set(probe.id, row);
    const place = [...this.rows.keys()].indexOf(probe.id) + 2;
    this.sheet.getRange(place, 1, 1, COLUMNS.length).setValues([cellsOf(row)]);
  }

  /** How many answers are not what the desk relies on. */
  different(): number {
    return [...this.rows.values()].filter(({ verdict }) => codeOf(VERDICT_WORDS, verdict) === 'DIFFERENT').length;
  }

  show(): void {
    this.sheet.activate();
  }

  /** Writes header and questions over what stood there. */
  private writeAll(lastRow: number): void {
    const cells = [cellsOf(SELF_TEST_COLUMNS), ...[...this.rows.values()].map(cellsOf)];
    while (cells.length < lastRow) cells.push(COLUMNS.map(() => ''));
    ensureRows(this.sheet, cells.length);
    this.sheet.getRange(1, 1, cells.length, COLUMNS.length).setNumberFormat(PLAIN_TEXT).setValues(cells);
  }

  private dress(): void {
    COLUMNS.forEach((column, index) => {
      this.sheet.setColumnWidth(index + 1, WIDTHS[column]);
    });
    this.sheet
      .getRange(1, 1, this.rows.size + 1, COLUMNS.length)
      .setWrap(true)
      .setVerticalAlignment('top');
    this.sheet.getRange(1, 1, 1, COLUMNS.length).setFontWeight('bold').setBackground(HEADER_COLOUR);
    this.sheet.setFrozenRows(1);
  }
}

/** The rows of earlier runs by their code; only a tab whose columns stand as written counts. */
function answersIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): Map<string, Row> {
  const [header = [], ...rows] = sheet.getDataRange().getValues() as Cell[][];
  const isOurs = COLUMNS.every((column, index) => textOf(header[index]) === SELF_TEST_COLUMNS[column]);
  if (!isOurs) return new Map();
  return new Map(
    rows.map((cells) => {
      const row = Object.fromEntries(COLUMNS.map((column, index) => [column, textOf(cells[index])])) as Row;
      return [row.code, row];
    }),
  );
}

/** The row before its question is asked, or the whole of it where the script does not ask. */
function firstRow(probe: Probe, before: Row | undefined, now: Instant): Row {
  if (probe.ask === 'BY_HAND') return rowOf(probe, FOUND_WORDS.byHand, 'BY_HAND', before, now);
  if (probe.ask === 'LEFT_OUT') return rowOf(probe, FOUND_WORDS.leftOut, 'UNTESTED', before, now);
  const { question, expected } = SELF_TEST_WORDS[probe.id];
  const { found = '', verdict = '', advice = '', since = '', askedAt = '' } = before ?? {};
  return { code: probe.id, question, expected, found, verdict, advice, since, emulated: probe.emulated, askedAt };
}

/** @param before the row so far: a verdict that stays has stood since its own version */
function rowOf(probe: Probe, found: string, verdict: Verdict, before: Row | undefined, now: Instant): Row {
  const { question, expected, advice } = SELF_TEST_WORDS[probe.id];
  const stays = before !== undefined && codeOf(VERDICT_WORDS, before.verdict) === verdict;
  return {
    code: probe.id,
    question,
    expected,
    found: cellText(found),
    verdict: VERDICT_WORDS[verdict],
    advice: verdict === 'GOOD' ? '' : advice,
    since: stays ? before.since : BUILD,
    emulated: probe.emulated,
    askedAt: stampWords(now),
  };
}

function cellsOf(row: Row): string[] {
  return COLUMNS.map((column) => row[column]);
}
