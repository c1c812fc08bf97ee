// The look of a new `Pengaturan`: its headings, and where periods with special hours are typed.
import { PERIOD_ROW } from '../../words/sheet/setting-problems.ts';
import { cellName } from '../sheets/tables.ts';
import { SETTINGS_TAB_COLUMNS } from './settings-rows.ts';

const HEADING = '#cfe2f3';
/** Where something is to be typed. */
const TO_FILL = '#fff9e5';

/**
 * The rules follow the rows wherever people put them, and dress a heading that is typed as one that was made. Formulas have
 * no separators, since these differ with the sheet's locale.
 */
export function formatSettings(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const columns = Object.keys(SETTINGS_TAB_COLUMNS) as (keyof typeof SETTINGS_TAB_COLUMNS)[];
  const place = (column: keyof typeof SETTINGS_TAB_COLUMNS) => columns.indexOf(column);
  const cell = (column: keyof typeof SETTINGS_TAB_COLUMNS) => `$${cellName(2, place(column))}`;
  const rows = sheet.getMaxRows() - 1;
  const across = (first: number, last: number) => sheet.getRange(2, first + 1, rows, last - first + 1);
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  sheet.setConditionalFormatRules([
    rule()
      .whenFormulaSatisfied(`=(${cell('name')}<>"")*(${cell('value')}="")*(${cell('help')}="")`)
      .setBackground(HEADING)
      .setBold(true)
      .setRanges([across(0, columns.length - 1)])
      .build(),
    rule()
      .whenFormulaSatisfied(`=${cell('name')}="${PERIOD_ROW}"`)
      .setBackground(TO_FILL)
      .setRanges([across(place('value'), place('value')), across(place('from'), place('breakFriday'))])
      .build(),
  ]);
}
