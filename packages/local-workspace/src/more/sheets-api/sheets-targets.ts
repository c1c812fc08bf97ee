// What the calls of the Advanced Sheets service are about: a spreadsheet by its id, cells of it by an address.
import { CELL_READ, type CELL_WRITTEN } from '../../calls/cell-prices.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { settle } from '../../engine/execution/settling.ts';
import { ServiceError } from '../../model/service-error.ts';
import { type Area, a1Of, parseA1 } from '../../model/sheets/a1.ts';
import { namedLike, type SheetData, type SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import { mayOpen } from '../../services/access.ts';
import { callsOf } from '../../services/api-call.ts';

export const api = callsOf('sheets', 'Sheets');

/** A spreadsheet with all that the script has written before. */
export function bookOf(execution: Execution, id: string): SpreadsheetData {
  settle(execution, id);
  const found = execution.world.documents.spreadsheets.get(id);
  if (!found) throw new ServiceError('Requested entity was not found.');
  if (!mayOpen(execution, id)) throw new ServiceError('The caller does not have permission');
  return found;
}

/** Counts cells that a call reads or writes, and what they cost: as those of `Range`. */
export function charge(execution: Execution, price: typeof CELL_READ | typeof CELL_WRITTEN, cells: number): void {
  execution.record[price === CELL_READ ? 'cellsRead' : 'cellsWritten'] += cells;
  execution.spend(cells * price.milliseconds);
}

export interface Target {
  readonly sheet: SheetData;
  readonly area: Area;
}

const quoted = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
export const addressOf = ({ sheet, area }: Target) => `${quoted(sheet.name)}!${a1Of(area)}`;

/** @returns the cells of an address, of a tab's name, or of a named range @throws ServiceError for anything else */
export function targetOf(book: SpreadsheetData, range: string): Target {
  const whole = (sheet: SheetData): Target => ({
    sheet,
    area: { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns },
  });
  const plain = range.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  const tab = book.sheets.find((each) => each.name === plain);
  if (tab) return whole(tab);
  const named = book.namedRanges[namedLike(book, range) ?? ''];
  const owner = named && book.sheets.find((each) => each.id === named.sheetId);
  if (owner) return { sheet: owner, area: named.area };
  const [first] = book.sheets;
  const name = first && parseA1(range, first)?.sheet;
  const sheet = name === undefined ? first : book.sheets.find((each) => each.name === name);
  const area = sheet && parseA1(range, sheet)?.area;
  if (!area) throw new ServiceError(`Unable to parse range: ${range}`);
  if (area.row + area.rows - 1 > sheet.rows || area.column + area.columns - 1 > sheet.columns) {
    throw new ServiceError(
      `Range (${range}) exceeds grid limits. Max rows: ${sheet.rows}, max columns: ${sheet.columns}`,
    );
  }
  return { sheet, area };
}

/** Tells whoever looks at a spreadsheet that it is another one now. */
export function changed(execution: Execution, book: SpreadsheetData): void {
  execution.readAhead.drop(book.id);
  execution.world.touch('spreadsheet', book.id);
}
