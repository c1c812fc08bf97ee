// Rows of requests as they move between `Permohonan` and an archive, with the columns that people added.
import { type KeptRow, writeKeptRow } from '../../../domain/records/kept-row.ts';
import { FILLED_FIELDS } from '../../../domain/request/fields.ts';
import { folded } from '../../../domain/text/text.ts';
import { REGISTER_COLUMNS } from '../../../words/sheet/columns.ts';
import { type Cell, groupAdjacent, isDate, MOMENT_FORMAT, textOf } from '../cells.ts';
import { headerOf } from '../tables.ts';
import type { RegisterRead, RequestRow } from './read-register.ts';
import { INPUTS, type WrittenCells } from './write.ts';

/** What moves of a row. */
export interface RowCopy {
  readonly number: string;
  /** What was recorded, of which the row is made. */
  readonly kept: KeptRow;
  /** What stands in it beside that: what people wrote, also where it was too long to be kept whole. */
  readonly cells: WrittenCells;
  /** What stands under people's own headers. */
  readonly own: ReadonlyMap<string, Cell>;
}

const HEADERS = new Set(Object.values(REGISTER_COLUMNS).map(folded));

export function copyOf(
  { kept, line }: RequestRow,
  { layout, header }: Pick<RegisterRead, 'layout' | 'header'>,
): RowCopy {
  const cells = Object.fromEntries([...FILLED_FIELDS, ...INPUTS].map((column) => [column, line[layout[column]] ?? '']));
  const own = header.flatMap((name, place) => {
    const isOwn = headerOf(name) !== '' && !HEADERS.has(headerOf(name)) && textOf(line[place]) !== '';
    return isOwn ? [[textOf(name), line[place] ?? ''] as const] : [];
  });
  return { number: kept.after.number, kept, cells, own: new Map(own) };
}

/** Whether two copies of a row hold the same. */
export function isSameCopy(one: RowCopy, other: RowCopy): boolean {
  return textIn(one) === textIn(other);
}

function textIn({ kept, cells, own }: RowCopy): string {
  const texts = (of: Iterable<readonly [string, Cell]>) => [...of].map(([name, cell]) => [name, textOf(cell)]).sort();
  return JSON.stringify([writeKeptRow(kept), texts(Object.entries(cells)), texts(own)]);
}

/** Writes people's own columns beside rows that stand already; a column that is not there is added at the end. */
export function putOwnColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { header, rows }: Pick<RegisterRead, 'header' | 'rows'>,
  copies: readonly RowCopy[],
): void {
  const names = [...new Set(copies.flatMap(({ own }) => [...own.keys()]))];
  const headers = header.map(headerOf);
  let width = sheet.getMaxColumns();
  for (const name of names) {
    let place = headers.indexOf(folded(name)) + 1;
    if (place === 0) {
      sheet.insertColumnAfter(width);
      place = ++width;
      sheet.getRange(1, place).setNumberFormat('@').setValue(name).setFontWeight('bold').setWrap(true);
    }
    const placed = copies.flatMap(({ number, own }) => {
      const row = rows.get(number)?.row;
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
