// Keeps formatted blank rows below the last request, so that a new row has plain text and dropdowns.
import { REGISTER_COLUMNS } from '../../../words/sheet/columns.ts';
import { TABS } from '../../../words/sheet/tabs.ts';
import { headerCells, locate, sheetNamed } from '../tables.ts';
import { offerInRows } from './offers.ts';

/** How many blank rows are kept; more than the requests of one day. */
const READY_ROWS = 300;

/** Adds rows at the end, like the last one, if fewer are blank. @param more beyond those that are kept ready */
export function growRegister(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, more = 0): void {
  keepBlankRows(sheetNamed(spreadsheet, TABS.REGISTER), READY_ROWS + more);
}

/**
 * Adds rows at the end, like the last one, if fewer than these are blank.
 * @param ahead so many more are added then: growing takes several calls
 */
export function keepBlankRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, count: number, ahead = 0): void {
  const last = sheet.getMaxRows();
  const lacking = count - (last - sheet.getLastRow());
  if (lacking <= 0) return;
  const missing = lacking + ahead;
  const width = sheet.getMaxColumns();
  const model = sheet.getRange(last, 1, 1, width);
  sheet.insertRowsAfter(last, missing);
  const added = sheet.getRange(last + 1, 1, missing, width);
  const [formats = []] = model.getNumberFormats();
  const [rules = []] = model.getDataValidations();
  added.setNumberFormats(new Array(missing).fill(formats));
  added.setDataValidations(new Array(missing).fill(rules));
  offerInRows(sheet, locate(TABS.REGISTER, headerCells(sheet, width), REGISTER_COLUMNS), last + 1, last + missing);
}
