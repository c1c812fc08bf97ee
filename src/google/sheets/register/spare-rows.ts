// Keeps rows of `Permohonan` ready and in their formats, whatever people's rows brought.

import { REGISTER_COLUMNS, type RegisterColumn } from '../../../words/sheet/columns.ts';
import { TABS, writtenBy } from '../../../words/sheet/tabs.ts';
import { type Cell, groupAdjacent, isDate } from '../cells.ts';
import { ifAllowed } from '../kindness.ts';
import { cellName, columnName, headerCells, locate, sheetNamed } from '../tables.ts';
import { type ColumnFormat, offerInRows, REGISTER_FORMATS, ROW_HEIGHT } from './columns.ts';
import type { RegisterRead } from './read-register.ts';

const TEXT: ColumnFormat = '@';
/** So many rows at the end get their formats: the newest requests, and the spare rows. Each cell is paid for. */
const FORMATTED_ROWS = 750;
/** More than a night finds; those at the top wait for the next one, as the rows that are still to be filled are below. */
const MOST_RANGES = 200;

/**
 * One call for each group of neighbouring text columns, which makes the spare rows take texts as they are too, and one
 * for each format of which cells show something else: a date that stands as 46357. The look that people gave to dates
 * stays.
 */
export function keepFormats(sheet: GoogleAppsScript.Spreadsheet.Sheet, table: RegisterRead): void {
  const columns = (Object.keys(table.layout) as RegisterColumn[]).map((column) => ({
    place: table.layout[column],
    value: REGISTER_FORMATS[column],
  }));
  const texts = columns.filter(({ value }) => value === TEXT);
  for (const { first, values } of groupAdjacent(texts)) {
    setFormat(sheet, rangesWithout(table.lines, first, values.length), TEXT);
  }
  const lost = new Map<ColumnFormat, string[]>();
  for (const { place, value: format } of columns) {
    table.lines.forEach((row, index) => {
      if (!isLost(row[place], format)) return;
      lost.set(format, [...(lost.get(format) ?? []), cellName(index + 2, place)]);
    });
  }
  for (const [format, names] of lost) setFormat(sheet, names, format);
}

function setFormat(sheet: GoogleAppsScript.Spreadsheet.Sheet, names: readonly string[], format: ColumnFormat): void {
  if (names.length > 0) sheet.getRangeList(names.slice(-MOST_RANGES)).setNumberFormat(format);
}

/** Whether a cell shows a date as a number, or a number as a date. */
function isLost(cell: Cell | undefined, format: ColumnFormat): boolean {
  if (format === TEXT) return false;
  return format === '0' ? isDate(cell) : typeof cell === 'number';
}

/** The last rows whose cells are texts or blank: of a time that somebody typed, "@" would show a fraction. */
function rangesWithout(cells: RegisterRead['lines'], first: number, count: number): string[] {
  const isOther = (row: readonly Cell[]) => row.slice(first, first + count).some((cell) => typeof cell !== 'string');
  const firstRow = Math.max(2, cells.length + 2 - FORMATTED_ROWS);
  const others = cells.flatMap((row, index) => (index + 2 >= firstRow && isOther(row) ? [index + 2] : []));
  const edges = [firstRow - 1, ...others];
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    const begins = cellName(edge + 1, first);
    // To the end of the tab, which may have fewer rows than a moment ago.
    if (next === undefined) return [`${begins}:${columnName(first + count - 1)}`];
    return next - edge < 2 ? [] : [`${begins}:${cellName(next - 1, first + count - 1)}`];
  });
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many blank rows of `Permohonan` are kept; more than the requests of one day. */
const READY_ROWS = 150;
/** So many more are made at a time: growing takes several calls. */
const AHEAD = 100;

/** How many blank rows a new tab has: formats and rules are paid for by the cell, and a new tab of Google's has 1,000 rows. */
export const FIRST_ROWS = 50;
/** `Permohonan` has a day's requests, or as many as somebody pastes. */
export const FIRST_REGISTER_ROWS = READY_ROWS + AHEAD;

/** Fewer blank rows than these are left to no night in the tabs of the office. */
const LEAST_ROWS = 25;

/** Adds rows at the end, like the last one, if fewer are blank. */
export function growRegister(spreadsheet: Spreadsheet): void {
  keepBlankRows(sheetNamed(spreadsheet, TABS.REGISTER), READY_ROWS, AHEAD);
}

/** The same for the tabs in which people type. */
export function growTypedTabs(spreadsheet: Spreadsheet): void {
  for (const tab of writtenBy('OFFICE')) {
    const sheet = spreadsheet.getSheetByName(TABS[tab]);
    if (sheet) addRows(sheet, LEAST_ROWS, FIRST_ROWS - LEAST_ROWS);
  }
}

/**
 * Adds rows of requests at the end, like the last one, if fewer than these are blank.
 * @param ahead so many more are added then: growing takes several calls
 */
export function keepBlankRows(sheet: Sheet, count: number, ahead: number): void {
  const firstNew = addRows(sheet, count, ahead);
  if (firstNew === null) return;
  const layout = locate(TABS.REGISTER, headerCells(sheet), REGISTER_COLUMNS);
  const last = sheet.getMaxRows();
  offerInRows(sheet, layout, firstNew, last);
  sheet.setRowHeightsForced(firstNew, last - firstNew + 1, ROW_HEIGHT);
}

/** @returns the first of the rows that were added; `null` where enough are blank */
function addRows(sheet: Sheet, count: number, ahead: number): number | null {
  const [last, filled] = [sheet.getMaxRows(), sheet.getLastRow()];
  const lacking = count - (last - filled);
  if (lacking <= 0) return null;
  const missing = lacking + ahead;
  const width = sheet.getMaxColumns();
  const model = sheet.getRange(last, 1, 1, width);
  const [formats = []] = model.getNumberFormats();
  const [rules = []] = model.getDataValidations();
  // Above a blank last row: colours, warnings and lists whose ranges end there grow with it.
  const firstBlank = filled < last ? last : last + 1;
  if (firstBlank > last) sheet.insertRowsAfter(last, missing);
  else sheet.insertRowsBefore(last, missing);
  const added = sheet.getRange(firstBlank, 1, missing, width);
  ifAllowed(sheet, () => {
    added.setNumberFormats(new Array(missing).fill(formats));
    added.setDataValidations(new Array(missing).fill(rules));
  });
  return firstBlank;
}
