// The Advanced Sheets service (v4): values of ranges, what a spreadsheet is made of, and its tabs. The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { ServiceError } from '../../engine/execution/service-error.ts';
import { settle } from '../../engine/execution/settling.ts';
import { type Area, a1Of, parseA1 } from '../../model/sheets/a1.ts';
import { sightOf } from '../../model/sheets/calculated.ts';
import {
  clearContent,
  contentExtent,
  mapArea,
  readShown,
  refuseProtected,
  writeValues,
} from '../../model/sheets/cells.ts';
import { groupsOf } from '../../model/sheets/groups.ts';
import { namedLike, type SheetData, type SpreadsheetData, typedFormula } from '../../model/sheets/spreadsheet.ts';
import { type Axis, insertLines } from '../../model/sheets/structure.ts';
import { addTab, removeTab } from '../../model/sheets/tabs.ts';
import { mayOpen, writerOf } from '../access.ts';
import { createSpreadsheet } from '../sheets/spreadsheet.ts';
import { callsOf, masked, type Resource } from './api-call.ts';
import { defaultFormat, gridDataOf, spreadsheetTheme } from './sheets-cells.ts';
import { requests } from './sheets-requests.ts';

const api = callsOf('sheets', 'Sheets');

/** A spreadsheet with all that the script has written before. */
function bookOf(execution: Execution, id: string): SpreadsheetData {
  settle(execution, id);
  const found = execution.world.documents.spreadsheets.get(id);
  if (!found) throw new ServiceError('Requested entity was not found.');
  if (!mayOpen(execution, id)) throw new ServiceError('The caller does not have permission');
  return found;
}

interface Target {
  readonly sheet: SheetData;
  readonly area: Area;
}

const quoted = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
const addressOf = ({ sheet, area }: Target) => `${quoted(sheet.name)}!${a1Of(area)}`;

/** @returns the cells of an address, of a tab's name, or of a named range @throws ServiceError for anything else */
function targetOf(book: SpreadsheetData, range: string): Target {
  const whole = (sheet: SheetData): Target => ({
    sheet,
    area: { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns },
  });
  const plain = range.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  const tab = book.sheets.find((each) => each.name === plain);
  if (tab) return whole(tab);
  const named = book.namedRanges[namedLike(book, range) ?? ''];
  const owner = named && book.sheets.find((each) => each.id === named.sheetId);
  if (owner) return { sheet: owner, area: named.area };
  const [first] = book.sheets;
  const name = first && parseA1(range, first)?.sheet;
  const sheet = name === undefined ? first : book.sheets.find((each) => each.name === name);
  const area = sheet && parseA1(range, sheet)?.area;
  if (!area) throw new ServiceError(`Unable to parse range: ${range}`);
  if (area.row + area.rows - 1 > sheet.rows || area.column + area.columns - 1 > sheet.columns) {
    throw new ServiceError(
      `Range (${range}) exceeds grid limits. Max rows: ${sheet.rows}, max columns: ${sheet.columns}`,
    );
  }
  return { sheet, area };
}

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

function valuesOf(book: SpreadsheetData, target: Target, asked: Reading): Resource {
  const { sheet, area } = target;
  const extent = contentExtent(book, sheet);
  const rows = Math.max(0, Math.min(area.rows, extent.row - area.row + 1));
  const columns = Math.max(0, Math.min(area.columns, extent.column - area.column + 1));
  const filled = { ...area, rows, columns };
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
  execution.record.cellsWritten += updatedCells;
  changed(execution, book);
  const updatedRange = addressOf({ sheet, area: size });
  return { spreadsheetId: book.id, updatedRange, updatedRows: height, updatedColumns: width, updatedCells };
}

function changed(execution: Execution, book: SpreadsheetData): void {
  execution.readAhead.drop(book.id);
  execution.world.touch('spreadsheet', book.id);
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
  changed(execution, book);
  return addressOf(target);
}

function propertiesOf(sheet: SheetData, index: number): Resource {
  const { id, name, rows, columns, hidden, frozenRows, frozenColumns } = sheet;
  const frozen = {
    ...(frozenRows ? { frozenRowCount: frozenRows } : {}),
    ...(frozenColumns ? { frozenColumnCount: frozenColumns } : {}),
  };
  const gridProperties = { rowCount: rows, columnCount: columns, ...frozen };
  return { sheetId: id, title: name, index, sheetType: 'GRID', gridProperties, ...(hidden ? { hidden } : {}) };
}

