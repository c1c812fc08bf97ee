// Reads `Permohonan` and decides of each row whether it is a request, was typed or copied by people, or is free.
import type {
  ChosenStep,
  EditedRow,
  FoundCell,
  RegisterReading,
  TypedRow,
  UnreadableRow,
} from '../../../app/ports/register.ts';
import type { BookingRequest } from '../../../domain/request/request.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, textOf } from '../cells.ts';
import { type Layout, readTable } from '../tables.ts';
import { type RowReading, readRow } from './read.ts';
import { numberIn, offersAreOurs } from './trace.ts';
import { formulasIn, isTyped, readTyped } from './typed.ts';

/** What one reading of the tab keeps for later writes. */
export interface Image {
  readonly layout: Layout<RegisterColumn>;
  readonly header: readonly Cell[];
  readonly rowCount: number;
  /** Every row below the header; the first is row 2 of the sheet. */
  readonly cells: readonly (readonly Cell[])[];
  /** The row of each request, by number, counted as in the sheet. */
  readonly places: ReadonlyMap<string, number>;
  /** The cells of each request, as read and as written since. */
  readonly rows: Map<string, readonly Cell[]>;
  /** Numbers that somebody cleared or typed over in `No.`; the rows' traces still hold them. */
  readonly cleared: ReadonlySet<string>;
  /** Numbers of rows that have lost their traces. */
  readonly untraced: readonly string[];
  /** Rows typed by people that are not requests yet, with a hash of what they ask for. */
  readonly typed: readonly { readonly row: number; readonly content: string }[];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads the whole tab in one service call, and the formulas of the rows that people touched in further ones.
 * @param isElsewhere whether a request has its row in another tab: a row with its number is a copy that people pasted
 * @param isLastLook whether what is read is acted on at once: no formula is asked for, since somebody may type meanwhile
 */
export function readImage(
  sheet: Sheet,
  isElsewhere: (number: string) => boolean = () => false,
  isLastLook = false,
): { readonly image: Image; readonly reading: RegisterReading } {
  const { layout, header, rows: cells } = readTable(sheet, REGISTER_COLUMNS);
  const owners = ownersOf(cells, layout, isElsewhere);
  const requests: BookingRequest[] = [];
  const edited: EditedRow[] = [];
  const unreadable: UnreadableRow[] = [];
  const chosenSteps: ChosenStep[] = [];
  const typed: TypedRow[] = [];
  const places = new Map<string, number>();
  const rows = new Map<string, readonly Cell[]>();
  const cleared = new Set<string>();
  const untraced: string[] = [];
  cells.forEach((row, index) => {
    const place = index + 2;
    const number = numberClaimedIn(row, layout);
    const owned = owners.get(number)?.index === index;
    const chosen = chosenIn(row, layout);
    if (chosen) chosenSteps.push({ row: place, number: owned ? number : '', ...chosen });
    if (!owned) {
      if (isTyped(row, layout)) typed.push(readTyped(row, layout, place));
      return;
    }
    places.set(number, place);
    rows.set(number, row);
    if (textOf(row[layout.number]).trim() !== number) cleared.add(number);
    if (textOf(row[layout.trace]) === '') untraced.push(number);
    const reading = owners.get(number)?.reading ?? readRow(row, layout, number);
    if (!reading.ok) unreadable.push(reading);
    else requests.push(reading.request);
    if (reading.ok && reading.edited) edited.push(reading.edited);
  });
  const image: Image = {
    layout,
    header,
    rowCount: cells.length + 1,
    cells,
    places,
    rows,
    cleared,
    untraced,
    typed: typed.map(({ row, content }) => ({ row, content })),
  };
  const reading = {
    requests,
    edited,
    unreadable,
    untraced,
    chosenSteps,
    typed,
    cleared: [...cleared],
    actionColumn: layout.action + 1,
  };
  const doubted = isLastLook ? [] : touchedRows(reading, places);
  const formulas = formulasIn(sheet, layout, doubted, header.length);
  return { image, reading: withoutFormulas(reading, formulas, image) };
}

/** The rows in which people typed: what shows as it was recorded is nobody's typing, so of most no formula need be asked. */
function touchedRows(
  { edited, unreadable, typed, chosenSteps }: RegisterReading,
  places: ReadonlyMap<string, number>,
): number[] {
  const touched = [...edited, ...unreadable].flatMap(({ number }) => places.get(number) ?? []);
  const worded = chosenSteps.filter(({ text, applicantMessage }) => text !== '' || applicantMessage !== '');
  return [...touched, ...[...typed, ...worded].map(({ row }) => row)];
}

/** The step that somebody chose in a row, with what they wrote for it; `null` where they chose none. */
function chosenIn(row: readonly Cell[], layout: Layout<RegisterColumn>): Omit<ChosenStep, 'row' | 'number'> | null {
  const action = textOf(row[layout.action]).trim();
  if (action === '') return null;
  const [text, applicantMessage] = [textOf(row[layout.text]), textOf(row[layout.applicantMessage])];
  const offers = textOf(row[layout.alternatives]);
  const areOffersOurs = offersAreOurs(textOf(row[layout.trace]), offers) === true;
  return { action, text, applicantMessage, offers, areOffersOurs };
}

/** A row with a formula cannot be read: its request counts as recorded, and a row that people typed as unfinished. */
function withoutFormulas(
  reading: RegisterReading,
  formulas: ReadonlyMap<number, readonly FoundCell[]>,
  { places, rows, layout }: Image,
): RegisterReading {
  if (formulas.size === 0) return reading;
  const { requests, edited, unreadable, typed } = reading;
  const of = (number: string) => formulas.get(places.get(number) ?? 0);
  const withBadCells = (wrong: readonly FoundCell[], cells: readonly FoundCell[]) => [
    ...wrong.filter(({ column }) => cells.every((cell) => cell.column !== column)),
    ...cells,
  ];
  const damagedRows = requests.flatMap((shown): UnreadableRow[] => {
    const { number, revision } = shown;
    const choices = of(number);
    const message = textOf(rows.get(number)?.[layout.message]);
    return choices ? [{ number, revision, choices, message, shown }] : [];
  });
  return {
    ...reading,
    requests: requests.filter(({ number }) => !of(number)),
    edited: edited.filter(({ number }) => !of(number)),
    unreadable: [
      ...unreadable.map((row) => ({ ...row, choices: withBadCells(row.choices, of(row.number) ?? []) })),
      ...damagedRows,
    ],
    typed: typed.map((row) => ({ ...row, wrong: withBadCells(row.wrong, formulas.get(row.row) ?? []) })),
  };
}

/**
 * The number of the request that a row claims to be; may be blank. It is the number in `No.`, unless that was cleared or
 * typed over: then it is the number in the trace, if the trace fits the rest of the row.
 */
function numberClaimedIn(row: readonly Cell[], layout: Layout<RegisterColumn>): string {
  const shown = textOf(row[layout.number]).trim();
  const trace = textOf(row[layout.trace]);
  const traced = numberIn(trace);
  // Somebody typed this number into a row of their own: the script never wrote when it was sent.
  if (trace === '' && textOf(row[layout.submittedAt]) === '') return '';
  if (traced === '' || shown === traced) return NUMBER.test(shown) ? shown : '';
  // A blank row with only a trace is no request: a step wrote there while the request's own row was being deleted.
  if (!NUMBER.test(shown)) return isTyped(row, layout) ? traced : '';
  const reading = readRow(row, layout, traced);
  return reading.ok || reading.choices.every(({ column }) => column !== 'status') ? traced : shown;
}

/**
 * The row of each request now, since people may have moved rows after the reading.
 * @param numbers the whole column `No.` as it is now, its header first
 */
export function placesBy(numbers: readonly (readonly Cell[])[], image: Image): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const numberAt = new Map([...image.places].map(([number, row]) => [row, number]));
  numbers.forEach(([cell], index) => {
    const row = index + 1;
    const cleared = numberAt.get(row);
    const number = cleared !== undefined && image.cleared.has(cleared) ? cleared : textOf(cell).trim();
    // A request and its copy have the same number: the request is the one in the row where it was read.
    if (number !== '' && (!places.has(number) || numberAt.get(row) === number)) places.set(number, row);
  });
  return places;
}

