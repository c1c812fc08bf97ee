// A row of the register in memory: what it keeps, and what people have typed over it.
import { cameTo } from '../../src/domain/commands/attendance.ts';
import type { KeptRow } from '../../src/domain/records/kept-row.ts';
import { FIELDS, FILLED_FIELDS, type FilledField } from '../../src/domain/request/fields.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { type Cell, dateOfDay, dateOfInstant, dayOf, textOf } from '../../src/google/sheets/cells.ts';
import { saidInCells, shownCells } from '../../src/google/sheets/register/field-cells.ts';
import { showsValue } from '../../src/google/sheets/register/read-register.ts';
import { statusWords } from '../../src/words/sheet/choices.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';

export interface MemoryRow {
  /** What stands in `No.`. */
  number: string;
  /** What stands in `Data`; `null` in a row of people's own. */
  kept: KeptRow | null;
  /** Other cells in which people typed and nothing was written since. */
  readonly typed: Map<RegisterColumn, Cell>;
  action: string;
  text: string;
  applicantMessage: string;
  /** What stands in `Waktu Alternatif`. */
  alternatives: string;
  message: string;
}

/** The cells that are no part of what is asked, each by its own name. */
const BESIDE = ['number', 'action', 'text', 'applicantMessage', 'alternatives', 'message'] as const;

/** The cells in which people ask for a step. */
export const INPUTS = ['action', 'text', 'applicantMessage'] as const;

export function aBlankRow(): MemoryRow {
  const beside = { action: '', text: '', applicantMessage: '', alternatives: '', message: '' };
  return { number: '', kept: null, typed: new Map(), ...beside };
}

/** The same row once more, as when people copy it. */
export function sameRow(row: MemoryRow): MemoryRow {
  return { ...row, typed: new Map(row.typed) };
}

/** Somebody types into a cell, which makes a date of a day. */
export function typeInto(row: MemoryRow, column: RegisterColumn, text: string): void {
  const beside = BESIDE.find((each) => each === column);
  if (column === 'data') loseData(row);
  else if (beside) row[beside] = text;
  else row.typed.set(column, cellOf(column, text));
}

/** Whoever types into `Data` leaves nothing that could be read there: all other cells stay as they are. */
function loseData(row: MemoryRow): void {
  for (const [column, cell] of Object.entries(row.kept ? shownCells(row.kept.after) : {})) {
    if (!row.typed.has(column as RegisterColumn)) row.typed.set(column as RegisterColumn, cell);
  }
  row.kept = null;
}

function cellOf(column: RegisterColumn, text: string): Cell {
  const day = isField(column) && FIELDS[column].holds === 'DAY' ? dayOf(text) : null;
  return day === null ? text : dateOfDay(day);
}

export function isField(column: RegisterColumn): column is FilledField {
  return FILLED_FIELDS.some((field) => field === column);
}

/** The columns in which a row shows something else than it keeps. */
export function typedOver({ kept, typed }: MemoryRow): readonly RegisterColumn[] {
  if (typed.size === 0) return [];
  const shown = kept && shownCells(kept.after);
  return [...typed].flatMap(([column, cell]) =>
    shown && isField(column) && showsValue(cell, shown[column]) ? [] : column,
  );
}

/** Whether nobody has changed what the row asks for. */
export function isUntouched(row: MemoryRow): boolean {
  return !typedOver(row).some(isField);
}

/** What a row asks for, as it shows it; `null` for a choice that nobody can read. */
export function shownIn({ kept, typed }: MemoryRow) {
  const shown = kept && shownCells(kept.after);
  return saidInCells(
    (field) => typed.get(field) ?? shown?.[field],
    () => {},
  );
}

/** What stands in a cell of a field. */
export function cellIn({ kept, typed }: MemoryRow, field: FilledField) {
  const cell = typed.get(field) ?? (kept ? shownCells(kept.after)[field] : '');
  return { cell, formula: textOf(cell).startsWith('=') ? textOf(cell) : '' };
}

/** The fields of a request that show the same as another one's. */
export function fieldsOf(request: BookingRequest) {
  const shown = shownCells(request);
  return {
    same: (other: BookingRequest) => {
      const before = shownCells(other);
      return FILLED_FIELDS.filter((field) => showsValue(shown[field], before[field]));
    },
  };
}

/** The cells of a row, as they show what it keeps and what was typed over it; those that are made of these are left out. */
export function cellsIn(row: MemoryRow): Readonly<Partial<Record<RegisterColumn, Cell>>> {
  const { kept, typed } = row;
  const shown = kept && {
    ...shownCells(kept.after),
    status: statusWords(kept.after),
    attended: cameTo(kept.after) ?? '',
    dueAt: kept.after.dueAt === null ? '' : dateOfInstant(kept.after.dueAt),
  };
  const beside = Object.fromEntries(BESIDE.map((column) => [column, row[column]]));
  return { ...shown, ...beside, ...Object.fromEntries(typed) };
}

/** Whether a row of people's own is meant to be a request. */
export function isTelling(row: MemoryRow): boolean {
  const cells = cellsIn(row);
  const telling = ['institution', 'activity', 'startDate', 'startTime', 'endTime', 'contactName'] as const;
  return telling.some((column) => textOf(cells[column]).trim() !== '');
}
