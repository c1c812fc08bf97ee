// The two tabs of a year's archive: found by name, made when something is first put there.
import { archivedStepsTab, archiveTab } from '../../words/sheet/tabs.ts';
import { guardArchive } from '../install/protections.ts';
import { makeLike } from '../install/tabs.ts';
import { insertTab } from '../sheets/tab-places.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The names of a year's tabs. */
export function namesOf(year: number): { readonly rows: string; readonly steps: string } {
  return { rows: archiveTab(year), steps: archivedStepsTab(year) };
}

/**
 * Makes what is missing of a year's two tabs. A tab is complete once it has content: a blank one is left from an execution
 * that was killed, and made anew.
 * @param account may alone write there
 */
export function makeArchive(spreadsheet: Spreadsheet, year: number, account: string): void {
  const { rows, steps } = namesOf(year);
  if (!isThere(spreadsheet, steps)) makeLike(insertTab(spreadsheet, steps), 'HISTORY');
  if (!isThere(spreadsheet, rows)) makeLike(insertTab(spreadsheet, rows), 'REGISTER');
  guardArchive(spreadsheet, account, year);
}

/** Makes both tabs of a year, and takes nothing away. @throws Error where one of them is there by now */
export function insertArchive(spreadsheet: Spreadsheet, year: number, account: string): void {
  const { rows, steps } = namesOf(year);
  makeLike(insertTab(spreadsheet, steps), 'HISTORY');
  makeLike(insertTab(spreadsheet, rows), 'REGISTER');
  guardArchive(spreadsheet, account, year);
}

function isThere(spreadsheet: Spreadsheet, name: string): boolean {
  const sheet: Sheet | null = spreadsheet.getSheetByName(name);
  if (sheet && sheet.getLastRow() > 0) return true;
  if (sheet) spreadsheet.deleteSheet(sheet);
  return false;
}
