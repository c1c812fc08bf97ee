// `Sheet`: the host's side.
import { wordsOf } from '../../calls/words.ts';
import { type Services, shared } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { settle } from '../../engine/execution/settling.ts';
import { hexOf } from '../../model/colour.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { parseA1 } from '../../model/sheets/a1.ts';
import {
  clearContent,
  contentExtent,
  refuseInProtectedSheet,
  refuseProtected,
  writeStyle,
  writeValues,
} from '../../model/sheets/cells.ts';
import { moveLines } from '../../model/sheets/moving.ts';
import type { RangeRef, SheetRef } from '../../model/sheets/range-ref.ts';
import type { Chart, ConditionalFormat, SheetData } from '../../model/sheets/spreadsheet.ts';
import { namedLike, styleNames } from '../../model/sheets/spreadsheet.ts';
import { type Axis, deleteLines, insertLines, outOfBounds } from '../../model/sheets/structure.ts';
import { copyOfTab, hideTab, renameTab } from '../../model/sheets/tabs.ts';
import {
  buffer,
  change,
  isInside,
  nextId,
  placeOf,
  refuseLines,
  refuseOutside,
  settledPlace,
  spreadsheetOf,
  writerOf,
} from '../access.ts';
import { enter } from './standing.ts';

const whole = (sheet: SheetData): Area => ({ row: 1, column: 1, rows: sheet.rows, columns: sheet.columns });

function inserted(execution: Execution, at: SheetRef, axis: Axis, before: number, count: number, like?: number): void {
  change(execution, at, ({ spreadsheet, sheet }) => {
    refuseInProtectedSheet(spreadsheet, sheet, execution.launch.effective);
    insertLines(spreadsheet, sheet, axis, before, count, like);
  });
}

const insertedBefore = (axis: Axis) => (execution: Execution, at: SheetRef, line: number, count: number) =>
  inserted(execution, at, axis, line, count, line);

const insertedAfter = (axis: Axis) => (execution: Execution, at: SheetRef, line: number, count: number) => {
  if (line < 1) throw outOfBounds(axis);
  inserted(execution, at, axis, line + 1, count, line);
};

const deleted = (axis: Axis) => (execution: Execution, at: SheetRef, line: number, count: number) =>
  change(execution, at, ({ spreadsheet, sheet }) => {
    const area =
      axis === 'rows'
        ? { row: line, column: 1, rows: count, columns: sheet.columns }
        : { row: 1, column: line, rows: sheet.rows, columns: count };
    refuseProtected(spreadsheet, sheet, area, execution.launch.effective);
    deleteLines(spreadsheet, sheet, axis, line, count);
  });

/** Appends below the last row with content, and makes a row where the grid is full (facts 3.3); `@` keeps no text (facts 13.2). */
function append(execution: Execution, at: SheetRef, values: unknown[]): void {
  execution.record.cellsWritten += values.length;
  buffer(execution, at, ({ spreadsheet, sheet }) => {
    const row = contentExtent(spreadsheet, sheet).row + 1;
    if (row > sheet.rows) insertLines(spreadsheet, sheet, 'rows', sheet.rows + 1, 1, sheet.rows);
    if (values.length > sheet.columns) {
      insertLines(spreadsheet, sheet, 'columns', sheet.columns + 1, values.length - sheet.columns, sheet.columns);
    }
    const area = { row, column: 1, rows: 1, columns: values.length };
    const asTyped = execution.world.readings.of('appendRow') === 'as-typed';
    writeValues(spreadsheet, sheet, area, [values], { ...writerOf(execution, spreadsheet), asTyped });
  });
}

function settledExtent(execution: Execution, at: SheetRef): { row: number; column: number } {
  const { spreadsheet, sheet } = settledPlace(execution, at);
  return contentExtent(spreadsheet, sheet);
}

/** Getters that all read one plain description of the sheet, each under its own name so that it is counted as itself. */
const getters = wordsOf('getName getIndex getMaxRows getMaxColumns getFormUrl');
/** The same for what may be among the buffered writes. */
const settledGetters = wordsOf(
  'isSheetHidden getFrozenRows getFrozenColumns getTabColor hasHiddenGridlines isColumnHiddenByUser isRowHiddenByUser isRightToLeft',
);

