// Where rows and columns stand in pixels, so that only those in sight are drawn.
import type { SheetData } from './sheet-data.ts';

export const ROW_HEIGHT = 28;
export const NUMBERS_WIDTH = 48;
const LINE_HEIGHT = 16;
const LETTER_WIDTH = 7.4;
const MOST_LINES = 12;

/** A run of rows or columns that are not hidden, each with its place. */
export interface Axis {
  /** Numbers in the sheet, from 1. */
  readonly numbers: readonly number[];
  /** Where each begins; one more at the end. */
  readonly starts: readonly number[];
}

export interface Shape {
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many of the shown rows and columns are frozen. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** @param unfolded shows columns and rows that are hidden or folded away, too */
export function shapeOf(data: SheetData, unfolded: boolean): Shape {
  const { answer } = data;
  const hiddenColumns = new Set(unfolded ? [] : answer.hiddenColumns);
  const hiddenRows = new Set([...answer.filteredRows, ...(unfolded ? [] : answer.look.hiddenRows)]);
  const widthOf = (column: number) => answer.columnWidths[column - 1] ?? 100;
  const columns = axisOf(answer.columns, (column) => (hiddenColumns.has(column) ? undefined : widthOf(column)));
  const shown = new Set(columns.numbers);
  const rows = axisOf(answer.rows, (row) => (hiddenRows.has(row) ? undefined : heightOf(data, row, shown, widthOf)));
  return {
    rows,
    columns,
    frozenRows: rows.numbers.filter((row) => row <= answer.frozenRows).length,
    frozenColumns: columns.numbers.filter((column) => column <= answer.frozenColumns).length,
  };
}

function axisOf(count: number, sizeOf: (number: number) => number | undefined): Axis {
  const numbers: number[] = [];
  const starts: number[] = [0];
  for (let number = 1; number <= count; number++) {
    const size = sizeOf(number);
    if (size === undefined) continue;
    numbers.push(number);
    starts.push((starts.at(-1) ?? 0) + size);
  }
  return { numbers, starts };
}

/** A row whose cells wrap or hold several lines is as high as its longest text, within reason: the rest is read above the grid. */
function heightOf(data: SheetData, row: number, shown: ReadonlySet<number>, widthOf: (column: number) => number) {
  const given = data.answer.look.rowHeights[row];
  if (given !== undefined) return given;
  const values = data.answer.values[row - 1] ?? [];
  let lines = 1;
  for (const [index, value] of values.entries()) {
    // A merged cell does not grow by itself.
    if (value === '' || !shown.has(index + 1) || data.merge({ row, column: index + 1 })) continue;
    const style = data.style({ row, column: index + 1 });
    if (style?.size !== undefined && style.size > 11) lines = Math.max(lines, style.size / 10);
    const isLong = style?.wrap || (typeof value === 'string' && value.includes('\n'));
    if (!isLong) continue;
    const perLine = style?.wrap ? Math.max(3, (widthOf(index + 1) - 12) / LETTER_WIDTH) : Number.POSITIVE_INFINITY;
    const needed = String(value)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    lines = Math.max(lines, Math.min(MOST_LINES, needed));
  }
  return Math.round(ROW_HEIGHT + (lines - 1) * LINE_HEIGHT);
}

/** @returns the index of what stands at a pixel */
export function indexAt({ starts, numbers }: Axis, pixel: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** @returns where a number stands among those shown; the nearest one below it when it is hidden */
export function indexOf({ numbers }: Axis, number: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** @returns of some lines those that are shown: the index of the first, and the size of all */
export function spanOf(axis: Axis, from: number, count: number): { readonly first: number; readonly size: number } {
  const [first, after] = [indexFrom(axis, from), indexFrom(axis, from + count)];
  return { first, size: (axis.starts[after] ?? 0) - (axis.starts[first] ?? 0) };
}

/** @returns where the first one stands that is shown and has at least this number */
function indexFrom(axis: Axis, number: number): number {
  const index = indexOf(axis, number);
  return (axis.numbers[index] ?? number) < number ? index + 1 : index;
}

/** @returns the size of one shown row or column */
export function sizeAt({ starts }: Axis, index: number): number {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0);
}

/** @returns the size of all of them together */
export function lengthOf({ starts }: Axis): number {
  return starts.at(-1) ?? 0;
}
