// Functions whose results fill several cells: filters, sorts, sequences, and tables cut and put together.
import { flat, isMatrix, matrixOf, type Operand, Reach, type Scope } from '../operands.ts';
import { at, compare, FormulaError, type Matrix, type Scalar, table, widthOf } from '../values.ts';
import { any, type Functions, filling, ofRanges } from './define.ts';

const turned = (cells: Matrix): Matrix => table(widthOf(cells), cells.length, (row, column) => at(cells, column, row));

/** @throws FormulaError #N/A for a table without cells, with these words */
function filled(cells: Matrix, message: string): Matrix {
  if (cells.length === 0 || widthOf(cells) === 0) throw new FormulaError('#N/A', message);
  return cells;
}

function filtered([range, ...conditions]: Operand[], scope: Scope): Matrix {
  const cells = matrixOf(range, scope);
  const truths = conditions.map((each) => matrixOf(each, scope));
  const upright = truths.every((each) => widthOf(each) === 1 && each.length === cells.length);
  const flatwise = truths.every((each) => each.length === 1 && widthOf(each) === widthOf(cells));
  if (!upright && !flatwise) throw new FormulaError('#N/A', 'FILTER has mismatched range sizes.');
  const passes = (place: number) =>
    truths.every((each) => {
      const value = upright ? at(each, place, 0) : at(each, 0, place);
      return !(value instanceof FormulaError) && value !== '' && scope.book.reading.truth(value);
    });
  const kept = upright
    ? cells.filter((_, place) => passes(place))
    : cells.map((row) => row.filter((_, place) => passes(place)));
  return filled(kept, 'No matches are found in FILTER evaluation.');
}

const keyOf = (value: Scalar) =>
  value instanceof FormulaError ? value.code : `${typeof value} ${String(value).toLowerCase()}`;

function unique([range, byColumn, once]: Operand[], scope: Scope): Matrix {
  const { reading } = scope.book;
  const columns = byColumn !== undefined && reading.truth(byColumn as Scalar);
  const cells = columns ? turned(matrixOf(range, scope)) : matrixOf(range, scope);
  const counts = new Map<string, number>();
  const keys = cells.map((row) => row.map(keyOf).join('\n'));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const exactlyOnce = once !== undefined && reading.truth(once as Scalar);
  const seen = new Set<string>();
  const kept = cells.filter((_, place) => {
    const key = keys[place] ?? '';
    if (seen.has(key)) return false;
    seen.add(key);
    return !exactlyOnce || counts.get(key) === 1;
  });
  return filled(columns ? turned(kept) : kept, 'No unique values found.');
}

/** Empty cells and errors go last either way. */
function order(a: Scalar, b: Scalar, ascending: boolean): number {
  const last = (value: Scalar) => value === null || value instanceof FormulaError;
  if (last(a) || last(b)) return Number(last(a)) - Number(last(b));
  return compare(a, b) * (ascending ? 1 : -1);
}

