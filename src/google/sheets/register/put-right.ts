// What of the tab is not as it was recorded: cells that people typed, mixed or moved, and the desk's own under their headers.
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { textOf } from '../cells.ts';
import { FIRST_ROW, type Held, type HeldRow, isShown } from './held.ts';
import { entriesOf } from './row-cells.ts';
import type { WrittenCells } from './write.ts';

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
