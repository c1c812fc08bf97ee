// Writes the column `Pesan` of the tabs in which people type, and reads their cells.
import { type Cell, dayOf, textOf } from './cells.ts';

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

/** Whether a row is blank. @param except the column `Pesan`, counted from 0, which is ignored */
export function isBlank(row: readonly Cell[], except: number): boolean {
  return row.every((cell, index) => index === except || textOf(cell).trim() === '');
}

/** The day in a cell; `null` in a blank one. */
export function dateOrFault(cell: Cell | undefined): string | null | 'UNREADABLE' {
  if (textOf(cell).trim() === '') return null;
  return dayOf(cell) ?? 'UNREADABLE';
}
