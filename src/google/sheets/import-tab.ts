// The port ImportTab over the tabs `Impor`, into which people paste, and `Kolom Impor`, in which they choose.
import type { ColumnLine, ImportTab, OldRegister, SummaryLine } from '../../app/ports/import-tab.ts';
import { IMPORT_FIELDS, type ImportField } from '../../domain/import/fields.ts';
import {
  IMPORT_COLUMNS,
  IMPORT_GUIDE,
  IMPORT_STEP_WORDS,
  IMPORT_TABS,
  OUTCOME_HEADER,
} from '../../words/sheet/import.ts';
import { FIELD_WORDS, fieldOf } from '../../words/sheet/import-columns.ts';
import { type Cell, cellText, clockOf, dayOf, isDate, momentOf, textOf } from './cells.ts';
import { insertTab } from './tab-places.ts';
import { cellName, ensureRows } from './tables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PLAIN_TEXT = '@';
type ImportColumn = keyof typeof IMPORT_COLUMNS;
const COLUMNS = Object.keys(IMPORT_COLUMNS) as ImportColumn[];
/** In pixels. */
const WIDTHS: Readonly<Record<ImportColumn, number>> = {
  step: 130,
  state: 300,
  field: 150,
  choice: 220,
  note: 220,
  reason: 320,
  count: 90,
  rows: 220,
  guide: 640,
};
const OUTCOME_WIDTH = 360;
/** The row in which the step is chosen, the first of every list. */
const FIRST_ROW = 2;

export class SheetImportTab implements ImportTab {
  private readonly open: () => Spreadsheet;

  constructor(open: () => Spreadsheet) {
    this.open = open;
  }

  make(): ReturnType<ImportTab['make']> {
    const spreadsheet = this.open();
    const oldTab = spreadsheet.getSheetByName(IMPORT_TABS.OLD);
    // A blank one is left from an execution that was killed.
    const isBegun = oldTab?.getLastRow() === 0;
    const isOurs = !oldTab || isBegun || this.table() !== null || isHeaded(oldTab);
    if (!isOurs) return 'IN_THE_WAY';
    const old = oldTab ?? insertTab(spreadsheet, IMPORT_TABS.OLD);
    if (!oldTab || isBegun) makeOld(old);
    const table = this.table() ?? insertTab(spreadsheet, IMPORT_TABS.COLUMNS);
    for (const sheet of [old, table]) if (sheet.isSheetHidden()) sheet.showSheet();
    if (table.getLastRow() > 0) return 'THERE';
    makeTable(table);
    return 'MADE';
  }

  read(): OldRegister | null {
    const spreadsheet = this.open();
    const sheet = spreadsheet.getSheetByName(IMPORT_TABS.OLD);
    if (!sheet) return null;
    // Whoever pasted at A1 pasted over our own column.
    if (!isHeaded(sheet)) {
      sheet.insertColumnBefore(1);
      headOutcomes(sheet);
    }
    const range = sheet.getDataRange();
    const cells = range.getValues() as Cell[][];
    const merged = range.getMergedRanges().map((each) => ({
      first: each.getRow(),
      last: each.getLastRow(),
      cells: `${cellName(each.getRow(), each.getColumn() - 1)}:${cellName(each.getLastRow(), each.getLastColumn() - 1)}`,
    }));
    return { rows: cells.map((row) => row.slice(1).map(plainText)), merged, chosen: chosenIn(spreadsheet) };
  }

  showColumns(lines: readonly ColumnLine[], choices: readonly string[]): void {
    const sheet = this.table();
    if (!sheet) return;
    const range = sheet.getRange(FIRST_ROW, placeOf('field'), lines.length, 3);
    range.setValues(lines.map(({ field, choice, note }) => [FIELD_WORDS[field], cellText(choice), cellText(note)]));
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(FIRST_ROW, placeOf('choice'), lines.length, 1).setDataValidation(rule);
  }

  showOutcomes(firstRow: number, outcomes: readonly string[]): void {
    const sheet = this.open().getSheetByName(IMPORT_TABS.OLD);
    if (!sheet || outcomes.length === 0) return;
    sheet.getRange(firstRow, 1, outcomes.length, 1).setValues(outcomes.map((words) => [cellText(words)]));
  }

  showState(words: string, isOver: boolean): void {
    const sheet = this.table();
    if (!sheet) return;
    if (isOver) sheet.getRange(FIRST_ROW, placeOf('step'), 1, 2).setValues([['', words]]);
    else sheet.getRange(FIRST_ROW, placeOf('state')).setValue(words);
    SpreadsheetApp.flush();
  }

