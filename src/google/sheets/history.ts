// The port History over the tab `Riwayat`: append-only, its layout is the script's own.
import type { DamagedEntry, History, PastStep } from '../../app/ports/history.ts';
import type { HistoryEntry } from '../../domain/commands/decision.ts';
import { DeskError } from '../../domain/fault.ts';
import type { StepRow } from '../../domain/report/steps.ts';
import { lastNumbers } from '../../domain/request/numbering.ts';
import { stepOf } from '../../words/choices.ts';
import { HISTORY_COLUMNS } from '../../words/columns.ts';
import { TABS } from '../../words/tabs.ts';
import type { Store } from '../services/store.ts';
import { runsOf } from './adjacent-cells.ts';
import { type Cell, momentOf, textOf, wholeNumberOf } from './cells.ts';
import {
  ACTOR,
  AT,
  ATTENDANCE,
  COMMAND,
  cellsOf,
  ENTRY,
  maskedCells,
  NUMBER,
  parseEntry,
  REVISION,
  type RowReading,
  readRow,
  reconstructed,
  STEP,
  TEXT,
  WIDTH,
} from './history-rows.ts';
import { cellName, grownRange, headerCells, requireOrder, sheetNamed } from './tables.ts';

/** How many rows the tail is read in; a killed execution leaves far fewer. */
const WINDOW = 40;
const HEADER_ROW = 1;
/** The remembered place near the end is moved on when it lags this far. */
const LAG = 20;
/** So many entries are read one by one. */
const MOST_SINGLE_READS = 4;
export class SheetHistory implements History {
  private lastRow: number | undefined;
  private tailIsAll = true;
  private numbersBefore: readonly string[] | undefined;
  private latestEntries: readonly HistoryEntry[] = [];
  private damagedEntries: readonly DamagedEntry[] = [];
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  private readonly store: () => Store;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet, store: () => Store) {
    this.open = open;
    this.store = store;
  }

  /** @throws DeskError `MISSING_COLUMN` where people have shifted columns */
  tail(): readonly HistoryEntry[] {
    if (!isInOrder(this.readTail())) {
      // Somebody has sorted the tab: what stands last would pass for the latest.
      const sheet = this.sheet();
      const entries = sheet.getRange(HEADER_ROW + 1, 1, sheet.getLastRow() - HEADER_ROW, sheet.getLastColumn());
      entries.sort([AT + 1, REVISION + 1]);
      this.readTail();
    }
    return this.latestEntries;
  }

  private readTail(): readonly HistoryEntry[] {
    const sheet = this.sheet();
    const remembered = this.store().get('historyRow');
    // A young history is read from its header on, without asking where it ends.
    let start = remembered ?? HEADER_ROW;
    let rows = readRows(sheet, start);
    const stale = isFilled(rows[WINDOW - 1]) || !isFilled(rows[0]);
    if (stale) {
      start = startOfTail(sheet.getLastRow());
      rows = readRows(sheet, start);
    }
    // People may leave gaps: what counts as the end is the last row that holds anything.
    this.lastRow = start + rows.reduce((found, row, index) => (isFilled(row) ? index : found), -1);
    this.tailIsAll = start === HEADER_ROW;
    this.numbersBefore = undefined;
    const [header, filled] = this.tailIsAll ? [rows[0], rows.slice(1)] : [null, rows];
    const firstRow = header ? start + 1 : start;
    const read = filled.flatMap((cells, index) => {
      return isFilled(cells) ? [{ cells, row: firstRow + index, ...readRow(cells) }] : [];
    });
    if (header || read.some(({ entry }) => entry === null)) {
      // What cannot be read may be rows whose columns people have shifted.
      requireOrder(TABS.HISTORY, header ?? headerCells(sheet, WIDTH), Object.values(HISTORY_COLUMNS));
    }
    const standsFor = this.reconstruct(read);
    this.latestEntries = read.flatMap(({ entry, row }) => entry ?? standsFor.get(row) ?? []);
    this.damagedEntries = read.flatMap(({ row, number, revision, entry, fault }) => {
      if (!fault) return [];
      const isLatest = entry === null && !isToldLater(read, { number, revision, row });
      return [
        { cell: cellName(row, ENTRY), number, revision, fault, isLatest, isLost: isLatest && !standsFor.has(row) },
      ];
    });
    return this.latestEntries;
  }

  /** What stands for damaged entries that no later one of the same request replaces, by row. */
  private reconstruct(read: readonly (RowReading & Placed)[]): ReadonlyMap<number, HistoryEntry> {
    const latest = read.filter((each) => each.entry === null && !isToldLater(read, each));
    if (latest.length === 0) return new Map();
    const known = this.latest(latest.map(({ number }) => number));
    return new Map(
      latest.flatMap(({ row, number }) => {
        const entry = known.get(number);
        return entry ? [[row, entry] as const] : [];
      }),
    );
  }

  damaged(): readonly DamagedEntry[] {
    return this.damagedEntries;
  }

  append(entries: readonly HistoryEntry[]): void {
    const sheet = this.sheet();
    const first = (this.lastRow ?? sheet.getLastRow()) + 1;
    const last = first + entries.length - 1;
    grownRange(sheet, first, entries.length, WIDTH).setValues(entries.map(cellsOf));
    this.lastRow = last;
    // The tail begins with a whole command: a killed one is finished from it.
    const lag = last - (this.store().get('historyRow') ?? 0);
    if (lag >= 0 && lag < LAG) return;
    this.store().put({ historyRow: first, lastNumbers: lastNumbers([...this.before(), ...this.latestEntries]) });
    this.numbersBefore = undefined;
  }

  before(): readonly { readonly number: string }[] {
    // Where the memory of it was damaged, all numbers are asked: none may be given twice.
    this.numbersBefore ??=
      this.store().get('lastNumbers') ?? (this.tailIsAll ? [] : lastNumbers(numbered(this.numbers())));
    return numbered(this.numbersBefore);
  }

  attendance(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    // The column of data is left out: it is by far the longest.
    for (const row of this.cells(0, ENTRY)) {
      const people = wholeNumberOf(row[ATTENDANCE]);
      if (people !== null) found.set(textOf(row[NUMBER]), people);
    }
    return found;
  }

  steps(): readonly StepRow[] {
    return this.cells(0, STEP + 1).flatMap((row) => {
      const step = stepOf(textOf(row[STEP]));
      const at = momentOf(row[AT]);
      return step && at ? [{ number: textOf(row[NUMBER]), step, at }] : [];
    });
  }

  revisions(): ReadonlyMap<string, number> {
    return new Map([...this.latestRows()].map(([number, { revision }]) => [number, revision]));
  }

  of(number: string): readonly PastStep[] {
    const sheet = this.sheet();
    const rows = this.rowsOf(number);
    const [first, last] = [rows[0], rows[rows.length - 1]];
    if (first === undefined || last === undefined) return [];
    // The steps of one request lie close together; two calls read them all.
    const cells = sheet.getRange(first, 1, last - first + 1, ENTRY).getValues() as Cell[][];
    return cells.flatMap((row) => {
      const step = stepOf(textOf(row[STEP]));
      const at = momentOf(row[AT]);
      if (textOf(row[NUMBER]) !== number || !step || !at) return [];
      return [{ at, step, by: textOf(row[ACTOR]), text: textOf(row[TEXT]), commandId: textOf(row[COMMAND]) }];
    });
  }

  numbers(): readonly string[] {
    return [...new Set(this.column(NUMBER))].filter((number) => number !== '');
  }

  commands(): readonly string[] {
    return this.column(COMMAND);
  }

  /**
   * The column of data is by far the longest: it is read only in the rows that are asked for, unless these are many. Where the
   * last entry of a request is damaged, the one before tells, and so on.
   */
  latest(numbers: readonly string[]): ReadonlyMap<string, HistoryEntry> {
    const latest = this.latestRows();
    const rows = [...new Set(numbers)].flatMap((number) => {
      const row = latest.get(number)?.row;
      return row === undefined ? [] : [{ number, row }];
    });
    const places = rows.map(({ row }) => row);
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const sheet = this.sheet();
    const read = (row: number, count: number) => sheet.getRange(row, 1, count, WIDTH).getValues() as Cell[][];
    const block = places.length > MOST_SINGLE_READS ? read(first, last - first + 1) : null;
    const found = new Map<string, HistoryEntry>();
    for (const { number, row } of rows) {
      const cells = (block ? block[row - first] : read(row, 1)[0]) ?? [];
      const entry = parseEntry(cells) ?? this.fromEarlier(number, row, cells);
      if (entry) found.set(number, entry);
    }
    return found;
  }

  /** The entry of a damaged row, as far as it and the last readable row of the same request before it tell. */
  private fromEarlier(number: string, row: number, cells: readonly Cell[]): HistoryEntry | null {
    const before = this.rowsOf(number).filter((each) => each < row);
    for (const place of before.reverse()) {
      const earlier = parseEntry((this.sheet().getRange(place, 1, 1, WIDTH).getValues() as Cell[][])[0] ?? []);
      if (earlier) return reconstructed(cells, earlier);
    }
    return null;
  }

  mask(requests: ReadonlyMap<string, number>): void {
    const sheet = this.sheet();
    requireOrder(TABS.HISTORY, headerCells(sheet, WIDTH), Object.values(HISTORY_COLUMNS));
    const places = new Map<string, number[]>([...requests.keys()].map((number) => [number, []]));
    this.column(NUMBER).forEach((number, index) => {
      if (requests.has(number)) places.set(number, [...(places.get(number) ?? []), index + 2]);
    });
    for (const [number, rows] of places) {
      const runs = runsOf(rows.map((row) => ({ place: row, value: row }))).map(({ first, values }) => {
        return { first, cells: sheet.getRange(first, 1, values.length, WIDTH).getValues() as Cell[][] };
      });
      const before = requests.get(number) ?? 0;
      const all = runs.flatMap(({ cells }) => cells);
      // Somebody has moved rows since, or taken them out: nothing is written over another's.
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

  /** The rows of one request, from the first to the last. */
  private rowsOf(number: string): number[] {
    const sheet = this.sheet();
    const numbers = sheet.getRange(1, NUMBER + 1, sheet.getMaxRows(), 1);
    const found = numbers.createTextFinder(number).matchEntireCell(true).findAll();
    return found.map((range) => range.getRow()).filter((row) => row > HEADER_ROW);
  }

  /** Where the latest step of every request stands: of several rows with one count the last. */
  private latestRows(): ReadonlyMap<string, { readonly row: number; readonly revision: number }> {
    const found = new Map<string, { row: number; revision: number }>();
    this.cells(NUMBER, REVISION - NUMBER + 1).forEach((row, index) => {
      const number = textOf(row[0]);
      const revision = wholeNumberOf(row[REVISION - NUMBER]) ?? 0;
      if (revision >= (found.get(number)?.revision ?? 0)) found.set(number, { row: index + 2, revision });
    });
    return found;
  }

  private column(place: number): string[] {
    return this.cells(place, 1).map(([cell]) => textOf(cell));
  }

  /** The cells of all rows, from a column on. */
  private cells(first: number, width: number): Cell[][] {
    const sheet = this.sheet();
    const lastRow = sheet.getLastRow();
    return lastRow < 2 ? [] : (sheet.getRange(2, first + 1, lastRow - 1, width).getValues() as Cell[][]);
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetNamed(this.open(), TABS.HISTORY);
  }
}

/** Where a row of the tail stands. */
interface Placed {
  readonly row: number;
}

/** Whether a readable entry further down tells the state of the same request at that revision or a later one. */
function isToldLater(
  read: readonly (RowReading & Placed)[],
  one: Pick<RowReading, 'number' | 'revision'> & Placed,
): boolean {
  return read.some(({ row, number, revision, entry }) => {
    return entry !== null && row > one.row && number === one.number && revision >= one.revision;
  });
}

function numbered(numbers: readonly string[]): { readonly number: string }[] {
  return numbers.map((number) => ({ number }));
}

function isInOrder(entries: readonly HistoryEntry[]): boolean {
  return entries.every(({ at }, index) => at >= (entries[index - 1]?.at ?? ''));
}

function startOfTail(lastRow: number): number {
  return Math.max(HEADER_ROW, lastRow - LAG + 1);
}

function readRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, start: number): Cell[][] {
  return grownRange(sheet, start, WINDOW, WIDTH).getValues() as Cell[][];
}

function isFilled(row: readonly Cell[] | undefined): boolean {
  return (row ?? []).some((cell) => textOf(cell) !== '');
}
