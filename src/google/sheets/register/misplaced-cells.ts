// Finds cells that were written into a wrong row because people moved rows, and what the row held before.

import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, cellText, textOf } from '../cells.ts';
import type { Layout } from '../tables.ts';
import type { Image } from './image.ts';
import { entriesOf, withCells } from './row-cells.ts';
import type { RowCells, WrittenCells } from './write.ts';

/** What was written for one request. */
export interface Placement {
  readonly number: string;
  readonly cells: WrittenCells;
  /** The whole row, to append if the request has none; `null` if a deleted row must not come back now. */
  readonly whole: RowCells | null;
  /** A hash of what the row asks for, if people typed it and it had no number yet. */
  readonly content: string | null;
}

/** Columns by which a write is recognised: they differ between requests and people do not type there. */
const TELLING: readonly RegisterColumn[] = [
  'status',
  'message',
  'turn',
  'position',
  'dueAt',
  'attention',
  'clashesWith',
  'contactLink',
  'submittedAt',
  'codes',
  'trace',
  'marks',
];

/** Whether a row is the request's own and holds what was written. */
export function showsIn(
  { number, cells }: Placement,
  row: readonly Cell[],
  { layout }: Pick<Image, 'layout'>,
): boolean {
  if (textOf(row[layout.number]).trim() !== number) return false;
  return TELLING.every((column) => cells[column] === undefined || isSame(row[layout[column]], cells[column]));
}

/**
 * The cells to restore in a row that got another request's cells: what it held at the reading, or blank for a row that
 * was inserted since. `null` if it got none.
 * @param held the row as read; `undefined` for a row without a number
 */
export function cellsOfOtherRows(
  { cells }: Placement,
  row: readonly Cell[],
  held: readonly Cell[] | undefined,
  { layout }: Pick<Image, 'layout'>,
): WrittenCells | null {
  const hit = (Object.keys(cells) as RegisterColumn[]).filter((column) => {
    return isSame(row[layout[column]], cells[column]) && textOf(row[layout[column]]) !== textOf(held?.[layout[column]]);
  });
  if (!hit.some((column) => TELLING.includes(column))) return null;
  return Object.fromEntries(hit.map((column) => [column, held?.[layout[column]] ?? '']));
}

/** Columns that steps do not write: if their cells are unchanged, the columns have not moved. */
const FIXED: readonly RegisterColumn[] = ['institution', 'submittedAt', 'responseId'];

/** Whether the columns of a row are where they were read; true for a row that was not read. */
export function standsStill(
  row: readonly Cell[],
  held: readonly Cell[] | undefined,
  { layout }: Pick<Image, 'layout'>,
): boolean {
  return !held || FIXED.every((column) => textOf(row[layout[column]]) === textOf(held[layout[column]]));
}

/**
 * The correct cells of a row that was written while people inserted, moved or deleted columns: every cell under its own
 * header, and blank where a cell was written under the wrong one.
 * @param header the headers as they are now
 * @param standingCells the row as it is now
 * @param cells what was written, at the places that the columns had before
 * @param held the row as it was before
 */
export function underHeaders(
  header: readonly Cell[],
  standingCells: readonly Cell[],
  cells: WrittenCells,
  held: readonly Cell[],
  before: Pick<Image, 'header' | 'layout'>,
): Cell[] {
  const headers = before.header.map(textOf);
  const line = withCells(held, before.layout, cells);
  const strays = entriesOf(cells).map(([column]) => before.layout[column]);
  return header.map((name, index) => {
    const old = textOf(name) === '' ? -1 : headers.indexOf(textOf(name));
    return (old >= 0 ? line[old] : strays.includes(index) ? '' : standingCells[index]) ?? '';
  });
}

/** Whether a cell holds what was written to it, as far as a cell can hold it. */
function isSame(cell: Cell | undefined, written: Cell | undefined): boolean {
  const text = textOf(cell);
  return text === textOf(written) || (typeof written === 'string' && cellText(text) === written);
}

/** What a row shows, by today's headers, and what was recorded for it. */
interface DoubtedRow {
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
    const recordedText = (column: RegisterColumn) => textOf(recorded[column]);
    const differing = columns.filter((column) => shown(column) !== recordedText(column));
    differing.forEach((one, index) => {
      for (const other of differing.slice(index + 1)) {
        if (shown(one) !== recordedText(other) || shown(other) !== recordedText(one)) continue;
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
