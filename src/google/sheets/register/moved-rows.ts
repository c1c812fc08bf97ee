// What stands in the tab otherwise than it was recorded: what people typed, mixed or moved, also while the desk was writing.
import { FILLED_FIELDS } from '../../../domain/request/fields.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, textOf } from '../cells.ts';
import { FIRST_ROW, type Held, type HeldRow, isShown } from './held.ts';
import { entriesOf } from './row-cells.ts';
import { INPUTS, type Projection, type WrittenCells } from './write.ts';

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

/** The columns in which a row shows something else than its `Data` says. @param cells what it is to show */
export function cellsToPutRight({ layout }: Held, { line }: HeldRow, cells: WrittenCells): readonly RegisterColumn[] {
  const { data: _, ...shown } = cells;
  return entriesOf(shown).flatMap(([column, cell]) => (isShown(line[layout[column]], cell) ? [] : [column]));
}

/** How `Data` begins. */
const OURS = '{"v":';

/** The cells of people's own columns that hold a `Data`: it was written while columns were moved. Counted as in the sheet. */
export function strayRecords({ lines, layout }: Held): readonly { readonly row: number; readonly column: number }[] {
  const own = new Set<number>(Object.values(layout));
  return lines.flatMap((line, index) =>
    line.flatMap((cell, place) => {
      const isStray = !own.has(place) && typeof cell === 'string' && textOf(cell).startsWith(OURS);
      return isStray ? [{ row: index + FIRST_ROW, column: place + 1 }] : [];
    }),
  );
}
