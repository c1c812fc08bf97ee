// The port ReportTab: writes `Laporan YYYY` in a few block writes, with its charts, and reads what staff wrote there.
import type { ReportTab } from '../../app/ports/page-tabs.ts';
import type { ReportPage, ReportTexts } from '../../pages/print/report.ts';
import type { Block, Chart, PageCell, PageRow, RowKind } from '../../pages/print/sheet-page.ts';
import { REPORT_TEXTS, REPORT_WORDS, type ReportText } from '../../words/sheet/report.ts';
import { reportTab } from '../../words/sheet/tabs.ts';
import { type Cell, textOf } from './cells.ts';
import { DAY_FORMAT } from './date-formats.ts';
import { pageCell } from './page-tabs.ts';
import { insertTab } from './tab-places.ts';
import { ensureRows } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER = '#d9ead3';
const KEPT = '#fff2cc';
const REMARK = '#666666';

/** From the left: a number of columns and their width in pixels; together about as wide as landscape A4. */
const WIDTHS = [
  [1, 195],
  [9, 115],
] as const;
/** All of these columns. */
const COLUMNS = 'A:J';
const CHART_SIZE = { width: 525, height: 320 };
/** Pixels of a row of one line. */
const LINE_HEIGHT = 21;
/** The height of a cell that staff write into, in lines, unless more is written; how many characters fit on one. */
const KEPT_LINES = 8;
const KEPT_LINE = 150;
/** The hint stands between a label and its text. */
const BELOW_LABEL = 2;

const BOLD: ReadonlySet<RowKind> = new Set<RowKind>(['TITLE', 'HEADING', 'HEADER', 'SUM', 'LABEL']);
const WRAPPED: ReadonlySet<RowKind> = new Set<RowKind>(['HEADER', 'TABLE', 'SUM', 'KEPT']);

export class SheetReportTab implements ReportTab {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  texts(year: number): ReportTexts {
    const sheet = this.open().getSheetByName(reportTab(year));
    if (!sheet) return {};
    const column = sheet.getRange(1, 1, sheet.getMaxRows(), 1);
    const cells = (column.getValues() as Cell[][]).map(([cell]) => textOf(cell));
    const found = (Object.keys(REPORT_TEXTS) as ReportText[]).flatMap((key) => {
      const places = cells.flatMap((cell, index) => (cell.trim() === REPORT_TEXTS[key] ? [index] : []));
      const [row] = labelsAmong(places, cells, column);
      return row === undefined ? [] : [[key, cells[row + BELOW_LABEL] ?? ''] as const];
    });
    return Object.fromEntries(found);
  }

  /**
   * All cells are written in one call: what staff wrote stands in the tab before and after it. A tab that is new is not read.
   */
  write(page: ReportPage): void {
    const spreadsheet = this.open();
    const name = reportTab(page.year);
    const found = spreadsheet.getSheetByName(name);
    const sheet = found ?? newTab(spreadsheet, name);
    const width = page.rows[0]?.cells.length ?? 0;
    const rows = [...page.rows];
    const blank: PageRow = { kind: 'TEXT', cells: new Array<PageCell>(width).fill(''), right: [] };
    for (let last = found?.getLastRow() ?? 0; rows.length < last; ) rows.push(blank);
    ensureRows(sheet, rows.length);
    const each = <Value>(about: (row: PageRow, cell: PageCell, column: number) => Value): Value[][] =>
      rows.map((row) => row.cells.map((cell, index) => about(row, cell, index + 1)));
    // Formats first: the name of an institution must not become a formula. Numbers stay numbers.
    sheet
      .getRange(1, 1, rows.length, width)
      .setNumberFormats(each((_, cell) => formatOf(cell)))
      .setValues(each((_, cell) => pageCell(cell)))
      .setFontWeights(each(({ kind }) => (BOLD.has(kind) ? 'bold' : null)))
      .setFontColors(each(({ kind }, _, column) => (isRemark(kind, column) ? REMARK : null)))
      .setBackgrounds(each(backgroundOf))
      .setWraps(each(({ kind }) => WRAPPED.has(kind)))
      .setHorizontalAlignments(each(alignmentOf));
    widenKept(sheet, rows, found ? mergedRows(found, rows.length, width) : []);
    for (const old of found?.getCharts() ?? []) sheet.removeChart(old);
    for (const chart of page.charts) drawChart(sheet, chart);
  }
}

