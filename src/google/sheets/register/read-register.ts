// Reads `Permohonan` in one call: the row of each request, by what was recorded there; the rows that people typed or pasted; the steps they chose.
import type { ChosenStep } from '../../../app/ports/register.ts';
import { type KeptRow, readKeptRow } from '../../../domain/records/kept-row.ts';
import { isCutFrom } from '../../../domain/records/schema.ts';
import { FILLED_FIELDS } from '../../../domain/request/fields.ts';
import { NUMBER } from '../../../domain/request/numbering.ts';
import { offeredTimeWords } from '../../../words/formats/dates.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../../words/sheet/columns.ts';
import { asKept, type Cell, isDate, momentOf, textOf } from '../cells.ts';
import { type Layout, readTable } from '../tables.ts';
import { shownCells } from './field-cells.ts';

/** The row of a request. */
export interface RequestRow {
  /** Counted as in the sheet. */
  readonly row: number;
  readonly kept: KeptRow;
  /** Its cells as read. */
  readonly line: readonly Cell[];
  /** Whether it shows the number of its request. */
  readonly isNamed: boolean;
}

/** The tab as read. */
export interface RegisterRead {
  readonly layout: Layout<RegisterColumn>;
  readonly header: readonly Cell[];
  /** Every row below the header; the first is row 2 of the sheet. */
  readonly lines: readonly (readonly Cell[])[];
  /** The row of each request, by its number. */
  readonly rows: ReadonlyMap<string, RequestRow>;
  /** Rows that are no request's and show a number that no request's row has. */
  readonly vacant: ReadonlyMap<string, number>;
  /** Rows that people typed or pasted: they are no requests. */
  readonly strangers: readonly number[];
  readonly chosenSteps: readonly ChosenStep[];
}

/** The first row below the header. */
export const FIRST_ROW = 2;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What counts of a row is its `Data` and, of what else stands there, only what people ask for.
 * @param isStranger whether a record under this number is pasted: that of another desk, or of a request whose row is in another tab
 */
export function readRegister(sheet: Sheet, isStranger: (number: string) => boolean): RegisterRead {
  const { layout, header, rows: lines } = readTable(sheet, REGISTER_COLUMNS);
  const rows = new Map<string, RequestRow>();
  lines.forEach((line, index) => {
    const kept = readKeptRow(textOf(line[layout.data]));
    if (!kept || isStranger(kept.after.number)) return;
    const { number } = kept.after;
    const requestRow = { row: index + FIRST_ROW, kept, line, isNamed: nameIn(line, layout) === number };
    const rival = rows.get(number);
    if (!rival || isRatherTheRequest(requestRow, rival, layout)) rows.set(number, requestRow);
  });
  leaveToNamed(rows, lines, layout);
  const owners = new Map([...rows.values()].map((requestRow) => [requestRow.row, requestRow]));
  const vacant = new Map<string, number>();
  const strangers: number[] = [];
  const chosenSteps: ChosenStep[] = [];
  lines.forEach((line, index) => {
    const row = index + FIRST_ROW;
    const owner = owners.get(row);
    const chosen = chosenIn(line, layout, row, owner);
    if (chosen) chosenSteps.push(chosen);
    if (owner) return;
    const name = nameIn(line, layout);
    if (NUMBER.test(name) && !rows.has(name) && !vacant.has(name)) vacant.set(name, row);
    if (TELLING.some((column) => textOf(line[layout[column]]).trim() !== '')) strangers.push(row);
  });
  return { layout, header, lines, rows, vacant, strangers, chosenSteps };
}

/**
 * Rows that people sorted during a write may hold the `Data` of one request and the number of another. Where such a row shows
 * a number and is no request's, the request of that number has no other row.
 */
function leaveToNamed(
  rows: Map<string, RequestRow>,
  lines: readonly (readonly Cell[])[],
  layout: Layout<RegisterColumn>,
): void {
  for (;;) {
    const owned = new Set([...rows.values()].map(({ line }) => line));
    const torn = lines.filter((line) => !owned.has(line) && textOf(line[layout.data]) !== '');
    const names = new Set(torn.map((line) => nameIn(line, layout)));
    const elsewhere = [...rows].find(([number, { isNamed }]) => !isNamed && names.has(number));
    if (!elsewhere) return;
    rows.delete(elsewhere[0]);
  }
}

