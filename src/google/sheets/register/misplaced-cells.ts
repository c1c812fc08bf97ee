// Finds out where written cells have landed while people moved rows, and puts right what landed on others.
import type { RegisterColumn } from '../../../words/columns.ts';
import { type Cell, cellText, textOf } from '../cells.ts';
import type { Image } from './image.ts';
import { entriesOf, withCells } from './row-cells.ts';
import type { RowCells, WrittenCells } from './write.ts';

/** What is to stand in the row of one request. */
export interface Placement {
  readonly number: string;
  readonly cells: WrittenCells;
  /** The whole row, should there be none; `null` where one that is gone is not to come back now. */
  readonly whole: RowCells | null;
  /** What the row asks, where it had been typed by hand and had no number of its own. */
  readonly content: string | null;
}

/** Cells that differ from request to request, and that nobody types into at the moment they are written. */
const TELLING: readonly RegisterColumn[] = [
  ...(['status', 'message', 'position', 'dueAt', 'attention', 'clashesWith'] as const),
  ...(['contactLink', 'submittedAt', 'codes', 'trace', 'marks'] as const),
];

/** Whether a row is the placement's own and shows what was written. */
export function showsIn(
  { number, cells }: Placement,
  row: readonly Cell[],
  { layout }: Pick<Image, 'layout'>,
): boolean {
  if (textOf(row[layout.number]).trim() !== number) return false;
  return TELLING.every((column) => cells[column] === undefined || isSame(row[layout[column]], cells[column]));
}

/**
 * What a row must get back that has got cells of another request: what it held at the reading, or nothing for a row that
 * was inserted since.
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

/** Cells that steps leave alone: where they stand, the columns stand where they were read. */
const FIXED: readonly RegisterColumn[] = ['institution', 'submittedAt', 'responseId'];

/** Whether a row still shows under the same columns what it held there; of one that was not read nothing is known. */
export function standsStill(
  row: readonly Cell[],
  held: readonly Cell[] | undefined,
  { layout }: Pick<Image, 'layout'>,
): boolean {
  return !held || FIXED.every((column) => textOf(row[layout[column]]) === textOf(held[layout[column]]));
}

/**
 * A row whose columns people have inserted, moved or deleted while we wrote, as it should be: every cell under the header
 * it had, a stray one blank again.
 * @param header the headers as they are now
 * @param found the row as it is now
 * @param cells what was written, by where the columns stood before
 * @param held the row as it was before
 */
export function underHeaders(
  header: readonly Cell[],
  found: readonly Cell[],
  cells: WrittenCells,
  held: readonly Cell[],
  before: Pick<Image, 'header' | 'layout'>,
): Cell[] {
  const headers = before.header.map(textOf);
  const line = withCells(held, before.layout, cells);
  const strays = entriesOf(cells).map(([column]) => before.layout[column]);
  return header.map((name, index) => {
    const old = textOf(name) === '' ? -1 : headers.indexOf(textOf(name));
    return (old >= 0 ? line[old] : strays.includes(index) ? '' : found[index]) ?? '';
  });
}

/** Whether a cell holds what was written to it: a text comes back without the apostrophe that keeps it a text. */
function isSame(found: Cell | undefined, written: Cell | undefined): boolean {
  const text = textOf(found);
  return text === textOf(written) || (typeof written === 'string' && cellText(text) === written);
}
