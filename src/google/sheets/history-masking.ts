// Takes personal data out of rows of `Riwayat`.
import { DeskError } from '../../domain/fault.ts';
import { HISTORY_COLUMNS } from '../../words/sheet/columns.ts';
import { groupAdjacent } from './adjacent-cells.ts';
import { type Cell, textOf, wholeNumberOf } from './cells.ts';
import { HEADER_ROW, maskedCells, NUMBER, parseEntry, REVISION, TEXT, WIDTH } from './history-rows.ts';
import { columnTexts } from './history-search.ts';
import { headerCells, requireOrder } from './tables.ts';

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
