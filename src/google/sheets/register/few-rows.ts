// Reads single rows of `Permohonan` where the whole tab is not needed: a register of years has very many cells.
import type { RegisterReading } from '../../../app/ports/register.ts';
import type { BookingRequest } from '../../../domain/request/request.ts';
import { OPEN_STATUSES } from '../../../domain/request/status.ts';
import { dateOf, type Slot } from '../../../domain/time/time.ts';
import { addDays } from '../../../domain/time/working-time.ts';
import { statusOf } from '../../../words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, dayOf, textOf } from '../cells.ts';
import { headerCells, type Layout, locate } from '../tables.ts';
import { ownersOf } from './image.ts';
import { type RowReading, readRow } from './read.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first row below the header. */
const FIRST_ROW = 2;
/** Wanted rows with fewer others between them are read in one call: a call costs as much as some thousand cells. */
const MOST_BETWEEN = 100;

/** Which requests the tab has, and in which rows; two calls. */
export interface Overview {
  readonly layout: Layout<RegisterColumn>;
  readonly rows: readonly { readonly row: number; readonly number: string; readonly isOpen: boolean }[];
}

/** Reads the columns `No.` and `Status`, wherever people have moved them. */
export function readOverview(sheet: Sheet): Overview {
  const layout = locate(sheet.getName(), headerCells(sheet, sheet.getMaxColumns()), REGISTER_COLUMNS);
  const first = Math.min(layout.number, layout.status);
  const width = Math.abs(layout.number - layout.status) + 1;
  const cells = sheet.getRange(FIRST_ROW, first + 1, Math.max(sheet.getMaxRows() - 1, 1), width).getValues();
  const rows = (cells as Cell[][]).map((row, index) => ({
    row: index + FIRST_ROW,
    number: textOf(row[layout.number - first]).trim(),
    isOpen: isOpen(row[layout.status - first]),
  }));
  return { layout, rows };
}

/**
 * Reads the row of a request.
 * @returns `null` where this takes a reading of the whole tab: no row or several rows show the number, or people have
 *   changed cells of the row that only the script writes
 */
export function readOneRequest(sheet: Sheet, { layout, rows }: Overview, number: string): BookingRequest | null {
  const [only, another] = rows.filter((each) => each.number === number);
  if (only === undefined || another !== undefined) return null;
  const [row = []] = readRows(sheet, only.row, 1);
  const reading = readRow(row, layout, number);
  return reading.ok ? reading.request : null;
}

/** Reads the rows of all open requests, and few others. Rows that cannot be read are left out. */
export function readOpenRequests(sheet: Sheet, { layout, rows }: Overview): BookingRequest[] {
  const open = rows.filter((each) => each.isOpen).map(({ row }) => row);
  return requestsIn(
    cellsOf(sheet, open).filter((row) => isOpen(row[layout.status])),
    layout,
  );
}

/** Reads the rows in which a word stands, which Google finds by itself, and few others. */
export function readRequestsWith(sheet: Sheet, { layout }: Overview, word: string): BookingRequest[] {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const matches = all.createTextFinder(word).findAll();
  const rows = [...new Set(matches.map((range) => range.getRow()))].filter((row) => row >= FIRST_ROW);
  return requestsIn(
    cellsOf(
      sheet,
      rows.sort((one, other) => one - other),
    ),
    layout,
  );
}

/** What single rows show. */
export type FewRows = Pick<RegisterReading, 'requests' | 'edited' | 'unreadable'>;

/** Reads the rows of requests with a day on which one of some times lies, or the day before or after it, and few others. */
export function readRequestsOn(sheet: Sheet, { layout }: Overview, times: readonly Slot[]): FewRows {
  const [first, last] = (['startDate', 'endDate'] as const).map((column) =>
    sheet.getRange(FIRST_ROW, layout[column] + 1, Math.max(sheet.getMaxRows() - 1, 1), 1).getValues(),
  ) as [Cell[][], Cell[][]];
  const spans = times.map(({ start, end }) => [addDays(dateOf(start), -1), addDays(dateOf(end), 1)] as const);
  const rows = first.flatMap(([cell], index) => {
    const from = dayOf(cell);
    const to = dayOf(last[index]?.[0]) ?? from;
    const isNear = from !== null && to !== null && spans.some(([begin, end]) => from <= end && to >= begin);
    return isNear ? [index + FIRST_ROW] : [];
  });
  const readings = readingsIn(cellsOf(sheet, rows), layout);
  return {
    requests: readings.flatMap((reading) => (reading.ok ? [reading.request] : [])),
    edited: readings.flatMap((reading) => (reading.ok && reading.edited ? [reading.edited] : [])),
    unreadable: readings.flatMap((reading) => (reading.ok ? [] : [reading])),
  };
}

/** @param rows in ascending order */
function cellsOf(sheet: Sheet, rows: readonly number[]): Cell[][] {
  return blocksOf(rows).flatMap(({ first, last }) => readRows(sheet, first, last - first + 1));
}

/** The requests in rows that can be read. */
function requestsIn(cells: readonly Cell[][], layout: Layout<RegisterColumn>): BookingRequest[] {
  return readingsIn(cells, layout).flatMap((reading) => (reading.ok ? [reading.request] : []));
}

function readingsIn(cells: readonly Cell[][], layout: Layout<RegisterColumn>): RowReading[] {
  return [...ownersOf(cells, layout)].map(([number, { index }]) => readRow(cells[index] ?? [], layout, number));
}

function isOpen(cell: Cell | undefined): boolean {
  const status = statusOf(textOf(cell));
  return status !== null && OPEN_STATUSES.includes(status);
}

/** @param rows in ascending order */
function blocksOf(rows: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const blocks: { first: number; last: number }[] = [];
  for (const row of rows) {
    const block = blocks[blocks.length - 1];
    if (block && row - block.last <= MOST_BETWEEN) block.last = row;
    else blocks.push({ first: row, last: row });
  }
  return blocks;
}

function readRows(sheet: Sheet, first: number, count: number): Cell[][] {
  return sheet.getRange(first, 1, count, sheet.getMaxColumns()).getValues() as Cell[][];
}
