// The port History over the tab `Riwayat`: append-only, its layout is the script's own.
import type { History, PastStep, UnreadableEntry } from '../../app/ports/history.ts';
import type { HistoryEntry } from '../../domain/commands/decision.ts';
import type { OfficeEntry, OfficeRecord } from '../../domain/records/office.ts';
import type { StepRow } from '../../domain/report/steps.ts';
import { asNumbers, lastNumbers } from '../../domain/request/numbering.ts';
import { stepOf } from '../../words/sheet/choices.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import type { Store } from '../services/store.ts';
import { type Cell, momentOf, textOf, wholeNumberOf } from './cells.ts';
import {
  ACTOR,
  APPLICANT_MESSAGE,
  AT,
  COMMAND,
  cellsOf,
  ENTRY,
  FROM,
  HEADER_ROW,
  NUMBER,
  officeCellsOf,
  REVISION,
  STEP,
  statusIn,
  TEXT,
  TO,
  WIDTH,
} from './history-rows.ts';
import { cellsBelowHeader, columnTexts, latestEntries, latestRows, maskRows, rowsOf } from './history-search.ts';
import { isInOrder, isTooFar, readTail, readTailRows, type Tail } from './history-tail.ts';
import { grownRange, sheetNamed } from './tables.ts';

export class SheetHistory implements History {
  private lastRow: number | undefined;
  private tailIsAll = true;
  private numbersBefore: readonly string[] | undefined;
  private given: readonly string[] | undefined;
  private lastTail: Tail = { entries: [], unreadable: [], office: [] };
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  private readonly store: () => Store;
  private readonly tab: string;

