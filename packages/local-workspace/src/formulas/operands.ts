// What the parts of a formula come to, and how a whole table of it becomes one value where one is wanted.
import type { Area } from '../model/sheets/a1.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import type { Node } from './syntax.ts';
import { at, FormulaError, type Matrix, type Reading, type Scalar, table, widthOf } from './values.ts';

/** Cells of a sheet, not read yet; the area lies within the sheet. */
export class Reach {
  readonly sheet: SheetData;
  readonly area: Area;

  constructor(sheet: SheetData, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }

  get single(): boolean {
    return this.area.rows === 1 && this.area.columns === 1;
  }
}

/** A function that a formula makes itself. */
export class Lambda {
  readonly names: readonly string[];
  readonly body: Node;
  readonly scope: Scope;

  constructor(names: readonly string[], body: Node, scope: Scope) {
    this.names = names;
    this.body = body;
    this.scope = scope;
  }
}

export type Operand = Scalar | Matrix | Reach | Lambda;

/** What a formula sees of its spreadsheet. */
export interface Book {
  readonly spreadsheet: SpreadsheetData;
  readonly reading: Reading;
  cell(sheet: SheetData, row: number, column: number): Scalar;
  matrix(reach: Reach): Matrix;
  /** Wall clock of the spreadsheet's zone as a serial; whoever asks is calculated anew when it moves. */
  now(): number;
  /** The same for the date alone. */
  today(): number;
  /** A number by chance, from 0 up to but not 1; whoever asks is calculated anew as with `now`. */
  chance(): number;
  /** Counts the calls of a formula's own functions. @throws FormulaError when they are more than it has time for */
  spend(): void;
  /** @returns what a function of the project's own gives; undefined where there is none of that name */
  custom(name: string, args: readonly Operand[]): Operand | undefined;
  /** Names of such functions that gave a date. */
  readonly dated: ReadonlySet<string>;
}

/** Where a formula stands, and how its parts are read. */
export interface Scope {
  readonly book: Book;
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  /** Whether tables are worked on cell by cell, as within ARRAYFORMULA; else one value is picked. */
  readonly arrays: boolean;
  readonly names: ReadonlyMap<string, Operand>;
  /** Works out a part of the formula: the functions have it from here, as the evaluator imports them. */
  readonly evaluate: (node: Node | null, scope: Scope) => Operand;
  /** How far the references are moved, for a condition that was written for another cell. */
  readonly down: number;
  readonly across: number;
}

export const isMatrix = (operand: Operand | undefined): operand is Matrix => Array.isArray(operand);

/** @returns the operand as a table, a single value as one of one cell */
export function matrixOf(operand: Operand | undefined, { book }: Scope): Matrix {
  if (operand instanceof Reach) return book.matrix(operand);
  if (operand instanceof Lambda) return [[new FormulaError('#VALUE!')]];
  return isMatrix(operand) ? operand : [[operand ?? null]];
}

/** @returns one value: the cell of the own row or column of a range, the first one of a table */
export function single(operand: Operand | undefined, scope: Scope): Scalar {
  if (operand instanceof Reach) {
    const { area, sheet } = operand;
    if (operand.single) return scope.book.cell(sheet, area.row, area.column);
    const inRows = scope.row >= area.row && scope.row < area.row + area.rows;
    const inColumns = scope.column >= area.column && scope.column < area.column + area.columns;
    if (area.columns === 1 && inRows) return scope.book.cell(sheet, scope.row, area.column);
    if (area.rows === 1 && inColumns) return scope.book.cell(sheet, area.row, scope.column);
    return new FormulaError('#VALUE!', 'An array value could not be found.');
  }
  if (operand instanceof Lambda) return new FormulaError('#VALUE!');
  return isMatrix(operand) ? at(operand, 0, 0) : (operand ?? null);
}

/** @returns a function value's result */
export function applied(lambda: Lambda, args: readonly Operand[]): Operand {
  if (args.length !== lambda.names.length) {
    return new FormulaError('#N/A', `Wrong number of arguments to LAMBDA. Expected ${lambda.names.length}.`);
  }
  const { scope } = lambda;
  scope.book.spend();
  const names = new Map(scope.names);
  for (const [index, name] of lambda.names.entries()) names.set(name, args[index] ?? null);
  return scope.evaluate(lambda.body, { ...scope, names });
}

/** Runs a function, and takes an error it throws for its value. */
export function guarded<T>(act: () => T): T | FormulaError {
  try {
    return act();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** Applies a function to single values: cell by cell where tables are worked on so, else to the one that is picked of each. */
export function spread(
  operands: readonly (Operand | undefined)[],
  scope: Scope,
  act: (values: Scalar[]) => Operand,
): Operand {
  const whole = (operand: Operand | undefined) => isMatrix(operand) || (operand instanceof Reach && !operand.single);
  if (!scope.arrays || !operands.some(whole)) {
    return guarded(() => act(operands.map((each) => single(each, scope))));
  }
  const tables = operands.map((each) => matrixOf(each, scope));
  const rows = Math.max(...tables.map((each) => each.length));
  const columns = Math.max(...tables.map(widthOf));
  return guarded(() =>
    table(rows, columns, (row, column) =>
      guarded(() => {
        const values = tables.map((each) => at(each, each.length === 1 ? 0 : row, widthOf(each) === 1 ? 0 : column));
        const made = act(values);
        return made instanceof FormulaError ? made : single(made, scope);
      }),
    ),
  );
}

/** @returns every value of the operands in order, row by row @throws the errors among them unless they are wanted */
export function* flat(operands: readonly Operand[], scope: Scope, errors = false): Generator<Scalar> {
  for (const operand of operands) {
    for (const row of matrixOf(operand, scope)) {
      for (const value of row) {
        if (value instanceof FormulaError && !errors) throw value;
        yield value;
      }
    }
  }
}

/** @returns the numbers of the operands: of ranges and tables what is a number, of single values what can be read as one */
export function numbersOf(operands: readonly Operand[], scope: Scope): number[] {
  const found: number[] = [];
  for (const operand of operands) {
    if (operand instanceof Reach || isMatrix(operand)) {
      for (const row of matrixOf(operand, scope)) {
        for (const value of row) {
          if (typeof value === 'number') found.push(value);
          else if (value instanceof FormulaError) throw value;
        }
      }
    } else if (operand !== null) found.push(scope.book.reading.number(single(operand, scope)));
  }
  return found;
}
