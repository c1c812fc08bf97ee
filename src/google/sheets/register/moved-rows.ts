// What went wrong with a write because people moved rows or columns meanwhile.
import { type Cell, textOf } from '../cells.ts';
import { FIRST_ROW, type Held, isShown } from './held.ts';
import { entriesOf } from './row-cells.ts';
import { INPUTS, type Projection } from './write.ts';

/** The rows that people typed and that stand nowhere any more. @param adopted those that became requests */
export function lostLines(before: Held, adopted: ReadonlySet<number>, after: Held): readonly (readonly Cell[])[] {
  const standing = after.typed.map(({ content }) => content);
  const lost = before.typed.filter(({ row, content }) => !adopted.has(row) && !taken(standing, content));
  return lost.map(({ row }) => before.lines[row - FIRST_ROW] ?? []);
}

/** The rows from which requests were made, and that stand there as if they were not. */
export function leftOver(before: Held, adopted: ReadonlySet<number>, after: Held): readonly number[] {
  const waiting = before.typed.flatMap(({ row, content }) => (adopted.has(row) ? [] : [content]));
  const made = before.typed.flatMap(({ row, content }) => (adopted.has(row) ? [content] : []));
  return after.typed.flatMap(({ row, content }) => (!taken(waiting, content) && taken(made, content) ? [row] : []));
}

/** Takes one of these out of the list. @returns whether it was there */
function taken(contents: string[], content: string): boolean {
  const place = contents.indexOf(content);
  if (place >= 0) contents.splice(place, 1);
  return place >= 0;
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
  const inputs = INPUTS.map((column) => now.layout[column]);
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
