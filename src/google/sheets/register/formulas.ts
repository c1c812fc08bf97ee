// Finds formulas in cells that people fill in: what a formula shows, nobody has typed.
import type { FoundCell } from '../../../app/ports/register.ts';
import { FILLED_FIELDS } from '../../../domain/request/fields.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { groupAdjacent } from '../adjacent-cells.ts';
import type { Layout } from '../tables.ts';

/** What people fill in; whatever stands in all others is written by the script or chosen from a list of steps. */
const FILLED: readonly RegisterColumn[] = [...FILLED_FIELDS, 'attended', 'text', 'applicantMessage'];

/**
 * The formulas in these columns of some rows; neighbouring rows are asked for in one call.
 * @param rows counted as in the sheet
 * @returns only rows that have any
 */
export function formulasIn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: Layout<RegisterColumn>,
  rows: readonly number[],
  width: number,
): ReadonlyMap<number, readonly FoundCell[]> {
  const found = new Map<number, readonly FoundCell[]>();
  for (const { first, values } of groupAdjacent([...new Set(rows)].map((place) => ({ place, value: place })))) {
    const formulas = sheet.getRange(first, 1, values.length, width).getFormulas();
    formulas.forEach((row, index) => {
      const cells = FILLED.flatMap((column): FoundCell[] => {
        const formula = row[layout[column]] ?? '';
        return formula === '' ? [] : [{ column, found: formula, isFormula: true }];
      });
      if (cells.length > 0) found.set(first + index, cells);
    });
  }
  return found;
}
