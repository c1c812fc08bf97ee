// The hands of people on a tab of the script's own layout, inside Google's realm.
import { type Cell, textOf } from '../../../src/google/sheets/cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Hands on a tab, by its name and the headers of its columns. */
export function handsOn(tab: string, columns: Readonly<Record<string, string>>) {
  const sheet = (): Sheet => {
    const found = SpreadsheetApp.getActive().getSheetByName(tab);
    if (!found) throw new Error(`There is no tab ${tab}`);
    return found;
  };
  const place = (column: string) => Object.keys(columns).indexOf(column) + 1;
  const body = () => sheet().getRange(2, 1, Math.max(sheet().getLastRow() - 1, 1), sheet().getLastColumn());
  const rowsWith = (column: string, value: string): number[] => {
    const cells = sheet().getRange(1, place(column), sheet().getMaxRows(), 1).getValues();
    return cells.flatMap(([cell], index) => (String(cell) === value ? [index + 1] : []));
  };
  const cellsWith = (column: string, value: string): Cell[][] =>
    rowsWith(column, value).flatMap(
      (row) => sheet().getRange(row, 1, 1, sheet().getLastColumn()).getValues() as Cell[][],
    );
  const paste = (rows: readonly Cell[][]): void => {
    for (const row of rows) sheet().appendRow(row);
  };
  return {
    rowsWith,
    lastRow: () => sheet().getLastRow(),
    read: (row: number, column: string) => textOf(sheet().getRange(row, place(column)).getValue() as Cell),
    loseTab: () => SpreadsheetApp.getActive().deleteSheet(sheet()),
    type: (row: number, column: string, value: string) => {
      const cell = sheet().getRange(row, place(column));
      if (value.startsWith('=')) cell.setFormula(value);
      else cell.setValue(value);
    },
    turnAround: () => {
      const range = body();
      range.setValues(range.getValues().reverse());
    },
    cellsWith,
    paste,
    copy: (column: string, value: string) => paste(cellsWith(column, value)),
    takeOut: (column: string, value: string) => {
      for (const row of rowsWith(column, value).reverse()) sheet().deleteRow(row);
    },
  };
}