function description(execution: Execution, at: SheetRef): unknown {
  const { spreadsheet, sheet } = placeOf(execution, at);
  const { name, rows, columns, hidden, frozenRows, frozenColumns, tabColor, formId, hiddenColumns } = sheet;
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
    hiddenColumns,
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenGridlines: sheet.hiddenGridlines === true,
    rightToLeft: sheet.rightToLeft === true,
  };
}

/** Setters of one plain field. */
const setters = {
  showSheet: 'hidden',
  setHiddenGridlines: 'hiddenGridlines',
  setRightToLeft: 'rightToLeft',
} as const satisfies Readonly<Record<string, keyof SheetData>>;

const plainServices = {
  ...shared('Sheet', getters, () => description),
  ...shared('Sheet', settledGetters, () => (execution: Execution, at: SheetRef) => {
    settle(execution, at.spreadsheet);
    return description(execution, at);
  }),
  ...shared(
    'Sheet',
    Object.keys(setters) as (keyof typeof setters)[],
    (name) => (execution: Execution, at: SheetRef, value: never) =>
      buffer(execution, at, ({ sheet }) => Object.assign(sheet, { [setters[name]]: value })),
  ),
} satisfies Services;

/** Least size of a line, in pixels: a smaller one is taken for it. */
const thinnest = 2;

function sized(execution: Execution, at: SheetRef, axis: Axis, from: number, count: number, size: number): void {
  refuseLines(execution, at, axis, from, count);
  buffer(execution, at, ({ sheet }) => {
    const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
    for (let each = from; each < from + count; each++) sizes[each] = Math.max(size, thinnest);
  });
}

function hidden(execution: Execution, at: SheetRef, axis: Axis, from: number, count: number, hide: boolean): void {
  refuseLines(execution, at, axis, from, count);
  buffer(execution, at, ({ sheet }) => {
    const before = axis === 'rows' ? (sheet.hiddenRows ?? []) : sheet.hiddenColumns;
    const others = before.filter((each) => each < from || each >= from + count);
    const these = Array.from({ length: count }, (_, index) => from + index);
    const now = hide ? [...others, ...these].sort((a, b) => a - b) : others;
    Object.assign(sheet, axis === 'rows' ? { hiddenRows: now } : { hiddenColumns: now });
  });
}

function frozen(execution: Execution, at: SheetRef, axis: Axis, count: number): void {
  if (count !== 0) refuseLines(execution, at, axis, 1, count);
  buffer(execution, at, ({ sheet }) =>
    Object.assign(sheet, axis === 'rows' ? { frozenRows: count } : { frozenColumns: count }),
  );
}

