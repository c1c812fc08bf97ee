// Decisions, names and functions within formulas, and questions about values.
import {
  applied,
  flat,
  isMatrix,
  Lambda,
  matrixOf,
  type Operand,
  Reach,
  type Scope,
  single,
  spread,
} from '../operands.ts';
import type { Node } from '../syntax.ts';
import { at, compare, FormulaError, type Scalar, table, widthOf } from '../values.ts';
import { any, type Functions, filling, type LazyFunction, ofRanges, ofValues } from './define.ts';

type Args = readonly (Node | null)[];

const manifold = (operand: Operand): boolean => isMatrix(operand) || (operand instanceof Reach && !operand.single);

function decide([condition = null, yes = null, no]: Args, scope: Scope): Operand {
  const asked = scope.evaluate(condition, scope);
  const otherwise = (): Operand => (no === undefined ? false : scope.evaluate(no, scope));
  if (scope.arrays && manifold(asked)) {
    return spread([asked, scope.evaluate(yes, scope), otherwise()], scope, ([truth, a = null, b = null]) =>
      scope.book.reading.truth(truth) ? a : b,
    );
  }
  return scope.book.reading.truth(single(asked, scope)) ? scope.evaluate(yes, scope) : otherwise();
}

/** The first of the pairs of condition and value whose condition holds. */
function firstOf(args: Args, scope: Scope): Operand {
  if (args.length % 2 === 1) throw new FormulaError('#N/A', 'Wrong number of arguments to IFS.');
  const [condition = null, value = null, ...rest] = args;
  if (args.length === 0) return new FormulaError('#N/A', 'No match');
  const asked = scope.evaluate(condition, scope);
  if (scope.arrays && manifold(asked)) {
    return spread([asked, scope.evaluate(value, scope), firstOf(rest, scope)], scope, ([truth, a = null, b = null]) =>
      scope.book.reading.truth(truth) ? a : b,
    );
  }
  return scope.book.reading.truth(single(asked, scope)) ? scope.evaluate(value, scope) : firstOf(rest, scope);
}

function switched([subject = null, ...cases]: Args, scope: Scope): Operand {
  const asked = scope.evaluate(subject, scope);
  if (scope.arrays && manifold(asked)) {
    return spread([asked], scope, ([value = null]) => single(chosen(value, cases, scope), scope));
  }
  return chosen(single(asked, scope), cases, scope);
}

function chosen(value: Scalar, cases: Args, scope: Scope): Operand {
  if (value instanceof FormulaError) return value;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    if (compare(value, single(scope.evaluate(cases[index] ?? null, scope), scope)) === 0) {
      return scope.evaluate(cases[index + 1] ?? null, scope);
    }
  }
  const otherwise = cases.length % 2 === 1 ? cases.at(-1) : undefined;
  return otherwise === undefined ? new FormulaError('#N/A', 'No match') : scope.evaluate(otherwise, scope);
}

/** A value, or another one in place of an error that is meant. */
function instead(meant: (error: FormulaError) => boolean): LazyFunction {
  const isMeant = (value: Scalar | undefined) => value instanceof FormulaError && meant(value);
  return {
    least: 1,
    most: 2,
    lazy: ([tried = null, otherwise = null], scope) => {
      const operand = scope.evaluate(tried, scope);
      if (operand instanceof Lambda) return operand;
      if (isMatrix(operand) || (operand instanceof Reach && scope.arrays && !operand.single)) {
        const cells = matrixOf(operand, scope);
        if (!cells.some((row) => row.some(isMeant))) return operand;
        const spare = scope.evaluate(otherwise, scope);
        const spares = matrixOf(spare, scope);
        const spareAt = (row: number, column: number) =>
          at(spares, spares.length === 1 ? 0 : row, widthOf(spares) === 1 ? 0 : column);
        return cells.map((row, y) => row.map((value, x) => (isMeant(value) ? spareAt(y, x) : value)));
      }
      const value = single(operand, scope);
      if (isMeant(value)) return scope.evaluate(otherwise, scope);
      return operand instanceof Reach && operand.single ? operand : value;
    },
  };
}

function truths(args: Operand[], scope: Scope): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    const typed = !isMatrix(arg) && !(arg instanceof Reach);
    for (const value of flat([arg], scope)) {
      // Texts and empty cells of a range do not count; a text typed in must be a truth.
      if (typed && value !== null) found.push(scope.book.reading.truth(value));
      else if (typeof value === 'boolean' || typeof value === 'number') found.push(Boolean(value));
    }
  }
  if (found.length === 0) throw new FormulaError('#VALUE!');
  return found;
}

const is = (test: (value: Scalar) => boolean) => ofValues(1, 1, ([value = null]) => test(value), { errors: true });
const isError = (value: Scalar): value is FormulaError => value instanceof FormulaError;

/** Names with their values, then what is worked out with them. */
function withNames(args: Args, scope: Scope): Operand {
  if (args.length % 2 === 0) throw new FormulaError('#N/A', 'Wrong number of arguments to LET.');
  const names = new Map(scope.names);
  let inner: Scope = { ...scope, names };
  for (let index = 0; index + 1 < args.length; index += 2) {
    names.set(nameOf(args[index]), scope.evaluate(args[index + 1] ?? null, inner));
    inner = { ...scope, names: new Map(names) };
  }
  return scope.evaluate(args.at(-1) ?? null, inner);
}

function nameOf(node: Node | null | undefined): string {
  if (node?.kind !== 'name') throw new FormulaError('#VALUE!', 'A name was expected.');
  return node.name.toLowerCase();
}

function lambdaOf(operand: Operand | undefined): Lambda {
  if (operand instanceof Lambda) return operand;
  throw new FormulaError('#VALUE!', 'Argument must be a LAMBDA.');
}

