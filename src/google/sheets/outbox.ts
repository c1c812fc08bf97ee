// The port Outbox over the tab `Kotak Keluar`: a row is found by its key, wherever people have put it meanwhile.
import type { Outbox, OutboxItem, OutboxResult } from '../../app/ports/outbox.ts';
import type { FailedWork } from '../../domain/mail/digest.ts';
import { isOvertaken } from '../../domain/mail/overtaken.ts';
import type { RecordFault } from '../../domain/records/schema.ts';
import { type OutboxWork, readWork } from '../../domain/records/work.ts';
import type { Instant } from '../../domain/time/time.ts';
import { OUTBOX_COLUMNS } from '../../words/columns.ts';
import { damagedWorkWords, outboxProblemWords, STRAY_MARK_WORDS } from '../../words/outbox.ts';
import { TABS } from '../../words/tabs.ts';
import { runsOf } from './adjacent-cells.ts';
import { type Cell, dateOfInstant, textOf } from './cells.ts';
import {
  isMailWork,
  notBeforeOf,
  type Progress,
  type ProgressRow,
  placeOf,
  progressCells,
  readProgress,
  rowOf,
  WIDTH,
} from './outbox-rows.ts';
import { ensureRows, grownRange, headerCells, requireOrder, sheetNamed } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Work that has failed so often is shown, though it is still tried. */
const SHOWN_AFTER_ATTEMPTS = 3;

export class SheetOutbox implements Outbox {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  add(work: readonly OutboxWork[], at: Instant, claimedUntil: Instant, check: 'NEW' | 'MAYBE_THERE'): OutboxItem[] {
    const sheet = this.sheet();
    const there = new Set(check === 'MAYBE_THERE' ? keysIn(sheet) : []);
    const added = work.filter(({ key }) => !there.has(key));
    const cells = added.map((each) => rowOf(each, at, claimedUntil));
    const firstRow = append(sheet, cells);
    return added.map((effect, index) => ({
      row: firstRow + index,
      key: effect.key,
      effect,
      state: 'WAITING',
      notBefore: notBeforeOf(effect, at),
      claimedUntil,
      attempts: 0,
    }));
  }

  due(at: Instant): readonly OutboxItem[] {
    const sheet = this.sheet();
    const found = readProgress(sheet);
    const rows = firstOfEachKey(mendStrayMarks(sheet, found) ? readProgress(sheet) : found).filter((row) =>
      isDue(row, at),
    );
    const first = rows[0]?.row;
    const last = rows[rows.length - 1]?.row;
    if (first === undefined || last === undefined) return [];
    const leaving = found.filter(leaves);
    const effects = sheet.getRange(first, placeOf('effect'), last - first + 1, 1).getValues() as Cell[][];
    return rows.flatMap((progress) => {
      const { row, key, notBefore, claimedUntil, attempts } = progress;
      const reading = readWork(textOf(effects[row - first]?.[0]));
      if (!reading.ok) {
        giveUpDamaged(sheet, row, key, reading.fault);
        return [];
      }
      const effect = reading.value;
      const overtaken = effect.type === 'MAIL' && isOvertaken(effect, progress, leaving);
      return [{ row, key, effect, state: 'WAITING' as const, notBefore, claimedUntil, attempts, overtaken }];
    });
  }

  failures(): readonly FailedWork[] {
    return readProgress(this.sheet())
      .filter(({ state, attempts }) => state === 'FAILED' || (state === 'WAITING' && attempts >= SHOWN_AFTER_ATTEMPTS))
      .map(({ work, number, recipient, problem, state }) => {
        return { work, number, recipient, problem, givenUp: state === 'FAILED' };
      });
  }

  purge(before: Instant, now: Instant): number {
    const sheet = this.sheet();
    const rows = readProgress(sheet);
    // An execution that is sending looks its rows up by key, but between look and mark they may not move.
    if (rows.some(({ claimedUntil }) => claimedUntil !== null && claimedUntil > now)) return 0;
    const old = rows.filter(
      ({ state, createdAt }) => state !== null && state !== 'WAITING' && isBefore(createdAt, before),
    );
    if (old.length === 0) return 0;
    // A sheet refuses to lose its last row that is not frozen (facts 3.4).
    ensureRows(sheet, rows.length + 2);
    const runs = runsOf(old.map(({ row }) => ({ place: row, value: row })));
    // From below, so that the rows above keep their places.
    for (const { first, values } of runs.reverse()) sheet.deleteRows(first, values.length);
    return old.length;
  }

  claim(items: readonly OutboxItem[], until: Instant): void {
    const sheet = this.sheet();
    const places = placesOf(sheet, items);
    const cells = places.map((place) => ({ place, value: dateOfInstant(until) }));
    for (const { first, values } of runsOf(cells)) {
      sheet.getRange(first, placeOf('claimedUntil'), values.length, 1).setValues(values.map((cell) => [cell]));
    }
  }

  mark(item: OutboxItem, result: OutboxResult): void {
    const sheet = this.sheet();
    const [row] = keyAt(sheet, item.row) === item.key ? [item.row] : placesOf(sheet, [item]);
    if (row === undefined) {
      console.warn(`${TABS.OUTBOX}: the row of ${item.key} was taken out; ${result.state} is not noted`);
      return;
    }
    const { notBefore } = item;
    const problem = result.state === 'DONE' ? '' : outboxProblemWords(result.problem);
    const progress = { notBefore, doneAt: null, ...result, problem, claimedUntil: null };
    write(sheet, row, item.key, progress);
  }