/** The first free row below the last request and the last typed row; it may be beyond the grid. */
export function freeRow({ cells, layout, typed, rowCount }: Image): number {
  const columns = Object.values(layout);
  const isFree = (row: readonly Cell[]) => columns.every((column) => textOf(row[column]) === '');
  const last = cells.reduce((lastRow, row, index) => (numberClaimedIn(row, layout) !== '' ? index : lastRow), -1);
  let free = Math.max(last + 2, 1, ...typed.map(({ row }) => row)) + 1;
  while (free <= rowCount && !isFree(cells[free - 2] ?? [])) free++;
  return free;
}

interface Owner {
  readonly index: number;
  readonly reading: RowReading | null;
}

/**
 * The row of each request, by number. If several rows have one number, as an original and its copies, it is the one
 * that nobody has edited; a row with the number in `No.` comes before one with the number only in its trace.
 */
export function ownersOf(
  cells: readonly (readonly Cell[])[],
  layout: Layout<RegisterColumn>,
  isElsewhere: (number: string) => boolean = () => false,
): ReadonlyMap<string, Owner> {
  const candidates = new Map<string, number[]>();
  cells.forEach((row, index) => {
    const number = numberClaimedIn(row, layout);
    if (number !== '' && !isElsewhere(number)) candidates.set(number, [...(candidates.get(number) ?? []), index]);
  });
  const owners = new Map<string, Owner>();
  for (const [number, indexes] of candidates) {
    const [only = 0, another] = indexes;
    owners.set(
      number,
      another === undefined ? { index: only, reading: null } : ownerAmong(number, indexes, cells, layout),
    );
  }
  return owners;
}

const NUMBER = /^PC-\d{4}-\d+$/;

function ownerAmong(
  number: string,
  indexes: readonly number[],
  cells: readonly (readonly Cell[])[],
  layout: Layout<RegisterColumn>,
): Owner {
  const readings = indexes.map((index) => ({ index, reading: readRow(cells[index] ?? [], layout, number) }));
  const isNamed = (index: number) => textOf(cells[index]?.[layout.number]).trim() === number;
  const isTraced = (index: number) => numberIn(textOf(cells[index]?.[layout.trace])) === number;
  const named = readings.filter(({ index }) => isNamed(index));
  const both = named.filter(({ index }) => isTraced(index));
  const untouched = both.find(({ reading }) => reading.ok && reading.edited === null);
  return untouched ?? both[0] ?? named[0] ?? readings[0] ?? { index: 0, reading: null };
}