/** @param keys by turns what to sort by, a column's number or a range beside, and whether upwards */
function inOrder(cells: Matrix, keys: readonly Operand[], scope: Scope): Matrix {
  const { reading } = scope.book;
  const wishes: { readonly values: readonly Scalar[]; readonly ascending: boolean }[] = [];
  for (let index = 0; index < keys.length; index += 2) {
    const [by, direction] = [keys[index], keys[index + 1]];
    const ascending = direction === undefined || reading.truth(matrixOf(direction, scope)[0]?.[0]);
    const beside = matrixOf(by, scope);
    const isList = (isMatrix(by) || by instanceof Reach) && beside.length === cells.length && beside.length > 1;
    const column = isList ? 0 : reading.whole(beside[0]?.[0]);
    if (!isList && (column < 1 || column > widthOf(cells))) {
      throw new FormulaError('#VALUE!', `Function SORT parameter 2 value ${column} is out of range.`);
    }
    wishes.push({
      values: isList ? beside.map((row) => row[0] ?? null) : cells.map((row) => row[column - 1] ?? null),
      ascending,
    });
  }
  const places = cells.map((_, place) => place);
  places.sort((a, b) => {
    for (const { values, ascending } of wishes) {
      const result = order(values[a] ?? null, values[b] ?? null, ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
  return places.map((place) => cells[place] ?? []);
}

function sequence([rows, columns, start, step]: Operand[], scope: Scope): Matrix {
  const { reading } = scope.book;
  const value = (given: Operand | undefined, usual: number) =>
    given === undefined || given === null ? usual : reading.number(given as Scalar);
  const [height, width] = [Math.floor(value(rows, 1)), Math.floor(value(columns, 1))];
  if (height < 1 || width < 1 || height * width > 1_000_000) {
    throw new FormulaError('#NUM!', 'Function SEQUENCE parameter value is out of range.');
  }
  return table(height, width, (row, column) => value(start, 1) + (row * width + column) * value(step, 1));
}

/** One below another, or side by side; shorter ones are filled up with #N/A. */
function stacked(args: readonly Operand[], scope: Scope): Matrix {
  const blocks = args.map((each) => matrixOf(each, scope));
  const width = Math.max(...blocks.map(widthOf));
  return blocks.flatMap((cells) =>
    cells.map((row) => Array.from({ length: width }, (_, column) => at([row], 0, column))),
  );
}

/** Lines by their numbers, those below 0 from the end. */
function chosen(cells: Matrix, numbers: readonly Operand[], scope: Scope): Matrix {
  const wanted = [...flat(numbers, scope)].map((each) => scope.book.reading.whole(each));
  return wanted.map((number) => {
    const row = cells.at(number < 0 ? number : number - 1);
    if (number === 0 || !row) throw new FormulaError('#VALUE!', `There is no line ${number}.`);
    return row;
  });
}

function part<T>(list: readonly T[], count: Operand | undefined, scope: Scope, taken: boolean): readonly T[] {
  if (count === undefined || count === null) return list;
  const number = scope.book.reading.whole(count as Scalar);
  if (taken) return number < 0 ? list.slice(number) : list.slice(0, number);
  return number < 0 ? list.slice(0, number) : list.slice(number);
}

const cut = (taken: boolean) =>
  ofRanges(
    2,
    3,
    ([range, rows, columns], scope) =>
      filled(
        part(matrixOf(range, scope), rows, scope, taken).map((row) => part(row, columns, scope, taken)),
        'Nothing is left.',
      ),
    { ...filling, kinds: ['rvv', ''] },
  );

/** The first rows and columns, as many as there are; a size below 0 is refused. */
function constrained([range, rows, columns]: Operand[], scope: Scope): Matrix {
  const [height = 0, width = 0] = [rows, columns].map((each) => scope.book.reading.whole(each as Scalar));
  if (height < 0 || width < 0) throw new FormulaError('#VALUE!', 'A size of ARRAY_CONSTRAIN is below 0.');
  const kept = matrixOf(range, scope).slice(0, height);
  return filled(
    kept.map((row) => row.slice(0, width)),
    'Nothing is left.',
  );
}

/** All cells as one list, row by row or column by column, without empty ones (1, 3) or errors (2, 3). */
function listed([range, ignore, byColumn]: Operand[], scope: Scope): Scalar[] {
  const { reading } = scope.book;
  const without = reading.number(ignore as Scalar);
  const cells = matrixOf(range, scope);
  const all = (byColumn !== undefined && reading.truth(byColumn as Scalar) ? turned(cells) : cells).flat();
  return all.filter(
    (each) =>
      !(each === null && (without === 1 || without === 3)) &&
      !(each instanceof FormulaError && (without === 2 || without === 3)),
  );
}

function wrapped([range, size, pad]: Operand[], scope: Scope): Matrix {
  const list = matrixOf(range, scope).flat();
  const width = scope.book.reading.whole(size as Scalar);
  if (width < 1) throw new FormulaError('#NUM!');
  const filler = pad === undefined ? new FormulaError('#N/A') : (pad as Scalar);
  return table(Math.ceil(list.length / width), width, (row, column) => {
    const value = list[row * width + column];
    return value === undefined ? filler : value;
  });
}

function product([left, right]: Operand[], scope: Scope): Matrix {
  const [a, b] = [matrixOf(left, scope), matrixOf(right, scope)];
  if (widthOf(a) !== b.length) throw new FormulaError('#VALUE!', 'Matrices of these sizes cannot be multiplied.');
  const { reading } = scope.book;
  return table(a.length, widthOf(b), (row, column) =>
    b.reduce((sum, cells, index) => sum + reading.number(at(a, row, index)) * reading.number(cells[column]), 0),
  );
}

export const arrays: Functions = {
  ARRAYFORMULA: {
    least: 1,
    most: 1,
    spills: true,
    lazy: ([node = null], scope) => {
      const inner = { ...scope, arrays: true };
      const operand = scope.evaluate(node, inner);
      return operand instanceof Reach ? matrixOf(operand, inner) : operand;
    },
  },
  FILTER: ofRanges(2, any, filtered, filling),
  UNIQUE: ofRanges(1, 3, unique, { ...filling, kinds: ['rvv', ''] }),
  SORT: ofRanges(
    1,
    any,
    ([range, ...keys], scope) => inOrder(matrixOf(range, scope), keys.length > 0 ? keys : [1, true], scope),
    filling,
  ),
  SORTN: ofRanges(
    1,
    any,
    ([range, count, ties, ...keys], scope) => {
      const { reading } = scope.book;
      const sorted = inOrder(matrixOf(range, scope), keys, scope);
      const mode = reading.number(ties as Scalar);
      const distinct = mode === 2 ? unique([sorted], scope) : sorted;
      return distinct.slice(0, count === undefined || count === null ? 1 : reading.whole(count as Scalar));
    },
    { ...filling, kinds: ['rvv', 'r'] },
  ),
  SEQUENCE: ofRanges(1, 4, sequence, { ...filling, kinds: ['', 'v'] }),
  TRANSPOSE: ofRanges(1, 1, ([range], scope) => turned(matrixOf(range, scope)), filling),
  VSTACK: ofRanges(1, any, (args, scope) => stacked(args, scope), filling),
  HSTACK: ofRanges(
    1,
    any,
    (args, scope) =>
      turned(
        stacked(
          args.map((each) => turned(matrixOf(each, scope))),
          scope,
        ),
      ),
    filling,
  ),
  CHOOSEROWS: ofRanges(2, any, ([range, ...rows], scope) => chosen(matrixOf(range, scope), rows, scope), filling),
  CHOOSECOLS: ofRanges(
    2,
    any,
    ([range, ...columns], scope) => turned(chosen(turned(matrixOf(range, scope)), columns, scope)),
    filling,
  ),
  ARRAY_CONSTRAIN: ofRanges(3, 3, constrained, { ...filling, kinds: ['rvv', ''] }),
  TAKE: cut(true),
  DROP: cut(false),
  TOCOL: ofRanges(
    1,
    3,
    (args, scope) =>
      filled(
        listed(args, scope).map((each) => [each]),
        'Nothing is left.',
      ),
    {
      ...filling,
      kinds: ['rvv', ''],
    },
  ),
  TOROW: ofRanges(1, 3, (args, scope) => filled([listed(args, scope)], 'Nothing is left.'), {
    ...filling,
    kinds: ['rvv', ''],
  }),
  WRAPROWS: ofRanges(2, 3, wrapped, { ...filling, kinds: ['rvv', ''] }),
  WRAPCOLS: ofRanges(2, 3, (args, scope) => turned(wrapped(args, scope)), { ...filling, kinds: ['rvv', ''] }),
  MMULT: ofRanges(2, 2, product, filling),
  FREQUENCY: ofRanges(
    2,
    2,
    ([data = null, classes = null], scope) => {
      const values = [...flat([data], scope)].filter((each) => typeof each === 'number');
      const bounds = [...flat([classes], scope)].filter((each) => typeof each === 'number').sort((a, b) => a - b);
      const place = (value: number) => {
        const found = bounds.findIndex((bound) => value <= bound);
        return found < 0 ? bounds.length : found;
      };
      const counts: number[] = new Array(bounds.length + 1).fill(0);
      for (const value of values) counts[place(value)] = (counts[place(value)] ?? 0) + 1;
      return counts.map((each) => [each]);
    },
    filling,
  ),
};
