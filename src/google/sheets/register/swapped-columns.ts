// Notices two headers of `Permohonan` that somebody has exchanged: under each stands what belongs to the other.
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, textOf } from '../cells.ts';
import type { Layout } from '../tables.ts';
import type { RowCells } from './write.ts';

/** What a row shows, by today's headers, and what was recorded for it. */
export interface DoubtedRow {
  readonly line: readonly Cell[];
  readonly recorded: RowCells;
}

/** So many rows say it for themselves: nobody exchanges two cells in each of so many. */
const ENOUGH = 3;

/**
 * The pair of columns whose headers are exchanged. In most rows that could tell, each column shows what was recorded for
 * the other; and they stand the other way round than the desk made them, or many rows say so.
 * @param doubted the rows that differ from what was recorded
 * @param lines all rows of requests: one that shows what was recorded speaks against it
 * @param columns all columns, in the order in which the desk made them
 */
export function swappedColumns(
  doubted: readonly DoubtedRow[],
  lines: Iterable<readonly Cell[]>,
  layout: Layout<RegisterColumn>,
  columns: readonly RegisterColumn[],
): readonly [RegisterColumn, RegisterColumn] | null {
  const counts = new Map<string, { readonly pair: readonly [RegisterColumn, RegisterColumn]; rows: number }>();
  for (const { line, recorded } of doubted) {
    const shown = (column: RegisterColumn) => textOf(line[layout[column]]);
    const known = (column: RegisterColumn) => textOf(recorded[column]);
    const differing = columns.filter((column) => shown(column) !== known(column));
    differing.forEach((one, index) => {
      for (const other of differing.slice(index + 1)) {
        if (shown(one) !== known(other) || shown(other) !== known(one)) continue;
        const key = `${one} ${other}`;
        counts.set(key, { pair: [one, other], rows: (counts.get(key)?.rows ?? 0) + 1 });
      }
    });
  }
  const [most] = [...counts.values()].sort((one, other) => other.rows - one.rows);
  if (!most) return null;
  const [one, other] = most.pair;
  const telling = [...lines].filter((line) => textOf(line[layout[one]]) !== textOf(line[layout[other]])).length;
  const isTurned = layout[one] > layout[other];
  return most.rows * 2 > telling && (isTurned || most.rows >= ENOUGH) ? most.pair : null;
}
