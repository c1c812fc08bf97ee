// Which cells a new reading of a sheet shows otherwise, whoever changed them; rows that only moved are not among them.
import { addressOf, type SheetData } from './sheet-data.ts';

/** A cell of a row that shows something else now. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** @returns the cells that changed; none when another sheet was read */
export function changesBetween(before: SheetData, after: SheetData): Change[] {
  if (before.answer.id !== after.answer.id || before.answer.spreadsheet !== after.answer.spreadsheet) return [];
  const old = new Map(before.answer.values.map((row) => [JSON.stringify(row), row]));
  const byKey = new Map(before.answer.values.map((row) => [row[0], row]));
  return after.answer.values.flatMap((row, index) => {
    if (old.has(JSON.stringify(row))) return [];
    const key = row[0];
    const same = (key !== '' && byKey.get(key)) || before.answer.values[index] || [];
    return row.flatMap((value, column) =>
      value === (same[column] ?? '') ? [] : [{ row: index + 1, column: column + 1, text: String(value) }],
    );
  });
}

/** @returns their addresses */
export function addressesOf(changes: readonly Change[]): string[] {
  return changes.map(addressOf);
}
