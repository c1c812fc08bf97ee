// Works out the tree of a formula.
import type { Area } from '../model/sheets/a1.ts';
import { finite } from './finite.ts';
import { functions } from './functions/index.ts';
import {
  applied,
  guarded,
  isMatrix,
  Lambda,
  matrixOf,
  type Operand,
  Reach,
  type Scope,
  single,
  spread,
} from './operands.ts';
import { areaOf, type Reference, shifted } from './reference.ts';
import type { Node } from './syntax.ts';
import { compare, FormulaError, type Matrix, type Scalar, widthOf } from './values.ts';

/** @returns what the node comes to; errors are values */
export function evaluate(node: Node | null, scope: Scope): Operand {
  if (node === null) return null;
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'reference':
      return reach(node.reference, scope);
    case 'name':
      return named(node.name, scope);
    case 'call':
      return called(node.name, node.args, scope);
    case 'apply': {
      const target = evaluate(node.target, scope);
      if (target instanceof FormulaError) return target;
      const args = node.args.map((each) => evaluate(each, scope));
      return target instanceof Lambda ? applied(target, args) : new FormulaError('#ERROR!', 'Formula parse error.');
    }
    case 'sign':
      // A plus changes nothing, not even a text.
      return spread([evaluate(node.operand, scope)], scope, ([value]) =>
        node.minus ? -scope.book.reading.number(value) : (value ?? null),
      );
    case 'percent':
      return spread([evaluate(node.operand, scope)], scope, ([value]) => scope.book.reading.number(value) / 100);
    case 'binary': {
      const [left, right] = [evaluate(node.left, scope), evaluate(node.right, scope)];
      if (node.operator === ':') return joined(left, right);
      return spread([left, right], scope, ([a = null, b = null]) => operated(node.operator, a, b, scope));
    }
    case 'table':
      return guarded(() => stacked(node.rows, { ...scope, arrays: true }));
  }
}

function reach(written: Reference, scope: Scope): Operand {
  const reference = shifted(written, scope.down, scope.across);
  if (!reference) return new FormulaError('#REF!', 'Reference does not exist.');
  const name = reference.sheet?.toLowerCase();
  const sheet =
    name === undefined ? scope.sheet : scope.book.spreadsheet.sheets.find((each) => each.name.toLowerCase() === name);
  if (!sheet) return new FormulaError('#REF!', `Unresolved sheet name '${reference.sheet}'.`);
  const { row, column, rows, columns } = areaOf(reference);
  const area: Area = {
    row,
    column,
    rows: Math.min(rows, sheet.rows - row + 1),
    columns: Math.min(columns, sheet.columns - column + 1),
  };
  if (row < 1 || column < 1 || area.rows < 1 || area.columns < 1) {
    return new FormulaError('#REF!', 'Reference does not exist.');
  }
  return new Reach(sheet, area);
}

function named(name: string, { names, book }: Scope): Operand {
  const lower = name.toLowerCase();
  const local = names.get(lower);
  if (local !== undefined) return local;
  const { namedRanges, sheets } = book.spreadsheet;
  const found = Object.entries(namedRanges).find(([each]) => each.toLowerCase() === lower)?.[1];
  const sheet = sheets.find((each) => each.id === found?.sheetId);
  return found && sheet ? new Reach(sheet, found.area) : new FormulaError('#NAME?', `Unknown range name: '${name}'.`);
}

/** The range between two, as of `A1:INDEX(A:A; 5)`. */
function joined(left: Operand, right: Operand): Operand {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (!(left instanceof Reach && right instanceof Reach) || left.sheet !== right.sheet) {
    return new FormulaError('#REF!', 'Reference does not exist.');
  }
  const [a, b] = [left.area, right.area];
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return new Reach(left.sheet, {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  });
}

function called(name: string, args: readonly (Node | null)[], scope: Scope): Operand {
  const local = scope.names.get(name.toLowerCase());
  if (local instanceof Lambda) {
    return applied(
      local,
      args.map((each) => evaluate(each, scope)),
    );
  }
  const found = functions.get(name);
  if (!found) {
    const values = args.map((each) => evaluate(each, { ...scope, arrays: true }));
    const custom = guarded(() => scope.book.custom(name, values));
    return custom === undefined ? new FormulaError('#NAME?', `Unknown function: '${name}'.`) : custom;
  }
  const { least, most } = found;
  if (args.length < least || args.length > most) {
    const wanted = least === most ? `${least}` : `between ${least} and ${most}`;
    return new FormulaError(
      '#N/A',
      `Wrong number of arguments to ${name}. Expected ${wanted} arguments, but got ${args.length} arguments.`,
    );
  }
  if ('lazy' in found) return guarded(() => found.lazy(args, scope));
  const inner = found.arrays ? { ...scope, arrays: true } : scope;
  const operands = args.map((each) => evaluate(each, inner));
  const kinds = operands.map((_, index) => kindOf(found.kinds, index));
  const values = operands.filter((_, index) => kinds[index] === 'v');
  return spread(values, inner, (singles) => {
    let next = 0;
    const given = operands.map((each, index) => (kinds[index] === 'v' ? (singles[next++] ?? null) : each));
    if (!found.errors) {
      for (const [index, each] of given.entries()) {
        if (kinds[index] === 'v' && each instanceof FormulaError) return each;
      }
    }
    return found.call(given, inner);
  });
}

/** `v r|rv`: the first argument is one value, the second a whole range, and then by turns. */
function kindOf([head, repeated]: readonly [string, string], index: number): string {
  return index < head.length ? head.charAt(index) : repeated.charAt((index - head.length) % (repeated.length || 1));
}

function operated(operator: string, a: Scalar, b: Scalar, { book }: Scope): Scalar {
  const { reading } = book;
  if (operator === '&') return reading.text(a) + reading.text(b);
  if ('<>='.includes(operator.charAt(0))) {
    const order = compare(a, b);
    const holds: Readonly<Record<string, boolean>> = {
      '=': order === 0,
      '<>': order !== 0,
      '<': order < 0,
      '>': order > 0,
      '<=': order <= 0,
      '>=': order >= 0,
    };
    return holds[operator] ?? false;
  }
  const [x, y] = [reading.number(a), reading.number(b)];
  switch (operator) {
    case '+':
      return finite(x + y);
    case '-':
      return finite(x - y);
    case '*':
      return finite(x * y);
    case '/':
      if (y === 0) throw new FormulaError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
      return finite(x / y);
    default:
      if (x === 0 && y === 0) throw new FormulaError('#NUM!');
      if (x === 0 && y < 0) throw new FormulaError('#DIV/0!');
      return finite(x ** y);
  }
}

/** The tables of a literal side by side and one below another. */
function stacked(rows: readonly (readonly Node[])[], scope: Scope): Matrix {
  const made: (readonly Scalar[])[] = [];
  for (const nodes of rows) {
    const blocks = nodes.map((each) => {
      const operand = evaluate(each, scope);
      return isMatrix(operand) || operand instanceof Reach ? matrixOf(operand, scope) : [[single(operand, scope)]];
    });
    const height = blocks[0]?.length ?? 0;
    if (blocks.some((each) => each.length !== height)) {
      throw new FormulaError('#VALUE!', 'Function ARRAY_ROW parameter 2 has mismatched row size.');
    }
    const width = blocks.reduce((sum, each) => sum + widthOf(each), 0);
    if (made.length > 0 && made[0]?.length !== width) {
      throw new FormulaError('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
    }
    for (let row = 0; row < height; row++) made.push(blocks.flatMap((each) => each[row] ?? []));
  }
  return made;
}