/** A row with text in one of these columns is meant to be a request. */
const TELLING = ['institution', 'activity', 'startDate', 'startTime', 'endTime', 'contactName'] as const;

function nameIn(line: readonly Cell[], layout: Layout<RegisterColumn>): string {
  return textOf(line[layout.number]).trim();
}

/**
 * Of a row and its copies the request's own is the one that shows its number, holds its latest step, and that nobody has
 * typed in since; else the first.
 */
function isRatherTheRequest(one: RequestRow, other: RequestRow, layout: Layout<RegisterColumn>): boolean {
  if (one.isNamed !== other.isNamed) return one.isNamed;
  const later = one.kept.after.revision - other.kept.after.revision;
  return later === 0 ? isUntouched(one, layout) && !isUntouched(other, layout) : later > 0;
}

/** Whether the row asks for what was recorded. */
export function isUntouched({ kept, line }: RequestRow, layout: Layout<RegisterColumn>): boolean {
  const shown = shownCells(kept.after);
  return FILLED_FIELDS.every((field) => showsValue(line[layout[field]], shown[field]));
}

/** Whether a cell shows a value; of a text that was too long to be kept whole, the beginning counts. */
export function showsValue(cell: Cell | undefined, value: Cell | undefined): boolean {
  // A date stays one where somebody has given its cell the format of a number.
  if (isDate(value)) return momentOf(cell) === textOf(value);
  const [found, wanted] = [asKept(textOf(cell)), asKept(textOf(value))];
  return found === wanted || isCutFrom(found, wanted);
}

/** What the desk offers in `Waktu Alternatif`. */
export function offerLines({ alternatives }: Pick<KeptRow, 'alternatives'>): string {
  return alternatives.map(offeredTimeWords).join('\n');
}

/**
 * The row that shows the number of a request which has none: its own, where it has a `Data` or most of what was recorded. All
 * else somebody has typed under a number that was free.
 */
export function vacantFor({ after }: KeptRow, { vacant, lines, layout }: RegisterRead): number | undefined {
  const row = vacant.get(after.number);
  const line = row === undefined ? [] : (lines[row - FIRST_ROW] ?? []);
  if (textOf(line[layout.data]) !== '') return row;
  const shown = shownCells(after);
  const filled = FILLED_FIELDS.filter((field) => textOf(shown[field]) !== '');
  const alike = filled.filter((field) => showsValue(line[layout[field]], shown[field]));
  return alike.length * 2 >= filled.length ? row : undefined;
}

/** The step that somebody chose in a row, with what they wrote for it; `null` where they chose none. */
function chosenIn(
  line: readonly Cell[],
  layout: Layout<RegisterColumn>,
  row: number,
  owner: RequestRow | undefined,
): ChosenStep | null {
  const text = (column: RegisterColumn) => textOf(line[layout[column]]);
  const action = text('action').trim();
  if (action === '') return null;
  return {
    row,
    number: owner?.kept.after.number ?? '',
    action,
    text: text('text'),
    applicantMessage: text('applicantMessage'),
    // A row that shows another number than its own may hold what was chosen for that one.
    ...(owner && !owner.isNamed && { isDoubtful: true }),
  };
}

/** The first free row below the last request and the last row that people typed; it may be beyond the grid. */
export function freeRow({ lines, layout, rows, strangers, vacant }: RegisterRead): number {
  const columns = Object.values(layout);
  const isFilled = (row: number) => columns.some((column) => textOf(lines[row - FIRST_ROW]?.[column]) !== '');
  const taken = [...[...rows.values()].map(({ row }) => row), ...strangers, ...vacant.values()];
  let free = Math.max(FIRST_ROW - 1, ...taken) + 1;
  while (isFilled(free)) free++;
  return free;
}
