// The port ReportTab: writes `Laporan YYYY` in a few block writes, with its chart.
import type { ReportTab } from '../desk/ports.ts';
import type { Block, ReportPage } from '../pages/report.ts';
import { reportTab } from '../words/tabs.ts';
import { pageCell } from './page-tabs.ts';
import { ensureRows } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#d9ead3';

export class SheetReportTab implements ReportTab {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  write(page: ReportPage): void {
    const spreadsheet = this.open();
    const name = reportTab(page.year);
    const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    const width = page.rows[0]?.length ?? 0;
    sheet.clear();
    ensureRows(sheet, page.rows.length);
    // Plain text first: what institutions call themselves must not become a formula. Numbers stay numbers.
    sheet.getRange(1, 1, page.rows.length, width).setNumberFormats(formatsOf(page));
    sheet.getRange(1, 1, page.rows.length, width).setValues(page.rows.map((row) => row.map(pageCell)));
    sheet.getRange(page.titleRow, 1).setFontWeight('bold').setFontSize(14);
    for (const row of page.headingRows) sheet.getRange(row, 1).setFontWeight('bold');
    for (const row of page.tableHeaderRows) {
      sheet.getRange(row, 1, 1, width).setFontWeight('bold').setBackground(HEADER_BACKGROUND);
    }
    sheet.setFrozenRows(page.titleRow);
    drawChart(sheet, page, width);
  }
}

function formatsOf(page: ReportPage): string[][] {
  return page.rows.map((row, index) =>
    row.map((cell, column) => {
      if (isWithin(page.dates, index + 1, column + 1)) return 'dd/mm/yyyy';
      return typeof cell === 'number' ? '#,##0' : '@';
    }),
  );
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

function drawChart(sheet: Sheet, page: ReportPage, width: number): void {
  for (const old of sheet.getCharts()) sheet.removeChart(old);
  const range = ({ row, column, rows, columns }: Block) => sheet.getRange(row, column, rows, columns);
  const chart = sheet
    .newChart()
    .asColumnChart()
    .setTitle(page.chart.title)
    .addRange(range(page.chart.labels))
    .addRange(range(page.chart.series))
    .setNumHeaders(1)
    .setOption('legend', { position: 'bottom' })
    .setOption('vAxis', { minValue: 0, format: '0' })
    .setPosition(page.chart.labels.row, width + 2, 0, 0)
    .build();
  sheet.insertChart(chart);
}
