// The two tabs of a year's archive: found by name, made when something is first put there.
import { folded } from '../../domain/text/text.ts';
import { HISTORY_COLUMNS, REGISTER_COLUMNS } from '../../words/sheet/columns.ts';
import { isNamedTab } from '../../words/sheet/tab-order.ts';
import { archivedStepsTab, archiveTab } from '../../words/sheet/tabs.ts';
import { guardArchivedSteps } from '../install/protections.ts';
import { makeLike } from '../install/tabs.ts';
import { type Cell, textOf } from '../sheets/cells.ts';
import { NUMBER } from '../sheets/history-rows.ts';
import { insertTab } from '../sheets/tab-places.ts';
import { headerCells, headerOf, sheetNamed } from '../sheets/tables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The names of a year's tabs. */
export function namesOf(year: number): { readonly rows: string; readonly steps: string } {
  return { rows: archiveTab(year), steps: archivedStepsTab(year) };
}

/**
 * Makes what is missing of a year's two tabs. A tab is complete once it has content: a blank one is left from an execution
 * that was killed, and made anew.
 * @param account may alone write the steps
 */
export function makeArchive(spreadsheet: Spreadsheet, year: number, account: string): void {
  const { rows, steps } = namesOf(year);
  if (!isThere(spreadsheet, steps)) makeLike(insertTab(spreadsheet, steps), 'HISTORY');
  const [guard] = sheetNamed(spreadsheet, steps).getProtections(SpreadsheetApp.ProtectionType.SHEET);
  // Killed right after it was made, it is open to every editor.
  if (guard?.isWarningOnly() !== false) guardArchivedSteps(spreadsheet, account, year);
  if (!isThere(spreadsheet, rows)) makeLike(insertTab(spreadsheet, rows), 'REGISTER');
}

/** Makes both tabs of a year, and takes nothing away. @throws Error where one of them is there by now */
export function insertArchive(spreadsheet: Spreadsheet, year: number, account: string): void {
  const { rows, steps } = namesOf(year);
  makeLike(insertTab(spreadsheet, steps), 'HISTORY');
  guardArchivedSteps(spreadsheet, account, year);
  makeLike(insertTab(spreadsheet, rows), 'REGISTER');
}

/**
 * Gives tabs of a year that people have renamed their names back: they are known by their headers and by what they hold.
 * @param isOfYear whether a number is archived in that year
 */
export function nameArchiveAgain(spreadsheet: Spreadsheet, year: number, isOfYear: (number: string) => boolean): void {
  const { rows, steps } = namesOf(year);
  for (const [name, headers, place] of [
    [rows, Object.values(REGISTER_COLUMNS), null],
    [steps, Object.values(HISTORY_COLUMNS), NUMBER],
  ] as const) {
    if (spreadsheet.getSheetByName(name)) continue;
    const renamed = spreadsheet.getSheets().find((sheet) => {
      if (isNamedTab(sheet.getName()) || sheet.getLastRow() <= 1) return false;
      const sheetHeaders = headerCells(sheet, sheet.getMaxColumns()).map(headerOf);
      if (!headers.every((header) => sheetHeaders.includes(folded(header)))) return false;
      const column = place ?? sheetHeaders.indexOf(folded(REGISTER_COLUMNS.number));
      return isOfYear(textOf(sheet.getRange(2, column + 1).getValue() as Cell).trim());
    });
    renamed?.setName(name);
  }
}

function isThere(spreadsheet: Spreadsheet, name: string): boolean {
  const sheet: Sheet | null = spreadsheet.getSheetByName(name);
  if (sheet && sheet.getLastRow() > 0) return true;
  if (sheet) spreadsheet.deleteSheet(sheet);
  return false;
}
