// Writes cells of one row of `Permohonan`: neighbouring columns together, and of what stands there already nothing.
import type { RegisterColumn } from '../../../words/columns.ts';
import { type Placed, runsOf } from '../adjacent-cells.ts';
import { type Cell, textOf } from '../cells.ts';
import type { Layout } from '../tables.ts';
import { REGISTER_FORMATS } from './columns.ts';
import type { WrittenCells } from './write.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = Layout<RegisterColumn>;

/** Cells by their columns. */
export function entriesOf(cells: WrittenCells): [RegisterColumn, Cell][] {
  return Object.entries(cells) as [RegisterColumn, Cell][];
}

/** A whole row as it is once some of its cells are written. */
export function withCells(line: readonly Cell[], layout: Columns, cells: WrittenCells): Cell[] {
  const written = [...line];
  for (const [column, cell] of entriesOf(cells)) written[layout[column]] = cell;
  return written;
}

/** @param old what the row is known to hold */
export function writeOver(sheet: Sheet, layout: Columns, row: number, old: readonly Cell[], cells: WrittenCells): void {
  const placed = entriesOf(cells).map(([column, value]) => ({ place: layout[column], value }));
  writePlaced(sheet, row, old, placed);
}

/** The same by where the columns stand, counted from 0. */
export function writePlaced(sheet: Sheet, row: number, old: readonly Cell[], placed: readonly Placed<Cell>[]): void {
  for (const { first, values } of runsOf(placed)) {
    if (values.every((cell, index) => textOf(old[first + index]) === textOf(cell))) continue;
    sheet.getRange(row, first + 1, 1, values.length).setValues([[...values]]);
  }
}

/** A row that somebody inserted has the formats of its neighbour, which may be the header: a date would show as a number. */
export function dress(sheet: Sheet, layout: Columns, row: number): void {
  const formats = (Object.keys(layout) as RegisterColumn[]).map((column) => ({
    place: layout[column],
    value: REGISTER_FORMATS[column].format,
  }));
  for (const { first, values } of runsOf(formats)) {
    sheet.getRange(row, first + 1, 1, values.length).setNumberFormats([[...values]]);
  }
}