export const sheetServices = {
  ...plainServices,
  'Sheet.hideSheet': (execution, at: SheetRef) =>
    change(execution, at, ({ spreadsheet, sheet }) => hideTab(spreadsheet, sheet, true)),
  'Sheet.setTabColor': (execution, at: SheetRef, colour: string | null) =>
    buffer(execution, at, ({ sheet }) => {
      sheet.tabColor = colour && (hexOf(colour) ?? hexOf(`#${colour}`) ?? colour);
    }),
  'Sheet.setName': (execution, at: SheetRef, name: string) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      renameTab(spreadsheet, sheet, name);
    }),
  'Sheet.getRange': (execution, at: SheetRef, what: Area | string) => {
    const ref = typeof what === 'string' ? addressed(execution, at, what) : { ...at, ...what };
    if (typeof what === 'string' && isByLetters(what) && !isInside(execution, ref, ref))
      return { ...ref, beyond: true };
    refuseOutside(execution, ref, ref);
    return ref;
  },
  'Sheet.getLastRow': (execution, at: SheetRef) => settledExtent(execution, at).row,
  'Sheet.getLastColumn': (execution, at: SheetRef) => settledExtent(execution, at).column,
  'Sheet.getDataRange': (execution, at: SheetRef) => settledExtent(execution, at),
  'Sheet.insertRowsBefore': insertedBefore('rows'),
  'Sheet.insertRowsAfter': insertedAfter('rows'),
  'Sheet.deleteRows': deleted('rows'),
  'Sheet.insertColumnsBefore': insertedBefore('columns'),
  'Sheet.insertColumnsAfter': insertedAfter('columns'),
  'Sheet.deleteColumns': deleted('columns'),
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
  'Sheet.clear': (execution, at: SheetRef, parts: { content?: boolean; formats?: boolean; notes?: boolean }) =>
    buffer(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, whole(sheet), execution.launch.effective);
      if (parts.content) clearContent(sheet, whole(sheet));
      for (const name of styleNames) {
        if (name === 'note' ? parts.notes : parts.formats) writeStyle(sheet, whole(sheet), name, () => undefined);
      }
      if (parts.formats) sheet.conditionalFormats = [];
    }),
  'Sheet.getColumnWidth': (execution, at: SheetRef, column: number) => {
    refuseLines(execution, at, 'columns', column, 1);
    return settledPlace(execution, at).sheet.columnWidths[column] ?? 100;
  },
  'Sheet.getRowHeight': (execution, at: SheetRef, row: number) => {
    refuseLines(execution, at, 'rows', row, 1);
    return settledPlace(execution, at).sheet.rowHeights[row] ?? 21;
  },
  'Sheet.setColumnWidths': (execution, at: SheetRef, column: number, count: number, width: number) =>
    sized(execution, at, 'columns', column, count, width),
  'Sheet.setRowHeights': (execution, at: SheetRef, row: number, count: number, height: number) =>
    sized(execution, at, 'rows', row, count, height),
  /** Widths are not measured here: a column that fits itself keeps the one it has. */
  'Sheet.autoResizeColumns': (execution, at: SheetRef, column: number, count: number) =>
    refuseLines(execution, at, 'columns', column, count),
  /** A row without a height of its own is as high as its texts. */
  'Sheet.autoResizeRows': (execution, at: SheetRef, row: number, count: number) => {
    refuseLines(execution, at, 'rows', row, count);
    buffer(execution, at, ({ sheet }) => {
      for (let each = row; each < row + count; each++) delete sheet.rowHeights[each];
    });
  },
  'Sheet.hideColumns': (execution, at: SheetRef, column: number, count: number, hide: boolean) =>
    hidden(execution, at, 'columns', column, count, hide),
  'Sheet.hideRows': (execution, at: SheetRef, row: number, count: number, hide: boolean) =>
    hidden(execution, at, 'rows', row, count, hide),
  'Sheet.setFrozenRows': (execution, at: SheetRef, count: number) => frozen(execution, at, 'rows', count),
  'Sheet.setFrozenColumns': (execution, at: SheetRef, count: number) => frozen(execution, at, 'columns', count),
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
    const copy = copyOfTab(sheet, nextId(execution, target), name);
    into.sheets.push(copy);
    execution.world.touch('spreadsheet', target);
    return copy.id;
  },
  'Sheet.activate': (execution, at: SheetRef) => {
    placeOf(execution, at);
    enter(execution, at);
  },
} satisfies Services;

const isByLetters = (address: string) => /(^|!)\$?[A-Za-z]{1,3}\$?[1-9]\d*(:|$)/.test(address);

/** @returns the range of an A1 address or of a name @throws ServiceError for anything else */
function addressed(execution: Execution, at: SheetRef, text: string): RangeRef {
  const { spreadsheet, sheet } = placeOf(execution, at);
  const named = spreadsheet.namedRanges[namedLike(spreadsheet, text) ?? ''];
  if (named) return { spreadsheet: at.spreadsheet, sheet: named.sheetId, ...named.area };
  const name = parseA1(text, sheet)?.sheet;
  const target = name === undefined ? sheet : spreadsheet.sheets.find((each) => each.name === name);
  const area = target && parseA1(text, target)?.area;
  if (!area) throw new ServiceError('Range not found');
  return { spreadsheet: at.spreadsheet, sheet: target.id, ...area };
}
