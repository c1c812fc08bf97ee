// What the dropdown of each row offers: the row's own hidden cells `Langkah 1` to `Langkah 8`, named by the rule of the row.
import type { Moment, Standing } from '../../../domain/flow/flow.ts';
import { offeredSteps } from '../../../domain/flow/likely-steps.ts';
import type { Action } from '../../../domain/vocabulary.ts';
import { ACTION_WORDS } from '../../../words/sheet/choices.ts';
import { type RegisterColumn, STEP_COLUMNS } from '../../../words/sheet/columns.ts';
import type { Layout } from '../tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type StepColumn = (typeof STEP_COLUMNS)[number];

/** The cells of what a request offers now, blank after the last. @param only what the tab offers at all; absent: everything */
export function stepCells(request: Standing, moment: Moment, only?: readonly Action[]): Record<StepColumn, string> {
  const offered = offeredSteps(request, moment).filter((action) => !only || only.includes(action));
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
  sheet.getRange(first, layout.action + 1, rules.length, 1).setDataValidations(rules);
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
