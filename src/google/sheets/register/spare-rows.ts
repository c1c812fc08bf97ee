// Keeps blank rows ready in `Permohonan` and in the tabs in which people type.

import { REGISTER_COLUMNS } from '../../../words/sheet/columns.ts';
import { OFFICE_TABS, TABS } from '../../../words/sheet/tabs.ts';
import { ifAllowed } from '../kindness.ts';
import { headerCells, locate, sheetNamed } from '../tables.ts';
import { offerInRows, ROW_HEIGHT } from './columns.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many blank rows of `Permohonan` are kept; more than the requests of one day. */
const READY_ROWS = 150;
/** So many more are made at a time: growing takes several calls. */
const AHEAD = 100;

/** How many blank rows a new tab has: formats and rules are paid for by the cell, and a new tab of Google's has 1,000 rows. */
export const FIRST_ROWS = 50;
/** `Permohonan` has a day's requests, or as many as somebody pastes. */
export const FIRST_REGISTER_ROWS = READY_ROWS + AHEAD;

/** Fewer blank rows than these are left to no night in the tabs of the office. */
const LEAST_ROWS = 25;

/** Adds rows at the end, like the last one, if fewer are blank. */
export function growRegister(spreadsheet: Spreadsheet): void {
  keepBlankRows(sheetNamed(spreadsheet, TABS.REGISTER), READY_ROWS, AHEAD);
}

/** The same for the tabs in which people type. */
export function growTypedTabs(spreadsheet: Spreadsheet): void {
  for (const tab of OFFICE_TABS) {
    const sheet = spreadsheet.getSheetByName(TABS[tab]);
    if (sheet) addRows(sheet, LEAST_ROWS, FIRST_ROWS - LEAST_ROWS);
  }
}

/**
 * Adds rows of requests at the end, like the last one, if fewer than these are blank.
 * @param ahead so many more are added then: growing takes several calls
 */
export function keepBlankRows(sheet: Sheet, count: number, ahead: number): void {
  const firstNew = addRows(sheet, count, ahead);
  if (firstNew === null) return;
  const layout = locate(TABS.REGISTER, headerCells(sheet), REGISTER_COLUMNS);
  const last = sheet.getMaxRows();
  offerInRows(sheet, layout, firstNew, last);
  sheet.setRowHeightsForced(firstNew, last - firstNew + 1, ROW_HEIGHT);
}

/** @returns the first of the rows that were added; `null` where enough are blank */
function addRows(sheet: Sheet, count: number, ahead: number): number | null {
  const [last, filled] = [sheet.getMaxRows(), sheet.getLastRow()];
  const lacking = count - (last - filled);
  if (lacking <= 0) return null;
  const missing = lacking + ahead;
  const width = sheet.getMaxColumns();
  const model = sheet.getRange(last, 1, 1, width);
  const [formats = []] = model.getNumberFormats();
  const [rules = []] = model.getDataValidations();
  // Above a blank last row: colours, warnings and lists whose ranges end there grow with it.
  const firstBlank = filled < last ? last : last + 1;
  if (firstBlank > last) sheet.insertRowsAfter(last, missing);
  else sheet.insertRowsBefore(last, missing);
  const added = sheet.getRange(firstBlank, 1, missing, width);
  ifAllowed(sheet, () => {
    added.setNumberFormats(new Array(missing).fill(formats));
    added.setDataValidations(new Array(missing).fill(rules));
  });
  return firstBlank;
}