/** Nothing is told of an axis without groups, and of a group that it is open. */
function groupFields(sheet: SheetData, axis: Axis, name: string): Resource {
  const told = groupsOf(sheet, axis).map(({ from, count, depth, collapsed }) => ({
    range: { sheetId: sheet.id, dimension: axis.toUpperCase(), startIndex: from - 1, endIndex: from + count - 1 },
    depth,
    ...(collapsed && { collapsed }),
  }));
  return told.length > 0 ? { [name]: told } : {};
}

interface Asked {
  readonly fields?: string;
  readonly ranges?: string | readonly string[];
  readonly includeGridData?: boolean;
}

/** Cells are told where they are asked for, of which ranges they are; the mask decides before `includeGridData` does. */
function described(book: SpreadsheetData, asked: Asked = {}): Resource {
  const { id, title, locale, zone, sheets, recalculation: autoRecalc = 'ON_CHANGE' } = book;
  const targets = [asked.ranges ?? []].flat().map((range) => targetOf(book, range));
  const hasCells = asked.fields ? /\bdata\b|\*/.test(asked.fields) : asked.includeGridData === true;
  const cellsOf = (sheet: SheetData) => {
    const { row, column } = contentExtent(book, sheet);
    const content = row > 0 ? [{ row: 1, column: 1, rows: row, columns: column }] : [];
    const areas = targets.length > 0 ? targets.filter((each) => each.sheet === sheet).map(({ area }) => area) : content;
    return { data: areas.map((area) => gridDataOf(book, sheet, area)) };
  };
  const seen = sheets.filter((sheet) => targets.length === 0 || targets.some((each) => each.sheet === sheet));
  return {
    spreadsheetId: id,
    properties: { title, locale, autoRecalc, timeZone: zone, defaultFormat, spreadsheetTheme },
    sheets: seen.map((sheet) => ({
      properties: propertiesOf(sheet, sheets.indexOf(sheet)),
      ...groupFields(sheet, 'rows', 'rowGroups'),
      ...groupFields(sheet, 'columns', 'columnGroups'),
      ...(hasCells && cellsOf(sheet)),
    })),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
}

type Request = Readonly<Record<string, { readonly [field: string]: unknown }>>;

/** Carries out one request of a batch. @throws Error for a kind that is not emulated */
function carriedOut(execution: Execution, book: SpreadsheetData, request: Request): Resource {
  const [kind = '', wish = {}] = Object.entries(request)[0] ?? [];
  if (kind === 'addSheet') {
    const { title, index } = (wish.properties ?? {}) as { title?: string; index?: number };
    const sheet = addTab(book, title ?? null, index ?? book.sheets.length);
    return { addSheet: { properties: propertiesOf(sheet, book.sheets.indexOf(sheet)) } };
  }
  if (kind === 'deleteSheet') {
    const id = Number(wish.sheetId);
    if (!book.sheets.some((each) => each.id === id))
      throw new ServiceError(`Invalid requests[0].deleteSheet: No sheet with id: ${id}`);
    removeTab(book, id);
    return {};
  }
  const act = requests[kind];
  if (!act) throw new ServiceError(`Sheets.Spreadsheets.batchUpdate of ${kind} is not emulated`, 'Error');
  act(execution, book, wish);
  return {};
}

interface Batch extends Writing {
  readonly data?: readonly ValueRange[];
}

export const sheetsApiServices: Services = {
  'Sheets.Spreadsheets.create': api(
    'sheets.spreadsheets.create',
    (execution, resource: { properties?: { title?: string } } | null) =>
      described(bookOf(execution, createSpreadsheet(execution, resource?.properties?.title ?? ''))),
  ),
  'Sheets.Spreadsheets.get': api('sheets.spreadsheets.get', (execution, id: string, asked: Asked | null) =>
    masked(described(bookOf(execution, id), asked ?? {}), asked?.fields),
  ),
  'Sheets.Spreadsheets.batchUpdate': api(
    'sheets.spreadsheets.batchUpdate',
    (execution, resource: { requests?: Request[] }, id: string) => {
      const book = bookOf(execution, id);
      const replies = (resource.requests ?? []).map((each) => carriedOut(execution, book, each));
      changed(execution, book);
      return { spreadsheetId: id, replies };
    },
  ),
  'Sheets.Spreadsheets.Values.get': api(
    'sheets.spreadsheets.values.get',
    (execution, id: string, range: string, asked: Reading | null) => {
      const book = bookOf(execution, id);
      return valuesOf(book, targetOf(book, range), asked ?? {});
    },
  ),
  'Sheets.Spreadsheets.Values.batchGet': api(
    'sheets.spreadsheets.values.batchGet',
    (execution, id: string, asked: (Reading & { ranges?: string | string[] }) | null) => {
      const book = bookOf(execution, id);
      const valueRanges = [asked?.ranges ?? []]
        .flat()
        .map((range) => valuesOf(book, targetOf(book, range), asked ?? {}));
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
};
