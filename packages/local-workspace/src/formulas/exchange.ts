// Values on their way between formulas and the project's own functions: dates as instants, ranges as rows of values.
import { readsAsDate } from '../model/sheets/display.ts';
import type { PlainValue } from '../model/sheets/spreadsheet.ts';
import { instantOfSerial, serialOf } from '../model/time/zone.ts';
import type { FormatOf } from './formats.ts';
import { isMatrix, Lambda, type Operand, Reach } from './operands.ts';
import { FormulaError, type Matrix, type Scalar, table } from './values.ts';

/** A date as its instant, an empty cell as ''. */
type SentValue = PlainValue | null | { readonly $date: number };
/** A range is rows of values. */
export type SentArgument = SentValue | readonly (readonly SentValue[])[];
export type SentResult = SentValue | readonly (SentValue | readonly SentValue[])[] | FormulaError;

/** @throws FormulaError for an error among the values: the function is not called then */
export function sentArgument(
  operand: Operand,
  zone: string,
  read: (reach: Reach) => Matrix,
  formatAt: FormatOf,
): SentArgument {
  const value = (each: Scalar, format?: string): SentValue => {
    if (each instanceof FormulaError) throw each;
    if (each === null) return '';
    return readsAsDate(each, format) ? { $date: instantOfSerial(zone, each) } : each;
  };
  if (isMatrix(operand)) return operand.map((row) => row.map((each) => value(each)));
  if (operand instanceof Lambda) throw new FormulaError('#VALUE!');
  if (!(operand instanceof Reach)) return value(operand);
  const { sheet, area } = operand;
  const rows = read(operand).map((row, down) =>
    row.map((each, across) => value(each, formatAt(sheet, area.row + down, area.column + across))),
  );
  return operand.single ? (rows[0]?.[0] ?? '') : rows;
}

const isList = (result: unknown): result is readonly (SentValue | readonly SentValue[])[] => Array.isArray(result);
const isRow = (row: SentValue | readonly SentValue[]): row is readonly SentValue[] => Array.isArray(row);

/** @returns what the function gave, as formulas work with it; a flat list fills a column */
export function takenResult(result: Exclude<SentResult, FormulaError>, zone: string): Scalar | Matrix {
  const taken = (value: SentValue): Scalar =>
    typeof value === 'object' && value !== null ? serialOf(zone, value.$date) : value;
  if (!isList(result)) return taken(result);
  const rows = result.map((row) => (isRow(row) ? row : [row]).map(taken));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return width === 0 ? null : table(rows.length, width, (row, column) => rows[row]?.[column] ?? null);
}

/** @returns whether a date is among the values */
export function holdsDate(result: SentResult): boolean {
  if (isList(result)) return result.some((each) => holdsDate(each as SentResult));
  return typeof result === 'object' && result !== null && '$date' in result;
}
