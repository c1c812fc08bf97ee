// Rows of requests as they move between `Permohonan` and an archive, with the columns that people added.
import { folded } from '../../../domain/text/text.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, groupAdjacent, isDate, MOMENT_FORMAT, textOf } from '../cells.ts';
import { headerOf } from '../tables.ts';
import type { Image } from './image.ts';
import type { RegisterRows } from './rows.ts';
import type { RowCells } from './write.ts';

/** A row, by column and by the headers of people's own columns, as far as these hold anything. */
export interface RowCopy {
  readonly number: string;
  readonly cells: RowCells;
  readonly own: ReadonlyMap<string, Cell>;
}

const COLUMNS = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];
const HEADERS = new Set(Object.values(REGISTER_COLUMNS).map(folded));

/** @param line the row as read */
export function copyOf(
  number: string,
  line: readonly Cell[],
  { layout, header }: Pick<Image, 'layout' | 'header'>,
): RowCopy {
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, line[layout[column]] ?? ''])) as RowCells;
  const ownCells = new Map(
    header.flatMap((name, index) => {
      const isOwn = headerOf(name) !== '' && !HEADERS.has(headerOf(name)) && textOf(line[index]) !== '';
      return isOwn ? [[textOf(name), line[index] ?? ''] as const] : [];
    }),
  );
  return { number, cells: { ...cells, number }, own: ownCells };
}

/** Whether two copies of a row hold the same; what the row offers changes with the time. */
export function isSameCopy(one: RowCopy, other: RowCopy): boolean {
  const isSame = (column: RegisterColumn) => textOf(one.cells[column]) === textOf(other.cells[column]);
  const ownTexts = [one, other].map(({ own }) =>
    JSON.stringify([...own].map(([name, cell]) => [name, textOf(cell)]).sort()),
  );
  return COLUMNS.every((column) => isSame(column) || column.startsWith('step')) && ownTexts[0] === ownTexts[1];
}

/** Writes people's own columns beside rows that stand already; a column that is not there is added at the end. */
export function putOwnColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: RegisterRows,
  copies: readonly RowCopy[],
): void {
  const names = [...new Set(copies.flatMap(({ own }) => [...own.keys()]))];
  if (names.length === 0) return;
  const { image } = rows;
  const places = rows.placesNow();
  const headers = image.header.map(headerOf);
  let width = sheet.getMaxColumns();
  for (const name of names) {
    let place = headers.indexOf(folded(name)) + 1;
    if (place === 0) {
      sheet.insertColumnAfter(width);
      place = ++width;
      sheet.getRange(1, place).setNumberFormat('@').setValue(name).setFontWeight('bold').setWrap(true);
    }
    const placed = copies.flatMap(({ number, own }) => {
      const row = places.get(number);
      return row === undefined || !own.has(name) ? [] : [{ place: row, value: own.get(name) ?? '' }];
    });
    for (const { first, values } of groupAdjacent(placed)) {
      const range = sheet.getRange(first, place, values.length, 1);
      // A text stays what it is, whatever the column's format: "0812…" and "=…" too.
      range.setNumberFormats(values.map((cell) => [formatFor(cell)]));
      range.setValues(values.map((cell) => [cell]));
    }
  }
}

function formatFor(cell: Cell): string {
  if (typeof cell === 'string') return '@';
  return isDate(cell) ? MOMENT_FORMAT : 'General';
}
