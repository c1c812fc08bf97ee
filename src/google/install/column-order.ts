// Puts columns that the script writes by place back in their order, and rows that were written while they were out of it.
import { folded } from '../../domain/text.ts';
import { type Cell, textOf } from '../cells.ts';
import { headerCells, headerOf } from '../tables.ts';
import type { TabPlan } from './plans.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What the script writes by place stands in its order again; what people have put between comes to stand behind.
 * @returns the columns that were moved
 */
export function putInOrder(sheet: Sheet, plan: TabPlan): string[] {
  const headers = headerCells(sheet).map(headerOf);
  const columns = Object.entries(plan.columns);
  const places = columns.map(([, header]) => headers.indexOf(folded(header)));
  if (places.every((place, index) => place === index)) return [];
  straighten(sheet, places);
  return columns.flatMap(([column, header], index) => {
    const place = headers.indexOf(folded(header));
    if (place === index) return [];
    sheet.moveColumns(sheet.getRange(1, place + 1), index + 1);
    headers.splice(index, 0, ...headers.splice(place, 1));
    return [column];
  });
}

/**
 * Brings rows that the script wrote by place, before it noticed, under their headers: moving the columns would tear them
 * apart. They are known by their data, which stands in the last column.
 */
function straighten(sheet: Sheet, places: readonly number[]): void {
  const [, ...rows] = sheet.getDataRange().getValues() as Cell[][];
  const last = places.length - 1;
  rows.forEach((row, index) => {
    if (isData(row[places[last] ?? last]) || !isData(row[last])) return;
    const line = row.map((cell, place) => (place <= last ? '' : cell));
    places.forEach((place, column) => {
      line[place] = row[column] ?? '';
    });
    sheet.getRange(index + 2, 1, 1, line.length).setValues([line]);
  });
}

function isData(cell: Cell | undefined): boolean {
  return textOf(cell).startsWith('{"');
}
