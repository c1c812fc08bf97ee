// Data validation of cells: which values a rule takes, and what the sheet says when it does not.
import { a1Of } from './a1.ts';
import { showsDate } from './display.ts';
import type { CellValue } from './spreadsheet.ts';

/** A rule as `newDataValidation()` builds it; criteria are the names of `SpreadsheetApp.DataValidationCriteria`. */
export interface ValidationRule {
  readonly criteria: 'VALUE_IN_LIST' | 'DATE_IS_VALID_DATE' | 'NUMBER_BETWEEN' | 'CHECKBOX';
  readonly values: readonly unknown[];
  /** False: the entry is refused, a script's too (facts 3.5). */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** @returns whether the rule takes the value; an empty cell always passes */
export function satisfies(
  rule: ValidationRule,
  value: CellValue | undefined,
  format: string | number | undefined,
): boolean {
  if (value === undefined || typeof value === 'object') return true;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return (rule.values[0] as readonly unknown[]).some((each) => String(each) === String(value));
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' && showsDate(format);
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(rule.values[0]) && value <= Number(rule.values[1]);
    case 'CHECKBOX':
      return typeof value === 'boolean' || rule.values.some((each) => String(each) === String(value));
  }
}

/** @returns the message of facts 3.4 for a refused entry */
export function refusal(rule: ValidationRule, row: number, column: number): string {
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  const first = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (rule.criteria !== 'VALUE_IN_LIST') return first;
  return `${first} Please enter one of the following values: ${(rule.values[0] as readonly unknown[]).join(', ')}.`;
}
