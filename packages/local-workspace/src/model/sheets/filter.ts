// The filter of a sheet: which rows it hides.

import type { Area, CellPlace } from './a1.ts';
import { calculationOf, type Seen, sightOf } from './calculated.ts';
import { contentExtent } from './cells.ts';
import { meets } from './condition.ts';
import { shown } from './display.ts';
import type { ColumnCriteria } from './sheet-rules.ts';
import type { SheetData, SpreadsheetData } from './spreadsheet.ts';

/** @returns the area a person's filter covers: everything below the frozen rows' last one, header included */
export function areaToFilter(spreadsheet: SpreadsheetData, sheet: SheetData): Area {
  const { row, column } = contentExtent(spreadsheet, sheet);
  const header = Math.max(1, sheet.frozenRows);
  return { row: header, column: 1, rows: Math.max(1, row - header + 1), columns: Math.max(1, column) };
}

/** @returns numbers of the rows that the sheet's filter hides; its first row is the header and stays */
export function hiddenByFilter(spreadsheet: SpreadsheetData, sheet: SheetData): number[] {
  const { filter } = sheet;
  if (!filter) return [];
  const passes = passing(spreadsheet, sheet, filter.area.row);
  const wishes = Object.entries(filter.columns);
  return rowsOf(spreadsheet, sheet, filter.area).filter(
    (row) => !wishes.every(([column, wish]) => passes({ row, column: Number(column) }, wish)),
  );
}

/** @returns the texts of a column that its own criteria hide, whatever other columns hide */
export function hiddenTexts(spreadsheet: SpreadsheetData, sheet: SheetData, column: number): string[] {
  const { filter } = sheet;
  const wish = filter?.columns[column];
  if (!filter || !wish) return [];
  const passes = passing(spreadsheet, sheet, filter.area.row);
  const hidden = rowsOf(spreadsheet, sheet, filter.area).filter((row) => !passes({ row, column }, wish));
  return [...textsOf(spreadsheet, sheet, hidden, column)];
}

/** What a person lets through of a column: all that stands in it is no criteria. */
export function criteriaOf(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  area: Area,
  column: number,
  visible: readonly string[],
): ColumnCriteria | undefined {
  const texts = textsOf(spreadsheet, sheet, rowsOf(spreadsheet, sheet, area), column);
  return [...texts].every((text) => visible.includes(text)) ? undefined : { visible };
}

function textsOf(spreadsheet: SpreadsheetData, sheet: SheetData, rows: readonly number[], column: number): Set<string> {
  const sight = sightOf(spreadsheet, sheet);
  return new Set(
    rows.map((row) => {
      const { value, format } = sight(row, column);
      return shown(value, format, spreadsheet.locale);
    }),
  );
}

/** The rows below the header, as far as anything stands in them. */
function rowsOf(spreadsheet: SpreadsheetData, sheet: SheetData, area: Area): number[] {
  const last = Math.min(area.row + area.rows - 1, contentExtent(spreadsheet, sheet).row);
  return Array.from({ length: Math.max(0, last - area.row) }, (_, index) => area.row + 1 + index);
}

/** @returns what tells whether a cell meets what is wished of its column */
function passing(spreadsheet: SpreadsheetData, sheet: SheetData, header: number) {
  const sight = sightOf(spreadsheet, sheet);
  return (place: CellPlace, wish: ColumnCriteria): boolean => {
    // A formula is written for the first row below the header.
    const origin = { row: header + 1, column: place.column };
    const holds = (formula: string) => calculationOf(spreadsheet)?.condition(formula, sheet, origin)(place) ?? true;
    return passesColumn(spreadsheet, sight(place.row, place.column), wish, holds);
  };
}

/** @returns whether a cell meets what is wished of its column */
export function passesColumn(
  spreadsheet: SpreadsheetData,
  { value, format }: Seen,
  wish: ColumnCriteria,
  holds: (formula: string) => boolean,
): boolean {
  const text = shown(value, format, spreadsheet.locale);
  if (wish.visible && !wish.visible.includes(text)) return false;
  if (wish.hidden?.includes(text)) return false;
  if (!wish.criteria) return true;
  return meets(wish.criteria, wish.values ?? [], { value, format, zone: spreadsheet.zone, holds }) !== false;
}
