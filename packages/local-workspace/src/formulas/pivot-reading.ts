// A pivot table beside the spreadsheet that it stands in: its source is read, its filters are asked, functions of the sheet summarize.
import { passesColumn } from '../model/sheets/filter.ts';
import type { PivotTable } from '../model/sheets/pivot.ts';
import type { FormatOf } from './formats.ts';
import { functions } from './functions/index.ts';
import { guarded, type Operand, Reach, type Scope, single } from './operands.ts';
import { type PivotCell, pivotCells } from './pivot-table.ts';
import { FormulaError, type Scalar } from './values.ts';

/**
 * @param operand what the anchor's formula comes to
 * @throws FormulaError where the source is gone, or no source draws such a table
 */
export function pivotShown(
  pivot: PivotTable,
  operand: Operand,
  scope: Scope,
  formatAt: FormatOf,
): readonly (readonly PivotCell[])[] {
  if (!(operand instanceof Reach)) throw new FormulaError('#REF!', 'The source of the pivot table does not exist.');
  const { sheet, area } = operand;
  const { spreadsheet } = scope.book;
  const cells = scope.book.matrix(operand);
  const format = (row: number, column: number) => formatAt(sheet, area.row + row, area.column + column);
  return pivotCells(pivot, {
    cells,
    format,
    passes: (row) =>
      pivot.filters.every(({ column, criteria }) => {
        const value = cells[row]?.[column] ?? null;
        const seen = value instanceof FormulaError ? value.code : (value ?? undefined);
        return passesColumn(spreadsheet, { value: seen, format: format(row, column) }, criteria, () => true);
      }),
    summarize: (by, column) => guarded(() => summarized(by, column, scope)),
  });
}

function summarized(by: string, column: readonly Scalar[], scope: Scope): Scalar {
  const found = functions.get(by);
  if (!found || !('call' in found)) throw new FormulaError('#N/A', `Summarizing by ${by} is not emulated.`);
  return single(found.call([column.map((each) => [each])], scope), scope);
}