  /** @param tab another one with the same columns: that of an archive, whose end is not remembered */
  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet, store: () => Store, tab: string = TABS.HISTORY) {
    this.open = open;
    this.store = store;
    this.tab = tab;
  }

  /** @throws DeskError `MISSING_COLUMN` where people have shifted columns */
  tail(): readonly HistoryEntry[] {
    if (!isInOrder(this.readTail())) {
      // Somebody has sorted the tab: the last row is no longer the latest step.
      const sheet = this.sheet();
      const entries = sheet.getRange(HEADER_ROW + 1, 1, sheet.getLastRow() - HEADER_ROW, sheet.getLastColumn());
      entries.sort([AT + 1, REVISION + 1]);
      this.readTail();
    }
    return this.lastTail.entries;
  }

  private readTail(): readonly HistoryEntry[] {
    const sheet = this.sheet();
    const tail = readTailRows(sheet, this.remembers() ? this.store().get('historyRow') : undefined);
    this.lastRow = tail.lastRow;
    this.tailIsAll = tail.isAll;
    this.numbersBefore = undefined;
    this.given = undefined;
    this.lastTail = readTail(sheet, tail);
    return this.lastTail.entries;
  }

  unreadable(): readonly UnreadableEntry[] {
    return this.lastTail.unreadable;
  }

  append(entries: readonly HistoryEntry[]): void {
    this.appendRows(entries.map(cellsOf));
  }

  appendOffice(entry: OfficeEntry): void {
    this.appendRows([officeCellsOf(entry)]);
  }

  officeRecords(): readonly OfficeRecord[] {
    return this.lastTail.office;
  }

  private appendRows(rows: Cell[][]): void {
    const sheet = this.sheet();
    const firstRow = (this.lastRow ?? sheet.getLastRow()) + 1;
    const last = firstRow + rows.length - 1;
    grownRange(sheet, firstRow, rows.length, WIDTH).setValues(rows);
    this.lastRow = last;
    if (!this.remembers() || !isTooFar(this.store().get('historyRow'), last)) return;
    // The tail starts with all entries of this command: if the execution is killed, recovery needs every one.
    this.store().put({ historyRow: firstRow, lastNumbers: lastNumbers([...this.before(), ...this.lastTail.entries]) });
    this.numbersBefore = undefined;
  }

  before(): readonly { readonly number: string }[] {
    if (!this.remembers()) return [];
    // Where the remembered numbers were unreadable, all numbers are read: none may be given twice.
    this.numbersBefore ??=
      this.store().get('lastNumbers') ?? (this.tailIsAll ? [] : lastNumbers(asNumbers(this.numbers())));
    return asNumbers(this.numbersBefore);
  }

  /**
   * Whether a number was given, as far as the tail as last read tells, what came before it, and what the hour has seen; a page
   * reads no tail. If the tail holds nothing, or no hour has seen any, it may have been.
   */
  knows(number: string): boolean {
    const { entries } = this.lastTail;
    const seen = this.store().get('givenUpTo');
    if (entries.length === 0 && (this.lastRow !== undefined || !seen)) return true;
    this.given ??= lastNumbers([...this.before(), ...asNumbers(seen ?? []), ...entries]);
    return String(lastNumbers([...asNumbers(this.given), { number }])) === String(this.given);
  }

  /** Rows were added or taken out beside this port: where the tab ends is asked anew. */
  forgetEnd(): void {
    this.lastRow = undefined;
    this.numbersBefore = undefined;
  }

  stepsSince(year: number): readonly StepRow[] {
    const sheet = this.sheet();
    const rows = cellsBelowHeader(sheet, 0, TO + 1);
    const wanted = new Set(
      rows.flatMap((row) => (Number(momentOf(row[AT])?.slice(0, 4)) >= year ? [textOf(row[NUMBER])] : [])),
    );
    const firstWanted = rows.findIndex((row) => wanted.has(textOf(row[NUMBER])));
    if (firstWanted === -1) return [];
    return rows.slice(firstWanted).flatMap((row) => {
      const number = textOf(row[NUMBER]);
      const step = stepOf(textOf(row[STEP]));
      const at = momentOf(row[AT]);
      if (!wanted.has(number) || !step || !at) return [];
      return [{ number, step, at, from: statusIn(row[FROM]), to: statusIn(row[TO]) }];
    });
  }

  revisions(): ReadonlyMap<string, number> {
    return new Map([...latestRows(this.sheet())].map(([number, { revision }]) => [number, revision]));
  }

  of(number: string): readonly PastStep[] {
    const sheet = this.sheet();
    const rows = rowsOf(sheet, number);
    const [first, last] = [rows[0], rows[rows.length - 1]];
    if (first === undefined || last === undefined) return [];
    // The steps of one request are close together; one read from the first to the last gets them all.
    const cells = sheet.getRange(first, 1, last - first + 1, ENTRY).getValues() as Cell[][];
    // Somebody may have sorted them.
    const inOrder = [...cells].sort((one, other) => revisionIn(one) - revisionIn(other));
    return inOrder.flatMap((row) => {
      const step = stepOf(textOf(row[STEP]));
      const at = momentOf(row[AT]);
      if (textOf(row[NUMBER]) !== number || !step || !at) return [];
      const [text, applicantMessage] = [textOf(row[TEXT]), textOf(row[APPLICANT_MESSAGE])];
      return [{ at, step, by: textOf(row[ACTOR]), text, applicantMessage, commandId: textOf(row[COMMAND]) }];
    });
  }

  numbers(): readonly string[] {
    // To the end of the grid, which needs no call to be known.
    const sheet = this.sheet();
    const cells = sheet
      .getRange(HEADER_ROW, NUMBER + 1, sheet.getMaxRows(), 1)
      .getValues()
      .slice(1) as Cell[][];
    return [...new Set(cells.map(([cell]) => textOf(cell)))].filter((number) => number !== '');
  }

  commands(): readonly string[] {
    return columnTexts(this.sheet(), COMMAND);
  }

  latest(numbers: readonly string[]): ReadonlyMap<string, HistoryEntry> {
    return latestEntries(this.sheet(), numbers);
  }

  mask(requests: ReadonlyMap<string, number>): void {
    maskRows(this.sheet(), requests);
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetNamed(this.open(), this.tab);
  }

  private remembers(): boolean {
    return this.tab === TABS.HISTORY;
  }
}

function revisionIn(row: readonly Cell[]): number {
  return wholeNumberOf(row[REVISION]) ?? 0;
}
