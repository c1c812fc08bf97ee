// Values of ranges in the Advanced Sheets service: read, written, appended, cleared. The host's side.
import { CELL_READ, CELL_WRITTEN } from '../../calls/cell-prices.ts';
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { ServiceError } from '../../model/service-error.ts';
import { sightOf } from '../../model/sheets/calculated.ts';
import {
  clearContent,
  contentExtent,
  mapArea,
  readShown,
  refuseProtected,
  writeValues,
} from '../../model/sheets/cells.ts';
import { type SheetData, type SpreadsheetData, typedFormula } from '../../model/sheets/spreadsheet.ts';
import { insertLines } from '../../model/sheets/structure.ts';
import { writerOf } from '../../services/access.ts';
import type { Resource } from '../../services/api-call.ts';
import { addressOf, api, bookOf, changed, charge, type Target, targetOf } from './sheets-targets.ts';

interface Reading {
  readonly valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly majorDimension?: 'ROWS' | 'COLUMNS';
}

type Row = readonly unknown[];

const transposed = (rows: readonly Row[]): unknown[][] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );

/** Leaves out what is empty at the end of each line, and lines at the end that are empty. */
function trimmed(rows: readonly Row[]): Row[] {
  const ends = rows.map((row) => row.slice(0, row.findLastIndex((each) => each !== '') + 1));
  return ends.slice(0, ends.findLastIndex((row) => row.length > 0) + 1);
}

function valuesOf(execution: Execution, book: SpreadsheetData, target: Target, asked: Reading): Resource {
  const { sheet, area } = target;
  const extent = contentExtent(book, sheet);
  const rows = Math.max(0, Math.min(area.rows, extent.row - area.row + 1));
  const columns = Math.max(0, Math.min(area.columns, extent.column - area.column + 1));
  const filled = { ...area, rows, columns };
  charge(execution, CELL_READ, rows * columns);
  const sight = sightOf(book, sheet);
  const raw = (row: number, column: number) => {
    const value = sheet.values.get(row, column);
    const formula = asked.valueRenderOption === 'FORMULA' ? typedFormula(value) : undefined;
    return formula ?? sight(row, column).value ?? '';
  };
  const isShown = (asked.valueRenderOption ?? 'FORMATTED_VALUE') === 'FORMATTED_VALUE';
  const all = rows === 0 || columns === 0 ? [] : isShown ? readShown(book, sheet, filled) : mapArea(filled, raw);
  const majorDimension = asked.majorDimension ?? 'ROWS';
  const values = trimmed(majorDimension === 'COLUMNS' ? transposed(all) : all);
  return { range: addressOf(target), majorDimension, ...(values.length > 0 ? { values } : {}) };
}

interface Writing {
  readonly valueInputOption?: string;
}

interface ValueRange {
  readonly range?: string;
  readonly majorDimension?: string;
  readonly values?: readonly Row[];
}

/** Writes values from the first cell of a range on; null leaves a cell as it is. @returns what was written where */
function written(
  execution: Execution,
  book: SpreadsheetData,
  target: Target,
  given: ValueRange,
  { valueInputOption }: Writing,
): Resource {
  if (valueInputOption !== 'RAW' && valueInputOption !== 'USER_ENTERED') {
    throw new ServiceError("'valueInputOption' is required but not specified");
  }
  const rows = given.majorDimension === 'COLUMNS' ? transposed(given.values ?? []) : (given.values ?? []);
  const { sheet, area } = target;
  const [height, width] = [rows.length, Math.max(0, ...rows.map((row) => row.length))];
  if (height > area.rows && area.rows > 1) {
    throw new ServiceError(
      `Requested writing within range [${addressOf(target)}], but tried writing to row [${area.row + area.rows}]`,
    );
  }
  const size = { ...area, rows: Math.max(1, height), columns: Math.max(1, width) };
  refuseProtected(book, sheet, size, execution.launch.effective);
  const writer = writerOf(execution, book);
  let updatedCells = 0;
  for (const [down, row] of rows.entries()) {
    for (const [across, value] of row.entries()) {
      if (value === null || value === undefined) continue;
      const place = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
      updatedCells += 1;
      // Raw texts are kept as they are, whatever they look like.
      const isKept = valueInputOption === 'RAW' && typeof value === 'string';
      if (isKept) sheet.values.set(place.row, place.column, value === '' ? undefined : value);
      else writeValues(book, sheet, place, [[value]], writer);
    }
  }
  charge(execution, CELL_WRITTEN, updatedCells);
  changed(execution, book);
  const updatedRange = addressOf({ sheet, area: size });
  return { spreadsheetId: book.id, updatedRange, updatedRows: height, updatedColumns: width, updatedCells };
}

