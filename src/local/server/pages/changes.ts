// What an edit and the scripts it set off changed in its row: long texts, such as a refusal, are read here in full.
import type { Workspace } from '../../facade.ts';

/** A cell of the row by the header of its column. */
export interface Change {
  readonly name: string;
  readonly value: string;
}

/**
 * Does something and compares a row of a sheet as shown before and after it.
 * @param range an address with a row, such as `C5`
 * @returns what changed, none when the sheet or the row is not there
 */
export function changesIn(
  { sheets }: Workspace,
  target: { readonly sheet: string; readonly spreadsheet?: string | undefined; readonly range: string },
  act: () => void,
): Change[] {
  const row = Number(/\d+/.exec(target.range)?.[0] ?? 0);
  const { sheet, spreadsheet } = target;
  const read = () => {
    if (!sheets.list(spreadsheet).some(({ name }) => name === sheet)) return [];
    return sheets.read(sheet, { display: true, ...(spreadsheet ? { spreadsheet } : {}) }).values;
  };
  const before = read()[row - 1] ?? [];
  act();
  const values = read();
  return (values[row - 1] ?? []).flatMap((value, column) =>
    value === (before[column] ?? '') ? [] : [{ name: String(values[0]?.[column] ?? ''), value: String(value) }],
  );
}
