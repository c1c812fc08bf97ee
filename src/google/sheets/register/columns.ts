// The columns of `Permohonan`: the format of each, which are folded and hidden, and what the dropdown of a row offers.

import { FIELDS, FILLED_FIELDS, type FieldRow, type FilledField } from '../../../domain/request/fields.ts';
import type { Action } from '../../../domain/vocabulary.ts';
import { ACTION_WORDS } from '../../../words/sheet/choices.ts';
import { FOLDED_COLUMNS } from '../../../words/sheet/column-groups.ts';
import { REGISTER_COLUMNS, type RegisterColumn, STEP_COLUMNS } from '../../../words/sheet/columns.ts';
import { COLUMN_WORDS } from '../../../words/sheet/fields.ts';
import { DAY_FORMAT, MOMENT_FORMAT, SECOND_FORMAT } from '../cells.ts';
import { ifAllowed } from '../kindness.ts';
import type { Layout } from '../tables.ts';

/** The number format of a column; plain text (`@`) keeps what was sent unchanged. */
export type ColumnFormat = '@' | '0' | typeof DAY_FORMAT | typeof MOMENT_FORMAT | typeof SECOND_FORMAT;

/** The format of what people fill in, by what it holds. */
const FORMATS: Readonly<Record<FieldRow['holds'], ColumnFormat>> = {
  TEXT: '@',
  CHOICE: '@',
  LIST: '@',
  HOUR: '@',
  COUNT: '0',
  DAY: DAY_FORMAT,
  MOMENT: MOMENT_FORMAT,
};

/** The formats of the desk's own columns that hold no text. */
const DESK_FORMATS: Readonly<Partial<Record<RegisterColumn, ColumnFormat>>> = {
  dueAt: MOMENT_FORMAT,
  attended: '0',
  submittedAt: SECOND_FORMAT,
};

const columns = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];

export const REGISTER_FORMATS = Object.fromEntries(columns.map((column) => [column, formatOf(column)])) as Readonly<
  Record<RegisterColumn, ColumnFormat>
>;

function formatOf(column: RegisterColumn): ColumnFormat {
  return isFilled(column) ? FORMATS[FIELDS[column].holds] : (DESK_FORMATS[column] ?? '@');
}

/** Whether a column is a field that people fill in. */
function isFilled(column: string): column is FilledField {
  return (FILLED_FIELDS as readonly string[]).includes(column);
}

/** Pixels: three lines, four of the long texts. A longer text is read in its cell. */
export const ROW_HEIGHT = 53;

/** Of a folded group, and of the open column before it, which then shows where it is. */
const FOLDED_COLOUR = '#cfe2f3';

/** The colours of headers that are not as all others. */
export const HEADER_COLOURS: Readonly<Record<string, string>> = Object.fromEntries(
  FOLDED_COLUMNS.flatMap(({ opener, columns }) => [opener, ...columns].map((column) => [column, FOLDED_COLOUR])),
);
/** Columns that people do not need and must not change: a step writes them with the last piece of its row, `Data` at its end. */
export const HIDDEN_COLUMNS = columns.filter((column) => COLUMN_WORDS[column].group === 'TECHNICAL');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type StepColumn = (typeof STEP_COLUMNS)[number];

/** The cells of what a row offers, blank after the last. */
export function stepCells(offered: readonly Action[]): Record<StepColumn, string> {
  const cells = STEP_COLUMNS.map((column, index) => {
    const action = offered[index];
    return [column, action ? ACTION_WORDS[action] : ''] as const;
  });
  return Object.fromEntries(cells) as Record<StepColumn, string>;
}

/**
 * Gives each row of `Tindakan` the rule that names the row's own cells, in one call. So it is right if Google leaves rules
 * in place when rows are sorted; if Google moves them with the rows, the hour makes them right again. The rules only
 * warn: what may be done is decided where the step is taken.
 * @param first the first row; its rules are set down to `last`
 */
export function offerInRows(
  sheet: Sheet,
  layout: Pick<Layout<RegisterColumn>, 'action' | StepColumn>,
  first: number,
  last: number,
): void {
  if (last < first) return;
  const rules = Array.from({ length: last - first + 1 }, (_, index) => [ruleOf(sheet, layout, first + index)]);
  ifAllowed(sheet, () => sheet.getRange(first, layout.action + 1, rules.length, 1).setDataValidations(rules));
}

function ruleOf(
  sheet: Sheet,
  layout: Pick<Layout<RegisterColumn>, StepColumn>,
  row: number,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const places = STEP_COLUMNS.map((column) => layout[column]);
  const first = Math.min(...places);
  // Columns of the office's own that stand between would be offered too.
  const together = Math.max(...places) - first + 1 === places.length;
  const rule = SpreadsheetApp.newDataValidation();
  const offering = together
    ? rule.requireValueInRange(sheet.getRange(row, first + 1, 1, places.length), true)
    : rule.requireValueInList(Object.values(ACTION_WORDS), true);
  return offering.setAllowInvalid(true).build();
}
