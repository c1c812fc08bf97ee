// Merged blocks of a sheet: making them, taking them apart, pasting them.
import { ServiceError } from '../service-error.ts';
import { type Area, contains, overlap } from './a1.ts';
import { mapArea } from './cells.ts';
import type { SheetData } from './spreadsheet.ts';

const halfMerged = 'You must select all cells in a merged range to merge or unmerge them.';

/** Takes merges apart that lie in an area. @throws ServiceError when it cuts through one */
export function unmerge(sheet: SheetData, area: Area): void {
  const touched = sheet.merges.filter((each) => overlap(each, area));
  if (touched.some((each) => !contains(area, each))) throw new ServiceError(halfMerged);
  sheet.merges = sheet.merges.filter((each) => !touched.includes(each));
}

/** Only the first cell of a merged block keeps its value. */
export function merge(sheet: SheetData, area: Area): void {
  unmerge(sheet, area);
  if (area.rows * area.columns === 1) return;
  sheet.merges.push(area);
  mapArea(area, (row, column) => {
    if (row !== area.row || column !== area.column) sheet.values.set(row, column, undefined);
  });
}

/** Merged blocks of what is pasted are merged in each of its copies. */
export function pasteMerges(from: SheetData, at: Area, to: SheetData, area: Area, transposed: boolean): void {
  const [rows, columns] = transposed ? [at.columns, at.rows] : [at.rows, at.columns];
  const blocks = from.merges
    .filter((each) => contains(at, each))
    .map((each) => ({ ...each, row: each.row - at.row, column: each.column - at.column }))
    .map((each) =>
      transposed ? { row: each.column, column: each.row, rows: each.columns, columns: each.rows } : each,
    );
  unmerge(to, area);
  for (let row = area.row; row < area.row + area.rows; row += rows) {
    for (let column = area.column; column < area.column + area.columns; column += columns) {
      for (const each of blocks) merge(to, { ...each, row: row + each.row, column: column + each.column });
    }
  }
}
