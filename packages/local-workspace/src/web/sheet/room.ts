// How far a text may run over the empty cells beside it.
import { type Axis, sizeAt } from './shape.ts';
import type { SheetData } from './sheet-data.ts';
import { EDGES, type Measure, widestLine } from './text-width.ts';

/** No screen shows more letters of a line. */
const SEEN = 1000;

/**
 * Text runs on over the empty cells to its right, as on paper, whatever its ground; numbers, wrapped and clipped text do not.
 * @param index of the column among those shown
 * @returns pixels, those of its own cell among them
 */
export function roomFor(data: SheetData, columns: Axis, row: number, index: number, measure: Measure): number {
  const own = sizeAt(columns, index);
  const at = { row, column: columns.numbers[index] ?? 0 };
  const text = data.text(at);
  const style = data.style(at);
  if (text === '' || style?.wrap || style?.clip || style?.align === 'right' || data.rule(at)) return own;
  const needed = widestLine(text.slice(0, SEEN), style, measure) + EDGES;
  let room = own;
  for (let next = index + 1; next < columns.numbers.length && room < needed; next++) {
    const beside = { row, column: columns.numbers[next] ?? 0 };
    if (data.text(beside) !== '' || data.merge(beside)) break;
    room += sizeAt(columns, next);
  }
  return room;
}
