// Formats columns: a new one fully; one in use only so that its texts stay text and its choices are offered.
import { groupAdjacent } from '../sheets/adjacent-cells.ts';
import type { TabPlan } from './plans.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Places of columns, counted from 1. */
export type Places = Readonly<Record<string, number>>;

const PLAIN_TEXT = '@';

/** Formats new columns: number format, choices, width, wrapping, hidden or not. */
export function formatColumns(sheet: Sheet, plan: TabPlan, columns: readonly string[], places: Places): void {
  if (columns.length === 0) return;
  const rows = sheet.getMaxRows() - 1;
  const cells = (first: number, count: number) => sheet.getRange(2, first, rows, count);
  /** Formats neighbouring columns with the same value in one call. */
  const each = <Value>(
    choose: (column: string) => Value | undefined,
    apply: (first: number, count: number, value: Value) => void,
  ) => {
    const placed = columns.flatMap((column) => {
      const value = choose(column);
      return value === undefined ? [] : [{ place: places[column] ?? 1, value }];
    });
    const runs = groupAdjacent(placed, (one, other) => one === other);
    for (const { first, values } of runs) apply(first, values.length, values[0] as Value);
  };
  const isIn = (list?: readonly string[]) => (column: string) => list?.includes(column) || undefined;
  each(
    (column) => formatOf(plan, column),
    (first, count, format) => cells(first, count).setNumberFormat(format),
  );
  each(
    (column) => plan.choices?.[column],
    (first, count, choices) => cells(first, count).setDataValidation(ruleFor(choices)),
  );
  each(
    (column) => plan.widths?.[column],
    (first, count, width) => sheet.setColumnWidths(first, count, width),
  );
  each(isIn(plan.wraps), (first, count) => cells(first, count).setWrap(true));
  each(isIn(plan.hidden), (first, count) => sheet.hideColumns(first, count));
}

/**
 * Restores what the desk needs: plain text where a text could become a date or a formula, dates that show as numbers,
 * and missing choices. What else people have changed stays.
 * @returns the columns that were changed
 */
export function repairColumns(sheet: Sheet, plan: TabPlan, places: Places): string[] {
  const rows = sheet.getMaxRows() - 1;
  const width = sheet.getMaxColumns();
  const formats = sheet.getRange(2, 1, rows, width).getNumberFormats();
  return Object.keys(plan.columns).filter((column) => {
    const place = places[column] ?? 1;
    const range = sheet.getRange(2, place, rows, 1);
    const planned = formatOf(plan, column);
    const found = formats.map((row) => row[place - 1] ?? '');
    const loose = found.some((format) => isLost(planned, format));
    if (loose) range.setNumberFormats(found.map((format) => [isLost(planned, format) ? planned : format]));
    const choices = plan.choices?.[column];
    return (choices !== undefined && repairChoices(range, choices)) || loose;
  });
}

/** Whether a cell has lost its format: plain text, or any format that shows a date. */
function isLost(planned: string, found: string): boolean {
  if (planned === PLAIN_TEXT) return found !== PLAIN_TEXT;
  return planned.includes('y') && !/[dmy]/i.test(found);
}

/** Sets the choices of cells that lack any; a longer list stays. @returns whether any cell changed */
function repairChoices(range: GoogleAppsScript.Spreadsheet.Range, choices: Readonly<Record<string, string>>): boolean {
  const rules = range.getDataValidations();
  if (rules.every(([rule]) => offersAll(rule, choices))) return false;
  const rule = ruleFor(choices);
  range.setDataValidations(rules.map(([old]) => [offersAll(old, choices) ? (old ?? rule) : rule]));
  return true;
}

function offersAll(rule: Rule | null | undefined, choices: Readonly<Record<string, string>>): boolean {
  if (!rule || rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return false;
  const [offered] = rule.getCriteriaValues() as [readonly string[]];
  return Object.values(choices).every((choice) => offered.includes(choice));
}

/** A rule that only warns, since rules do not move with sorted rows (design.md section 6). */
function ruleFor(choices: Readonly<Record<string, string>>): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(Object.values(choices), true)
    .setAllowInvalid(true)
    .build();
}

function formatOf(plan: TabPlan, column: string): string {
  return plan.formats?.[column] ?? PLAIN_TEXT;
}
