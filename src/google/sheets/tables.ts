// Finds tabs by name and columns by header, and says which one is missing.
import { DeskError } from '../../domain/fault.ts';
import { folded } from '../../domain/text/text.ts';
import { type Cell, textOf } from './cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws DeskError `MISSING_TAB` */
export function sheetNamed(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new DeskError({ code: 'MISSING_TAB', tab: name });
  return sheet;
}

/** The first row, where the headers stand. @param width how far, where not all of it is wanted */
export function headerCells(sheet: Sheet, width = sheet.getLastColumn()): Cell[] {
  const [row = []] = sheet.getRange(1, 1, 1, width).getValues() as Cell[][];
  return row;
}

/** A header as it is compared: however people have spaced it or written it large. */
export function headerOf(cell: Cell | undefined): string {
  return folded(textOf(cell));
}

/** Where each column stands, counted from 0. */
export type Layout<Column extends string> = Readonly<Record<Column, number>>;

/**
 * Finds columns by their headers, whatever their order and whatever stands between them.
 * @throws DeskError `MISSING_COLUMN`
 */
export function locate<Column extends string>(
  tab: string,
  headerRow: readonly Cell[],
  columns: Readonly<Record<Column, string>>,
): Layout<Column> {
  const places = new Map<string, number>();
  headerRow.forEach((cell, index) => {
    const header = headerOf(cell);
    if (!places.has(header)) places.set(header, index);
  });
  const layout = {} as Record<Column, number>;
  for (const column of Object.keys(columns) as Column[]) {
    const place = places.get(folded(columns[column]));
    if (place === undefined) throw new DeskError({ code: 'MISSING_COLUMN', tab, column: columns[column] });
    layout[column] = place;
  }
  return layout;
}

/**
 * Holds a tab whose columns the script alone lays out to their order.
 * @throws DeskError `MISSING_COLUMN` naming the first that does not stand in its place
 */
export function requireOrder(tab: string, headerRow: readonly Cell[], headers: readonly string[]): void {
  const column = headers.find((header, index) => headerOf(headerRow[index]) !== folded(header));
  if (column !== undefined) throw new DeskError({ code: 'MISSING_COLUMN', tab, column });
}

/** A whole tab in one read: the layout and the rows under the header. */
export function readTable<Column extends string>(
  sheet: Sheet,
  columns: Readonly<Record<Column, string>>,
): { layout: Layout<Column>; header: readonly Cell[]; rows: readonly (readonly Cell[])[] } {
  const read = () => {
    const [header = [], ...rows] = sheet.getDataRange().getValues() as Cell[][];
    return { layout: locate(sheet.getName(), header, columns), header, rows };
  };
  try {
    return read();
  } catch {
    // A column inserted while we read pushes the last one out of what is read.
    return read();
  }
}

/** Adds rows to the grid where fewer than `count` are there: writing beyond the grid throws (facts 3.3). */
export function ensureRows(sheet: Sheet, count: number): void {
  const missing = count - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

/**
 * Cells from the first column on, of rows that are added where the grid ends before them. Whether it does is learnt from
 * `getRange`, which throws beyond the grid (facts 3.3): asking for its size would cost a call each time.
 */
export function grownRange(
  sheet: Sheet,
  firstRow: number,
  rows: number,
  width: number,
): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(firstRow, 1, rows, width);
  } catch {
    ensureRows(sheet, firstRow + rows - 1);
    return sheet.getRange(firstRow, 1, rows, width);
  }
}

/** The name of a cell as people see it: row 12 and the column at place 1 are "B12". */
export function cellName(row: number, place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? `${letter}${row}` : `${String.fromCharCode(64 + Math.floor(place / 26))}${letter}${row}`;
}
