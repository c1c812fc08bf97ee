// Puts the cells of a sheet into a worksheet: typed values, formulas, links, notes and looks; what is text stays text.
import type { CellValue, Worksheet } from 'exceljs';
import { parseValue } from 'numfmt';
import { a1Of } from '../model/sheets/a1.ts';
import { type Calculated, resultsOf, type TableSize } from '../model/sheets/calculated.ts';
import type { PlainValue, SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { excelFormula } from './excel-formula.ts';
import { Looks } from './looks.ts';

/** Limits of Excel: characters of a cell, characters of a link, links of a sheet. */
const longestText = 32_767;
const longestLink = 2079;
const mostLinks = 65_530;

/** @returns whether Excel would take the text for a formula, number, date or truth if somebody typed it */
function looksTyped(text: string): boolean {
  return /^[=+\-@]/.test(text) || (text.length <= 40 && Boolean(parseValue(text)));
}

const isLink = (text: string) => /^https?:\/\/[^\s"<>]+$/.test(text) && text.length <= longestLink;

/** Fills every cell that holds or shows anything. */
export function fillCells(target: Worksheet, spreadsheet: SpreadsheetData, sheet: SheetData): void {
  const results = new Map<string, readonly [Calculated, TableSize | undefined]>();
  let [lastRow, lastColumn] = [0, 0];
  resultsOf(spreadsheet, sheet)?.each((row, column, result, table) => {
    results.set(`${row} ${column}`, [result, table]);
    [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
  });
  const looks = new Looks(sheet);
  let links = 0;
  for (let number = 1; number <= sheet.rows; number++) {
    const values = sheet.values.row(number);
    const notes = sheet.styles.note.row(number);
    const filled = number <= lastRow ? lastColumn : 0;
    const columns = Math.max(values?.length ?? 0, notes?.length ?? 0, looks.columnsOf(number), filled);
    if (columns === 0) continue;
    const row = target.getRow(number);
    for (let column = 1; column <= columns; column++) {
      const stored = values?.[column - 1] ?? undefined;
      const [result, table] = results.get(`${number} ${column}`) ?? [];
      const value = stored ?? result?.value;
      const note = notes?.[column - 1] ?? undefined;
      const style = looks.at(number, column, typeof value === 'string' && looksTyped(value), result?.format);
      if (value === undefined && note === undefined && style === undefined) continue;
      const cell = row.getCell(column);
      if (typeof value === 'object') {
        // A pivot table goes with what it shows.
        const formula = value.pivot ? undefined : excelFormula(value.formula, spreadsheet);
        cell.value = calculatedCell(formula, result, table && areaText(number, column, table));
      } else if (value !== undefined) {
        cell.value = exported(value, links < mostLinks ? linkOf(sheet, number, column) : null);
      }
      if (cell.hyperlink) links += 1;
      if (note !== undefined) cell.note = String(note);
      if (style) cell.style = style;
    }
  }
}

/** @returns where a cell leads: the first link of its rich text, else the address it holds; null where there is none */
function linkOf(sheet: SheetData, row: number, column: number): string | null {
  const value = sheet.values.get(row, column);
  const runs = JSON.parse(String(sheet.styles.richText.get(row, column) ?? '[]')) as { readonly link?: string }[];
  const link = runs.find((each) => each.link !== undefined)?.link ?? (typeof value === 'string' ? value : '');
  return isLink(link) ? link : null;
}

/** @param link where the cell leads, if it does */
function exported(value: PlainValue, link: string | null): CellValue {
  if (typeof value !== 'string') return value;
  const text = value.slice(0, longestText);
  return link === null ? text : { text, hyperlink: link };
}

const areaText = (row: number, column: number, size: TableSize) => a1Of({ row, column, ...size });

const excelErrors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

/**
 * @param formula undefined: Excel does not have it, and gets what it comes to
 * @param table the cells that the formula fills, if they are several
 */
function calculatedCell(
  formula: string | undefined,
  { value, problem }: Calculated = { value: undefined },
  table: string | undefined,
): CellValue {
  const error = excelErrors.find((each) => each === value) ?? '#VALUE!';
  const result = problem === undefined ? value : { error };
  if (formula === undefined) return result ?? null;
  const given = result === undefined ? {} : { result };
  return (table ? { formula, shareType: 'array', ref: table, ...given } : { formula, ...given }) as CellValue;
}
