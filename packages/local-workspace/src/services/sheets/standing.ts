// Where an execution stands in a spreadsheet: its active sheet and range, which no two people share.
import type { Execution } from '../../engine/execution/execution.ts';
import type { RangeRef, SheetRef } from '../../model/sheets/range-ref.ts';
import type { SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import { spreadsheetOf } from '../access.ts';

/** The first cell of a sheet. */
function cornerOf({ spreadsheet, sheet }: SheetRef): RangeRef {
  return { spreadsheet, sheet, row: 1, column: 1, rows: 1, columns: 1 };
}

/**
 * @returns what the script activated, else the cells its event speaks of, else where the person stands who started it,
 *   else the first cell of the first tab in sight
 */
export function standingIn(execution: Execution, id: string): RangeRef {
  const { launch, world } = execution;
  const { sheets } = spreadsheetOf(execution, id);
  const person = launch.ui && launch.person !== undefined ? world.standing.get(launch.person) : undefined;
  const known = [execution.activeRange, launch.order.event?.range as RangeRef | undefined, person];
  const found = known.find((each) => each?.spreadsheet === id && sheets.some((sheet) => sheet.id === each.sheet));
  const first = sheets.find((each) => !each.hidden) ?? sheets[0];
  const sheet = sheets.find((each) => each.id === found?.sheet);
  const inside = sheet && found && found.row < sheet.rows + 1 && found.column < sheet.columns + 1;
  return inside ? found : cornerOf({ spreadsheet: id, sheet: sheet?.id ?? first?.id ?? 0 });
}

/** A tab that is activated comes into sight (facts 3.6). */
function show({ world }: Execution, { id, sheets }: SpreadsheetData, sheet: number): void {
  const tab = sheets.find((each) => each.id === sheet);
  if (!tab?.hidden || world.readings.of('activatedTabs') !== 'shown') return;
  tab.hidden = false;
  world.touch('spreadsheet', id);
}

/** Activates a range; the person who has the document open is led there too. */
export function stand(execution: Execution, at: RangeRef): void {
  const { launch, world } = execution;
  execution.activeRange = at;
  show(execution, spreadsheetOf(execution, at.spreadsheet), at.sheet);
  if (!launch.ui || launch.person === undefined) return;
  world.standing.set(launch.person, at);
  spreadsheetOf(execution, at.spreadsheet).activeSheet = at.sheet;
}

/** Activates a sheet; whoever is in it already stays where they are. */
export function enter(execution: Execution, at: SheetRef): void {
  if (standingIn(execution, at.spreadsheet).sheet !== at.sheet) stand(execution, cornerOf(at));
  else show(execution, spreadsheetOf(execution, at.spreadsheet), at.sheet);
}
