// The port Outbox over the tab `Kotak Keluar`: a row is found by its key, wherever people have moved it.
import type { Outbox, OutboxItem, OutboxResult, OutboxState } from '../../app/ports/outbox.ts';
import type { FailedWork } from '../../domain/mail/digest.ts';
import { markReplaced } from '../../domain/mail/overtaken.ts';
import { isLaterWork } from '../../domain/mail/work-keys.ts';
import type { OutboxTally } from '../../domain/office/health.ts';
import { type OutboxWork, readWork } from '../../domain/records/work.ts';
import type { Instant } from '../../domain/time/time.ts';
import { outboxProblemWords } from '../../words/sheet/outbox.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { type Cell, dateOfInstant, groupAdjacent, type Placed, textOf } from './cells.ts';
import { giveUp, moveStrayMarks } from './outbox-repairs.ts';
import {
  notBeforeOf,
  type Progress,
  type ProgressRow,
  placeOf,
  readProgress,
  rowOf,
  WIDTH,
  writeProgress,
} from './outbox-rows.ts';
import { deleteRows, ensureRows, grownRange, sheetNamed } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Work that has failed this many times is shown, though it is still tried. */
const SHOWN_AFTER_ATTEMPTS = 3;

export class SheetOutbox implements Outbox {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  add(work: readonly OutboxWork[], at: Instant, claimedUntil: Instant, check: 'NEW' | 'MAYBE_THERE'): OutboxItem[] {
    const sheet = this.sheet();
    const standingKeys = new Set(check === 'MAYBE_THERE' ? keysIn(sheet) : []);
    const added = work.filter(({ key }) => !standingKeys.has(key));
    append(
      sheet,
      added.map((each) => rowOf(each, at, claimedUntil)),
    );
    return added.map((effect) => ({
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
    const progressRows = readProgress(sheet);
    const rows = firstOfEachKey(moveStrayMarks(sheet, progressRows) ? readProgress(sheet) : progressRows).filter(
      (row) => isDue(row, at),
    );
    const kept = progressRows
      .filter(({ state }) => state === 'WAITING' || state === 'DONE')
      .map((row) => ({ ...row, hasLeft: row.state === 'DONE' }));
    return markReplaced(itemsOf(sheet, rows), kept);
  }

  failures(): readonly FailedWork[] {
    return readProgress(this.sheet())
      .filter(({ state, attempts }) => state === 'FAILED' || (state === 'WAITING' && attempts >= SHOWN_AFTER_ATTEMPTS))
      .map(({ work, number, recipient, problem, state }) => {
        return { work, number, recipient, problem, givenUp: state === 'FAILED' };
      });
  }

  tally(): OutboxTally {
    const rows = readProgress(this.sheet()).filter(({ key }) => key !== '');
    const of = (wanted: OutboxState) => rows.filter(({ state }) => state === wanted);
    const [oldest = null] = of('WAITING')
      .map(({ notBefore, createdAt }) => notBefore ?? createdAt ?? '')
      .sort();
    return { waiting: of('WAITING').length, oldest, failed: of('FAILED').length };
  }

  purge(before: Instant, now: Instant): number {
    const sheet = this.sheet();
    const rows = readProgress(sheet);
    // An execution that is sending finds a row by key and then marks it: between the two, rows must not move.
    if (rows.some(({ claimedUntil }) => claimedUntil !== null && claimedUntil > now)) return 0;
    const old = rows.filter(({ state, notBefore, createdAt }) => {
      // What was typed by somebody may have no date, and is told of until they delete it.
      const isTold = state === 'FAILED' && createdAt === null;
      return state !== null && state !== 'WAITING' && !isTold && (notBefore ?? createdAt ?? '') < before;
    });
    if (old.length === 0) return 0;
    // A sheet refuses to lose its last row that is not frozen (facts 3.4).
    ensureRows(sheet, rows.length + 2);
    deleteRows(
      sheet,
      old.map(({ row }) => row),
    );
    return old.length;
  }

  claim(items: readonly OutboxItem[], until: Instant): void {
    const sheet = this.sheet();
    for (const { first, values } of groupAdjacent(placesOf(sheet, items))) {
      const cells = values.map(() => [dateOfInstant(until)]);
      sheet.getRange(first, placeOf('claimedUntil'), values.length, 1).setValues(cells);
    }
  }

  mark(item: OutboxItem | readonly OutboxItem[], result: OutboxResult): void {
    const sheet = this.sheet();
    const items = [item].flat();
    const places = placesOf(sheet, items);
    if (places.length < items.length)
      console.warn(
        `${TABS.OUTBOX}: rows of ${items.map(({ key }) => key)} were taken out; ${result.state} is not noted`,
      );
    const problem = result.state === 'DONE' ? '' : outboxProblemWords(result.problem);
    const marks = places.map(({ place: row, value: { key, notBefore } }) => {
      return { notBefore, doneAt: null, ...result, problem, claimedUntil: null, row, key };
    });
    writeProgress(sheet, marks);
  }

  withdraw(steps: readonly string[], now: Instant): string[] {
    const waits = (row: ProgressRow) => (row.notBefore ?? '') > now || isDue(row, now);
    return this.settle(steps, waits, { state: 'WITHDRAWN', claimedUntil: null }).map((row) => row.key);
  }

  tell(steps: readonly string[], now: Instant, claimedUntil: Instant): readonly OutboxItem[] {
    const waits = ({ notBefore }: ProgressRow) => (notBefore ?? '') > now;
    const rows = this.settle(steps, waits, { state: 'WAITING', notBefore: now, claimedUntil });
    return itemsOf(this.sheet(), rows).map((item) =>
      item.effect.type === 'MAIL' ? { ...item, effect: { ...item.effect, notBefore: now } } : item,
    );
  }

  hasLater(keys: readonly string[]): boolean {
    // What others have added since this execution last read the tab is seen after a flush (facts 7.1).
    this.flush();
    return keysIn(this.sheet()).some((other) => keys.some((key) => isLaterWork(other, key)));
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  /**
   * Changes the rows of some steps that wait.
   * @returns those rows as they were
   */
  private settle(
    steps: readonly string[],
    waits: (row: ProgressRow) => boolean,
    change: Pick<Progress, 'state'> & Partial<Progress>,
  ): readonly ProgressRow[] {
    const sheet = this.sheet();
    const isOfSteps = ({ key }: ProgressRow) => steps.some((step) => key.startsWith(`${step}:`));
    const rows = readProgress(sheet).filter((row) => row.state === 'WAITING' && isOfSteps(row) && waits(row));
    writeProgress(
      sheet,
      rows.map((row) => ({ ...row, ...change })),
    );
    return rows;
  }

  private sheet(): Sheet {
    return sheetNamed(this.open(), TABS.OUTBOX);
  }
}

/** Never by `appendRow`, which parses texts as if typed (facts 13.2). */
function append(sheet: Sheet, rows: Cell[][]): void {
  if (rows.length === 0) return;
  const firstRow = sheet.getLastRow() + 1;
  grownRange(sheet, firstRow, rows.length, WIDTH).setValues(rows);
}

/** The work in some rows, read in one; what cannot be read, or is a copy of some other row's work, is given up and left out. */
function itemsOf(sheet: Sheet, rows: readonly ProgressRow[]): OutboxItem[] {
  const first = rows[0]?.row;
  const last = rows[rows.length - 1]?.row;
  if (first === undefined || last === undefined) return [];
  const effects = sheet.getRange(first, placeOf('effect'), last - first + 1, 1).getValues() as Cell[][];
  return rows.flatMap(({ row, key, notBefore, claimedUntil, attempts }) => {
    const reading = readWork(textOf(effects[row - first]?.[0]));
    // Work of another key is a copy of some other row's: it may have been done.
    if (!reading.ok || reading.value.key !== key) {
      giveUp(sheet, { row, key }, reading.ok ? null : reading.fault);
      return [];
    }
    return [{ key, effect: reading.value, state: 'WAITING' as const, notBefore, claimedUntil, attempts }];
  });
}

/** Items by their rows now; those whose rows were deleted are left out. */
function placesOf(sheet: Sheet, items: readonly OutboxItem[]): Placed<OutboxItem>[] {
  const keys = keysIn(sheet);
  return items.flatMap((value) => {
    const index = keys.indexOf(value.key);
    return index === -1 ? [] : [{ place: index + 2, value }];
  });
}

/** All keys from row 2 on. The whole column is read: asking where it ends would cost a call. */
function keysIn(sheet: Sheet): string[] {
  const cells = sheet.getRange(2, placeOf('key'), sheet.getMaxRows() - 1, 1).getValues() as Cell[][];
  return cells.map(([cell]) => textOf(cell));
}

/** Leaves out the rows that people have copied: a copy is not new work. */
function firstOfEachKey(rows: readonly ProgressRow[]): ProgressRow[] {
  const seen = new Set<string>();
  return rows.filter(({ key }) => {
    const isFirst = key !== '' && !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function isDue({ state, notBefore, claimedUntil }: ProgressRow, at: Instant): boolean {
  return state === 'WAITING' && (notBefore ?? '') <= at && (claimedUntil === null || claimedUntil <= at);
}
