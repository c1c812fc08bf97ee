// Questions about cells, asked on a tab of their own.
import { FOUND_WORDS } from '../../../words/google/self-test.ts';
import { type Cell, clockOf, isDate, textOf } from '../../sheets/cells.ts';
import { either, type Probe, timed, within } from '../probe.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Texts that Google takes for a number, a formula, and a mark of a text. */
const RISKY = ['0812', '=1+1', "'teks"];
/** Columns of the probe tab that are plain text. */
const TEXT_COLUMNS = 'A:C';
const SLOWEST_READ = 5000;

export const CELL_PROBES: readonly Probe[] = [
  {
    id: 'TEXT_BY_SET_VALUES',
    emulated: 'facts 3.1',
    ask: ({ tab }) => {
      const row = textRow(tab(), 1);
      row.setValues([RISKY]);
      return either(isKept(row), FOUND_WORDS.asWritten, shown(row));
    },
  },
  {
    id: 'TEXT_BY_APPEND_ROW',
    emulated: 'readings: appendRow',
    ask: ({ tab }) => {
      const sheet = tab();
      textRow(sheet, 1).setValue('x');
      sheet.appendRow(RISKY);
      const row = sheet.getRange(sheet.getLastRow(), 1, 1, RISKY.length);
      return either(!isKept(row), `${FOUND_WORDS.asTyped}: ${shown(row)}`, FOUND_WORDS.asWritten);
    },
  },
  {
    id: 'HOURS_OF_1899',
    emulated: 'facts 3.1, 1899',
    ask: ({ tab }) => {
      const cell = tab().getRange('E1').setNumberFormat('hh:mm');
      cell.setValue('09:00');
      SpreadsheetApp.flush();
      const value: unknown = cell.getValue();
      const found = isDate(value) ? clockOf(value).replace(':', '.') : String(value);
      return { found, good: found === '09.00' };
    },
  },
  {
    id: 'SORTING',
    emulated: 'readings: sorting',
    ask: ({ tab }) => {
      const range = tab().getRange('F1:F2');
      range.setValues([['b'], ['a']]);
      range.getCell(1, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
      range.sort(range.getColumn());
      SpreadsheetApp.flush();
      const [first] = range.getDataValidations();
      return either(first?.[0] !== null, FOUND_WORDS.stays, FOUND_WORDS.moves);
    },
  },
  {
    id: 'LARGE_READ',
    emulated: 'facts 13.3, prices.ts',
    ask: ({ tab }) => {
      const range = tab().getRange('G1:Z1000');
      range.setValues(
        Array.from({ length: 1000 }, (_, row) => Array.from({ length: 20 }, (_, column) => row + column)),
      );
      SpreadsheetApp.flush();
      return within(
        timed(() => void range.getValues()),
        SLOWEST_READ,
      );
    },
  },
];

function textRow(sheet: Sheet, row: number): GoogleAppsScript.Spreadsheet.Range {
  sheet.getRange(TEXT_COLUMNS).setNumberFormat('@');
  return sheet.getRange(row, 1, 1, RISKY.length);
}

function isKept(row: GoogleAppsScript.Spreadsheet.Range): boolean {
  return cellsOf(row).every((cell, index) => cell === RISKY[index]);
}

function shown(row: GoogleAppsScript.Spreadsheet.Range): string {
  return cellsOf(row).map(textOf).join(' · ');
}

function cellsOf(row: GoogleAppsScript.Spreadsheet.Range): Cell[] {
  SpreadsheetApp.flush();
  return (row.getValues() as Cell[][])[0] ?? [];
}
