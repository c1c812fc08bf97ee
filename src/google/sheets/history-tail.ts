// Reads the last rows of `Riwayat`, and decides what replaces the entries there that people have typed over.
import type { UnreadableEntry } from '../../app/ports/history.ts';
import type { HistoryEntry } from '../../domain/commands/decision.ts';
import type { OfficeRecord } from '../../domain/records/office.ts';
import { HISTORY_COLUMNS } from '../../words/sheet/columns.ts';
import { type Cell, textOf } from './cells.ts';
import { ENTRY, HEADER_ROW, type RowReading, readRow, WIDTH } from './history-rows.ts';
import { latestEntries } from './history-search.ts';
import { cellName, grownRange, headerCells, requireOrder } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows are read at the end; a killed execution leaves far fewer. */
const WINDOW = 60;
/** The remembered start of the tail is moved when the last row is this many rows below it. */
const LAG = 20;

/** The last rows of the tab, as they were read. */
export interface TailRows {
  /** The row of the first one. */
  readonly start: number;
  readonly rows: readonly (readonly Cell[])[];
  /** The last row that holds anything. */
  readonly lastRow: number;
  /** Whether these are all rows of the tab, the header first. */
  readonly isAll: boolean;
}

/** @param remembered the row where the tail started last time; `undefined` where none is remembered */
export function readTailRows(sheet: Sheet, remembered: number | undefined): TailRows {
  // A short history is read from its header on, without asking where it ends: that would cost a call.
  let start = remembered ?? HEADER_ROW;
  let rows = readRows(sheet, start);
  const isStale = isFilled(rows[WINDOW - 1]) || !isFilled(rows[0]);
  if (isStale) {
    start = Math.max(HEADER_ROW, sheet.getLastRow() - LAG + 1);
    rows = readRows(sheet, start);
  }
  // People may leave blank rows between: the end is the last row that holds anything.
  const lastRow = start + rows.reduce((lastFilled, row, index) => (isFilled(row) ? index : lastFilled), -1);
  return { start, rows, lastRow, isAll: start === HEADER_ROW };
}

/** Whether the remembered start of the tail is too far from the last row, or below it. */
export function isTooFar(remembered: number | undefined, lastRow: number): boolean {
  const lag = lastRow - (remembered ?? 0);
  return lag < 0 || lag >= LAG;
}

/** The entries of the tail, oldest first, and those of them that are unreadable. */
export interface Tail {
  readonly entries: readonly HistoryEntry[];
  readonly unreadable: readonly UnreadableEntry[];
  /** Those about the office, which belong to no request. */
  readonly office: readonly OfficeRecord[];
}

/** @throws DeskError `MISSING_COLUMN` where people have shifted columns */
export function readTail(sheet: Sheet, { start, rows, isAll }: TailRows): Tail {
  const [header, filled] = isAll ? [rows[0], rows.slice(1)] : [null, rows];
  const firstRow = header ? start + 1 : start;
  const read = filled.flatMap((cells, index) => {
    return isFilled(cells) ? [{ cells, row: firstRow + index, ...readRow(cells) }] : [];
  });
  if (header || read.some(({ entry, office }) => entry === null && office === null)) {
    // Rows may be unreadable because people have shifted the columns.
    requireOrder(sheet.getName(), header ?? headerCells(sheet, WIDTH), Object.values(HISTORY_COLUMNS));
  }
  const replacements = replacementsFor(sheet, read);
  const entries = read.flatMap(({ entry, row }) => entry ?? replacements.get(row) ?? []);
  const unreadable = read.flatMap(({ row, number, revision, entry, fault }) => {
    if (!fault) return [];
    const isLatest = entry === null && !isSuperseded(read, { number, revision, row });
    return [
      { cell: cellName(row, ENTRY), number, revision, fault, isLatest, isLost: isLatest && !replacements.has(row) },
    ];
  });
  return { entries, unreadable, office: read.flatMap(({ office }) => office ?? []) };
}

/** Whether every entry is at least as late as the one before it. */
export function isInOrder(entries: readonly HistoryEntry[]): boolean {
  return entries.every(({ at }, index) => at >= (entries[index - 1]?.at ?? ''));
}

/** A reading and the row it was read from. */
type ReadRow = RowReading & { readonly row: number };

/** Entries, by row, that replace the unreadable ones; none where a later entry of the same request can be read. */
function replacementsFor(sheet: Sheet, read: readonly ReadRow[]): ReadonlyMap<number, HistoryEntry> {
  const latest = read.filter((each) => each.fault !== null && each.entry === null && !isSuperseded(read, each));
  if (latest.length === 0) return new Map();
  const entriesByNumber = latestEntries(
    sheet,
    latest.map(({ number }) => number),
  );
  return new Map(
    latest.flatMap(({ row, number }) => {
      const entry = entriesByNumber.get(number);
      return entry ? [[row, entry] as const] : [];
    }),
  );
}

/** Whether a readable entry further down records the same request at that revision or a later one. */
function isSuperseded(read: readonly ReadRow[], one: Pick<ReadRow, 'number' | 'revision' | 'row'>): boolean {
  return read.some(({ row, number, revision, entry }) => {
    return entry !== null && row > one.row && number === one.number && revision >= one.revision;
  });
}

function readRows(sheet: Sheet, start: number): Cell[][] {
  return grownRange(sheet, start, WINDOW, WIDTH).getValues() as Cell[][];
}

function isFilled(row: readonly Cell[] | undefined): boolean {
  return (row ?? []).some((cell) => textOf(cell) !== '');
}
