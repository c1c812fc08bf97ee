// The Advanced Sheets service (v4): what a spreadsheet is made of, and its tabs. The host's side; values stand beside.
import { CELL_READ } from '../../calls/cell-prices.ts';
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { ServiceError } from '../../model/service-error.ts';
import { contentExtent } from '../../model/sheets/cells.ts';
import { groupsOf } from '../../model/sheets/groups.ts';
import type { SheetData, SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import type { Axis } from '../../model/sheets/structure.ts';
import { addTab, removeTab } from '../../model/sheets/tabs.ts';
import { masked, type Resource } from '../../services/api-call.ts';
import { createSpreadsheet } from '../../services/sheets/spreadsheet.ts';
import { defaultFormat, gridDataOf, spreadsheetTheme } from './sheets-cells.ts';
import { requests } from './sheets-requests.ts';
import { api, bookOf, changed, charge, targetOf } from './sheets-targets.ts';
import { sheetsValuesServices } from './sheets-values.ts';

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
function described(execution: Execution, id: string, asked: Asked = {}): Resource {
  const book = bookOf(execution, id);
  const { title, locale, zone, sheets, recalculation: autoRecalc = 'ON_CHANGE' } = book;
  const targets = [asked.ranges ?? []].flat().map((range) => targetOf(book, range));
  const hasCells = asked.fields ? /\bdata\b|\*/.test(asked.fields) : asked.includeGridData === true;
  const cellsOf = (sheet: SheetData) => {
    const { row, column } = contentExtent(book, sheet);
    const content = row > 0 ? [{ row: 1, column: 1, rows: row, columns: column }] : [];
    const areas = targets.length > 0 ? targets.filter((each) => each.sheet === sheet).map(({ area }) => area) : content;
    for (const { rows, columns } of areas) charge(execution, CELL_READ, rows * columns);
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

export const sheetsApiServices = {
  ...sheetsValuesServices,
  'Sheets.Spreadsheets.create': api(
    'sheets.spreadsheets.create',
    (execution, resource: { properties?: { title?: string } } | null) =>
      described(execution, createSpreadsheet(execution, resource?.properties?.title ?? '')),
  ),
  'Sheets.Spreadsheets.get': api('sheets.spreadsheets.get', (execution, id: string, asked: Asked | null) =>
    masked(described(execution, id, asked ?? {}), asked?.fields),
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
} satisfies Services;
