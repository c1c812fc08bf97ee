// `Sheet`: the host's side.
import { type Services, settle } from '../bridge.ts';
import type { Execution } from '../execution.ts';
import type { Area } from '../model/a1.ts';
import { parseA1 } from '../model/a1.ts';
import { clearContent, contentExtent, mapArea, refuseProtected, writeStyle, writeValues } from '../model/cells.ts';
import { moveLines } from '../model/moving.ts';
import type { Chart, ConditionalFormat, SheetData } from '../model/spreadsheet.ts';
import { reviveSpreadsheet, styleNames } from '../model/spreadsheet.ts';
import { type Axis, deleteLines, insertLines } from '../model/structure.ts';
import { refuseTakenName } from '../model/tabs.ts';
import { ServiceError } from '../service-error.ts';
import {
  buffer,
  change,
  nextId,
  placeOf,
  type RangeRef,
  refuseOutside,
  type SheetRef,
  settledPlace,
  spreadsheetOf,
  writerOf,
} from './access.ts';
import { enter } from './standing.ts';

const whole = (sheet: SheetData): Area => ({ row: 1, column: 1, rows: sheet.rows, columns: sheet.columns });

function inserted(execution: Execution, at: SheetRef, axis: Axis, before: number, count: number, like?: number): void {
  change(execution, at, ({ spreadsheet, sheet }) => insertLines(spreadsheet, sheet, axis, before, count, like));
}

function lineServices(axis: Axis, name: 'Rows' | 'Columns'): Services {
  return {
    [`Sheet.insert${name}Before`]: (execution: Execution, at: SheetRef, line: number, count: number) =>
      inserted(execution, at, axis, line, count, line),
    [`Sheet.insert${name}After`]: (execution: Execution, at: SheetRef, line: number, count: number) => {
      if (line < 1) throw new ServiceError(`Those ${axis} are out of bounds.`);
      inserted(execution, at, axis, line + 1, count, line);
    },
    [`Sheet.delete${name}`]: (execution: Execution, at: SheetRef, line: number, count: number) =>
      change(execution, at, ({ spreadsheet, sheet }) => {
        const area =
          axis === 'rows'
            ? { row: line, column: 1, rows: count, columns: sheet.columns }
            : { row: 1, column: line, rows: sheet.rows, columns: count };
        refuseProtected(spreadsheet, sheet, area, execution.launch.effective);
        deleteLines(spreadsheet, sheet, axis, line, count);
      }),
  };
}

/** Appends below the last row with content, and makes a row where the grid is full (facts 3.3). */
function append(execution: Execution, at: SheetRef, values: unknown[]): void {
  execution.record.cellsWritten += values.length;
  buffer(execution, at, ({ spreadsheet, sheet }) => {
    const row = contentExtent(sheet).row + 1;
    if (row > sheet.rows) insertLines(spreadsheet, sheet, 'rows', sheet.rows + 1, 1, sheet.rows);
    if (values.length > sheet.columns) {
      insertLines(spreadsheet, sheet, 'columns', sheet.columns + 1, values.length - sheet.columns, sheet.columns);
    }
    const area = { row, column: 1, rows: 1, columns: values.length };
    writeValues(spreadsheet, sheet, area, [values], writerOf(execution, spreadsheet));
  });
}

/** Getters that all read one plain description of the sheet, each under its own name so that it is counted as itself. */
const getters = ['getName', 'getIndex', 'getMaxRows', 'getMaxColumns', 'getFormUrl'];
/** The same for what may be among the buffered writes. */
const settledGetters =
  'isSheetHidden getFrozenRows getFrozenColumns getTabColor getColumnGroupDepth getRowGroupDepth hasHiddenGridlines isColumnHiddenByUser isRowHiddenByUser getRowHeight'.split(
    ' ',
  );

function description(execution: Execution, at: SheetRef): unknown {
  const { spreadsheet, sheet } = placeOf(execution, at);
  const { name, rows, columns, hidden, frozenRows, frozenColumns, tabColor, formId, groupDepths, hiddenColumns } =
    sheet;
  const index = spreadsheet.sheets.indexOf(sheet) + 1;
  return {
    name,
    rows,
    columns,
    hidden,
    frozenRows,
    frozenColumns,
    tabColor,
    index,
    formId,
    groupDepths,
    hiddenColumns,
    hiddenRows: sheet.hiddenRows ?? [],
    rowHeights: sheet.rowHeights,
    rowGroupDepths: sheet.rowGroupDepths ?? {},
    hiddenGridlines: sheet.hiddenGridlines === true,
  };
}

