// Moves rows of steps between `Riwayat` and that of an archive: copied whole, found by number and revision.
import { DeskError } from '../../domain/fault.ts';
import { type Cell, cellText, textOf } from '../sheets/cells.ts';
import { AT, HEADER_ROW, NUMBER, REVISION, WIDTH } from '../sheets/history-rows.ts';
import { cellsBelowHeader } from '../sheets/history-search.ts';
import { deleteRows, ensureRows, grownRange } from '../sheets/tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = readonly Cell[];

/** How often rows are looked for again before giving up: people may go on moving them. */
const MOST_ROUNDS = 4;

/**
 * The steps of some requests, as they stand. Their rows lie between those of others: of the tab the numbers are read, and
 * the whole rows from the first to the last of theirs; all of it where people moved rows in between.
 */
export function stepsOf(sheet: Sheet, numbers: readonly string[]): readonly Row[] {
  const wanted = new Set(numbers);
  const isWanted = (row: Row) => wanted.has(textOf(row[NUMBER]));
  const places = cellsBelowHeader(sheet, 0, NUMBER + 1).flatMap((row, index) => (isWanted(row) ? [index] : []));
  const [first, last] = [places[0], places[places.length - 1]];
  if (first === undefined || last === undefined) return [];
  const cells = sheet.getRange(first + HEADER_ROW + 1, 1, last - first + 1, WIDTH).getValues() as Cell[][];
  const steps = cells.filter(isWanted);
  return steps.length === places.length ? steps : cellsBelowHeader(sheet, 0, WIDTH).filter(isWanted);
}

/**
 * Adds the steps that a tab lacks, below those that stand there and in one call; where they are older, all are put in order
 * of time. Never by `appendRow`, which parses texts (facts 13.2).
 */
export function addSteps(sheet: Sheet, steps: readonly Row[]): void {
  const standing = keyCells(sheet);
  const standingKeys = new Set(standing.map(keyOf));
  const lacking = steps
    .filter((row) => !standingKeys.has(keyOf(row)))
    .map((row) => row.slice(0, WIDTH).map((cell) => (typeof cell === 'string' ? cellText(cell) : cell)));
  if (lacking.length === 0) return;
  grownRange(sheet, standing.length + HEADER_ROW + 1, lacking.length, WIDTH).setValues(lacking);
  SpreadsheetApp.flush();
  const moments = [...standing, ...lacking].map((row) => textOf(row[AT]));
  if (moments.every((moment, index) => moment >= (moments[index - 1] ?? ''))) return;
  const last = sheet.getLastRow();
  sheet.getRange(HEADER_ROW + 1, 1, last - HEADER_ROW, sheet.getLastColumn()).sort([AT + 1, REVISION + 1]);
}

/** The numbers of those requests of which a tab holds every one of these steps. */
export function wholeIn(sheet: Sheet, steps: readonly Row[]): ReadonlySet<string> {
  const standingKeys = new Set(keysIn(sheet));
  const lacking = new Set(steps.filter((row) => !standingKeys.has(keyOf(row))).map((row) => textOf(row[NUMBER])));
  return new Set(steps.map((row) => textOf(row[NUMBER])).filter((number) => !lacking.has(number)));
}

/**
 * Deletes the steps of some requests, and brings back what was deleted instead because somebody sorted the tab meanwhile.
 * @throws DeskError `NOT_WRITTEN` if people go on sorting it
 */
export function removeSteps(sheet: Sheet, numbers: readonly string[]): void {
  const gone = new Set(numbers);
  const isGone = (row: Row) => gone.has(textOf(row[NUMBER]));
  const all = cellsBelowHeader(sheet, 0, WIDTH);
  const kept = all.filter((row) => !isGone(row) && row.some((cell) => textOf(cell) !== ''));
  // Google refuses to delete every row that is not frozen (facts 3.4).
  ensureRows(sheet, HEADER_ROW + all.length + 1);
  for (let round = 1; ; round++) {
    const keys = keysIn(sheet);
    const rows = keys.flatMap((key, index) => (gone.has(numberOf(key)) ? [index + HEADER_ROW + 1] : []));
    if (rows.length === 0) return;
    if (round > MOST_ROUNDS) throw new DeskError({ code: 'NOT_WRITTEN', number: numbers[0] ?? '' });
    deleteRows(sheet, rows);
    addSteps(sheet, kept);
  }
}

/** The first columns of each row below the header, which tell its key. */
function keyCells(sheet: Sheet): Cell[][] {
  return cellsBelowHeader(sheet, 0, Math.max(AT, NUMBER, REVISION) + 1);
}

function keysIn(sheet: Sheet): string[] {
  return keyCells(sheet).map(keyOf);
}

/** "PC-2026-0001@3"; a row about the office, which has no number, by its moment. */
function keyOf(row: Row): string {
  const number = textOf(row[NUMBER]);
  return `${number}@${textOf(row[number === '' ? AT : REVISION])}`;
}

function numberOf(key: string): string {
  return key.split('@')[0] ?? '';
}