  withdraw(steps: readonly string[], now: Instant, key?: string): string[] {
    const sheet = this.sheet();
    const isOfSteps = (row: ProgressRow) => steps.some((step) => row.key.startsWith(`${step}:`));
    const waits = (row: ProgressRow) => row.state === 'WAITING' && ((row.notBefore ?? '') > now || isDue(row, now));
    const rows = readProgress(sheet).filter((row) => row.key === key || (isOfSteps(row) && waits(row)));
    const runs = runsOf(rows.map((row) => ({ place: row.row, value: row })));
    // What says that it was done comes last, wherever people have put it.
    const saysDone = ({ values }: (typeof runs)[number]) => Number(values.some((row) => row.key === key));
    for (const { first, values } of runs.sort((one, other) => saysDone(one) - saysDone(other))) {
      const cells = values.map((row) => cellsOf(row.key, row.key === key ? doneAt(row, now) : withdrawn(row)));
      writeFrom(sheet, first, cells);
    }
    return rows.map((row) => row.key).filter((each) => each !== key);
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  private sheet(): Sheet {
    return sheetNamed(this.open(), TABS.OUTBOX);
  }
}

/** @returns the row of the first; for a single one, which is appended in one call, none is known */
function append(sheet: Sheet, rows: Cell[][]): number {
  const [only, ...others] = rows;
  if (!only) return 0;
  if (others.length === 0) {
    sheet.appendRow(only);
    return 0;
  }
  const firstRow = sheet.getLastRow() + 1;
  grownRange(sheet, firstRow, rows.length, WIDTH).setValues(rows);
  return firstRow;
}

function write(sheet: Sheet, row: number, key: string, progress: Progress): void {
  writeFrom(sheet, row, [cellsOf(key, progress)]);
}

/** The key is written along: should somebody sort at this very moment, it tells whose mark has landed in a row. */
function cellsOf(key: string, progress: Progress): Cell[] {
  return [...progressCells(progress), key];
}

/** Writes how rows that stand together are now. */
function writeFrom(sheet: Sheet, first: number, rows: readonly Cell[][]): void {
  sheet.getRange(first, placeOf('notBefore'), rows.length, rows[0]?.length ?? 0).setValues([...rows]);
}

const UNKNOWN: Progress = {
  state: 'FAILED',
  notBefore: null,
  claimedUntil: null,
  attempts: 0,
  doneAt: null,
  problem: '',
};

/**
 * A mark that has landed on another's row goes to its own. What had become of the other mail nobody knows any more: a
 * person is told to look. Other work does no harm when it is done again.
 * @returns whether there was any
 */
function mendStrayMarks(sheet: Sheet, rows: readonly ProgressRow[]): boolean {
  const known = new Map<string, ProgressRow>();
  const pairs = rows.flatMap((row) => {
    const other = known.get(row.key);
    known.set(row.key, row);
    return other && row.key !== '' ? [[row, other] as const, [other, row] as const] : [];
  });
  const strays = pairs.flatMap(([stray, own]) => {
    const [[data] = []] = sheet.getRange(stray.row, placeOf('effect'), 1, 1).getValues() as Cell[][];
    const work = readWork(textOf(data));
    return work.ok && work.value.key !== stray.key ? [{ stray, own, work: work.value }] : [];
  });
  for (const { stray, own, work } of strays) {
    if (stray.state && own.state === 'WAITING') write(sheet, own.row, own.key, { ...stray, state: stray.state });
    const progress: Partial<Progress> = isMailWork(work) ? { problem: STRAY_MARK_WORDS } : { state: 'WAITING' };
    write(sheet, stray.row, work.key, { ...UNKNOWN, ...progress });
  }
  return strays.length > 0;
}

/** Work that nobody can read any more is shown as given up, unless it is the columns that people have shifted. */
function giveUpDamaged(sheet: Sheet, row: number, key: string, fault: RecordFault): void {
  requireOrder(TABS.OUTBOX, headerCells(sheet, WIDTH), Object.values(OUTBOX_COLUMNS));
  write(sheet, row, key, { ...UNKNOWN, problem: damagedWorkWords(fault) });
}

function keyAt(sheet: Sheet, row: number): string {
  if (row === 0) return '';
  const [[cell] = []] = sheet.getRange(row, placeOf('key'), 1, 1).getValues() as Cell[][];
  return textOf(cell);
}

/** Where items stand now, in their order; those that are gone are left out. */
function placesOf(sheet: Sheet, items: readonly OutboxItem[]): number[] {
  const keys = keysIn(sheet);
  return items.flatMap(({ key }) => {
    const index = keys.indexOf(key);
    return index === -1 ? [] : [index + 2];
  });
}

function doneAt(row: ProgressRow, now: Instant): Progress {
  return { ...row, state: 'DONE', claimedUntil: null, attempts: row.attempts + 1, doneAt: now };
}

function withdrawn(row: ProgressRow): Progress {
  return { ...row, state: 'WITHDRAWN', claimedUntil: null };
}

/** The keys from row 2 on, whole column: asking first where it ends would cost a call. */
function keysIn(sheet: Sheet): string[] {
  const cells = sheet.getRange(2, placeOf('key'), sheet.getMaxRows() - 1, 1).getValues() as Cell[][];
  return cells.map(([cell]) => textOf(cell));
}

/** A row that somebody has copied is no second piece of work. */
function firstOfEachKey(rows: readonly ProgressRow[]): ProgressRow[] {
  const seen = new Set<string>();
  return rows.filter(({ key }) => {
    const isFirst = key !== '' && !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function leaves({ state }: ProgressRow): boolean {
  return state === 'WAITING' || state === 'DONE';
}

function isDue({ state, notBefore, claimedUntil }: ProgressRow, at: Instant): boolean {
  return state === 'WAITING' && (notBefore ?? '') <= at && (claimedUntil === null || claimedUntil <= at);
}

function isBefore(moment: Instant | null, before: Instant): boolean {
  return moment === null || moment < before;
}
