// The row of `Kotak Keluar` that holds one piece of work; the layout is the script's own.
import type { OutboxState } from '../../app/ports/outbox.ts';
import { isDeskMail } from '../../domain/mail/mails.ts';
import { isMailWork, type OutboxWork, writeWork } from '../../domain/records/work.ts';
import type { Instant } from '../../domain/time/time.ts';
import { workWords } from '../../words/mails/mails.ts';
import { codeOf } from '../../words/sheet/choices.ts';
import { OUTBOX_COLUMNS } from '../../words/sheet/columns.ts';
import { OUTBOX_STATE_WORDS } from '../../words/sheet/outbox.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { type Cell, cellText, dateOfInstant, groupAdjacent, momentOf, textOf, wholeNumberOf } from './cells.ts';
import { requireOrder } from './tables.ts';

type Column = keyof typeof OUTBOX_COLUMNS;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columns = Object.keys(OUTBOX_COLUMNS) as Column[];
export const WIDTH = columns.length;

/** The place of a column, counted from 1. */
export function placeOf(column: Column): number {
  return columns.indexOf(column) + 1;
}

/** The progress of a piece of work: the columns that change, side by side from `notBefore` to `problem`. */
export interface Progress {
  readonly state: OutboxState;
  readonly notBefore: Instant | null;
  readonly claimedUntil: Instant | null;
  readonly attempts: number;
  readonly doneAt: Instant | null;
  readonly problem: string;
}

/** A row without its data, which may be long and is read only for work that is due. */
export interface ProgressRow extends Omit<Progress, 'state'> {
  readonly row: number;
  readonly key: string;
  /** `null` for a row that the script did not write. */
  readonly state: OutboxState | null;
  readonly createdAt: Instant | null;
  readonly number: string;
  /** What the work is, in words for people. */
  readonly work: string;
  readonly recipient: string;
}

/** All rows below the header. @throws DeskError `MISSING_COLUMN` where people have shifted columns */
export function readProgress(sheet: Sheet): ProgressRow[] {
  const lastRow = sheet.getLastRow();
  if (lastRow < 2) return [];
  const [header = [], ...rows] = sheet.getRange(1, 1, lastRow, placeOf('key')).getValues() as Cell[][];
  requireOrder(TABS.OUTBOX, header, Object.values(OUTBOX_COLUMNS).slice(0, placeOf('key')));
  return rows.map((cells, index) => {
    const cell = (column: Column) => cells[placeOf(column) - 1];
    return {
      row: index + 2,
      key: textOf(cell('key')),
      state: codeOf(OUTBOX_STATE_WORDS, textOf(cell('state'))),
      createdAt: momentOf(cell('createdAt')),
      notBefore: momentOf(cell('notBefore')),
      claimedUntil: momentOf(cell('claimedUntil')),
      attempts: wholeNumberOf(cell('attempts')) ?? 0,
      doneAt: momentOf(cell('doneAt')),
      problem: textOf(cell('problem')),
      number: textOf(cell('number')),
      work: textOf(cell('work')),
      recipient: textOf(cell('recipient')),
    };
  });
}

/** Writes the progress of work into its rows, that of neighbours in one call. */
export function writeProgress(sheet: Sheet, works: readonly (Progress & Pick<ProgressRow, 'row' | 'key'>)[]): void {
  // The key is written too: if somebody sorts the tab at this moment, it tells whose mark got into the wrong row.
  const placed = works.map((work) => ({ place: work.row, value: [...progressCells(work), work.key] }));
  for (const { first, values } of groupAdjacent(placed)) {
    sheet.getRange(first, placeOf('notBefore'), values.length, values[0]?.length ?? 0).setValues([...values]);
  }
}

/** The cells of `Progress`, from `notBefore` on. */
function progressCells(progress: Progress): Cell[] {
  return [
    dateCell(progress.notBefore),
    OUTBOX_STATE_WORDS[progress.state],
    dateCell(progress.claimedUntil),
    progress.attempts,
    dateCell(progress.doneAt),
    cellText(progress.problem),
  ];
}

/** All cells of the row for new work. */
export function rowOf(work: OutboxWork, at: Instant, claimedUntil: Instant): Cell[] {
  const notBefore = notBeforeOf(work, at);
  return [
    dateOfInstant(at),
    numberOf(work),
    workWords(work),
    isMailWork(work) ? cellText(work.recipient) : '',
    ...progressCells({ state: 'WAITING', notBefore, claimedUntil, attempts: 0, doneAt: null, problem: '' }),
    work.key,
    writeWork(work),
  ];
}

/** The earliest moment at which work may be done. */
export function notBeforeOf(work: OutboxWork, at: Instant): Instant {
  return isMailWork(work) ? work.notBefore : at;
}

function numberOf(work: OutboxWork): string {
  if (work.type === 'MAIL') return work.facts.number;
  return isDeskMail(work) ? '' : work.number;
}

function dateCell(instant: Instant | null): Cell {
  return instant === null ? '' : dateOfInstant(instant);
}
