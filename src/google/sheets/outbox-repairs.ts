// Repairs rows of `Kotak Keluar` whose marks or data people have typed over, and keeps the mails of a copy that goes on.
import type { RecordFault } from '../../domain/records/schema.ts';
import { isMailWork, readWork } from '../../domain/records/work.ts';
import type { Instant } from '../../domain/time/time.ts';
import { OUTBOX_COLUMNS } from '../../words/sheet/columns.ts';
import { FORGED_WORK_WORDS, KEPT_WORDS, STRAY_MARK_WORDS, unreadableWorkWords } from '../../words/sheet/outbox.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { type Cell, textOf } from './cells.ts';
import { type Progress, type ProgressRow, placeOf, readProgress, WIDTH, writeProgress } from './outbox-rows.ts';
import { headerCells, requireOrder } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const UNKNOWN: Progress = {
  state: 'FAILED',
  notBefore: null,
  claimedUntil: null,
  attempts: 0,
  doneAt: null,
  problem: '',
};

/**
 * Moves marks to the right row that got into a wrong one because somebody sorted the tab. The state of the overwritten
 * row is lost: a mail is given up and people are asked to check it, other work is done again.
 * @returns whether there was any such mark
 */
export function moveStrayMarks(sheet: Sheet, rows: readonly ProgressRow[]): boolean {
  const rowsByKey = new Map<string, ProgressRow>();
  const pairs = rows.flatMap((row) => {
    const other = rowsByKey.get(row.key);
    rowsByKey.set(row.key, row);
    return other && row.key !== '' ? [[row, other] as const, [other, row] as const] : [];
  });
  const strays = pairs.flatMap(([stray, own]) => {
    const [[data] = []] = sheet.getRange(stray.row, placeOf('effect'), 1, 1).getValues() as Cell[][];
    const work = readWork(textOf(data));
    return work.ok && work.value.key !== stray.key ? [{ stray, own, work: work.value }] : [];
  });
  for (const { stray, own, work } of strays) {
    if (stray.state && own.state === 'WAITING') {
      writeProgress(sheet, [{ ...stray, state: stray.state, row: own.row, key: own.key }]);
    }
    const progress: Partial<Progress> = isMailWork(work) ? { problem: STRAY_MARK_WORDS } : { state: 'WAITING' };
    writeProgress(sheet, [{ ...UNKNOWN, ...progress, row: stray.row, key: work.key }]);
  }
  return strays.length > 0;
}

/**
 * Marks work as given up.
 * @param fault why its data cannot be read; `null` where it is that of another key: the row is a copy that somebody made
 * @throws DeskError `MISSING_COLUMN` where people have shifted columns
 */
export function giveUp(sheet: Sheet, { row, key }: Pick<ProgressRow, 'row' | 'key'>, fault: RecordFault | null): void {
  requireOrder(TABS.OUTBOX, headerCells(sheet, WIDTH), Object.values(OUTBOX_COLUMNS));
  writeProgress(sheet, [{ ...UNKNOWN, problem: fault ? unreadableWorkWords(fault) : FORGED_WORK_WORDS, row, key }]);
}

/** Gives up every mail that waits until somebody lets it wait again: it may have left. What cannot be read may be one. Told as of now, however old. */
export function keepMails(sheet: Sheet, now: Instant): void {
  const rows = readProgress(sheet);
  if (rows.length === 0) return;
  const data = sheet.getRange(2, placeOf('effect'), rows.length, 1).getValues() as Cell[][];
  const mails = rows.filter(({ state }, index) => {
    const work = readWork(textOf(data[index]?.[0]));
    return state === 'WAITING' && (!work.ok || isMailWork(work.value));
  });
  writeProgress(
    sheet,
    mails.map((row) => ({ ...row, state: 'FAILED', notBefore: now, claimedUntil: null, problem: KEPT_WORDS })),
  );
  // The caller stores that this is done, and Google stores that before cells that are not flushed.
  SpreadsheetApp.flush();
}
