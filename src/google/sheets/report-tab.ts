// The port ReportTab: writes `Laporan YYYY` in a few block writes, with its charts, and reads what staff wrote there.
// What may not change: what staff wrote is read before anything is written, every row has one width, and all cells are written
// by one chain of calls, however many there are.
import type { ReportTab } from '../../app/ports/tabs.ts';
import { shade } from '../../pages/print/report/body.tsx';
import type { ReportTexts } from '../../pages/print/report/report.ts';
import type { PageRow, PlacedChart, RowKind, TabPage } from '../../pages/print/sheet-page.ts';
import { DECIMALS } from '../../words/formats/numbers.ts';
import type { PageCell } from '../../words/print/columns.ts';
import { REPORT_TEXTS, REPORT_WORDS, type ReportText } from '../../words/sheet/report.ts';
import { reportTab } from '../../words/sheet/tabs.ts';
import { type Cell, DAY_FORMAT, textOf } from './cells.ts';
import { pageCell } from './page-tabs.ts';
import { insertTab } from './tab-places.ts';
import { ensureColumns, ensureRows } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER = '#d9ead3';
const KEPT = '#fff2cc';

/** Of the first column and of each other, in pixels. */
const WIDTHS = { first: 195, other: 115 } as const;
const CHART_SIZE = { width: 525, height: 320 };
/** Points; the usual size is 10. */
const SIZES: Readonly<Partial<Record<RowKind, number>>> = { TITLE: 14, HEADING: 12 };
const USUAL_SIZE = 10;
const INK = '#000000';
const FIGURE_SIZE = 16;
/** The column of a figure's own number. */
const FIGURE_COLUMN = 2;
/** The hint stands between a label and its text. */
const BELOW_LABEL = 2;

const BOLD: ReadonlySet<RowKind> = new Set<RowKind>(['TITLE', 'HEADING', 'HEADER', 'SUM', 'LABEL']);
const WRAPPED: ReadonlySet<RowKind> = new Set<RowKind>(['HEADER', 'TABLE', 'FIGURE', 'SUM', 'TEXT', 'KEPT']);

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
  write(page: TabPage): void {
    const spreadsheet = this.open();
    const name = reportTab(page.year);
    const found = spreadsheet.getSheetByName(name);
    const width = page.rows[0]?.cells.length ?? 0;
    const sheet = found ?? newTab(spreadsheet, name);
    const rows = [...page.rows];
    const blank: PageRow = { kind: 'NOTE', cells: new Array<PageCell>(width).fill(''), right: [] };
    for (let last = found?.getLastRow() ?? 0; rows.length < last; ) rows.push(blank);
    ensureRows(sheet, rows.length);
    ensureColumns(sheet, width);
    writeCells(sheet.getRange(1, 1, rows.length, width), rows);
    const isMoved = spread(sheet, rows, found ? sheet.getRange(1, 1, sheet.getMaxRows(), width).getMergedRanges() : []);
    linkRows(sheet, rows);
    const drawn = found?.getCharts() ?? [];
    // A chart follows its cells by itself.
    if (isMoved || String(drawn.map(rangesOf)) !== String(page.charts.map(areasOf))) {
      for (const old of drawn) sheet.removeChart(old);
      for (const chart of page.charts) drawChart(sheet, chart);
    }
    SpreadsheetApp.flush();
  }
}

