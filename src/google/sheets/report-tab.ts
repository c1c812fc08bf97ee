// The port ReportTab: writes `Laporan YYYY` in a few block writes, with its chart.
import type { ReportTab } from '../../app/ports/page-tabs.ts';
import type { Block, Chart, PageCell, ReportPage } from '../../pages/print/report.ts';
import { reportTab } from '../../words/sheet/tabs.ts';
import { pageCell } from './page-tabs.ts';
import { ensureRows } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#d9ead3';

/** From the left: a number of columns and their width in pixels; together about as wide as landscape A4. */
const WIDTHS = [
  [1, 180],
  [3, 105],
  [2, 130],
  [4, 115],
] as const;
const CHART_SIZE = { width: 525, height: 320 };

export class SheetReportTab implements ReportTab {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  write(page: ReportPage): void {
    const spreadsheet = this.open();
    const name = reportTab(page.year);
    const sheet = spreadsheet.getSheetByName(name) ?? newTab(spreadsheet, name);
    const width = page.rows[0]?.length ?? 0;
    sheet.clear();
    ensureRows(sheet, page.rows.length);
    // Formats first: the name of an institution must not become a formula. Numbers stay numbers.
    const headings = [page.titleRow, ...page.headingRows];
    const isHeader = (row: number) => page.tableHeaderRows.includes(row);
    const isBold = (row: number, column: number) => isHeader(row) || (column === 1 && headings.includes(row));
    sheet
      .getRange(1, 1, page.rows.length, width)
      .setNumberFormats(formatsOf(page))
      .setValues(page.rows.map((row) => row.map(pageCell)))
      .setFontWeights(each(page, (row, column) => (isBold(row, column) ? 'bold' : null)))
      .setBackgrounds(each(page, (row) => (isHeader(row) ? HEADER_BACKGROUND : null)))
      .setWraps(each(page, (row) => page.tableRows.has(row)))
      .setVerticalAlignment('top');
    sheet.getRange(page.titleRow, 1).setFontSize(14);
    sheet.setFrozenRows(page.titleRow);
    for (const old of sheet.getCharts()) sheet.removeChart(old);
    for (const chart of page.charts) drawChart(sheet, chart);
  }
}

/** One value for each cell, from its row and column (counted from 1). */
function each<Value>(page: ReportPage, about: (row: number, column: number, cell: PageCell) => Value): Value[][] {
  return page.rows.map((row, index) => row.map((cell, column) => about(index + 1, column + 1, cell)));
}

function formatsOf(page: ReportPage): string[][] {
  return each(page, (row, column, cell) => {
    if (isWithin(page.dates, row, column)) return 'dd/mm/yyyy';
    if (typeof cell !== 'number') return '@';
    return Number.isInteger(cell) ? '#,##0' : '#,##0.##';
  });
}

function isWithin(block: Block | null, row: number, column: number): boolean {
  return (
    block !== null &&
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}

/** Sets the column widths once, since people may change them. */
function newTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  let column = 1;
  for (const [count, width] of WIDTHS) {
    sheet.setColumnWidths(column, count, width);
    column += count;
  }
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
