// Where rows and columns stand in pixels, so that only those in sight are drawn.
import type { SheetData } from './sheet-data.ts';
import { EDGES, linesOf, type Measure, USUAL_SIZE } from './text-width.ts';

export const ROW_HEIGHT = 28;
export const NUMBERS_WIDTH = 48;
const LINE_HEIGHT = 16;
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

/**
 * @param beyond rows that the person's own filter view keeps out of sight
 * @param measure how wide texts are, which decides how many lines they take
 */
export function shapeOf(data: SheetData, beyond: ReadonlySet<number>, measure: Measure): Shape {
  const { answer } = data;
  const hiddenColumns = new Set(answer.hiddenColumns);
  const hiddenRows = new Set([...answer.filteredRows, ...answer.look.hiddenRows, ...beyond]);
  const widthOf = (column: number) => answer.columnWidths[column - 1] ?? 100;
  const columns = axisOf(answer.columns, (column) => (hiddenColumns.has(column) ? undefined : widthOf(column)));
  const shown = new Set(columns.numbers);
  const height = (row: number) => heightOf(data, row, (column) => (shown.has(column) ? widthOf(column) : 0), measure);
  const rows = axisOf(answer.rows, (row) => (hiddenRows.has(row) ? undefined : height(row)));
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
function heightOf(data: SheetData, row: number, widthOf: (column: number) => number, measure: Measure): number {
  const given = data.answer.look.rowHeights[row];
  if (given !== undefined) return given;
  let highest = LINE_HEIGHT;
  for (const [index, value] of (data.answer.values[row - 1] ?? []).entries()) {
    const at = { row, column: index + 1 };
    const width = widthOf(at.column);
    // A merged cell does not grow by itself.
    if (value === '' || width === 0 || data.merge(at)) continue;
    const style = data.style(at);
    const room = style?.wrap ? width - EDGES : Number.POSITIVE_INFINITY;
    const lines = linesOf(String(value), room, MOST_LINES, (text) => measure(text, style));
    highest = Math.max(highest, (lines * LINE_HEIGHT * (style?.size ?? USUAL_SIZE)) / USUAL_SIZE);
  }
  return Math.round(ROW_HEIGHT - LINE_HEIGHT + highest);
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
