// Moves whole rows or columns of a sheet to another place, as a person drags them, with everything that stands in them.
import type { Area } from './a1.ts';
import type { SheetData, SpreadsheetData } from './spreadsheet.ts';
import { type Axis, layersOf, outOfBounds, shiftAreas, shiftKeys } from './structure.ts';

/**
 * Moves lines.
 * @param from first of them
 * @param before line before which they come to stand, as numbered before the move
 * @throws ServiceError out of bounds, or for a place within the lines themselves
 */
export function moveLines(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  axis: Axis,
  from: number,
  count: number,
  before: number,
): void {
  const size = sheet[axis];
  const outside = from < 1 || count < 1 || from + count - 1 > size || before < 1 || before > size + 1;
  const whole = [from, count, before].every(Number.isInteger);
  if (!whole || outside || (before > from && before < from + count)) throw outOfBounds(axis);
  const place = placeAfter(from, count, before);
  for (const layer of layersOf(sheet)) {
    if (axis === 'rows') layer.moveRows(from, count, before);
    else if (layer !== sheet.marks) layer.moveColumns(from, count, before);
  }
  const columns = sheet.responseColumns;
  if (axis === 'columns' && columns) {
    const moved: string[] = [];
    for (let column = 1; column <= Math.max(columns.length, size); column++) {
      moved[place(column) - 1] = columns[column - 1] ?? '';
    }
    while (moved.at(-1) === '') moved.pop();
    sheet.responseColumns = moved;
  }
  shiftAreas(spreadsheet, sheet, (area) => movedArea(area, axis, place, [from, from + count, before]));
  shiftKeys(spreadsheet, sheet, axis, place);
}

/** @returns where each line stands after the move */
function placeAfter(from: number, count: number, before: number): (line: number) => number {
  const [first, last] = before <= from ? [before, from + count - 1] : [from, before - 1];
  return (line) => {
    if (line < first || line > last) return line;
    if (line >= from && line < from + count)
      return before <= from ? line - from + before : line - from + before - count;
    return before <= from ? line + count : line - count;
  };
}

/** An area goes with its lines; one that the move tears apart covers all of them. */
function movedArea(area: Area, axis: Axis, place: (line: number) => number, joints: readonly number[]): Area {
  const [start, size] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  // Between the joints of the move the lines keep together: their ends say where they come to stand.
  const ends = [start, start + size - 1, ...joints.flatMap((each) => [each - 1, each])];
  const places = ends.filter((each) => each >= start && each < start + size).map(place);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const length = last - first + 1;
  return axis === 'rows' ? { ...area, row: first, rows: length } : { ...area, column: first, columns: length };
}
