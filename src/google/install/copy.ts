// Notices that a sheet is a copy of a running desk, and empties one that becomes a desk of its own.
import { folded } from '../../domain/text/text.ts';
import type { Instant } from '../../domain/time/time.ts';
import { QUESTIONS } from '../../words/google/questions.ts';
import { TAB_ROWS, TABS, tabOf } from '../../words/sheet/tabs.ts';
import type { Store } from '../services/store.ts';
import { resetBanner } from '../sheets/banner.ts';
import { readHealth } from '../sheets/health-tab.ts';
import { headerCells, headerOf } from '../sheets/tables.ts';
import { PLANS } from './plans.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet is a copy of. */
export interface CopyOrigin {
  /** The first desk's spreadsheet; blank where the copy does not say, and may be a desk that lost its memory. */
  readonly sheet: string;
  /** When the first desk last wrote of itself; blank where that is not known. */
  readonly written: Instant | '';
}

/**
 * What this sheet is a copy of; `null` for a desk, and for a sheet that never was one. Google copies a sheet with its
 * script and all tabs, but without the script's properties and triggers.
 */
export function copyOrigin(spreadsheet: Spreadsheet, store: Store): CopyOrigin | null {
  const id = spreadsheet.getId();
  const installation = store.get('installation');
  if (installation)
    return installation.spreadsheetId === id ? null : { sheet: installation.spreadsheetId, written: '' };
  // An install that was broken off has asked.
  if (store.get('begun')) return null;
  const health = readHealth(spreadsheet);
  const sheet = health?.get('desk.sheet') ?? '';
  if (sheet !== '') return sheet === id ? null : { sheet, written: health?.get('written') ?? '' };
  const history = spreadsheet.getSheetByName(TABS.HISTORY);
  return history && history.getLastRow() > 1 ? { sheet: '', written: '' } : null;
}

/**
 * Takes out of a copy what belongs to the first desk; settings, holidays and equipment stay. The first desk, its form and
 * its calendar are not touched. What tells a copy goes last, so that a kill leaves one that is asked about again.
 */
export function clearCopy(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    const tab = tabOf(sheet.getName());
    if (tab === 'HEALTH' || (tab !== null && 'staysInCopy' in TAB_ROWS[tab])) continue;
    if (tab !== null && tab in PLANS) empty(sheet);
    else if (tab !== null || isResponseTab(sheet)) takeOut(spreadsheet, sheet);
  }
  resetBanner(spreadsheet);
  SpreadsheetApp.flush();
  const health = spreadsheet.getSheetByName(TABS.HEALTH);
  if (health) spreadsheet.deleteSheet(health);
}

function empty(sheet: Sheet): void {
  if (sheet.getLastRow() > 1) sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();
}

/** Whether responses of a form stand here: of one that is linked, or by its questions. */
function isResponseTab(sheet: Sheet): boolean {
  if (sheet.getFormUrl() !== null) return true;
  if (sheet.getLastColumn() === 0) return false;
  const headers = headerCells(sheet).map(headerOf);
  return Object.values(QUESTIONS).every(({ title }) => headers.includes(folded(title)));
}

/** Deletes a tab, or empties it where Google will not let it go, as one whose form writes into it. */
function takeOut(spreadsheet: Spreadsheet, sheet: Sheet): void {
  try {
    const url = sheet.getFormUrl();
    const form = url === null ? null : FormApp.openByUrl(url);
    // The form may be the first desk's own: then its link is left alone.
    if (form?.getDestinationId() === spreadsheet.getId()) form.removeDestination();
    spreadsheet.deleteSheet(sheet);
  } catch (error) {
    console.warn(`${sheet.getName()} was emptied, since it could not be deleted: ${error}`);
    empty(sheet);
  }
}
