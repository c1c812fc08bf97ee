// The filter of a sheet: which rows it hides.

import type { Area } from './a1.ts';
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
  const hidden: number[] = [];
  const last = Math.min(filter.area.row + filter.area.rows - 1, contentExtent(spreadsheet, sheet).row);
  const sight = sightOf(spreadsheet, sheet);
  for (let row = filter.area.row + 1; row <= last; row++) {
    const passes = Object.entries(filter.columns).every(([column, wish]) => {
      const place = { row, column: Number(column) };
      // A formula is written for the first row below the header.
      const origin = { row: filter.area.row + 1, column: place.column };
      const holds = (formula: string) => calculationOf(spreadsheet)?.condition(formula, sheet, origin)(place) ?? true;
      return passesColumn(spreadsheet, sight(row, place.column), wish, holds);
    });
    if (!passes) hidden.push(row);
  }
  return hidden;
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
