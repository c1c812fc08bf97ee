// How the sheet services reach a document: with or without applying what the execution has buffered.

import { customFunction, type Execution } from '../engine/execution/execution.ts';
import { settle } from '../engine/execution/settling.ts';
import { told } from '../model/refusal-words.ts';
import { ServiceError } from '../model/service-error.ts';
import type { Area } from '../model/sheets/a1.ts';
import type { Writer } from '../model/sheets/cells.ts';
import type { RangeRef, SheetRef } from '../model/sheets/range-ref.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import type { Axis } from '../model/sheets/structure.ts';
import { outOfBounds } from '../model/sheets/structure.ts';

export interface Place {
  readonly spreadsheet: SpreadsheetData;
  readonly sheet: SheetData;
}

/** @returns a spreadsheet as committed @throws ServiceError when it is gone */
export function spreadsheetOf(execution: Execution, id: string): SpreadsheetData {
  const found = execution.world.documents.spreadsheets.get(id);
  if (!found) throw new ServiceError(`Service Spreadsheets failed while accessing document with id ${id}.`);
  return found;
}

/** @returns whether the bound document is the active one, in a web app by its reading (facts 1.3, 17.1) */
export function hasDocument(
  execution: Execution,
  reading: 'activeFormInWebApp' | 'activeSpreadsheetInWebApp',
): boolean {
  const { launch } = execution;
  if (launch.document || !['web-app', 'page'].includes(launch.trigger)) return launch.document;
  return !execution.withholds(reading);
}

/** @returns whether the execution's account may open a spreadsheet */
export function mayOpen(execution: Execution, id: string): boolean {
  const found = execution.world.documents.spreadsheets.get(id);
  if (!found) return false;
  const me = execution.launch.effective;
  return (
    found.owner === me ||
    found.editors.includes(me) ||
    execution.world.settings.people.some((each) => each.email === me)
  );
}

/** @returns a new id within the spreadsheet, for a sheet, a protection or a chart */
export function nextId(execution: Execution, id: string): number {
  const spreadsheet = spreadsheetOf(execution, id);
  spreadsheet.lastId += 1;
  return spreadsheet.lastId * 1_000_003;
}

const OUTSIDE = told('OUTSIDE');

/** @returns a sheet as committed, buffered writes left waiting @throws ServiceError for cells that it still does not have */
export function placeOf(execution: Execution, ref: SheetRef | RangeRef): Place {
  const spreadsheet = spreadsheetOf(execution, ref.spreadsheet);
  const sheet = spreadsheet.sheets.find((each) => each.id === ref.sheet);
  if (!sheet) throw new ServiceError(`Sheet ${ref.sheet} not found`);
  const place = { spreadsheet, sheet };
  if ('beyond' in ref && ref.beyond && !fits(place, ref)) throw new ServiceError(OUTSIDE);
  return place;
}

/** @returns a sheet for reading: buffered writes are applied first */
export function settledPlace(execution: Execution, ref: SheetRef | RangeRef): Place {
  settle(execution, ref.spreadsheet);
  return placeOf(execution, ref);
}

/** A function that a formula calls may read and not write. */
function refuseOfFormulas({ launch }: Execution): void {
  if (launch.trigger === customFunction) throw new ServiceError('You do not have permission to perform that action.');
}

/** Changes a sheet at once, after what was buffered before. */
export function change<T>(execution: Execution, ref: SheetRef, act: (place: Place) => T): T {
  refuseOfFormulas(execution);
  const result = act(settledPlace(execution, ref));
  execution.readAhead.drop(ref.spreadsheet);
  execution.world.touch('spreadsheet', ref.spreadsheet);
  return result;
}

/** Buffers a write; it meets the sheet as it is when it is applied. */
export function buffer(execution: Execution, ref: SheetRef | RangeRef, write: (place: Place) => void): void {
  placeOf(execution, ref);
  refuseOfFormulas(execution);
  execution.readAhead.drop(ref.spreadsheet);
  execution.buffer.add({
    spreadsheet: ref.spreadsheet,
    cells: 'rows' in ref ? ref.rows * ref.columns : 1,
    apply: () => {
      write(placeOf(execution, ref));
      execution.world.touch('spreadsheet', ref.spreadsheet);
    },
  });
}

/** @returns who writes, and by which locale and zone the entries are read */
export function writerOf(execution: Execution, spreadsheet: SpreadsheetData): Writer {
  const { locale, zone } = spreadsheet;
  return { email: execution.launch.effective, place: { locale, zone, now: execution.world.clock.now() } };
}

/**
 * Checks that an area lies in the grid, after applying what is buffered if it seems not to (an appended row may have
 * made room).
 * @throws ServiceError in the words of facts 3.4
 */
export function refuseOutside(execution: Execution, ref: SheetRef, area: Area): void {
  if (![area.row, area.column, area.rows, area.columns].every(Number.isInteger)) {
    throw new ServiceError('The coordinates or dimensions of the range are invalid.');
  }
  if (area.row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (area.column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (area.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (!isInside(execution, ref, area)) throw new ServiceError(OUTSIDE);
}

/** @returns whether an area lies in the grid, after applying what is buffered if it seems not to */
export function isInside(execution: Execution, ref: SheetRef, area: Area): boolean {
  return fits(placeOf(execution, ref), area) || fits(settledPlace(execution, ref), area);
}

/** Checks that rows or columns lie in the grid, as above. @throws ServiceError in the words of facts 3.4 */
export function refuseLines(execution: Execution, ref: SheetRef, axis: Axis, from: number, count: number): void {
  const inside = ({ sheet }: Place) => from >= 1 && count >= 1 && from + count - 1 <= sheet[axis];
  if (inside(placeOf(execution, ref)) || inside(settledPlace(execution, ref))) return;
  throw outOfBounds(axis);
}

function fits({ sheet }: Place, area: Area): boolean {
  return area.row + area.rows - 1 <= sheet.rows && area.column + area.columns - 1 <= sheet.columns;
}
