// The formulas of one sheet, and how far their calculation is.
import { type Area, a1Of, overlap } from '../model/sheets/a1.ts';
import type { Calculated, TableSize } from '../model/sheets/calculated.ts';
import type { PivotTable } from '../model/sheets/pivot.ts';
import type { SheetData } from '../model/sheets/spreadsheet.ts';
import { mayFill } from './spilling.ts';
import { type Node, parsed } from './syntax.ts';
import { FormulaError, type Matrix, type Scalar, widthOf } from './values.ts';

/** A cell with a formula, and how far its calculation is. */
export interface Formula {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly tree: Node | FormulaError;
  /** Whether its result may fill more than its own cell. */
  readonly fills: boolean;
  /** Of the anchor of a pivot table, whose formula is the range of its source. */
  readonly pivot?: PivotTable | undefined;
  result?: Result;
  /** The size of the table it fills. */
  table?: TableSize;
  /** Its place among those that are being calculated; -1: it is not. */
  place: number;
  circular: boolean;
  /** Cells it has read among which its own result may come to lie. */
  readonly seen: Area[];
}

export interface Result {
  readonly value: Scalar;
  readonly format?: string;
}

/** The formulas of one sheet. */
export interface Page {
  readonly formulas: Map<number, Formula>;
  /** Those that may fill cells and have not been calculated yet. */
  pending: Formula[];
  readonly filled: Map<number, Result>;
  readonly extent: { row: number; column: number };
}

/** Trees of formulas by the object that is kept in the cell: a change elsewhere does not have them read again. */
const trees = new WeakMap<
  object,
  { readonly locale: string; readonly tree: Node | FormulaError; readonly fills: boolean }
>();

function treeOf(value: { readonly formula: string }, locale: string) {
  const known = trees.get(value);
  if (known?.locale === locale) return known;
  const tree = parsed(value.formula, locale);
  const made = { locale, tree, fills: !(tree instanceof FormulaError) && mayFill(tree) };
  trees.set(value, made);
  return made;
}

export const keyOf = (row: number, column: number) => row * 20_000 + column;

/** @returns the formulas of a sheet, none of them calculated */
export function pageOf(sheet: SheetData, locale: string): Page {
  const formulas = new Map<number, Formula>();
  sheet.values.eachHeld((value, row, column) => {
    if (typeof value !== 'object') return;
    const { tree, fills } = treeOf(value, locale);
    const { pivot } = value;
    const isFilling = fills || pivot !== undefined;
    const formula: Formula = {
      sheet,
      row,
      column,
      tree,
      fills: isFilling,
      pivot,
      place: -1,
      circular: false,
      seen: [],
    };
    formulas.set(keyOf(row, column), formula);
  });
  const pending = [...formulas.values()].filter((each) => each.fills);
  return { formulas, pending, filled: new Map(), extent: { row: 0, column: 0 } };
}

export const circular = new FormulaError(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

/** Fills the cells beside and below a formula with its table. @returns the error that keeps it from that */
export function filled(
  formula: Formula,
  cells: Matrix,
  page: Page,
  resultAt: (value: Scalar, down: number, across: number) => Result,
): Result | undefined {
  const { sheet, row, column } = formula;
  const area = { row, column, rows: cells.length, columns: widthOf(cells) };
  if (area.rows * area.columns <= 1) return undefined;
  if (formula.seen.some((each) => overlap(each, area))) return { value: circular };
  const [below, beside] = [row + area.rows - 1 - sheet.rows, column + area.columns - 1 - sheet.columns];
  if (below > 0 || beside > 0) {
    const [kind, count] = below > 0 ? ['rows', below] : ['columns', beside];
    const message = `Result was not automatically expanded, please insert more ${kind} (${count}).`;
    return { value: new FormulaError('#REF!', message) };
  }
  const { filled, extent } = page;
  for (let down = 0; down < area.rows; down++) {
    for (let across = down === 0 ? 1 : 0; across < area.columns; across++) {
      const [y, x] = [row + down, column + across];
      if (sheet.values.get(y, x) === undefined && !filled.has(keyOf(y, x))) continue;
      const cell = a1Of({ row: y, column: x, rows: 1, columns: 1 });
      const message = `Array result was not expanded because it would overwrite data in ${cell}.`;
      return { value: new FormulaError('#REF!', message) };
    }
  }
  formula.table = { rows: area.rows, columns: area.columns };
  for (const [down, line] of cells.entries()) {
    for (const [across, value] of line.entries()) {
      if (down === 0 && across === 0) continue;
      filled.set(keyOf(row + down, column + across), resultAt(value, down, across));
      if (value === null) continue;
      extent.row = Math.max(extent.row, row + down);
      extent.column = Math.max(extent.column, column + across);
    }
  }
  return undefined;
}

/** @returns the result as it is read from outside: an error as its text */
export function calculated({ value, format }: Result): Calculated {
  if (value instanceof FormulaError) return { value: value.code, problem: value.message };
  return { value: value ?? undefined, ...(format === undefined ? {} : { format }) };
}
