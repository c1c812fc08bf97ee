// Writes cells of rows of `Permohonan`: neighbouring columns and rows in one call, unchanged cells not at all, `Data` last.
import { groupedBy } from '../../../domain/grouping.ts';
import { FIELDS, FILLED_FIELDS } from '../../../domain/request/fields.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, groupAdjacent, isDate, type Placed, type Run, textOf } from '../cells.ts';
import { ifAllowed } from '../kindness.ts';
import type { Layout } from '../tables.ts';
import { REGISTER_FORMATS } from './columns.ts';
import type { WrittenCells } from './write.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = Layout<RegisterColumn>;

/** The cells with their columns, as a list. */
export function entriesOf(cells: WrittenCells): [RegisterColumn, Cell][] {
  return Object.entries(cells) as [RegisterColumn, Cell][];
}

/** A whole row with some of its cells replaced. */
export function withCells(line: readonly Cell[], layout: Columns, cells: WrittenCells): Cell[] {
  const written = [...line];
  for (const [column, cell] of entriesOf(cells)) written[layout[column]] = cell;
  return written;
}

/** Texts of people, and hours: what stands there is taken as it is typed only while the cell has the format of a text. */
const FROM_PEOPLE: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([
  ...FILLED_FIELDS.filter((field) => ['TEXT', 'LIST', 'HOUR'].includes(FIELDS[field].holds)),
  'applicantMessage',
]);
/** Of a text that begins with a letter a cell makes no formula, number or time. */
const TAKEN_OTHERWISE = /^[^\p{L}]/u;

/** Sets the format of cells in which people's words would become something else, or a day a number, as somebody has left them. */
function keepFormats(sheet: Sheet, layout: Columns, row: number, old: readonly Cell[], cells: WrittenCells): void {
  const formats = entriesOf(cells).flatMap(([column, value]) => {
    const place = layout[column];
    const was = textOf(old[place]);
    const isTaken =
      typeof value === 'string' && value !== was && TAKEN_OTHERWISE.test(value) && FROM_PEOPLE.has(column);
    const isDayAnew = isDate(value) && typeof old[place] === 'string' && was !== '';
    return isTaken || isDayAnew ? [{ place, value: REGISTER_FORMATS[column] }] : [];
  });
  if (formats.length === 0) return;
  ifAllowed(sheet, () => {
    for (const { first, values } of groupAdjacent(formats))
      sheet.getRange(row, first + 1, 1, values.length).setNumberFormats([[...values]]);
  });
}

/** Cells that are written into a row. */
export interface WrittenLine {
  readonly row: number;
  readonly cells: WrittenCells;
  /** What the row holds, as far as known; absent in a new one, which is written whole. */
  readonly old?: readonly Cell[];
}

/**
 * Writes cells by their columns, those of neighbouring rows in the calls of one; those of one piece only if one of them is news.
 * A row that shows a new `Data` shows all else that was written with it. Formats come first, since a text would become a
 * formula where somebody has cleared them.
 */
export function writeLines(sheet: Sheet, layout: Columns, lines: readonly WrittenLine[]): void {
  for (const { row, cells, old } of lines) if (old) keepFormats(sheet, layout, row, old, cells);
  const pieces = lines.flatMap(({ row, cells, old }) => {
    const placed = entriesOf(cells).map(([column, value]): Placed<Cell> => ({ place: layout[column], value }));
    return groupAdjacent(placed)
      .filter(({ first, values }) => !values.every((cell, at) => old && textOf(old[first + at]) === textOf(cell)))
      .map((value) => ({ place: row, value }));
  });
  const isLast = ({ value: { first, values } }: Placed<Run<Cell>>) =>
    first <= layout.data && layout.data < first + values.length;
  pieces.sort((one, other) => Number(isLast(one)) - Number(isLast(other)));
  const shapes = groupedBy(pieces, ({ value: { first, values } }) => String([first, values.length]));
  for (const alike of shapes.values()) {
    for (const { first: row, values: rows } of groupAdjacent(alike)) {
      const [{ first, values } = { first: 0, values: [] }] = rows;
      const cells = rows.map((each) => [...each.values]);
      sheet.getRange(row, first + 1, rows.length, values.length).setValues(cells);
    }
  }
}

/** Sets the formats of rows: an inserted one has those of its neighbour, which may be the header. */
export function formatRows(sheet: Sheet, layout: Columns, row: number, count = 1): void {
  const formats = (Object.keys(layout) as RegisterColumn[]).map((column) => ({
    place: layout[column],
    value: REGISTER_FORMATS[column],
  }));
  for (const { first, values } of groupAdjacent(formats)) {
    sheet.getRange(row, first + 1, count, values.length).setNumberFormats(new Array(count).fill([...values]));
  }
}
