import { matrixOf, type Operand, type Scope } from '../operands.ts';
import { compare, FormulaError, type Matrix, type Scalar, widthOf } from '../values.ts';
import { Wildcards } from '../wildcards.ts';
import { type Functions, ofRanges } from './define.ts';

const missing = (sought: Scalar, name: string) =>
  new FormulaError(
    '#N/A',
    `Did not find value '${sought instanceof FormulaError ? '' : sought}' in ${name} evaluation.`,
  );

/** First place of each value of a list, made once for all the lookups in it. */
const indexes = new WeakMap<object, Map<string, number>>();
const keyOf = (value: Scalar) => `${typeof value} ${typeof value === 'string' ? value.toLowerCase() : value}`;

function indexOf(list: readonly Scalar[], home: object): Map<string, number> {
  let index = indexes.get(home);
  if (!index) {
    index = new Map();
    for (const [place, value] of list.entries()) {
      const key = keyOf(value);
      if (!index.has(key)) index.set(key, place);
    }
    indexes.set(home, index);
  }
  return index;
}

/** @returns the place of a value, -1 where it is not; wildcards count in texts */
function exactly(list: Line, sought: Scalar, patterns = true): number {
  if (patterns && typeof sought === 'string' && /[*?~]/.test(sought)) {
    const pattern = new Wildcards(sought);
    return list.values.findIndex((each) => typeof each === 'string' && pattern.test(each));
  }
  return indexOf(list.values, list.values).get(keyOf(sought)) ?? -1;
}

/** @returns the last place of a sorted list that is not beyond the value, -1 where all are */
function upTo(list: readonly Scalar[], sought: Scalar): number {
  let found = -1;
  for (const [place, each] of list.entries()) {
    if (each === null || each instanceof FormulaError || typeof each !== typeof sought) continue;
    if (compare(each, sought) > 0) break;
    found = place;
  }
  return found;
}

/** The nearest value on one side, whatever the order. */
function nearest(list: readonly Scalar[], sought: Scalar, side: 1 | -1): number {
  let best = -1;
  for (const [place, each] of list.entries()) {
    if (each === null || each instanceof FormulaError || typeof each !== typeof sought) continue;
    const order = compare(each, sought) * side;
    if (order < 0) continue;
    const before = list[best];
    if (before === undefined || compare(each, before) * side < 0) best = place;
  }
  return best;
}

/** A row or column of a range as a list. */
interface Line {
  readonly values: readonly Scalar[];
  readonly upright: boolean;
}

const lines = new WeakMap<Matrix, Map<string, readonly Scalar[]>>();

/** @returns column or row `place` of a table, the same list each time */
function lineOf(cells: Matrix, upright: boolean, place: number): Line {
  let known = lines.get(cells);
  if (!known) {
    known = new Map();
    lines.set(cells, known);
  }
  const key = `${upright} ${place}`;
  let values = known.get(key);
  if (!values) {
    values = upright ? cells.map((row) => row[place] ?? null) : (cells[place] ?? []);
    known.set(key, values);
  }
  return { values, upright };
}

/** @throws FormulaError for a block that is neither row nor column */
function listOf(operand: Operand | undefined, scope: Scope, name: string): Line {
  const cells = matrixOf(operand, scope);
  if (widthOf(cells) === 1) return lineOf(cells, true, 0);
  if (cells.length === 1) return lineOf(cells, false, 0);
  throw new FormulaError('#N/A', `${name} range must be a single row or a single column.`);
}

function tableLookup([sought, range, index, sorted]: Operand[], scope: Scope, upright: boolean): Scalar {
  const { reading } = scope.book;
  const name = upright ? 'VLOOKUP' : 'HLOOKUP';
  const cells = matrixOf(range, scope);
  const place = reading.whole(index as Scalar) - 1;
  if (place < 0) throw new FormulaError('#VALUE!', `Function ${name} parameter 3 value is ${place + 1}.`);
  if (place >= (upright ? widthOf(cells) : cells.length)) {
    throw new FormulaError('#REF!', `${name} evaluates to an out of bounds range.`);
  }
  const value = sought as Scalar;
  const list = lineOf(cells, upright, 0);
  const found =
    sorted === undefined || reading.truth(sorted as Scalar) ? upTo(list.values, value) : exactly(list, value);
  if (found < 0) throw missing(value, name);
  return lineOf(cells, upright, place).values[found] ?? null;
}

