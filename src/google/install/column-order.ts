// Puts columns that the script writes by place back in their order, and rows that were written while they were out of it.
import { folded } from '../../domain/text/text.ts';
import { type Cell, textOf } from '../sheets/cells.ts';
import { headerCells, headerOf } from '../sheets/tables.ts';
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

/**
 * Columns that have lost their headers alone: each stands between the neighbours it has in the plan.
 * @param row the row of headers
 * @param order the plan's headers
 * @returns the places of those headers, counted from 0, by header
 */
export function clearedHeaders(row: readonly Cell[], order: readonly string[]): ReadonlyMap<string, number> {
  const found = row.map(headerOf);
  const planned = order.map(folded);
  /** Where the plan has what stands at a place, as the next header on one side tells. */
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
