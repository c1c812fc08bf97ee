// Finding things: lookups, matches, offsets and addresses.
import { columnName } from '../../model/a1.ts';
import { evaluate } from '../evaluate.ts';
import { isMatrix, matrixOf, type Operand, Reach, type Scope } from '../operands.ts';
import { fromR1C1 } from '../r1c1.ts';
import { tabText } from '../reference.ts';
import { parsed } from '../syntax.ts';
import { compare, FormulaError, type Matrix, type Scalar, widthOf } from '../values.ts';
import { Wildcards } from '../wildcards.ts';
import { type Functions, type LazyFunction, ofRanges, ofValues } from './define.ts';

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

/** A part of a range stays a reference, so that OFFSET, ROW and the colon work on it. */
function indexed([range = null, row, column]: Operand[], scope: Scope): Operand {
  const { reading } = scope.book;
  let [down, across] = [reading.whole(row as Scalar), reading.whole(column as Scalar)];
  const isReach = range instanceof Reach;
  const cells = isReach ? undefined : matrixOf(range, scope);
  const [rows, columns] = isReach ? [range.area.rows, range.area.columns] : [cells?.length ?? 0, widthOf(cells ?? [])];
  if (column === undefined && rows === 1 && columns > 1) [down, across] = [1, down];
  if (down < 0 || across < 0 || down > rows || across > columns) {
    throw new FormulaError('#NUM!', 'Function INDEX parameter value is out of range.');
  }
  if (isReach) {
    const { area, sheet } = range;
    return new Reach(sheet, {
      row: area.row + Math.max(0, down - 1),
      column: area.column + Math.max(0, across - 1),
      rows: down === 0 ? rows : 1,
      columns: across === 0 ? columns : 1,
    });
  }
  const part = (down === 0 ? cells : cells?.slice(down - 1, down))?.map((each) =>
    across === 0 ? each : each.slice(across - 1, across),
  );
  return down > 0 && across > 0 ? (part?.[0]?.[0] ?? null) : (part ?? []);
}

function offset([start, down, across, height, width]: Operand[], scope: Scope): Operand {
  if (start instanceof FormulaError) return start;
  if (!(start instanceof Reach)) throw new FormulaError('#N/A', 'Argument must be a range.');
  const { reading } = scope.book;
  const size = (value: Operand | undefined, usual: number) =>
    value === undefined || value === null ? usual : reading.whole(value as Scalar);
  const area = {
    row: start.area.row + reading.whole(down as Scalar),
    column: start.area.column + reading.whole(across as Scalar),
    rows: size(height, start.area.rows),
    columns: size(width, start.area.columns),
  };
  const { sheet } = start;
  const outside = area.row < 1 || area.column < 1 || area.rows < 1 || area.columns < 1;
  if (outside || area.row + area.rows - 1 > sheet.rows || area.column + area.columns - 1 > sheet.columns) {
    throw new FormulaError('#REF!', 'Function OFFSET evaluates to an out of bounds range.');
  }
  return new Reach(sheet, area);
}

function indirect([text, a1]: (Scalar | undefined)[], scope: Scope): Operand {
  const { reading } = scope.book;
  const address = reading.text(text);
  const inA1 = a1 === undefined || reading.truth(a1);
  const node = parsed(`=${inA1 ? address : fromR1C1(address, scope)}`, reading.locale);
  const plain = !(node instanceof FormulaError) && (node.kind === 'reference' || node.kind === 'name');
  const found = plain ? evaluate(node, { ...scope, names: new Map() }) : undefined;
  if (found instanceof Reach) return found;
  throw new FormulaError(
    '#REF!',
    `Function INDIRECT parameter 1 value is '${address}'. It is not a valid cell/range reference.`,
  );
}

/** ROW, COLUMN, ROWS and COLUMNS look at where a range lies, and read none of it. */
const whereabouts = (
  own: (scope: Scope) => number,
  read: (reach: Reach) => number,
  upright: boolean,
): LazyFunction => ({
  least: 0,
  most: 1,
  lazy: ([node], scope) => {
    if (node === undefined) return own(scope);
    const operand = evaluate(node, scope);
    if (operand instanceof FormulaError) return operand;
    if (!(operand instanceof Reach)) throw new FormulaError('#N/A', 'Argument must be a range.');
    const first = read(operand);
    if (!scope.arrays) return first;
    return upright
      ? Array.from({ length: operand.area.rows }, (_, index) => [first + index])
      : [Array.from({ length: operand.area.columns }, (_, index) => first + index)];
  },
});

const size = (ofReach: (reach: Reach) => number, ofTable: (cells: Matrix) => number): LazyFunction => ({
  least: 1,
  most: 1,
  lazy: ([node = null], scope) => {
    const operand = evaluate(node, { ...scope, arrays: true });
    if (operand instanceof FormulaError) return operand;
    if (operand instanceof Reach) return ofReach(operand);
    return isMatrix(operand) ? ofTable(operand) : 1;
  },
});

function address([row, column, kind, a1, sheet]: (Scalar | undefined)[], { book: { reading } }: Scope): string {
  const [down, across, mode] = [
    reading.whole(row),
    reading.whole(column),
    kind === undefined ? 1 : reading.whole(kind),
  ];
  if (down < 1 || across < 1 || mode < 1 || mode > 4) throw new FormulaError('#VALUE!');
  const tab = sheet === undefined || sheet === null ? '' : tabText(reading.text(sheet));
  const [rowFixed, columnFixed] = [mode === 1 || mode === 2, mode === 1 || mode === 3];
  if (a1 !== undefined && !reading.truth(a1)) {
    return `${tab}R${rowFixed ? down : `[${down}]`}C${columnFixed ? across : `[${across}]`}`;
  }
  return `${tab}${columnFixed ? '$' : ''}${columnName(across)}${rowFixed ? '$' : ''}${down}`;
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
  INDEX: ofRanges(1, 3, indexed, { kinds: ['rvv', ''], arrays: true }),
  OFFSET: ofRanges(3, 5, offset, { kinds: ['rvvvv', ''] }),
  INDIRECT: ofValues(1, 2, indirect),
  ADDRESS: ofValues(2, 5, address),
  ROW: whereabouts(
    ({ row }) => row,
    ({ area }) => area.row,
    true,
  ),
  COLUMN: whereabouts(
    ({ column }) => column,
    ({ area }) => area.column,
    false,
  ),
  ROWS: size(
    ({ area }) => area.rows,
    (cells) => cells.length,
  ),
  COLUMNS: size(({ area }) => area.columns, widthOf),
  FORMULATEXT: {
    least: 1,
    most: 1,
    lazy: ([node = null], scope) => {
      const operand = evaluate(node, scope);
      const value =
        operand instanceof Reach ? operand.sheet.values.get(operand.area.row, operand.area.column) : undefined;
      if (typeof value !== 'object') throw new FormulaError('#N/A');
      return value.formula;
    },
  },
};
