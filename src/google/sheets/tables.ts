// Finds tabs by name and columns by header, and names the one that is missing.

import { DeskError } from '../../domain/fault.ts';
import { folded } from '../../domain/text/text.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../words/sheet/columns.ts';
import { type Cell, dayOf, groupAdjacent, textOf } from './cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws DeskError `MISSING_TAB` */
export function sheetNamed(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new DeskError({ code: 'MISSING_TAB', tab: name });
  return sheet;
}

/** The header row, which is the first. @param width how many cells of it; absent: all */
export function headerCells(sheet: Sheet, width = sheet.getMaxColumns()): Cell[] {
  const [row = []] = sheet.getRange(1, 1, 1, width).getValues() as Cell[][];
  return row;
}

/** A header in the form in which headers are compared: spacing and capitals make no difference. */
export function headerOf(cell: Cell | undefined): string {
  return folded(textOf(cell));
}

/** The place of each column, counted from 0. */
export type Layout<Column extends string> = Readonly<Record<Column, number>>;

/**
 * Finds columns by their headers, in any order and with other columns between them.
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
 * Checks the column order of a tab that the script writes by place.
 * @throws DeskError `MISSING_COLUMN` naming the first column that is not in its place
 */
export function requireOrder(tab: string, headerRow: readonly Cell[], headers: readonly string[]): void {
  const column = headers.find((header, index) => headerOf(headerRow[index]) !== folded(header));
  if (column !== undefined) throw new DeskError({ code: 'MISSING_COLUMN', tab, column });
}

/** Reads a whole tab at once: the layout and the rows below the header. */
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
    // Somebody may insert a column during the read, which pushes the last column out of the range.
    return read();
  }
}

/**
 * The texts of one column of `Permohonan`, below its header: one call, or three where people have moved it.
 * @throws DeskError `MISSING_COLUMN`
 */
export function textsBelow(sheet: Sheet, column: RegisterColumn): readonly string[] {
  const width = sheet.getMaxColumns();
  // To the end of the tab, which may have fewer rows than a moment ago.
  const textsAt = (place: number) =>
    (sheet.getRange(`${columnName(place - 1)}1:${columnName(place - 1)}`).getValues() as Cell[][]).map(([cell]) =>
      textOf(cell),
    );
  const expected = Object.keys(REGISTER_COLUMNS).indexOf(column) + 1;
  const [header, ...texts] = expected <= width ? textsAt(expected) : [];
  if (headerOf(header) === headerOf(REGISTER_COLUMNS[column])) return texts;
  // Somebody may have inserted a column since the width was read.
  const layout = locate(sheet.getName(), headerCells(sheet), REGISTER_COLUMNS);
  return textsAt(layout[column] + 1).slice(1);
}

/**
 * Adds rows to the grid if it has fewer than `count`: writing beyond the grid throws (facts 3.3).
 * @returns how many it has then
 */
export function ensureRows(sheet: Sheet, count: number): number {
  const rows = sheet.getMaxRows();
  if (count > rows) sheet.insertRowsAfter(rows, count - rows);
  return Math.max(rows, count);
}

/** Adds columns to the grid if it has fewer than `count`, as wide as its last: people delete blank ones. */
export function ensureColumns(sheet: Sheet, count: number): void {
  const columns = sheet.getMaxColumns();
  if (count <= columns) return;
  sheet.insertColumnsAfter(columns, count - columns);
  sheet.setColumnWidths(columns + 1, count - columns, sheet.getColumnWidth(columns));
}

/** So many rows more are added to a grid that is full: each time costs a call. */
const GROWN_AHEAD = 100;

/**
 * A range from the first column on; rows that the grid lacks are added, and some more. `getRange` throws beyond the grid
 * (facts 3.3), which saves the call that asks for its size.
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
    ensureRows(sheet, firstRow + rows - 1 + GROWN_AHEAD);
    return sheet.getRange(firstRow, 1, rows, width);
  }
}

/** The name of a cell as the sheet shows it: row 12 and the column at place 1 (counted from 0) give "B12". */
export function cellName(row: number, place: number): string {
  return `${columnName(place)}${row}`;
}

/** The letters of a column, by its place from 0. */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${String.fromCharCode(64 + Math.floor(place / 26))}${letter}`;
}

/** Deletes rows from the bottom up, so that those above keep their places until it is their turn. */
export function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  const runs = groupAdjacent(rows.map((row) => ({ place: row, value: row })));
  for (const { first, values } of runs.reverse()) sheet.deleteRows(first, values.length);
}

/** Writes the column `Pesan` if its words have changed. */
export function showProblems(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  rows: readonly (readonly Cell[])[],
  words: readonly string[],
): void {
  if (words.every((word, index) => word === textOf(rows[index]?.[column]))) return;
  sheet.getRange(2, column + 1, words.length, 1).setValues(words.map((word) => [word]));
}

/** The rows that are not blank, with their places. @param except the column `Pesan`, counted from 0, which is ignored */
export function filledRows(rows: readonly (readonly Cell[])[], except: number) {
  const isFilled = (cell: Cell, column: number) => column !== except && textOf(cell).trim() !== '';
  return rows.map((row, index) => ({ row, index })).filter(({ row }) => row.some(isFilled));
}

/** The day in a cell; `null` in a blank one. */
export function dateOrFault(cell: Cell | undefined): string | null | 'UNREADABLE' {
  if (textOf(cell).trim() === '') return null;
  return dayOf(cell) ?? 'UNREADABLE';
}
