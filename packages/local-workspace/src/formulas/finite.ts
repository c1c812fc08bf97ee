// Refuses what is no number a cell can hold.
import { FormulaError } from './values.ts';

/** @throws FormulaError #NUM! for an endless number or none */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FormulaError('#NUM!', 'The result is not a number.');
  return value;
}
