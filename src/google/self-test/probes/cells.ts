// Questions about cells and PDFs, asked on a tab of their own.
import { clockOf, dateOfInstant, isDate } from '../../sheets/cells.ts';
import { MOMENT_FORMAT } from '../../sheets/date-formats.ts';
import { type Answer, type Probes, timed } from '../probe.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const MOMENT = '2026-12-08T09:30:15+07:00';

/** Texts that Google takes for a number, a formula, and a mark of a text. */
const RISKY = ['0812', '=1+1', "'teks"];

/** Facts 3.1 (texts), 3.2 (hours), 3.5 (sorting), 3.6 (moments, tabs), 7.7 (PDF), 13.2 (appendRow), 13.3 (speed). */
export const CELL_PROBES = {
  TEXT_BY_SET_VALUES: {
    emulated: 'model/sheets/coercion',
    ask: ({ tab }) => {
      const row = tab().getRange('A1:C1').setNumberFormat('@').setValues([RISKY]);
      return keeps(row, true);
    },
  },
  TEXT_BY_APPEND_ROW: {
    emulated: 'appendRow',
    ask: ({ tab }) => {
      const sheet = tab();
      sheet.getRange('A:C').setNumberFormat('@');
      sheet.appendRow(RISKY);
      return keeps(sheet.getRange(sheet.getLastRow(), 1, 1, RISKY.length), false);
    },
  },
  HOURS_OF_1899: {
    emulated: 'model/sheets/coercion',
    ask: ({ tab }) => {
      const value: unknown = tab().getRange('E1').setNumberFormat('hh:mm').setValue('09:00').getValue();
      return [isDate(value) && clockOf(value) === '09:00', String(value)];
    },
  },
  MOMENTS: {
    emulated: 'model/sheets/display',
    ask: ({ tab }) => {
      const cell = tab().getRange('D1').setNumberFormat(MOMENT_FORMAT).setValue(dateOfInstant(MOMENT));
      const shown = cell.getDisplayValue();
      return [shown === '08/12/2026 09.30' && isDate(cell.getValue()), shown];
    },
  },
  HIDDEN_TAB: {
    emulated: 'activatedTabs',
    ask: ({ tab, spreadsheet }) => {
      const sheet = tab().hideSheet();
      spreadsheet.setActiveSheet(sheet);
      SpreadsheetApp.flush();
      return !sheet.isSheetHidden();
    },
  },
  SORTING: {
    emulated: 'sorting',
    ask: ({ tab }) => {
      const range = tab()
        .getRange('F1:F2')
        .setValues([['b'], ['a']]);
      range.getCell(1, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
      range.sort(range.getColumn());
      return range.getCell(1, 1).getDataValidation() !== null;
    },
  },
  LARGE_READ: {
    emulated: 'engine/execution/prices',
    ask: ({ tab }) => {
      const range = tab().getRange('G1:Z1000').setValue(1);
      SpreadsheetApp.flush();
      return timed(() => range.getValues().length > 0);
    },
  },
  PDF_OF_PAGE: {
    emulated: 'export/page-pdf',
    ask: () => Utilities.newBlob('Uji', 'text/html').getAs('application/pdf').getDataAsString().startsWith('%PDF'),
  },
} satisfies Probes;

/** Whether the risky texts stand in a row as written, or as `wanted` otherwise. */
function keeps(row: Range, wanted: boolean): Answer {
  const [cells = []] = row.getValues();
  return [cells.every((cell, index) => cell === RISKY[index]) === wanted, cells.join(' · ')];
}
