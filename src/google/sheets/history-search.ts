// Finds rows of `Riwayat` by the number of their request.
import type { HistoryEntry } from '../../domain/commands/decision.ts';
import { type Cell, textOf, wholeNumberOf } from './cells.ts';
import { HEADER_ROW, NUMBER, parseEntry, REVISION, reconstructed, WIDTH } from './history-rows.ts';

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
  const found = numbers.createTextFinder(number).matchEntireCell(true).findAll();
  return found.map((range) => range.getRow()).filter((row) => row > HEADER_ROW);
}

/** The row of every request's latest step; of several rows with one revision the last. */
export function latestRows(sheet: Sheet): ReadonlyMap<string, { readonly row: number; readonly revision: number }> {
  const found = new Map<string, { row: number; revision: number }>();
  cellsBelowHeader(sheet, NUMBER, REVISION - NUMBER + 1).forEach((row, index) => {
    const number = textOf(row[0]);
    const revision = wholeNumberOf(row[REVISION - NUMBER]) ?? 0;
    if (revision >= (found.get(number)?.revision ?? 0)) found.set(number, { row: index + HEADER_ROW + 1, revision });
  });
  return found;
}

/**
 * The latest entry of each of these requests; where it is damaged, the latest readable one before it stands in.
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
  const found = new Map<string, HistoryEntry>();
  for (const { number, row } of rows) {
    const cells = (block ? block[row - first] : read(row, 1)[0]) ?? [];
    const entry = parseEntry(cells) ?? fromEarlier(sheet, number, row, cells);
    if (entry) found.set(number, entry);
  }
  return found;
}

/** The entry of a damaged row, made from its other cells and the last readable row of the same request before it. */
function fromEarlier(sheet: Sheet, number: string, row: number, cells: readonly Cell[]): HistoryEntry | null {
  const before = rowsOf(sheet, number).filter((each) => each < row);
  for (const place of before.reverse()) {
    const earlier = parseEntry((sheet.getRange(place, 1, 1, WIDTH).getValues() as Cell[][])[0] ?? []);
    if (earlier) return reconstructed(cells, earlier);
  }
  return null;
}