const one = (lambda: Lambda, args: readonly Operand[], scope: Scope): Scalar => single(applied(lambda, args), scope);

export const logic: Functions = {
  IF: { least: 2, most: 3, lazy: decide },
  IFS: { least: 2, most: any, lazy: firstOf },
  SWITCH: { least: 3, most: any, lazy: switched },
  IFERROR: instead(() => true),
  IFNA: instead((error) => error.code === '#N/A'),
  CHOOSE: {
    least: 2,
    most: any,
    lazy: ([index = null, ...choices], scope) => {
      const place = scope.book.reading.whole(single(scope.evaluate(index, scope), scope));
      const choice = choices[place - 1];
      if (choice === undefined) throw new FormulaError('#NUM!', `Function CHOOSE parameter 1 value is ${place}.`);
      return scope.evaluate(choice, scope);
    },
  },
  AND: ofRanges(1, any, (args, scope) => truths(args, scope).every(Boolean)),
  OR: ofRanges(1, any, (args, scope) => truths(args, scope).some(Boolean)),
  XOR: ofRanges(1, any, (args, scope) => truths(args, scope).filter(Boolean).length % 2 === 1),
  NOT: ofValues(1, 1, ([value], { book }) => !book.reading.truth(value)),
  TRUE: ofValues(0, 0, () => true),
  FALSE: ofValues(0, 0, () => false),
  LET: { least: 3, most: any, lazy: withNames },
  LAMBDA: {
    least: 1,
    most: any,
    lazy: (args, scope) => new Lambda(args.slice(0, -1).map(nameOf), args.at(-1) as Node, scope),
  },
  MAP: ofRanges(
    2,
    any,
    (args, scope) => {
      const lambda = lambdaOf(args.at(-1));
      const tables = args.slice(0, -1).map((each) => matrixOf(each, scope));
      const [first = []] = tables;
      return table(first.length, widthOf(first), (row, column) =>
        one(
          lambda,
          tables.map((each) => at(each, row, column)),
          scope,
        ),
      );
    },
    filling,
  ),
  BYROW: ofRanges(
    2,
    2,
    ([range, lambda], scope) => matrixOf(range, scope).map((row) => [one(lambdaOf(lambda), [[row]], scope)]),
    filling,
  ),
  BYCOL: ofRanges(
    2,
    2,
    ([range, lambda], scope) => {
      const cells = matrixOf(range, scope);
      return table(1, widthOf(cells), (_, column) =>
        one(lambdaOf(lambda), [cells.map((row) => [row[column] ?? null])], scope),
      );
    },
    filling,
  ),
  REDUCE: ofRanges(3, 3, ([start = null, range = null, lambda], scope) => {
    let total: Operand = start;
    for (const value of flat([range], scope)) total = applied(lambdaOf(lambda), [total, value]);
    return total;
  }),
  SCAN: ofRanges(
    3,
    3,
    ([start = null, range, lambda], scope) => {
      let total: Scalar = single(start, scope);
      return matrixOf(range, scope).map((row) =>
        row.map((value) => {
          total = one(lambdaOf(lambda), [total, value], scope);
          return total;
        }),
      );
    },
    filling,
  ),
  MAKEARRAY: ofRanges(
    3,
    3,
    ([rows, columns, lambda], scope) => {
      const size = [rows, columns].map((each) => scope.book.reading.whole(each as Scalar));
      const [height = 0, width = 0] = size;
      if (height < 1 || width < 1 || height * width > 1_000_000) throw new FormulaError('#VALUE!');
      return table(height, width, (row, column) => one(lambdaOf(lambda), [row + 1, column + 1], scope));
    },
    { ...filling, kinds: ['vvr', ''] },
  ),
  ISBLANK: {
    least: 1,
    most: 1,
    lazy: ([node = null], scope) => {
      const operand = scope.evaluate(node, scope);
      if (operand instanceof Reach && operand.single) {
        const { row, column } = operand.area;
        // A formula fills its cell, whatever it gives.
        if (typeof operand.sheet.values.get(row, column) === 'object') return false;
      }
      return spread([operand], scope, ([value]) => value === null);
    },
  },
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value.code !== '#N/A'),
  ISNA: is((value) => isError(value) && value.code === '#N/A'),
  ISREF: { least: 1, most: 1, lazy: ([node = null], scope) => scope.evaluate(node, scope) instanceof Reach },
  ISFORMULA: {
    least: 1,
    most: 1,
    lazy: ([node = null], scope) => {
      const operand = scope.evaluate(node, scope);
      if (!(operand instanceof Reach)) throw new FormulaError('#N/A', 'Argument must be a range.');
      return typeof operand.sheet.values.get(operand.area.row, operand.area.column) === 'object';
    },
  },
  ISEMAIL: is((value) => typeof value === 'string' && /^[^\s@,]+@[^\s@,]+\.[^\s@,.]+$/.test(value)),
  ISURL: is((value) => typeof value === 'string' && /^((https?|ftp):\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(value)),
  NA: ofValues(0, 0, () => new FormulaError('#N/A')),
  N: ofValues(1, 1, ([value]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: ofValues(1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  'ERROR.TYPE': ofValues(
    1,
    1,
    ([value]) => {
      const codes = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
      const place = isError(value ?? null) ? codes.indexOf((value as FormulaError).code) : -2;
      if (place === -2) throw new FormulaError('#N/A');
      return place + 1 || 8;
    },
    { errors: true },
  ),
  TYPE: ofValues(
    1,
    1,
    ([value = null]) => (isError(value) ? 16 : typeof value === 'boolean' ? 4 : typeof value === 'string' ? 2 : 1),
    { errors: true },
  ),
};
