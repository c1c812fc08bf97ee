// The values that formulas work with: single ones, tables of them, and how Sheets turns one kind into another.
import { parseValue } from 'numfmt';
import { localeTag } from '../model/sheets/coercion.ts';
import { shown } from '../model/sheets/display.ts';

export type ErrorCode = '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#N/A' | '#NUM!' | '#NULL!' | '#ERROR!';

/** An error as the value of a cell; thrown within a function, it becomes the function's value. */
export class FormulaError {
  readonly code: ErrorCode;
  readonly message: string;

  constructor(code: ErrorCode, message = '') {
    this.code = code;
    this.message = message;
  }
}

/** Null is the value of an empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;
export type Matrix = readonly (readonly Scalar[])[];

/** @returns what a cell of the matrix holds; #N/A outside of it, as Sheets fills up tables of unequal size */
export function at(matrix: Matrix, row: number, column: number): Scalar {
  const value = matrix[row]?.[column];
  return value === undefined ? new FormulaError('#N/A') : value;
}

export const widthOf = (matrix: Matrix): number => matrix[0]?.length ?? 0;

const mostCells = 2_000_000;

/** @returns a table of the given size @throws FormulaError for one that no sheet could hold */
export function table(rows: number, columns: number, cell: (row: number, column: number) => Scalar): Scalar[][] {
  if (rows * columns > mostCells) throw new FormulaError('#VALUE!', 'The result has too many cells.');
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
}

const numbers = new Map<string, number | undefined>();

/** @returns the number that a text stands for when it is typed: `1,5` in id_ID, `5%`, a date; undefined for other texts */
export function numberIn(text: string, locale: string): number | undefined {
  if (!/\d/.test(text) || text.length > 60) return undefined;
  const key = `${locale} ${text}`;
  if (numbers.has(key)) return numbers.get(key);
  const value = parseValue(text, { locale: localeTag(locale) })?.value;
  const found = typeof value === 'number' ? value : undefined;
  if (numbers.size > 20_000) numbers.clear();
  numbers.set(key, found);
  return found;
}

/** Turns values of one kind into another, by the locale of a spreadsheet. Everything throws the error it meets. */
export class Reading {
  readonly locale: string;

  constructor(locale: string) {
    this.locale = locale;
  }

  /** @throws FormulaError #VALUE! for a text that is no number */
  number(value: Scalar | undefined): number {
    if (typeof value === 'number') return value;
    if (value === null || value === undefined) return 0;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (value instanceof FormulaError) throw value;
    const found = numberIn(value, this.locale);
    if (found === undefined) {
      throw new FormulaError('#VALUE!', `'${value}' is a text and cannot be coerced to a number.`);
    }
    return found;
  }

  /** The whole number below. */
  whole(value: Scalar | undefined): number {
    return Math.floor(this.number(value));
  }

  text(value: Scalar | undefined): string {
    if (typeof value === 'string') return value;
    if (value === null || value === undefined) return '';
    if (value instanceof FormulaError) throw value;
    return shown(value, undefined, this.locale);
  }

  /** @throws FormulaError #VALUE! for a text other than TRUE and FALSE */
  truth(value: Scalar | undefined): boolean {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
    if (value === null || value === undefined) return false;
    if (value instanceof FormulaError) throw value;
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    throw new FormulaError('#VALUE!', `'${value}' is a text and cannot be coerced to a boolean.`);
  }
}

function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** Puts two texts in order, capitals aside, as the operators and sorting do. */
function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** @returns below, at or above 0 as a comes before, with or after b: numbers, texts, truths; an empty cell is 0, '' or FALSE */
export function compare(a: Scalar, b: Scalar): number {
  if (a instanceof FormulaError) throw a;
  if (b instanceof FormulaError) throw b;
  if (a === null && b === null) return 0;
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === 'number' && typeof right === 'number') {
    // Sheets compares to fifteen digits, so that 0.1+0.2=0.3 holds.
    return left === right || Math.abs(left - right) < Math.abs(left) * 1e-15 ? 0 : left - right;
  }
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return rank(left) - rank(right) || Number(left) - Number(right);
}

function emptyLike(value: Scalar): Exclude<Scalar, null> {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}
