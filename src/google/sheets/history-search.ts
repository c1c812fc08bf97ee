// Finds rows of `Riwayat` without reading the whole tab, and takes personal data out of them.

import type { HistoryEntry } from '../../domain/commands/decision.ts';
import { DeskError } from '../../domain/fault.ts';
import { HISTORY_COLUMNS } from '../../words/sheet/columns.ts';
import { type Cell, groupAdjacent, textOf, wholeNumberOf } from './cells.ts';
import { HEADER_ROW, maskedCells, NUMBER, parseEntry, REVISION, reconstructed, TEXT, WIDTH } from './history-rows.ts';
import { headerCells, requireOrder } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Up to this many entries are read one by one. */
const MOST_SINGLE_READS = 4;

/** The cells of all rows below the header. @param first the first column, counted from 0 */
export function cellsBelowHeader(sheet: Sheet, first: number, width: number): Cell[][] {
  const lastRow = sheet.getLastRow();
  if (lastRow <= HEADER_ROW) return [];
  return sheet.getRange(HEADER_ROW + 1, first + 1, lastRow - HEADER_ROW, width).getValues() as Cell[][];
}

/** The texts of one column below the header. @param place the column, counted from 0 */
export function columnTexts(sheet: Sheet, place: number): string[] {
  return cellsBelowHeader(sheet, place, 1).map(([cell]) => textOf(cell));
}

/** The rows of one request, from the first to the last. */
export function rowsOf(sheet: Sheet, number: string): number[] {
  const numbers = sheet.getRange(1, NUMBER + 1, sheet.getMaxRows(), 1);
  const matches = numbers.createTextFinder(number).matchEntireCell(true).findAll();
  return matches.map((range) => range.getRow()).filter((row) => row > HEADER_ROW);
}

/** The row of every request's latest step; of several rows with one revision the last. */
export function latestRows(sheet: Sheet): ReadonlyMap<string, { readonly row: number; readonly revision: number }> {
  const latest = new Map<string, { row: number; revision: number }>();
  cellsBelowHeader(sheet, NUMBER, REVISION - NUMBER + 1).forEach((row, index) => {
    const number = textOf(row[0]);
    const revision = wholeNumberOf(row[REVISION - NUMBER]) ?? 0;
    if (revision >= (latest.get(number)?.revision ?? 0)) latest.set(number, { row: index + HEADER_ROW + 1, revision });
  });
  return latest;
}

/**
 * The latest entry of each of these requests; where it is unreadable, the latest readable one before it stands in.
 * The data column is by far the longest: only the needed rows of it are read, unless these are many.
 */
export function latestEntries(sheet: Sheet, numbers: readonly string[]): ReadonlyMap<string, HistoryEntry> {
  const latest = latestRows(sheet);
  const rows = [...new Set(numbers)].flatMap((number) => {
    const row = latest.get(number)?.row;
    return row === undefined ? [] : [{ number, row }];
  });
  const places = rows.map(({ row }) => row);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const read = (row: number, count: number) => sheet.getRange(row, 1, count, WIDTH).getValues() as Cell[][];
  const block = places.length > MOST_SINGLE_READS ? read(first, last - first + 1) : null;
  const entries = new Map<string, HistoryEntry>();
  for (const { number, row } of rows) {
    const cells = (block ? block[row - first] : read(row, 1)[0]) ?? [];
    const entry = parseEntry(cells) ?? fromEarlier(sheet, number, row, cells);
    if (entry) entries.set(number, entry);
  }
  return entries;
}

/** The entry of an unreadable row, made from its other cells and the last readable row of the same request before it. */
function fromEarlier(sheet: Sheet, number: string, row: number, cells: readonly Cell[]): HistoryEntry | null {
  const before = rowsOf(sheet, number).filter((each) => each < row);
  for (const place of before.reverse()) {
    const earlier = parseEntry((sheet.getRange(place, 1, 1, WIDTH).getValues() as Cell[][])[0] ?? []);
    if (earlier) return reconstructed(cells, earlier);
  }
  return null;
}

/**
 * Masks the rows of requests that come before a revision.
 * @param requests by number, the revision from which on rows stay as they are
 * @throws DeskError `MISSING_COLUMN`, or `NOT_WRITTEN` if rows have moved; then nothing of that request is written
 */
export function maskRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, requests: ReadonlyMap<string, number>): void {
  requireOrder(sheet.getName(), headerCells(sheet, WIDTH), Object.values(HISTORY_COLUMNS));
  const rowsByNumber = new Map<string, number[]>([...requests.keys()].map((number) => [number, []]));
  columnTexts(sheet, NUMBER).forEach((number, index) => {
    rowsByNumber.get(number)?.push(index + HEADER_ROW + 1);
  });
  for (const [number, rows] of rowsByNumber) {
    const runs = groupAdjacent(rows.map((row) => ({ place: row, value: row }))).map(({ first, values }) => {
      return { first, cells: sheet.getRange(first, 1, values.length, WIDTH).getValues() as Cell[][] };
    });
    const before = requests.get(number) ?? 0;
    const all = runs.flatMap(({ cells }) => cells);
    // People have moved or deleted rows since: writing now could overwrite the rows of another request.
    if (all.length === 0 || all.some((row) => textOf(row[NUMBER]) !== number))
      throw new DeskError({ code: 'NOT_WRITTEN', number });
    const contacts = all.flatMap((row) => parseEntry(row)?.change.after ?? []);
    for (const { first, cells } of runs) {
      const masked = cells.map((row) => {
        return (wholeNumberOf(row[REVISION]) ?? 0) < before ? maskedCells(row, contacts) : row.slice(TEXT);
      });
      sheet.getRange(first, TEXT + 1, masked.length, WIDTH - TEXT).setValues(masked);
    }
  }
}
