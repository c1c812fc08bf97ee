// What SUMIFS, COUNTIFS, AVERAGEIFS, MINIFS and MAXIFS have in common: the cells for which all conditions hold.
import { criterion } from '../criteria.ts';
import { matrixOf, type Operand, type Scope } from '../operands.ts';
import { FormulaError, type Matrix, type Scalar } from '../values.ts';

/**
 * @param pairs a range and a condition by turns
 * @returns visits the places where each range meets its condition
 */
export function* placesMeeting(
  size: Matrix,
  pairs: readonly Operand[],
  scope: Scope,
): Generator<readonly [row: number, column: number]> {
  const conditions: { readonly cells: Matrix; readonly test: (value: Scalar) => boolean }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const cells = matrixOf(pairs[index], scope);
    if (index + 1 >= pairs.length) throw new FormulaError('#N/A', 'A condition is missing.');
    if (cells.length !== size.length || cells[0]?.length !== size[0]?.length) {
      throw new FormulaError('#VALUE!', 'Array arguments are of different size.');
    }
    conditions.push({ cells, test: criterion(pairs[index + 1] as Scalar, scope.book.reading) });
  }
  for (let row = 0; row < size.length; row++) {
    for (let column = 0; column < (size[0]?.length ?? 0); column++) {
      if (conditions.every(({ cells, test }) => test(cells[row]?.[column] ?? null))) yield [row, column];
    }
  }
}

/** @returns the numbers of a range at the places where the conditions hold */
export function meeting(values: Operand | undefined, pairs: readonly Operand[], scope: Scope): number[] {
  const cells = matrixOf(values, scope);
  const found: number[] = [];
  for (const [row, column] of placesMeeting(cells, pairs, scope)) {
    const value = cells[row]?.[column];
    if (value instanceof FormulaError) throw value;
    if (typeof value === 'number') found.push(value);
  }
  return found;
}
