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

/** @returns where a row stands now; the same place when that cannot be told */
export function rowNow(before: SheetData, after: SheetData, row: number): number {
  const rows = (data: SheetData) => data.answer.values;
  const was = rows(before)[row - 1];
  if (!was || was.every((value) => value === '') || before.answer.id !== after.answer.id) return row;
  const whole = JSON.stringify(was);
  if (JSON.stringify(rows(after)[row - 1]) === whole) return row;
  const places = (data: SheetData, same: (values: readonly unknown[]) => boolean) =>
    rows(data).flatMap((values, index) => (same(values) ? [index + 1] : []));
  for (const same of [
    (values: readonly unknown[]) => JSON.stringify(values) === whole,
    (values: readonly unknown[]) => was[0] !== '' && values[0] === was[0],
  ]) {
    const [now, ...others] = places(after, same);
    if (now !== undefined && others.length === 0 && places(before, same).length === 1) return now;
  }
  return row;
}
