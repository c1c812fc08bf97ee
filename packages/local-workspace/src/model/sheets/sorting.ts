// Puts the rows of a sheet in another order: by values, with everything that travels with a row.
import type { Area } from './a1.ts';
import { sightOf } from './calculated.ts';
import { formulasMoved } from './formula-cells.ts';
import type { Layer } from './layer.ts';
import { movedMetadata } from './metadata.ts';
import type { PlainValue, SheetData, SpreadsheetData } from './spreadsheet.ts';
import { layersOf, noteMove } from './structure.ts';

/** What to sort by: a column of the sheet, from 1. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Finds the order that sorting the rows of an area would give; empty cells go last either way.
 * @returns for each place the row (from 0 within the area) that comes there
 */
export function sortedOrder(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  area: Area,
  keys: readonly SortKey[],
): number[] {
  const order = Array.from({ length: area.rows }, (_, index) => index);
  const sight = sightOf(spreadsheet, sheet);
  const columns = new Map(
    keys.map(({ column }) => [column, order.map((row) => sight(area.row + row, column).value)] as const),
  );
  const at = (row: number, column: number) => columns.get(column)?.[row];
  return order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const result = compare(at(a, column), at(b, column), ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
}

function compare(left: PlainValue | undefined, right: PlainValue | undefined, ascending: boolean): number {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
  const rank = (value: unknown) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  let result = rank(left) - rank(right);
  if (result === 0) {
    result = typeof left === 'string' ? left.localeCompare(String(right)) : Number(left) - Number(right);
  }
  return ascending ? result : -result;
}

/** Whether validation rules travel with the rows that are sorted, which no source of Google's says. */
type SortedRules = 'validations-stay' | 'validations-move';

/**
 * Puts the rows of an area in a new order: values, formats and notes travel, validation rules as the reading is.
 * Formulas keep to the cells of their own row.
 */
export function reorderRows(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  area: Area,
  order: readonly number[],
  rules: SortedRules = 'validations-stay',
): void {
  for (const layer of layersOf(sheet)) {
    if (rules === 'validations-stay' && layer === (sheet.validations as Layer<unknown>)) continue;
    layer.reorder(area.row, area.column, area.columns, order);
  }
  formulasMoved(spreadsheet, sheet, area, (down) => (order[down] ?? down) - down);
  const places = new Map(order.map((from, place) => [area.row + from, area.row + place]));
  const move = (line: number) => places.get(line) ?? line;
  noteMove(sheet, { axis: 'rows', move, within: area });
  if (area.columns < sheet.columns) return;
  spreadsheet.metadata = movedMetadata(spreadsheet.metadata ?? [], { sheet: sheet.id, axis: 'rows', move });
}
