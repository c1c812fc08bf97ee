// Conditions on a cell, as validation rules, filters and conditional formats name them: `SpreadsheetApp.BooleanCriteria` and its siblings.

import { serialOf } from '../time/zone.ts';
import { showsDate } from './display.ts';
import type { PlainValue } from './spreadsheet.ts';

/** A cell with what decides how it is read. */
export interface ConditionCell {
  readonly value: PlainValue | undefined;
  readonly format: string | number | undefined;
  /** Zone of the spreadsheet, for dates among the condition's values. */
  readonly zone: string;
  /** Tries a formula for this cell. */
  readonly holds?: (formula: string) => boolean;
}

/**
 * @param values the condition's own values; dates as they cross the bridge
 * @returns whether the cell meets the condition; undefined where it is none of a single cell
 */
export function meets(criteria: string, values: readonly unknown[], cell: ConditionCell): boolean | undefined {
  const { value } = cell;
  if (criteria === 'CELL_EMPTY') return value === undefined;
  if (criteria === 'CELL_NOT_EMPTY') return value !== undefined;
  if (criteria === 'CUSTOM_FORMULA') return cell.holds?.(String(values[0] ?? ''));
  if (criteria.startsWith('TEXT_')) return meetsText(criteria, values, value === undefined ? '' : String(value));
  if (criteria.startsWith('NUMBER_')) return typeof value === 'number' && meetsNumber(criteria, values, value, cell);
  if (criteria.startsWith('DATE_')) {
    const isDate = typeof value === 'number' && showsDate(cell.format);
    const relative = relativeFormula(criteria, String(values[0] ?? ''), Math.floor(Number(value)));
    if (relative) return isDate && cell.holds?.(relative);
    return isDate && meetsNumber(criteria, values, Math.floor(value), cell);
  }
  return undefined;
}

const daysAgo: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY();-1)',
  PAST_YEAR: 'EDATE(TODAY();-12)',
};

/** @returns the formula of a condition that names a day by today's; a past week, month or year ends today */
function relativeFormula(criteria: string, name: string, day: number): string | undefined {
  const since = daysAgo[name];
  if (!criteria.endsWith('_RELATIVE') || since === undefined) return undefined;
  if (criteria === 'DATE_AFTER_RELATIVE') return `=${day}>${since}`;
  if (criteria === 'DATE_BEFORE_RELATIVE') return `=${day}<${since}`;
  return name.startsWith('PAST_') ? `=(${day}>=${since})*(${day}<=TODAY())` : `=${day}=${since}`;
}

function meetsText(criteria: string, values: readonly unknown[], text: string): boolean | undefined {
  const [shown, wanted] = [text.toLowerCase(), String(values[0] ?? '').toLowerCase()];
  switch (criteria) {
    case 'TEXT_EQUAL_TO':
      return shown === wanted;
    case 'TEXT_NOT_EQUAL_TO':
      return shown !== wanted;
    case 'TEXT_CONTAINS':
      return shown.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !shown.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return shown.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return shown.endsWith(wanted);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@,]+@[^\s@,]+\.[^\s@,.]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?|ftp):\/\/[^\s/]+\.[^\s]+$/.test(text);
    default:
      return undefined;
  }
}

function meetsNumber(criteria: string, values: readonly unknown[], value: number, cell: ConditionCell) {
  const [first = Number.NaN, second = Number.NaN] = values.map((each) => asNumber(each, cell.zone));
  const inside = value >= Math.min(first, second) && value <= Math.max(first, second);
  switch (criteria.replace(/^(NUMBER|DATE)_/, '')) {
    case 'IS_VALID_DATE':
      return true;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    case 'BETWEEN':
      return inside;
    case 'NOT_BETWEEN':
      return !inside;
    default:
      return undefined;
  }
}

function asNumber(value: unknown, zone: string): number {
  if (typeof value === 'object' && value !== null && '$date' in value) {
    return Math.floor(serialOf(zone, (value as { $date: number }).$date));
  }
  return Number(value);
}
