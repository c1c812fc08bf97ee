// Functions about where cells lie: parts of ranges, offsets, addresses, numbers of rows and columns.
import { columnName } from '../../model/sheets/a1.ts';
import { isMatrix, matrixOf, type Operand, Reach, type Scope } from '../operands.ts';
import { fromR1C1 } from '../r1c1.ts';
import { tabText } from '../reference.ts';
import { parsed } from '../syntax.ts';
import { FormulaError, type Matrix, type Scalar, widthOf } from '../values.ts';
import { type Functions, type LazyFunction, ofRanges, ofValues } from './define.ts';

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
  const found = plain ? scope.evaluate(node, { ...scope, names: new Map() }) : undefined;
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
    const operand = scope.evaluate(node, scope);
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
    const operand = scope.evaluate(node, { ...scope, arrays: true });
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

export const references: Functions = {
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
      const operand = scope.evaluate(node, scope);
      const value =
        operand instanceof Reach ? operand.sheet.values.get(operand.area.row, operand.area.column) : undefined;
      if (typeof value !== 'object') throw new FormulaError('#N/A');
      return value.formula;
    },
  },
};
