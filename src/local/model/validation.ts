// Data validation of cells: which values a rule takes, and what the sheet says when it does not.
import { type Area, a1Of } from './a1.ts';
import { meets } from './condition.ts';
import { shown } from './display.ts';
import type { CellValue, SpreadsheetData } from './spreadsheet.ts';

/** A rule as `newDataValidation()` builds it; criteria are the names of `SpreadsheetApp.DataValidationCriteria`. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  /** False: the entry is refused, a script's too (facts 3.5). */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

interface RangeValue extends Area {
  readonly sheet: number;
}

/** @returns the choices of a rule that offers a list, of its own or from a range; undefined for any other rule */
export function choicesOf(rule: ValidationRule, spreadsheet: SpreadsheetData): string[] | undefined {
  if (rule.criteria === 'VALUE_IN_LIST') return (rule.values[0] as readonly unknown[]).map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE') return undefined;
  const range = rule.values[0] as RangeValue;
  const sheet = spreadsheet.sheets.find((each) => each.id === range.sheet);
  const found: string[] = [];
  for (let row = range.row; sheet && row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const format = sheet.styles.numberFormat.get(row, column);
      const text = shown(sheet.values.get(row, column), format, spreadsheet.locale);
      if (text !== '') found.push(text);
    }
  }
  return found;
}

/** @returns whether the rule takes the value; an empty cell always passes, and so does what would have to be calculated */
export function satisfies(
  rule: ValidationRule,
  value: CellValue | undefined,
  format: string | number | undefined,
  spreadsheet: SpreadsheetData,
): boolean {
  if (value === undefined || typeof value === 'object') return true;
  if (rule.criteria === 'CHECKBOX') {
    return typeof value === 'boolean' || rule.values.some((each) => String(each) === String(value));
  }
  const choices = choicesOf(rule, spreadsheet);
  if (choices) return choices.includes(String(value)) || choices.includes(shown(value, format, spreadsheet.locale));
  return meets(rule.criteria, rule.values, { value, format, zone: spreadsheet.zone }) !== false;
}

/** @returns the message of facts 3.4 for a refused entry */
export function refusal(rule: ValidationRule, row: number, column: number, spreadsheet: SpreadsheetData): string {
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  const first = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  const choices = rule.criteria === 'VALUE_IN_LIST' ? choicesOf(rule, spreadsheet) : undefined;
  return choices ? `${first} Please enter one of the following values: ${choices.join(', ')}.` : first;
}
