// What is to be done first, for whoever opens the sheet: one column is read, that of what was recorded.

import { readKeptRow } from '../../domain/records/kept-row.ts';
import { type Due, dueNow } from '../../domain/report/due.ts';
import type { Instant } from '../../domain/time/time.ts';
import { REGISTER_COLUMNS } from '../../words/sheet/columns.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { textOf } from '../sheets/cells.ts';
import { sheetNamed } from '../sheets/tables.ts';

/** @returns what is due by the recorded rows of the register; nothing where its column is gone, which a trouble tells */
export function dueInSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, now: Instant): Due {
  const sheet = sheetNamed(spreadsheet, TABS.REGISTER);
  const rows = sheet.getLastRow() - 1;
  const [header = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
  const column = header.indexOf(REGISTER_COLUMNS.data) + 1;
  if (column === 0 || rows < 1) return { late: 0, today: 0 };
  const cells = sheet.getRange(2, column, rows, 1).getValues();
  return dueNow(
    cells.flatMap(([cell]) => readKeptRow(textOf(cell))?.after ?? []),
    now,
  );
}
