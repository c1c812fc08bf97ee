// Makes an Excel workbook of a spreadsheet: its sheets with what stands in them and around them, and its named ranges.
import type { Workbook, Worksheet } from 'exceljs';
import { type Area, columnName } from '../model/sheets/a1.ts';
import { contentExtent } from '../model/sheets/cells.ts';
import { hiddenByFilter } from '../model/sheets/filter.ts';
import { depthOf, hiddenLines } from '../model/sheets/groups.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { fillCells } from './cells.ts';
import { addConditionalFormats } from './conditional-formats.ts';
import { argb } from './looks.ts';
import { tabNames } from './tab-names.ts';
import { addValidations, Choices, type RangeText } from './validations.ts';

/** @returns `'A tab'!$A$1:$B$2` */
function absolute(sheet: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${corner(area.row, area.column)}:${last}`;
}

/**
 * Fills a workbook.
 * @param book an empty workbook of exceljs
 * @param made instant that the file bears as that of its making
 */
export function fillBook(book: Workbook, spreadsheet: SpreadsheetData, made: Date): void {
  book.title = spreadsheet.title;
  book.creator = spreadsheet.owner;
  book.created = made;
  book.modified = made;
  book.calcProperties.fullCalcOnLoad = true;
  const names = tabNames(spreadsheet);
  const rangeText: RangeText = (sheet, area) => {
    const name = names.get(sheet);
    return name === undefined ? undefined : absolute(name, area);
  };
  const choices = new Choices(book, [...names.values()]);
  for (const sheet of spreadsheet.sheets) {
    const target = book.addWorksheet(names.get(sheet.id) ?? sheet.name);
    fillCells(target, spreadsheet, sheet);
    arrange(target, spreadsheet, sheet);
    addValidations(target, spreadsheet, sheet, choices, rangeText);
    addConditionalFormats(target, spreadsheet, sheet);
  }
  choices.write();
  const active = spreadsheet.sheets.findIndex((each) => each.id === spreadsheet.activeSheet);
  const view = { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, visibility: 'visible' as const };
  book.views = [{ ...view, activeTab: Math.max(0, active) }];
  // exceljs keeps names cell by cell, which a whole column would make slow; the file wants their ranges only.
  const named = Object.entries(spreadsheet.namedRanges).flatMap(([name, { sheetId, area }]) => {
    const range = rangeText(sheetId, area);
    return range === undefined ? [] : [{ name, ranges: [range] }];
  });
  Object.defineProperty(book.definedNames, 'model', { get: () => named });
}

/** Pixels to the widths of Excel, counted in digits of its standard font. */
const widthOf = (pixels: number) => Math.max(0, (pixels - 5) / 7);
const standardWidth = 100;

/** Everything of a sheet but its cells. */
function arrange(target: Worksheet, spreadsheet: SpreadsheetData, sheet: SheetData): void {
  target.state = sheet.hidden ? 'hidden' : 'visible';
  const colour = sheet.tabColor === null ? undefined : argb(sheet.tabColor);
  if (colour) target.properties.tabColor = colour;
  target.properties.defaultColWidth = widthOf(standardWidth);
  if (sheet.frozenRows + sheet.frozenColumns > 0) {
    target.views = [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }];
  }
  const hiddenColumns = hiddenLines(sheet, 'columns');
  for (let column = 1; column <= sheet.columns; column++) {
    const [width, depth] = [sheet.columnWidths[column], depthOf(sheet, 'columns', column)];
    if (width !== undefined) target.getColumn(column).width = widthOf(width);
    if (depth > 0) target.getColumn(column).outlineLevel = Math.min(depth, 7);
    if (hiddenColumns.includes(column)) target.getColumn(column).hidden = true;
  }
  for (const [row, height] of Object.entries(sheet.rowHeights)) target.getRow(Number(row)).height = height * 0.75;
  for (const row of Object.keys(sheet.groups.rows).map(Number)) {
    target.getRow(row).outlineLevel = Math.min(depthOf(sheet, 'rows', row), 7);
  }
  for (const row of [...hiddenLines(sheet, 'rows'), ...hiddenByFilter(spreadsheet, sheet)]) {
    target.getRow(row).hidden = true;
  }
  for (const { row, column, rows, columns } of sheet.merges) {
    target.mergeCells(row, column, row + rows - 1, column + columns - 1);
  }
  if (sheet.filter) {
    const { row, column, rows, columns } = sheet.filter.area;
    const last = Math.max(row, Math.min(row + rows - 1, contentExtent(spreadsheet, sheet).row));
    target.autoFilter = { from: { row, column }, to: { row: last, column: column + columns - 1 } };
  }
}
