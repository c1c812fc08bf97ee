// Reads a row that staff have typed or copied: a paper letter, a drop-in visit, the office's own use, maintenance.

import type { FoundCell, TypedRow } from '../../../app/ports/register.ts';
import { BLANKS, ENTRY_FIELDS, FILLED_FIELDS, SUBMISSION_FIELDS, valuesBy } from '../../../domain/request/fields.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, groupAdjacent, textOf, wholeNumberOf } from '../cells.ts';
import type { Layout } from '../tables.ts';
import { contentOf } from './content.ts';
import { saidInCells } from './field-cells.ts';

/** A row with text in one of these columns is meant to become a request. */
const TELLING: readonly RegisterColumn[] = [
  'institution',
  'activity',
  'startDate',
  'startTime',
  'endTime',
  'contactName',
];
/** The columns that a request needs to be examined. */
const NEEDED: readonly RegisterColumn[] = ['kind', 'institution', 'startDate', 'startTime', 'endTime'];

/** Whether a row is meant to become a request. */
export function isTyped(row: readonly Cell[], layout: Layout<RegisterColumn>): boolean {
  return TELLING.some((column) => textOf(row[layout[column]]).trim() !== '');
}

/** Reads such a row, with the columns that are missing or unreadable. @param place the row in the sheet */
export function readTyped(row: readonly Cell[], layout: Layout<RegisterColumn>, place: number): TypedRow {
  const cell = (column: RegisterColumn) => row[layout[column]];
  const text = (column: RegisterColumn) => textOf(cell(column));
  const wrong: { column: RegisterColumn; found: string }[] = [];
  const missing = NEEDED.filter((column) => text(column).trim() === '');
  const unread = (column: RegisterColumn, found: string) => {
    if (found.trim() !== '') wrong.push({ column, found });
  };
  const said = saidInCells(cell, unread);
  // A blank `Jenis` is asked for: until then the row is no request, whatever stands here.
  const filled = valuesBy(FILLED_FIELDS, (field) => said[field] ?? BLANKS[field]);
  const submission = valuesBy(SUBMISSION_FIELDS, (field) => filled[field]);
  const entry = valuesBy(ENTRY_FIELDS, (field) => filled[field]);
  const attended = wholeNumberOf(cell('attended'));
  if (attended === null) unread('attended', text('attended'));
  const content = contentOf({ ...submission, ...entry });
  const shownNumber = text('number').trim();
  return { row: place, shownNumber, content, submission, entry, attended, missing, wrong, message: text('message') };
}

/** What people fill in; whatever stands in all others is written by the script or chosen from a list of steps. */
const FILLED: readonly RegisterColumn[] = [...FILLED_FIELDS, 'attended', 'text', 'applicantMessage'];

/**
 * The formulas in these columns of some rows; neighbouring rows are asked for in one call.
 * @param rows counted as in the sheet
 * @returns only rows that have any
 */
export function formulasIn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: Layout<RegisterColumn>,
  rows: readonly number[],
  width: number,
): ReadonlyMap<number, readonly FoundCell[]> {
  const wrongCells = new Map<number, readonly FoundCell[]>();
  for (const { first, values } of groupAdjacent([...new Set(rows)].map((place) => ({ place, value: place })))) {
    const formulas = sheet.getRange(first, 1, values.length, width).getFormulas();
    formulas.forEach((row, index) => {
      const cells = FILLED.flatMap((column): FoundCell[] => {
        const formula = row[layout[column]] ?? '';
        return formula === '' ? [] : [{ column, found: formula, isFormula: true }];
      });
      if (cells.length > 0) wrongCells.set(first + index, cells);
    });
  }
  return wrongCells;
}

/** The same rows: a formula in one of them is no entry, whatever it shows. */
export function withFormulas(
  typed: readonly TypedRow[],
  formulas: ReadonlyMap<number, readonly FoundCell[]>,
): readonly TypedRow[] {
  return typed.map((row) => {
    const found = formulas.get(row.row) ?? [];
    const others = row.wrong.filter(({ column }) => found.every((cell) => cell.column !== column));
    return found.length === 0 ? row : { ...row, wrong: [...others, ...found] };
  });
}
