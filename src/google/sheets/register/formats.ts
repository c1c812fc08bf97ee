// Puts the formats of `Permohonan` right: a row that people inserted below the header, or pasted, brings its own.
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { groupAdjacent } from '../adjacent-cells.ts';
import { type Cell, isDate } from '../cells.ts';
import { cellName } from '../tables.ts';
import { type ColumnFormat, REGISTER_FORMATS } from './columns.ts';
import type { Image } from './image.ts';

const TEXT: ColumnFormat = '@';
/** More than a night finds; those at the top wait for the next one, as the rows that are still to be filled are below. */
const MOST_RANGES = 200;

/**
 * One call for each group of neighbouring text columns, which makes the spare rows take texts as they are too, and one
 * for each format of which cells show something else: a date that stands as 46357. The look that people gave to dates
 * stays.
 */
export function keepFormats(sheet: GoogleAppsScript.Spreadsheet.Sheet, image: Image): void {
  const last = sheet.getMaxRows();
  const columns = (Object.keys(image.layout) as RegisterColumn[]).map((column) => ({
    place: image.layout[column],
    value: REGISTER_FORMATS[column].format,
  }));
  const texts = columns.filter(({ value }) => value === TEXT);
  for (const { first, values } of groupAdjacent(texts)) {
    setFormat(sheet, rangesWithout(image.cells, first, values.length, last), TEXT);
  }
  const lost = new Map<ColumnFormat, string[]>();
  for (const { place, value: format } of columns) {
    image.cells.forEach((row, index) => {
      if (!isLost(row[place], format)) return;
      lost.set(format, [...(lost.get(format) ?? []), cellName(index + 2, place)]);
    });
  }
  for (const [format, names] of lost) setFormat(sheet, names, format);
}

function setFormat(sheet: GoogleAppsScript.Spreadsheet.Sheet, names: readonly string[], format: ColumnFormat): void {
  if (names.length > 0) sheet.getRangeList(names.slice(-MOST_RANGES)).setNumberFormat(format);
}

/** Whether a cell shows a date as a number, or a number as a date. */
function isLost(cell: Cell | undefined, format: ColumnFormat): boolean {
  if (format === TEXT) return false;
  return format === '0' ? isDate(cell) : typeof cell === 'number';
}

/** The rows below the header whose cells are texts or blank: of a time that somebody typed, "@" would show a fraction. */
function rangesWithout(cells: Image['cells'], first: number, count: number, last: number): string[] {
  const isOther = (row: readonly Cell[]) => row.slice(first, first + count).some((cell) => typeof cell !== 'string');
  const others = cells.flatMap((row, index) => (isOther(row) ? [index + 2] : []));
  const edges = [1, ...others, last + 1];
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    if (next === undefined || next - edge < 2) return [];
    return [`${cellName(edge + 1, first)}:${cellName(next - 1, first + count - 1)}`];
  });
}
