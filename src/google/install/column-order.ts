// Restores the column order of tabs that the script writes by place, and rows that were written in a wrong order.
import { folded } from '../../domain/text/text.ts';
import { type Cell, textOf } from '../sheets/cells.ts';
import { headerCells, headerOf } from '../sheets/tables.ts';
import type { TabPlan } from './plans.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Moves the plan's columns to their places; columns that people inserted between come after them.
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
 * Repairs rows that the script wrote by place before it noticed the wrong order: moves their cells under the headers.
 * Such rows have their data in the last place of the plan instead of the data column.
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

/**
 * Finds columns whose header cells alone were cleared: each is between the neighbours it has in the plan.
 * @param row the header row
 * @param order the plan's headers
 * @returns their places, counted from 0, by header
 */
export function clearedHeaders(row: readonly Cell[], order: readonly string[]): ReadonlyMap<string, number> {
  const found = row.map(headerOf);
  const planned = order.map(folded);
  /** The index in the plan of the column at a place, derived from the next header on one side; NaN if unknown. */
  const plannedFrom = (place: number, step: 1 | -1): number => {
    let at = place + step;
    while (found[at] === '') at += step;
    const header = found[at];
    if (header === undefined) return (step === 1 ? planned.length : -1) + place - at;
    return planned.includes(header) ? planned.indexOf(header) + place - at : Number.NaN;
  };
  return new Map(
    found.flatMap((header, place) => {
      const index = plannedFrom(place, -1);
      const name = order[index];
      const isLost = header === '' && name !== undefined && !found.includes(folded(name));
      return isLost && plannedFrom(place, 1) === index ? [[name, place] as const] : [];
    }),
  );
}
