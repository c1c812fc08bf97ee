// The port History over the tab `Riwayat`: append-only, its layout is the script's own.
import type { History, PastStep } from '../desk/ports.ts';
import type { HistoryEntry } from '../domain/decide/command.ts';
import { DeskError } from '../domain/fault.ts';
import { lastNumbers } from '../domain/numbering.ts';
import type { StepRow } from '../domain/report/steps.ts';
import { stepOf } from '../words/choices.ts';
import { HISTORY_COLUMNS } from '../words/columns.ts';
import { TABS } from '../words/tabs.ts';
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
  STEP,
  TEXT,
  WIDTH,
} from './history-rows.ts';
import { runsOf } from './runs.ts';
import type { Store } from './store.ts';
import { grownRange, requireOrder, sheetNamed } from './tables.ts';

/** How many rows the tail is read in; a killed execution leaves far fewer. */
const WINDOW = 40;
const HEADER_ROW = 1;
/** The remembered place near the end is moved on when it lags this far. */
const LAG = 20;
/** So many entries are read one by one. */
const MOST_SINGLE_READS = 4;
export class SheetHistory implements History {
  private lastRow: number | undefined;
  private latestEntries: readonly HistoryEntry[] = [];
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
    const [header, filled] = start === HEADER_ROW ? [rows[0], rows.slice(1)] : [null, rows];
    const entries = filled.filter(isFilled).map(parseEntry);
    this.latestEntries = entries.filter((entry) => entry !== null);
    if (header || this.latestEntries.length < entries.length) {
      // What cannot be read may be rows whose columns people have shifted.
      const [found = []] = header ? [header] : (sheet.getRange(HEADER_ROW, 1, 1, WIDTH).getValues() as Cell[][]);
      requireOrder(TABS.HISTORY, found, Object.values(HISTORY_COLUMNS));
    }
    return this.latestEntries;
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
  }

  before(): readonly { readonly number: string }[] {
    return (this.store().get('lastNumbers') ?? []).map((number) => ({ number }));
  }

  attendance(): ReadonlyMap<string, number> {
    const sheet = this.sheet();
    const lastRow = sheet.getLastRow();
    const found = new Map<string, number>();
    if (lastRow < 2) return found;
    // The column of data is left out: it is by far the longest.
    const rows = sheet.getRange(2, 1, lastRow - 1, ENTRY).getValues() as Cell[][];
    for (const row of rows) {
      const people = wholeNumberOf(row[ATTENDANCE]);
      if (people !== null) found.set(textOf(row[NUMBER]), people);
    }
    return found;
  }

  steps(): readonly StepRow[] {
    const sheet = this.sheet();
    const lastRow = sheet.getLastRow();
    if (lastRow < 2) return [];
    const rows = sheet.getRange(2, 1, lastRow - 1, STEP + 1).getValues() as Cell[][];
    return rows.flatMap((row) => {
      const step = stepOf(textOf(row[STEP]));
      const at = momentOf(row[AT]);
      return step && at ? [{ number: textOf(row[NUMBER]), step, at }] : [];
    });
  }

  revisions(): ReadonlyMap<string, number> {
    const sheet = this.sheet();
    const lastRow = sheet.getLastRow();
    if (lastRow < 2) return new Map();
    const rows = sheet.getRange(2, NUMBER + 1, lastRow - 1, REVISION - NUMBER + 1).getValues() as Cell[][];
    const found = new Map<string, number>();
    for (const row of rows) {
      const number = textOf(row[0]);
      found.set(number, Math.max(found.get(number) ?? 0, wholeNumberOf(row[REVISION - NUMBER]) ?? 0));
    }
    return found;
  }

  of(number: string): readonly PastStep[] {
    const sheet = this.sheet();
    const found = sheet
      .getRange(1, NUMBER + 1, sheet.getMaxRows(), 1)
      .createTextFinder(number)
      .matchEntireCell(true)
      .findAll();
    const rows = found.map((range) => range.getRow()).filter((row) => row > 1);
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

  /** The column of data is by far the longest: it is read only in the rows that are asked for, unless these are many. */
  latest(numbers: readonly string[]): ReadonlyMap<string, HistoryEntry> {
    const sheet = this.sheet();
    const wanted = new Set(numbers);
    const rows = new Map<string, number>();
    const counts = new Map<string, number>();
    const lastRow = sheet.getLastRow();
    const cells = lastRow < 2 ? [] : sheet.getRange(2, NUMBER + 1, lastRow - 1, REVISION - NUMBER + 1).getValues();
    (cells as Cell[][]).forEach((row, index) => {
      const number = textOf(row[0]);
      const revision = wholeNumberOf(row[REVISION - NUMBER]) ?? 0;
      if (!wanted.has(number) || revision < (counts.get(number) ?? 0)) return;
      counts.set(number, revision);
      rows.set(number, index + 2);
    });
    if (rows.size === 0) return new Map();
    const places = [...rows.values()];
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const read = (row: number, count: number) => sheet.getRange(row, 1, count, WIDTH).getValues() as Cell[][];
    const block = places.length > MOST_SINGLE_READS ? read(first, last - first + 1) : null;
    const found = new Map<string, HistoryEntry>();
    for (const [number, row] of rows) {
      const entry = parseEntry((block ? block[row - first] : read(row, 1)[0]) ?? []);
      if (entry) found.set(number, entry);
    }
    return found;
  }

  mask(requests: ReadonlyMap<string, number>): void {
    const sheet = this.sheet();
    const [header = []] = sheet.getRange(HEADER_ROW, 1, 1, WIDTH).getValues() as Cell[][];
    requireOrder(TABS.HISTORY, header, Object.values(HISTORY_COLUMNS));
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

  private column(place: number): string[] {
    const sheet = this.sheet();
    const lastRow = sheet.getLastRow();
    if (lastRow < 2) return [];
    const cells = sheet.getRange(2, place + 1, lastRow - 1, 1).getValues() as Cell[][];
    return cells.map(([cell]) => textOf(cell));
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetNamed(this.open(), TABS.HISTORY);
  }
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