/** Makes room for so many rows and columns from a cell on. */
function grow(book: SpreadsheetData, sheet: SheetData, lastRow: number, lastColumn: number): void {
  if (lastRow > sheet.rows) insertLines(book, sheet, 'rows', sheet.rows + 1, lastRow - sheet.rows, sheet.rows);
  if (lastColumn > sheet.columns)
    insertLines(book, sheet, 'columns', sheet.columns + 1, lastColumn - sheet.columns, sheet.columns);
}

/** Appends below the last row that holds something in the columns of the range. */
function appended(
  execution: Execution,
  book: SpreadsheetData,
  range: string,
  given: ValueRange,
  asked: Writing,
): Resource {
  const { sheet, area } = targetOf(book, range);
  const sight = sightOf(book, sheet);
  let last = contentExtent(book, sheet).row;
  const isEmpty = (row: number) =>
    Array.from({ length: area.columns }, (_, index) => sight(row, area.column + index).value).every(
      (each) => each === undefined,
    );
  while (last >= area.row && isEmpty(last)) last -= 1;
  const rows = given.values ?? [];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const start = {
    row: Math.max(last + 1, area.row),
    column: area.column,
    rows: Math.max(1, rows.length),
    columns: width,
  };
  grow(book, sheet, start.row + start.rows - 1, start.column + width - 1);
  const table =
    last >= area.row ? { tableRange: addressOf({ sheet, area: { ...area, rows: last - area.row + 1 } }) } : {};
  return { spreadsheetId: book.id, ...table, updates: written(execution, book, { sheet, area: start }, given, asked) };
}

function cleared(execution: Execution, book: SpreadsheetData, range: string): string {
  const target = targetOf(book, range);
  refuseProtected(book, target.sheet, target.area, execution.launch.effective);
  clearContent(target.sheet, target.area);
  charge(execution, CELL_WRITTEN, target.area.rows * target.area.columns);
  changed(execution, book);
  return addressOf(target);
}

interface Batch extends Writing {
  readonly data?: readonly ValueRange[];
}

export const sheetsValuesServices = {
  'Sheets.Spreadsheets.Values.get': api(
    'sheets.spreadsheets.values.get',
    (execution, id: string, range: string, asked: Reading | null) => {
      const book = bookOf(execution, id);
      return valuesOf(execution, book, targetOf(book, range), asked ?? {});
    },
  ),
  'Sheets.Spreadsheets.Values.batchGet': api(
    'sheets.spreadsheets.values.batchGet',
    (execution, id: string, asked: (Reading & { ranges?: string | string[] }) | null) => {
      const book = bookOf(execution, id);
      const valueRanges = [asked?.ranges ?? []]
        .flat()
        .map((range) => valuesOf(execution, book, targetOf(book, range), asked ?? {}));
      return { spreadsheetId: id, valueRanges };
    },
  ),
  'Sheets.Spreadsheets.Values.update': api(
    'sheets.spreadsheets.values.update',
    (execution, given: ValueRange, id: string, range: string, asked: Writing | null) => {
      const book = bookOf(execution, id);
      return written(execution, book, targetOf(book, range), given, asked ?? {});
    },
  ),
  'Sheets.Spreadsheets.Values.batchUpdate': api(
    'sheets.spreadsheets.values.batchUpdate',
    (execution, batch: Batch, id: string) => {
      const book = bookOf(execution, id);
      const responses = (batch.data ?? []).map((given) =>
        written(execution, book, targetOf(book, given.range ?? ''), given, batch),
      );
      const sum = (name: string) => responses.reduce((total, each) => total + Number(each[name]), 0);
      return {
        spreadsheetId: id,
        totalUpdatedRows: sum('updatedRows'),
        totalUpdatedColumns: sum('updatedColumns'),
        totalUpdatedCells: sum('updatedCells'),
        totalUpdatedSheets: new Set(responses.map((each) => String(each.updatedRange).split('!')[0])).size,
        responses,
      };
    },
  ),
  'Sheets.Spreadsheets.Values.append': api(
    'sheets.spreadsheets.values.append',
    (execution, given: ValueRange, id: string, range: string, asked: Writing | null) =>
      appended(execution, bookOf(execution, id), range, given, asked ?? {}),
  ),
  'Sheets.Spreadsheets.Values.clear': api(
    'sheets.spreadsheets.values.clear',
    (execution, _body: unknown, id: string, range: string) => {
      const book = bookOf(execution, id);
      return { spreadsheetId: id, clearedRange: cleared(execution, book, range) };
    },
  ),
  'Sheets.Spreadsheets.Values.batchClear': api(
    'sheets.spreadsheets.values.batchClear',
    (execution, body: { ranges?: string[] }, id: string) => {
      const book = bookOf(execution, id);
      return { spreadsheetId: id, clearedRanges: (body.ranges ?? []).map((range) => cleared(execution, book, range)) };
    },
  ),
} satisfies Services;