/** Writes rows, with the look of each cell. Formats first: the name of an institution must not become a formula. */
function writeCells(range: Range, rows: readonly PageRow[]): void {
  const each = <Value>(about: (row: PageRow, cell: PageCell, column: number) => Value): Value[][] =>
    rows.map((row) => row.cells.map((cell, index) => about(row, cell, index + 1)));
  range
    .setNumberFormats(each((_, cell) => formatOf(cell)))
    .setValues(each((_, cell) => pageCell(cell)))
    .setNotes(each(({ note = '' }, _, column) => (column === 1 ? note : '')))
    .setTextStyles(each(textStyles()))
    .setBackgrounds(each(backgroundOf))
    .setWraps(each(({ kind }) => WRAPPED.has(kind)))
    .setHorizontalAlignments(each(alignmentOf));
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
 * Sentences and cells that staff write into spread over the tab. Mostly they stand where they stood.
 * @param merged the merged cells that the tab has
 * @returns whether they moved
 */
function spread(sheet: Sheet, rows: readonly PageRow[], merged: readonly Range[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  const wide = rows.flatMap(({ span }, index) => (span === undefined ? [] : [{ first: index + 1, span, width }]));
  const standing = merged.map((range) => {
    return { first: range.getRow(), span: range.getNumRows(), width: range.getNumColumns() };
  });
  standing.sort((one, other) => one.first - other.first);
  if (placesOf(standing) === placesOf(wide)) return false;
  if (merged.length > 0) {
    // Google breaks no part of a merged cell: one may reach below the rows that are written now, or beside them.
    const lastRow = Math.max(...merged.map((range) => range.getLastRow()));
    const lastColumn = Math.max(...merged.map((range) => range.getLastColumn()));
    sheet.getRange(1, 1, lastRow, lastColumn).breakApart();
  }
  for (const { first, span } of wide) sheet.getRange(first, 1, span, width).merge();
  return true;
}

function placesOf(cells: readonly { readonly first: number; readonly span: number; readonly width: number }[]): string {
  return cells.map(({ first, span, width }) => [first, span, width].join(':')).join();
}

/** Makes parts of a text lead to rows of the tab. */
function linkRows(sheet: Sheet, rows: readonly PageRow[]): void {
  rows.forEach(({ cells, links = [] }, index) => {
    const text = String(cells[0]);
    if (links.length === 0) return;
    const linked = SpreadsheetApp.newRichTextValue().setText(text);
    for (const { words, row } of links) {
      const start = text.indexOf(words);
      const address = `#gid=${sheet.getSheetId()}&range=A${row}`;
      if (start >= 0) linked.setLinkUrl(start, start + words.length, address);
    }
    sheet.getRange(index + 1, 1).setRichTextValue(linked.build());
  });
}

function formatOf(cell: PageCell): string {
  if (typeof cell === 'string') return '@';
  if (typeof cell === 'number') return '#,##0';
  return 'date' in cell ? DAY_FORMAT : `#,##0.${'0'.repeat(DECIMALS)}`;
}

/** @returns how the text of a cell looks; alike texts share one style */
function textStyles(): (row: PageRow, _: PageCell, column: number) => GoogleAppsScript.Spreadsheet.TextStyle {
  // Remarks slant instead of being grey: no grey is readable on a white page and on the dark one of a telephone.
  const style = (isBold: boolean, size: number, isItalic = false) =>
    SpreadsheetApp.newTextStyle().setBold(isBold).setItalic(isItalic).setFontSize(size).setForegroundColor(INK).build();
  const figure = style(true, FIGURE_SIZE);
  const styles = new Map<RowKind, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (row, _, column) => {
    if (isFigure(row, column)) return figure;
    const { kind } = row;
    const known = styles.get(kind);
    if (known) return known;
    const made = style(BOLD.has(kind), SIZES[kind] ?? USUAL_SIZE, kind === 'NOTE');
    styles.set(kind, made);
    return made;
  };
}

/** No band runs over columns that the table does not have. */
function backgroundOf({ kind, shades }: PageRow, cell: PageCell, column: number): string | null {
  if (kind === 'KEPT') return KEPT;
  const dark = shades?.[column - 1] ?? 0;
  if (dark > 0) return shade(dark);
  return kind === 'HEADER' && cell !== '' ? HEADER : null;
}

function alignmentOf({ right }: PageRow, _: PageCell, column: number): 'left' | 'right' {
  return right.includes(column) ? 'right' : 'left';
}

function isFigure({ kind }: PageRow, column: number): boolean {
  return kind === 'FIGURE' && column === FIGURE_COLUMN;
}

/** Sets how the tab looks once, since people may change it; over its whole grid, for columns that the report has later. */
function newTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Sheet {
  const sheet = insertTab(spreadsheet, name);
  const columns = sheet.getMaxColumns();
  sheet.setHiddenGridlines(true);
  sheet.setColumnWidths(1, 1, WIDTHS.first);
  sheet.setColumnWidths(2, columns - 1, WIDTHS.other);
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setVerticalAlignment('top');
  return sheet;
}

/** The cells that a chart of the tab is drawn from. */
function rangesOf(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): string {
  const places = chart
    .getRanges()
    .map((range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]);
  return String(places);
}

function areasOf({ areas }: PlacedChart): string {
  return String(areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]));
}

function drawChart(sheet: Sheet, { title, areas, line, row, column }: PlacedChart): void {
  const typed = line === null ? sheet.newChart().asColumnChart() : combined(sheet, line);
  const builder = typed.setTitle(title);
  for (const { row, column, rows, columns } of areas) builder.addRange(sheet.getRange(row, column, rows, columns));
  const chart = builder
    .setNumHeaders(1)
    .setOption('legend', { position: 'bottom' })
    .setOption('isStacked', true)
    .setOption('vAxis', { minValue: 0, format: '0' })
    .setOption('width', CHART_SIZE.width)
    .setOption('height', CHART_SIZE.height)
    .setPosition(row, column, 0, 0)
    .build();
  sheet.insertChart(chart);
}

/** Bars, of which one series is drawn as a line. */
function combined(sheet: Sheet, line: number): GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder {
  const builder = sheet.newChart().asComboChart();
  return builder.setOption('seriesType', 'bars').setOption('series', { [line]: { type: 'line' } }) as typeof builder;
}