  showSummary(lines: readonly SummaryLine[]): void {
    const sheet = this.table();
    if (!sheet) return;
    const before = Math.max(sheet.getLastRow() - FIRST_ROW + 1, lines.length, 1);
    const cells = Array.from({ length: before }, (_, index): string[] => {
      const line = lines[index];
      return line ? [cellText(line.reason), String(line.count), line.rows] : ['', '', ''];
    });
    ensureRows(sheet, FIRST_ROW + before - 1);
    sheet.getRange(FIRST_ROW, placeOf('reason'), before, 3).setNumberFormat(PLAIN_TEXT).setValues(cells);
  }

  hide(): void {
    for (const sheet of this.tabs()) sheet.hideSheet();
  }

  remove(): void {
    for (const sheet of this.tabs()) this.open().deleteSheet(sheet);
  }

  private tabs(): Sheet[] {
    return Object.values(IMPORT_TABS).flatMap((name) => this.open().getSheetByName(name) ?? []);
  }

  private table(): Sheet | null {
    return this.open().getSheetByName(IMPORT_TABS.COLUMNS);
  }
}

/** Whether somebody edited the cell in which the step is chosen. */
export function isStepCell(range: GoogleAppsScript.Spreadsheet.Range): boolean {
  return range.getRow() === FIRST_ROW && range.getColumn() === placeOf('step');
}

/** How many rows the tab has from the start: a row that a paste adds would not keep texts as they are. */
const ROWS_TO_PASTE = 6000;

function makeOld(sheet: Sheet): void {
  ensureRows(sheet, ROWS_TO_PASTE);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat(PLAIN_TEXT);
  headOutcomes(sheet);
}

function headOutcomes(sheet: Sheet): void {
  sheet
    .getRange(1, 1, sheet.getMaxRows(), 1)
    .setNumberFormat(PLAIN_TEXT)
    .setBackground('#f3f3f3')
    .setFontWeight('normal')
    .setWrap(true);
  sheet.setColumnWidth(1, OUTCOME_WIDTH);
  sheet.setFrozenColumns(1);
  sheet.getRange(1, 1).setFontWeight('bold').setValue(OUTCOME_HEADER);
}

/** Whether the first column is our own: its header is written when all else of the tab is done. */
function isHeaded(sheet: Sheet): boolean {
  return textOf(sheet.getRange(1, 1).getValue() as Cell) === OUTCOME_HEADER;
}

/** The cells are written last: a tab with content is complete. */
function makeTable(sheet: Sheet): void {
  const width = COLUMNS.length;
  sheet.getRange(1, 1, sheet.getMaxRows(), width).setNumberFormat(PLAIN_TEXT).setVerticalAlignment('top');
  for (const column of COLUMNS) sheet.setColumnWidth(placeOf(column), WIDTHS[column]);
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground('#d9ead3');
  sheet.setFrozenRows(1);
  const steps = SpreadsheetApp.newDataValidation().requireValueInList(Object.values(IMPORT_STEP_WORDS), true);
  const step = sheet.getRange(FIRST_ROW, placeOf('step'));
  step.setDataValidation(steps.setAllowInvalid(false).build()).setBackground('#fff2cc');
  for (const column of ['state', 'reason', 'rows'] as const) {
    sheet.getRange(FIRST_ROW, placeOf(column), sheet.getMaxRows() - 1, 1).setWrap(true);
  }
  const rows = IMPORT_FIELDS.map((field, index) => {
    const cells: Partial<Record<ImportColumn, string>> = {
      field: FIELD_WORDS[field],
      guide: IMPORT_GUIDE[index] ?? '',
    };
    return COLUMNS.map((column) => cells[column] ?? '');
  });
  sheet.getRange(1, 1, rows.length + 1, width).setValues([Object.values(IMPORT_COLUMNS), ...rows]);
}

/** Counted from 1. */
function placeOf(column: ImportColumn): number {
  return COLUMNS.indexOf(column) + 1;
}

/** What stands in the table, by field. */
function chosenIn(spreadsheet: Spreadsheet): OldRegister['chosen'] {
  const sheet = spreadsheet.getSheetByName(IMPORT_TABS.COLUMNS);
  if (!sheet) return {};
  const cells = sheet.getRange(FIRST_ROW, placeOf('field'), IMPORT_FIELDS.length, 2).getDisplayValues();
  return Object.fromEntries(
    cells.flatMap(([name = '', choice = '']): [ImportField, string][] => {
      const field = fieldOf(name);
      return field === null ? [] : [[field, choice]];
    }),
  );
}

/** A cell as text that reads the same whatever its format: days and hours as ours, and no clock of midnight. */
function plainText(cell: Cell): string {
  if (!isDate(cell)) return typeof cell === 'boolean' ? '' : textOf(cell);
  const day = dayOf(cell);
  const moment = momentOf(cell);
  if (moment === null || day === null || day < '1901') return clockOf(cell);
  const hour = moment.slice(11, 16);
  return hour === '00:00' ? day : `${day} ${hour}`;
}
