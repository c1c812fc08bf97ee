// Data validation of cells: which values a rule takes, and what the sheet says when it does not.

import { type Told, told } from '../refusal-words.ts';
import type { CellPlace } from './a1.ts';
import { type Area, a1Of } from './a1.ts';
import { calculationOf, type Seen, sightOf } from './calculated.ts';
import { meets } from './condition.ts';
import { shown } from './display.ts';
import type { ValidationRule } from './sheet-rules.ts';
import type { SheetData, SpreadsheetData } from './spreadsheet.ts';

interface RangeValue extends Area {
  readonly sheet: number;
}

/** @returns the choices of a rule that offers a list, of its own or from a range; undefined for any other rule */
export function choicesOf(rule: ValidationRule, spreadsheet: SpreadsheetData): string[] | undefined {
  if (rule.criteria === 'VALUE_IN_LIST') return (rule.values[0] as readonly unknown[]).map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE') return undefined;
  const range = rule.values[0] as RangeValue;
  const sheet = spreadsheet.sheets.find((each) => each.id === range.sheet);
  if (!sheet) return [];
  const sight = sightOf(spreadsheet, sheet);
  const found: string[] = [];
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const { value, format } = sight(row, column);
      const text = shown(value, format, spreadsheet.locale);
      if (text !== '') found.push(text);
    }
  }
  return found;
}

/** @returns whether the rule takes what a cell of the sheet is to hold; an empty cell always passes */
export function satisfies(
  rule: ValidationRule,
  { value, format }: Seen,
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  place: CellPlace,
): boolean {
  if (value === undefined) return true;
  if (rule.criteria === 'CHECKBOX') {
    return typeof value === 'boolean' || rule.values.some((each) => String(each) === String(value));
  }
  const choices = choicesOf(rule, spreadsheet);
  if (choices) return choices.includes(String(value)) || choices.includes(shown(value, format, spreadsheet.locale));
  const holds = (formula: string) =>
    calculationOf(spreadsheet)?.condition(formula, sheet, rule.origin ?? place)(place) ?? true;
  return meets(rule.criteria, rule.values, { value, format, zone: spreadsheet.zone, holds }) !== false;
}

/** @returns the message of facts 3.4 for a refused entry */
export function refusal(rule: ValidationRule, row: number, column: number, spreadsheet: SpreadsheetData): Told {
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  const choices = rule.criteria === 'VALUE_IN_LIST' ? choicesOf(rule, spreadsheet) : undefined;
  return choices ? told('BREAKS_LIST', { cell, choices: choices.join(', ') }) : told('BREAKS_RULE', { cell });
}
