// Makes tabs where they belong; from then on they stand and are shown as people have them.
import { isHidden, TABS, tabOf, tabPlace } from '../../words/sheet/tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a tab right behind the one that comes before it in the order. It becomes the active one (facts 3.6), unless it is
 * the machine's: that is hidden before it has content, since one with content is complete.
 */
export function insertTab(spreadsheet: Spreadsheet, name: string): Sheet {
  const place = tabPlace(name);
  const places = spreadsheet.getSheets().map((sheet) => tabPlace(sheet.getName()));
  const before = Math.max(...places.filter((each) => each <= place));
  const sheet = spreadsheet.insertSheet(name, places.lastIndexOf(before) + 1);
  if (!isHidden(tabOf(name))) return sheet;
  const register = spreadsheet.getSheetByName(TABS.REGISTER);
  // Nobody is left looking at a tab that disappears.
  if (register) spreadsheet.setActiveSheet(register);
  // Hidden right after it was active, a tab may stay in sight (facts 3.6).
  SpreadsheetApp.flush();
  return sheet.hideSheet();
}
