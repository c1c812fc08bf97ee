// What went wrong with a write because people moved rows or columns meanwhile.
import { FILLED_FIELDS } from '../../../domain/request/fields.ts';
import { type Cell, textOf } from '../cells.ts';
import { FIRST_ROW, type Held, isShown } from './held.ts';
import { entriesOf } from './row-cells.ts';
import { INPUTS, type Projection } from './write.ts';

/** The rows that people typed and that stand nowhere any more. */
export function lostLines(before: Held, after: Held): readonly (readonly Cell[])[] {
  const contentOf = ({ lines }: Held, row: number) => JSON.stringify((lines[row - FIRST_ROW] ?? []).map(textOf));
  const standing = after.strangers.map((row) => contentOf(after, row));
  return before.strangers.flatMap((row) => {
    const place = standing.indexOf(contentOf(before, row));
    if (place < 0) return [before.lines[row - FIRST_ROW] ?? []];
    standing.splice(place, 1);
    return [];
  });
}

/**
 * Cells that were written under a wrong header and that no projection of the row puts right: in people's own columns, and where
 * they ask for a step. With what stood there before.
 */
export function strayCells(
  { kept, cells }: Projection,
  before: Held,
  now: Held,
): readonly { readonly row: number; readonly place: number; readonly value: Cell }[] {
  const { number } = kept.after;
  const row = now.rows.get(number)?.row ?? now.vacant.get(number);
  if (row === undefined) return [];
  // A step leaves fields that it does not change as they are.
  const unwritten = [...INPUTS, ...FILLED_FIELDS.filter((field) => !(field in cells))];
  const inputs = unwritten.map((column) => now.layout[column]);
  const others = new Set<number>(Object.values(now.layout).filter((place) => !inputs.includes(place)));
  const line = now.lines[row - FIRST_ROW] ?? [];
  const old = before.rows.get(number)?.line ?? [];
  const names = before.header.map(textOf);
  return entriesOf(cells).flatMap(([column, cell]) => {
    const place = before.layout[column];
    const isStray = place !== now.layout[column] && textOf(cell) !== '' && isShown(line[place], cell);
    if (!isStray || others.has(place)) return [];
    const name = textOf(now.header[place]);
    return [{ row, place, value: name === '' ? '' : (old[names.indexOf(name)] ?? '') }];
  });
}