/** Setters of one plain field. */
const setters: Readonly<Record<string, 'hidden' | 'frozenRows' | 'frozenColumns' | 'tabColor' | 'hiddenGridlines'>> = {
  hideSheet: 'hidden',
  showSheet: 'hidden',
  setFrozenRows: 'frozenRows',
  setFrozenColumns: 'frozenColumns',
  setTabColor: 'tabColor',
  setHiddenGridlines: 'hiddenGridlines',
};

const plainServices: Services = {
  ...Object.fromEntries(getters.map((name) => [`Sheet.${name}`, description])),
  ...Object.fromEntries(
    settledGetters.map((name) => [
      `Sheet.${name}`,
      (execution: Execution, at: SheetRef) => {
        settle(execution, at.spreadsheet);
        return description(execution, at);
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(setters).map(([name, field]) => [
      `Sheet.${name}`,
      (execution: Execution, at: SheetRef, value: never) =>
        buffer(execution, at, ({ sheet }) => Object.assign(sheet, { [field]: value })),
    ]),
  ),
};

export const sheetServices: Services = {
  ...plainServices,
  'Sheet.setName': (execution, at: SheetRef, name: string) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      refuseTakenName(spreadsheet.sheets, name, sheet);
      sheet.name = name;
    }),
  'Sheet.getRange': (execution, at: SheetRef, what: Area | string) => {
    const ref = typeof what === 'string' ? addressed(execution, at, what) : { ...at, ...what };
    refuseOutside(execution, ref, ref);
    return ref;
  },
  'Sheet.getLastRow': (execution, at: SheetRef) => contentExtent(settledPlace(execution, at).sheet).row,
  'Sheet.getLastColumn': (execution, at: SheetRef) => contentExtent(settledPlace(execution, at).sheet).column,
  'Sheet.getDataRange': (execution, at: SheetRef) => contentExtent(settledPlace(execution, at).sheet),
  ...lineServices('rows', 'Rows'),
  ...lineServices('columns', 'Columns'),
  'Sheet.moveLines': (execution, at: SheetRef, axis: Axis, from: number, count: number, before: number) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      const [first, last] = [Math.min(from, before), Math.max(from + count, before)];
      const area =
        axis === 'rows'
          ? { row: first, column: 1, rows: last - first, columns: sheet.columns }
          : { row: 1, column: first, rows: sheet.rows, columns: last - first };
      refuseProtected(spreadsheet, sheet, area, execution.launch.effective);
      moveLines(spreadsheet, sheet, axis, from, count, before);
    }),
  'Sheet.appendRow': (execution, at: SheetRef, values: unknown[]) => append(execution, at, values),
  'Sheet.clear': (
    execution,
    at: SheetRef,
    parts: { content: boolean; formats: boolean; notes: boolean; rules: boolean },
  ) =>
    buffer(execution, at, ({ sheet }) => {
      if (parts.content) clearContent(sheet, whole(sheet));
      for (const name of styleNames) {
        if (name === 'note' ? parts.notes : parts.formats) writeStyle(sheet, whole(sheet), name, () => undefined);
      }
      if (parts.formats) sheet.conditionalFormats = [];
      if (parts.rules) mapArea(whole(sheet), (row, column) => sheet.validations.set(row, column, undefined));
    }),
  'Sheet.getColumnWidth': (execution, at: SheetRef, column: number) =>
    placeOf(execution, at).sheet.columnWidths[column] ?? 100,
  'Sheet.setColumnWidths': (execution, at: SheetRef, column: number, count: number, width: number) =>
    buffer(execution, at, ({ sheet }) => {
      for (let each = column; each < column + count; each++) sheet.columnWidths[each] = width;
    }),
  'Sheet.setRowHeights': (execution, at: SheetRef, row: number, count: number, height: number) =>
    buffer(execution, at, ({ sheet }) => {
      for (let each = row; each < row + count; each++) sheet.rowHeights[each] = height;
    }),
  'Sheet.hideColumns': (execution, at: SheetRef, column: number, count: number, hide: boolean) =>
    buffer(execution, at, ({ sheet }) => {
      const others = sheet.hiddenColumns.filter((each) => each < column || each >= column + count);
      const these = Array.from({ length: count }, (_, index) => column + index);
      sheet.hiddenColumns = hide ? [...others, ...these].sort((a, b) => a - b) : others;
    }),
  'Sheet.hideRows': (execution, at: SheetRef, row: number, count: number, hide: boolean) =>
    buffer(execution, at, ({ sheet }) => {
      const others = (sheet.hiddenRows ?? []).filter((each) => each < row || each >= row + count);
      const these = Array.from({ length: count }, (_, index) => row + index);
      sheet.hiddenRows = hide ? [...others, ...these].sort((a, b) => a - b) : others;
    }),
  'Sheet.setGroupsCollapsed': (execution, at: SheetRef, collapsed: boolean) =>
    buffer(execution, at, ({ sheet }) => {
      sheet.groupsCollapsed = collapsed;
    }),
  'Sheet.insertChart': (execution, at: SheetRef, chart: Omit<Chart, 'id'>) =>
    change(execution, at, ({ sheet }) => {
      const id = nextId(execution, at.spreadsheet);
      sheet.charts.push({ ...chart, id });
      return id;
    }),
  'Sheet.updateChart': (execution, at: SheetRef, chart: Chart) =>
    change(execution, at, ({ sheet }) => {
      sheet.charts = sheet.charts.map((each) => (each.id === chart.id ? chart : each));
    }),
  'Sheet.removeChart': (execution, at: SheetRef, id: number) =>
    change(execution, at, ({ sheet }) => {
      sheet.charts = sheet.charts.filter((each) => each.id !== id);
    }),
  'Sheet.getCharts': (execution, at: SheetRef) => settledPlace(execution, at).sheet.charts,
  'Sheet.getConditionalFormatRules': (execution, at: SheetRef) => settledPlace(execution, at).sheet.conditionalFormats,
  'Sheet.setConditionalFormatRules': (execution, at: SheetRef, rules: ConditionalFormat[]) =>
    buffer(execution, at, ({ spreadsheet, sheet }) => {
      const others = spreadsheet.sheets.filter((each) => each !== sheet).map((each) => each.name.toLowerCase());
      for (const { criteria, values } of rules) {
        if (criteria !== 'CUSTOM_FORMULA') continue;
        const plain = String(values[0] ?? '').replaceAll(/"[^"]*"/g, '""');
        const named = [...plain.matchAll(/'((?:[^']|'')+)'!|([\p{L}\w.]+)!/gu)].map((each) => each[1] ?? each[2] ?? '');
        if (named.some((each) => others.includes(each.replaceAll("''", "'").toLowerCase()))) {
          throw new ServiceError('Conditional format rule cannot reference a different sheet.');
        }
      }
      sheet.conditionalFormats = rules;
    }),
  'Sheet.copyTo': (execution, at: SheetRef, target: string) => {
    const { sheet } = settledPlace(execution, at);
    const into = spreadsheetOf(execution, target);
    let name = `Copy of ${sheet.name}`;
    for (let number = 2; into.sheets.some((each) => each.name === name); number++) {
      name = `Copy of ${sheet.name} ${number}`;
    }
    const { formId, responseColumns, ...copied } = JSON.parse(JSON.stringify(sheet)) as SheetData;
    const copy = { ...copied, id: nextId(execution, target), name };
    into.sheets.push(...reviveSpreadsheet({ ...into, sheets: [copy] }).sheets);
    execution.world.touch('spreadsheet', target);
    return copy.id;
  },
  'Sheet.activate': (execution, at: SheetRef) => {
    placeOf(execution, at);
    enter(execution, at);
  },
};

/** @returns the range of an A1 address or of a name @throws ServiceError for anything else */
function addressed(execution: Execution, at: SheetRef, text: string): RangeRef {
  const { spreadsheet, sheet } = placeOf(execution, at);
  const named = spreadsheet.namedRanges[text];
  if (named) return { spreadsheet: at.spreadsheet, sheet: named.sheetId, ...named.area };
  const name = parseA1(text, sheet)?.sheet;
  const target = name === undefined ? sheet : spreadsheet.sheets.find((each) => each.name === name);
  const area = target && parseA1(text, target)?.area;
  if (!area) throw new ServiceError('Range not found');
  return { spreadsheet: at.spreadsheet, sheet: target.id, ...area };
}