/**
 * Those of some cells that are labels: an applicant may give an institution the name of one. A label has the hint below
 * it, and the cell of its text spans the tab.
 * @param places counted from 0
 */
function labelsAmong(
  places: readonly number[],
  cells: readonly string[],
  column: GoogleAppsScript.Spreadsheet.Range,
): readonly number[] {
  const hinted = places.filter((place) => cells[place + 1]?.trim() === REPORT_WORDS.keptHint);
  if (hinted.length === 1 || places.length === 0) return hinted;
  const spanning = new Set(column.getMergedRanges().map((range) => range.getRow() - 1));
  return places.filter((place) => spanning.has(place + BELOW_LABEL));
}

/**
 * A cell that staff write into spans the tab. Mostly they stand where they stood; a merged cell does not grow by itself, so
 * one that moved, or holds more than usual, gets its height.
 */
function widenKept(sheet: Sheet, rows: readonly PageRow[], merged: readonly number[]): void {
  const width = rows[0]?.cells.length ?? 0;
  const wanted = rows.flatMap(({ kind, cells }, index) =>
    kind === 'KEPT' ? [{ row: index + 1, lines: linesIn(String(cells[0])) }] : [],
  );
  const isMoved = merged.join() !== wanted.map(({ row }) => row).join();
  if (isMoved) {
    if (merged.length > 0) sheet.getRange(1, 1, rows.length, width).breakApart();
    sheet.autoResizeRows(1, rows.length);
    for (const { row } of wanted) sheet.getRange(row, 1, 1, width).merge();
  }
  for (const { row, lines } of wanted) {
    if (isMoved || lines > KEPT_LINES) sheet.setRowHeight(row, LINE_HEIGHT * Math.max(KEPT_LINES, lines + 1));
  }
}

/** The first rows, counted from 1 and in order, of all merged cells. */
function mergedRows(sheet: Sheet, rows: number, width: number): readonly number[] {
  const ranges = sheet.getRange(1, 1, rows, width).getMergedRanges();
  return ranges.map((range) => range.getRow()).sort((a, b) => a - b);
}

function linesIn(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / KEPT_LINE)), 0);
}

function formatOf(cell: PageCell): string {
  if (typeof cell === 'object') return DAY_FORMAT;
  if (typeof cell !== 'number') return '@';
  return Number.isInteger(cell) ? '#,##0' : '#,##0.##';
}

/** No band runs over columns that the table does not have. */
function backgroundOf({ kind }: PageRow, cell: PageCell): string | null {
  if (kind === 'KEPT') return KEPT;
  return kind === 'HEADER' && cell !== '' ? HEADER : null;
}

function alignmentOf({ right }: PageRow, _: PageCell, column: number): 'left' | 'right' {
  return right.includes(column) ? 'right' : 'left';
}

function isRemark(kind: RowKind, column: number): boolean {
  return kind === 'NOTE' || (kind === 'FIGURE' && column === 5);
}

/** Sets the column widths once, since people may change them. */
function newTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Sheet {
  const sheet = insertTab(spreadsheet, name);
  let column = 1;
  for (const [count, width] of WIDTHS) {
    sheet.setColumnWidths(column, count, width);
    column += count;
  }
  sheet.setFrozenRows(1);
  sheet.getRange(COLUMNS).setVerticalAlignment('top');
  sheet.getRange(1, 1).setFontSize(14);
  return sheet;
}

function drawChart(sheet: Sheet, { title, labels, series, row, column }: Chart): void {
  const range = ({ row, column, rows, columns }: Block) => sheet.getRange(row, column, rows, columns);
  const chart = sheet
    .newChart()
    .asColumnChart()
    .setTitle(title)
    .addRange(range(labels))
    .addRange(range(series))
    .setNumHeaders(1)
    .setOption('legend', { position: 'bottom' })
    .setOption('vAxis', { minValue: 0, format: '0' })
    .setOption('width', CHART_SIZE.width)
    .setOption('height', CHART_SIZE.height)
    .setPosition(row, column, 0, 0)
    .build();
  sheet.insertChart(chart);
}
