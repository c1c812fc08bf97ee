// Handles edits of `Permohonan`: corrections and chosen steps are taken at once.

import { applyDropdownAction } from '../../app/commands/apply-dropdown-action.ts';
import { correctCells } from '../../app/commands/correct-cells.ts';
import { takeSteps } from '../../app/commands/take-steps.ts';
import { meansOf } from '../../app/jobs/tasks.ts';
import type { ChosenStep } from '../../app/ports/register.ts';
import { type KeptRow, readKeptRow } from '../../domain/records/kept-row.ts';
import { CELL_FIELDS, type FilledField, rowOf } from '../../domain/request/fields.ts';
import { folded } from '../../domain/text/text.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../words/sheet/columns.ts';
import type { GoogleDesk } from '../desk.ts';
import { setZoneBack } from '../install/zone.ts';
import { type Cell, textOf } from '../sheets/cells.ts';
import { shownCells } from '../sheets/register/field-cells.ts';
import { showsValue } from '../sheets/register/read-register.ts';
import { rawCell, typedCells } from '../sheets/register/typed-cells.ts';
import { INPUTS } from '../sheets/register/write.ts';
import { headerCells, headerOf } from '../sheets/tables.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** `value` is set only if one cell was edited and not cleared, `oldValue` if it held something; `user` only if Google names the editor. */
export interface SheetEdit {
  readonly range: Range;
  readonly value?: string;
  readonly oldValue?: string;
  readonly user?: GoogleAppsScript.Base.User;
}

/** Records the cells of fields that were edited in one row, then takes the steps chosen in the edited cells, one after the other. */
export function handleRegisterEdit(desk: GoogleDesk, event: SheetEdit): void {
  const { range, value } = event;
  const editor = event.user?.getEmail() ?? '';
  const single = range.getNumRows() === 1 && range.getNumColumns() === 1;
  const take = (action: string) =>
    applyDropdownAction(desk, { row: range.getRow(), action, editor, id: Utilities.getUuid() });
  // If one cell holds the words of a step, the header need not be read.
  if (single && codeOf(ACTION_WORDS, value ?? '') !== null) {
    take(value ?? '');
    return;
  }
  const headers = headerCells(range.getSheet()).map(headerOf);
  const edited = headers.slice(range.getColumn() - 1, range.getColumn() - 1 + range.getNumColumns());
  const columns = COLUMNS.filter(
    (column) => edited.includes(folded(REGISTER_COLUMNS[column])) && INPUTS.every((input) => input !== column),
  );
  if (columns.length > 0) correct(desk, event, headers, columns);
  if (!edited.includes(ACTION)) return;
  if (!single) takeSteps(desk, chosenStepsIn(desk, range), editor, meansOf(desk));
  else if (value) take(value);
}

const ACTION = folded(REGISTER_COLUMNS.action);
const COLUMNS = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];

/** Where a column stands in the sheet, from 0; negative if its header is gone. */
type PlaceOf = (column: RegisterColumn) => number;

/** Reads what the event brought into rows, before anything else may move them. @param columns those that were edited */
function correct(
  desk: GoogleDesk,
  event: SheetEdit,
  headers: readonly string[],
  columns: readonly RegisterColumn[],
): void {
  const { range, value, user } = event;
  const placeOf: PlaceOf = (column) => headers.indexOf(folded(REGISTER_COLUMNS[column]));
  if (placeOf('data') < 0) return;
  const lines = range
    .getSheet()
    .getRange(range.getRow(), 1, range.getNumRows(), headers.length)
    .getValues() as Cell[][];
  const kept = lines.map((line) => readKeptRow(textOf(line[placeOf('data')])));
  const [line = []] = lines;
  const [one] = lines.length === 1 ? kept : [];
  const fields = CELL_FIELDS.filter((field) => columns.includes(field));
  const [first] = fields;
  if (first && value !== undefined && showsValue(line[placeOf(first)], one ? shownCells(one.after)[first] : '')) {
    // The row here is another's, or none, where somebody has moved rows since: the text stands in its own.
    const moved = cellHolding(range, first, rawCell(first, value), placeOf('data'));
    if (moved) {
      correct(desk, { range: moved, ...(user && { user }) }, headers, columns);
      return;
    }
  }
  const rows = kept.flatMap((each, index) =>
    each ? [{ row: range.getRow() + index, number: each.after.number }] : [],
  );
  if (rows.length === 0) return;
  const taken = one ? readableFields(desk, fields) : [];
  const { values, wrong } = one ? typedIn(one, line, taken, event, placeOf) : { values: {}, wrong: [] };
  // What was not taken is shown again as recorded.
  const others = columns.filter((column) => taken.every((field) => field !== column));
  correctCells(desk, { rows, values, wrong, others, editor: user?.getEmail() ?? '', id: Utilities.getUuid() });
}

/** The fields whose cells say what was typed: a day that was typed in another zone or locale is another day. */
function readableFields(desk: GoogleDesk, fields: readonly FilledField[]): readonly FilledField[] {
  const others = fields.filter((field) => !['DAY', 'MOMENT'].includes(rowOf(field).holds));
  if (others.length === fields.length) return fields;
  return setZoneBack(desk.spreadsheet(), desk.store().get('foreignLocale')) === '' ? fields : others;
}

/** What was typed into the cells of one row. @param line the row as it stands */
function typedIn(
  one: KeptRow,
  line: readonly Cell[],
  fields: readonly FilledField[],
  { range, value, oldValue = '' }: SheetEdit,
  placeOf: PlaceOf,
): ReturnType<typeof typedCells> {
  const [first] = fields;
  // The event holds what was typed into a single cell: what shows the same is no formula.
  const isLiteral = first && value !== undefined && showsValue(rawCell(first, value), line[placeOf(first)]);
  const formulas = first && !isLiteral ? (range.getFormulas()[0] ?? []) : [];
  const cells = fields.map((field) => {
    const place = placeOf(field);
    return { field, cell: line[place], formula: formulas[place - range.getColumn() + 1] ?? '' };
  });
  // Where the row was deleted, another one has its place, in which nobody typed.
  const isHere = first && showsValue(rawCell(first, oldValue), shownCells(one.after)[first]);
  return typedCells(one, cells, isHere ? value : undefined);
}

/** The cell of its column that holds what was typed into this one, and otherwise than recorded; `null` if none does. */
function cellHolding(range: Range, field: FilledField, typed: Cell, data: number): Range | null {
  const sheet = range.getSheet();
  const lines = sheet.getDataRange().getValues() as Cell[][];
  const place = lines.findIndex((line) => {
    const kept = readKeptRow(textOf(line[data]));
    return kept && showsValue(typed, line[range.getColumn() - 1]) && !showsValue(typed, shownCells(kept.after)[field]);
  });
  return place < 0 ? null : sheet.getRange(place + 1, range.getColumn());
}

/** The steps in `Tindakan` of the edited rows of requests: the event of an edit of several cells does not hold them (facts 2). */
function chosenStepsIn(desk: GoogleDesk, range: Range): ChosenStep[] {
  const firstRow = range.getRow();
  const last = firstRow + range.getNumRows() - 1;
  const { chosenSteps } = desk.register.read();
  return chosenSteps.filter(({ row, number }) => row >= firstRow && row <= last && number !== '');
}
