// What tests of sheets have in common: the names that their scripts begin with, and how a cell looks to a person.
import type { CellStyle } from '../src/facade.ts';
import type { Workspace } from '../src/workspace.ts';
import { evaluate } from './open-project.ts';

export const SHEET = 'var book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet();';
export const PROTECTED = 'You are trying to edit a protected cell or object.';

/** Runs a body that knows `book` and `sheet`, in a workspace of its own. @returns its value @throws as `evaluate` does */
export function onSheet(body: string, options: Parameters<typeof evaluate>[1] = {}): unknown {
  return evaluate(`${SHEET} ${body}`, options);
}

/** @returns how a cell of the first 26 columns looks, as the page of the sheet is told */
export function styleOf(workspace: Workspace, cell: string, tab = 'Sheet1'): CellStyle | undefined {
  const { styles, styleOf: numbers } = workspace.sheets.look(tab);
  return styles[numbers[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65] ?? -1];
}
