// Handles edits of `Permohonan` and of archives: a chosen step is taken at once, what else is typed in `Permohonan` is noted for later.

import { takeArchiveStep } from '../../app/archive/reopen-archived.ts';
import { applyDropdownAction } from '../../app/commands/apply-dropdown-action.ts';
import { isQuiet, noted, quietAt } from '../../app/commands/cell-edits.ts';
import { takeSteps } from '../../app/commands/take-steps.ts';
import { meansOf } from '../../app/jobs/tasks.ts';
import type { ChosenStep } from '../../app/ports/register.ts';
import type { TypedField } from '../../app/ports/state.ts';
import { readKeptRow } from '../../domain/records/kept-row.ts';
import { FILLED_FIELDS } from '../../domain/request/fields.ts';
import { folded } from '../../domain/text/text.ts';
import { refusalWords } from '../../words/problems/refusals.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../words/sheet/columns.ts';
import type { GoogleDesk } from '../desk.ts';
import { type Cell, textOf } from '../sheets/cells.ts';
import { tellInCorner } from '../sheets/corner.ts';
import { headerCells, headerOf } from '../sheets/tables.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** `value` is set only if one cell was edited and not cleared; `user` only if Google names the editor. */
export interface SheetEdit {
  readonly range: Range;
  readonly value?: string;
  readonly user?: GoogleAppsScript.Base.User;
}

/** Takes the steps chosen in the edited cells, one after the other, and notes whose rows were edited. */
export function handleRegisterEdit(desk: GoogleDesk, event: SheetEdit): void {
  const { range, value } = event;
  const means = meansOf(desk);
  const editor = event.user?.getEmail() ?? '';
  const single = range.getNumRows() === 1 && range.getNumColumns() === 1;
  // If one cell holds the words of a step, the header need not be read.
  if (single && codeOf(ACTION_WORDS, value ?? '') !== null) {
    take(desk, { row: range.getRow(), action: value ?? '' }, range.getColumn(), editor);
    return;
  }
  const headers = headerCells(range.getSheet()).map(headerOf);
  const edited = headers.slice(range.getColumn() - 1, range.getColumn() - 1 + range.getNumColumns());
  const columns = COLUMNS.filter(
    (column) => edited.includes(folded(REGISTER_COLUMNS[column])) && !INPUTS.includes(column),
  );
  if (columns.length > 0) noteEdit(desk, range, headers, editor, columns);
  if (!edited.includes(ACTION)) return;
  if (!single) takeSteps(desk, chosenStepsIn(desk, range), editor, means);
  else if (value) take(desk, { row: range.getRow(), action: value }, range.getColumn(), editor);
}

/** Takes the step chosen in a row of an archive; whatever else is typed there is put back at night. */
export function handleArchiveEdit(desk: GoogleDesk, { range, value = '', user }: SheetEdit, year: number): void {
  const isStep = range.getNumRows() === 1 && range.getNumColumns() === 1 && codeOf(ACTION_WORDS, value) !== null;
  if (!isStep) return;
  const editor = user?.getEmail() ?? '';
  takeArchiveStep(desk, { year, row: range.getRow(), action: value, editor, id: desk.newId() });
}

const ACTION = folded(REGISTER_COLUMNS.action);
const COLUMNS = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];
/** Columns that belong to a step, which reads them. */
const INPUTS: readonly RegisterColumn[] = ['action', 'text', 'applicantMessage'];

function isTypedField(column: RegisterColumn): column is TypedField {
  return column === 'alternatives' || FILLED_FIELDS.some((field) => field === column);
}

function take(
  desk: GoogleDesk,
  { row, action }: { readonly row: number; readonly action: string },
  column: number,
  editor: string,
): void {
  const outcome = applyDropdownAction(desk, { row, action, column, editor, id: Utilities.getUuid() });
  // The row says so, too, in a narrow cell.
  if (outcome.type === 'REFUSED') tellInCorner(refusalWords(outcome.refusal), REFUSED_SECONDS);
}

/** As long as three lines are read. */
const REFUSED_SECONDS = 12;

/**
 * Notes which cells are being typed and by whom, so that several edits become one correction. What is typed in several rows
 * at once does not count, save in rows that are no requests yet.
 */
function noteEdit(
  desk: GoogleDesk,
  range: Range,
  headers: readonly string[],
  by: string,
  columns: readonly RegisterColumn[],
): void {
  const places = [REGISTER_COLUMNS.number, REGISTER_COLUMNS.data].map((header) => headers.indexOf(folded(header)));
  const [number = -1, data = -1] = places;
  if (number < 0 || data < 0) return;
  const cells = range
    .getSheet()
    .getRange(range.getRow(), 1, range.getNumRows(), headers.length)
    .getValues() as Cell[][];
  const kept = cells.map((row) => readKeptRow(textOf(row[data]))?.after.number);
  // Somebody may have typed over the number, or pasted one that is another row's.
  const requests = kept.flatMap((each) => each ?? []);
  // Rows without a number are new ones being typed; all of them share one note.
  const shown = cells.flatMap((row, index) => (kept[index] === undefined ? [textOf(row[number]).trim()] : []));
  const now = desk.office.now();
  const fields = range.getNumRows() === 1 ? columns.filter(isTypedField) : [];
  const others = columns.filter((each) => !fields.some((field) => field === each));
  // What only the desk writes is no typing: the next job puts it back.
  const at = columns.some(isTypedField) ? now : quietAt(now);
  // Somebody begins to type a row of their own: contact and letter are needed for it, and folded otherwise.
  const isBegun = shown.includes('') && isQuiet(desk.state.get('editNotes')?.[''], now);
  if (isBegun) range.getSheet().expandAllColumnGroups();
  // Two cells typed one after the other are two executions at once, and neither may lose what the other notes.
  desk.exclusive.hold(() => {
    const notes = desk.state.get('editNotes') ?? {};
    const typed = noted(notes, requests, { at, by, fields, others });
    // What stands in a row of people's own is no correction of a request whose number it shows.
    desk.state.put({ editNotes: noted(typed, shown, { at, by, fields: [], others: [] }) });
  });
}

/** The steps in `Tindakan` of the edited rows: the event of an edit of several cells does not hold them (facts 2). */
function chosenStepsIn(desk: GoogleDesk, range: Range): ChosenStep[] {
  const firstRow = range.getRow();
  const last = firstRow + range.getNumRows() - 1;
  const { chosenSteps } = desk.register.read();
  return chosenSteps.filter(({ row }) => row >= firstRow && row <= last);
}
