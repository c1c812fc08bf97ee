// Writes a condition of Google's as a formula of Excel's about one cell.
import type { SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { serialOf } from '../model/time/zone.ts';
import { excelFormula } from './excel-formula.ts';

function literal(value: unknown, zone: string): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object' && value !== null && '$date' in value) {
    return String(Math.floor(serialOf(zone, (value as { $date: number }).$date)));
  }
  const text = String(value ?? '');
  if (text.startsWith('=')) return `(${text.slice(1)})`;
  return text !== '' && !Number.isNaN(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
}

/**
 * @param criteria as Google names it, e.g. `TEXT_CONTAINS`
 * @param cell address of the first cell it is asked of, e.g. `B2`
 * @param spreadsheet whose zone dates are in, and by whose locale formulas are read
 * @returns the formula without `=`; undefined for a condition that Excel cannot express
 */
export function formulaOf(
  criteria: string,
  values: readonly unknown[],
  cell: string,
  spreadsheet: SpreadsheetData,
): string | undefined {
  const [first, second] = values.map((each) => literal(each, spreadsheet.zone));
  const text = `"${String(values[0] ?? '').replaceAll('"', '""')}"`;
  const compared = (operator: string) => `AND(ISNUMBER(${cell}),${cell}${operator}${first})`;
  switch (criteria.replace(/^(NUMBER|DATE)_/, '')) {
    case 'CUSTOM_FORMULA':
      return excelFormula(String(values[0] ?? ''), spreadsheet);
    case 'CELL_EMPTY':
      return `ISBLANK(${cell})`;
    case 'CELL_NOT_EMPTY':
      return `NOT(ISBLANK(${cell}))`;
    case 'TEXT_EQUAL_TO':
      return `${cell}&""=${text}`;
    case 'TEXT_NOT_EQUAL_TO':
      return `${cell}&""<>${text}`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_IS_VALID_EMAIL':
      return `AND(ISNUMBER(FIND("@",${cell})),ISNUMBER(FIND(".",${cell},FIND("@",${cell}))))`;
    case 'TEXT_IS_VALID_URL':
      return `OR(LEFT(${cell},7)="http://",LEFT(${cell},8)="https://",LEFT(${cell},6)="ftp://")`;
    case 'IS_VALID_DATE':
      return `ISNUMBER(${cell})`;
    case 'EQUAL_TO':
      return compared('=');
    case 'NOT_EQUAL_TO':
      return compared('<>');
    case 'GREATER_THAN':
    case 'AFTER':
      return compared('>');
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return compared('>=');
    case 'LESS_THAN':
    case 'BEFORE':
      return compared('<');
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return compared('<=');
    case 'BETWEEN':
      return `AND(ISNUMBER(${cell}),${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
    case 'NOT_BETWEEN':
      return `AND(ISNUMBER(${cell}),OR(${cell}<MIN(${first},${second}),${cell}>MAX(${first},${second})))`;
    default:
      return undefined;
  }
}
