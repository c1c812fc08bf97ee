// Writes cells of one row of `Permohonan`: neighbouring columns in one call, unchanged ones not at all.
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { groupAdjacent, type Placed } from '../adjacent-cells.ts';
import { type Cell, textOf } from '../cells.ts';
import type { Layout } from '../tables.ts';
import { REGISTER_FORMATS } from './columns.ts';
import type { WrittenCells } from './write.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = Layout<RegisterColumn>;

/** The cells with their columns, as a list. */
export function entriesOf(cells: WrittenCells): [RegisterColumn, Cell][] {
  return Object.entries(cells) as [RegisterColumn, Cell][];
}

/** A whole row with some of its cells replaced. */
export function withCells(line: readonly Cell[], layout: Columns, cells: WrittenCells): Cell[] {
  const written = [...line];
  for (const [column, cell] of entriesOf(cells)) written[layout[column]] = cell;
  return written;
}

/** Writes cells by their columns. @param old what the row holds, as far as known */
export function writeOver(sheet: Sheet, layout: Columns, row: number, old: readonly Cell[], cells: WrittenCells): void {
  const placed = entriesOf(cells).map(([column, value]) => ({ place: layout[column], value }));
  writePlaced(sheet, row, old, placed);
}

/** Writes cells by their places, counted from 0. */
export function writePlaced(sheet: Sheet, row: number, old: readonly Cell[], placed: readonly Placed<Cell>[]): void {
  for (const { first, values } of groupAdjacent(placed)) {
    if (values.every((cell, index) => textOf(old[first + index]) === textOf(cell))) continue;
    sheet.getRange(row, first + 1, 1, values.length).setValues([[...values]]);
  }
}

/** Sets the formats of a row: an inserted row has those of its neighbour, which may be the header. */
export function formatRow(sheet: Sheet, layout: Columns, row: number): void {
  const formats = (Object.keys(layout) as RegisterColumn[]).map((column) => ({
    place: layout[column],
    value: REGISTER_FORMATS[column].format,
  }));
  for (const { first, values } of groupAdjacent(formats)) {
    sheet.getRange(row, first + 1, 1, values.length).setNumberFormats([[...values]]);
  }
}