function match([sought, range, kind]: Operand[], scope: Scope): number {
  const list = listOf(range, scope, 'MATCH');
  const type = kind === undefined ? 1 : scope.book.reading.number(kind as Scalar);
  const value = sought as Scalar;
  const found = type === 0 ? exactly(list, value) : type > 0 ? upTo(list.values, value) : downTo(list.values, value);
  if (found < 0) throw missing(value, 'MATCH');
  return found + 1;
}

/** The same as `upTo` in a list that falls. */
function downTo(list: readonly Scalar[], sought: Scalar): number {
  let found = -1;
  for (const [place, each] of list.entries()) {
    if (each === null || each instanceof FormulaError || typeof each !== typeof sought) continue;
    if (compare(each, sought) < 0) break;
    found = place;
  }
  return found;
}

/** The matching of XLOOKUP and XMATCH: 0 exact, -1 or 1 the next smaller or larger, 2 wildcards; -1 and -2 from the end. */
function found(list: Line, sought: Scalar, mode: number, direction: number): number {
  const fromEnd = direction === -1;
  const values = fromEnd ? [...list.values].reverse() : list.values;
  const line = fromEnd ? { ...list, values } : list;
  const exact = exactly(line, sought, mode === 2);
  const place = exact >= 0 || mode === 0 || mode === 2 ? exact : nearest(values, sought, mode > 0 ? 1 : -1);
  return fromEnd && place >= 0 ? values.length - 1 - place : place;
}

function crossLookup(args: Operand[], scope: Scope): Operand {
  const [sought, range, results, otherwise, mode, direction] = args;
  const { reading } = scope.book;
  const list = listOf(range, scope, 'Lookup');
  const place = found(list, sought as Scalar, reading.number(mode as Scalar), reading.number(direction as Scalar));
  if (place < 0) {
    if (otherwise === undefined || otherwise === null) throw missing(sought as Scalar, 'XLOOKUP');
    return otherwise;
  }
  const cells = matrixOf(results, scope);
  if ((list.upright ? cells.length : widthOf(cells)) !== list.values.length) {
    throw new FormulaError('#VALUE!', 'Array arguments to XLOOKUP are of different size.');
  }
  if (list.upright) return widthOf(cells) === 1 ? (cells[place]?.[0] ?? null) : [cells[place] ?? []];
  return cells.length === 1 ? (cells[0]?.[place] ?? null) : cells.map((row) => [row[place] ?? null]);
}

function oldLookup([sought, range, results]: Operand[], scope: Scope): Scalar {
  const cells = matrixOf(range, scope);
  const upright = cells.length >= widthOf(cells);
  const list = lineOf(cells, upright, 0);
  const place = upTo(list.values, sought as Scalar);
  if (place < 0) throw missing(sought as Scalar, 'LOOKUP');
  if (results !== undefined) return listOf(results, scope, 'LOOKUP').values[place] ?? null;
  return lineOf(cells, upright, (upright ? widthOf(cells) : cells.length) - 1).values[place] ?? null;
}

export const lookups: Functions = {
  VLOOKUP: ofRanges(3, 4, (args, scope) => tableLookup(args, scope, true), { kinds: ['vrvv', ''] }),
  HLOOKUP: ofRanges(3, 4, (args, scope) => tableLookup(args, scope, false), { kinds: ['vrvv', ''] }),
  LOOKUP: ofRanges(2, 3, oldLookup, { kinds: ['vrr', ''] }),
  XLOOKUP: ofRanges(3, 6, crossLookup, { kinds: ['vrrvvv', ''] }),
  MATCH: ofRanges(2, 3, match, { kinds: ['vrv', ''] }),
  XMATCH: ofRanges(
    2,
    4,
    ([sought, range, mode, direction], scope) => {
      const { reading } = scope.book;
      const list = listOf(range, scope, 'XMATCH');
      const place = found(list, sought as Scalar, reading.number(mode as Scalar), reading.number(direction as Scalar));
      if (place < 0) throw missing(sought as Scalar, 'XMATCH');
      return place + 1;
    },
    { kinds: ['vrvv', ''] },
  ),
};
