// Whole rows and columns as a person handles them: inserts, deletes, drags to another place, and takes it back.
import type { ActionResult, Email, ExecutionRecord, WorkspaceSheets } from '../facade.ts';
import { refuseInProtectedSheet, refuseProtected } from '../model/sheets/cells.ts';
import { rememberedFormulas } from '../model/sheets/formula-cells.ts';
import { moveLines } from '../model/sheets/moving.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { type Axis, deleteLines, insertLines, layersOf } from '../model/sheets/structure.ts';

interface Target {
  readonly spreadsheet: SpreadsheetData;
  readonly sheet: SheetData;
}

/** What the sheet editor lends: how a target is found and by whom it is edited, how it is noted, what it sets off. */
export interface SheetTools {
  find(sheet: string, spreadsheet: string | undefined): Target;
  findFile(spreadsheet: string | undefined): SpreadsheetData;
  editor(as: Email | undefined, target: Pick<Target, 'spreadsheet'>): Email;
  /** Runs an act, its refusals turned into those of a person's edit. */
  refused<T>(act: () => T): T;
  remembered(target: Target, person: Email, act: (now: Target) => void): void;
  changed(target: Target, changeType: string, person: Email): ExecutionRecord[];
}

type LineHands = Pick<
  WorkspaceSheets,
  'insertRows' | 'deleteRows' | 'moveRows' | 'insertColumns' | 'deleteColumns' | 'moveColumns'
>;

/** Everything around the cells that a change of lines may touch, to be put back as it was. */
function arrangement({ spreadsheet, sheet }: Target): (now: Target) => void {
  const { merges, protections, conditionalFormats, columnWidths, rowHeights, hiddenColumns, groups } = sheet;
  const { hiddenRows, frozenRows, frozenColumns, responseColumns, filter } = sheet;
  const around = { merges, protections, conditionalFormats, columnWidths, rowHeights, hiddenColumns, groups };
  const rest = { hiddenRows, frozenRows, frozenColumns, responseColumns, filter };
  const kept = structuredClone({ ...around, ...rest });
  const formulas = rememberedFormulas(spreadsheet);
  const file = structuredClone({ namedRanges: spreadsheet.namedRanges, metadata: spreadsheet.metadata ?? [] });
  return (now) => {
    const given = Object.entries(structuredClone(kept)).filter(([, value]) => value !== undefined);
    if (!kept.filter) delete now.sheet.filter;
    Object.assign(now.sheet, Object.fromEntries(given));
    Object.assign(now.spreadsheet, structuredClone(file));
    formulas(now.spreadsheet);
  };
}

/** Every attribute of the cells of some lines. */
function contents(sheet: SheetData, axis: Axis, from: number, count: number): (now: SheetData) => void {
  const across = axis === 'rows' ? sheet.columns : sheet.rows;
  const at = (line: number, other: number): [number, number] => (axis === 'rows' ? [line, other] : [other, line]);
  const cells = layersOf(sheet).map((layer) => {
    const found: [number, number, unknown][] = [];
    for (let line = from; line < from + count; line++) {
      for (let other = 1; other <= across; other++) {
        const value = layer.get(...at(line, other));
        if (value !== undefined) found.push([...at(line, other), value]);
      }
    }
    return found;
  });
  return (now) => {
    for (const [index, layer] of layersOf(now).entries()) {
      for (const [row, column, value] of cells[index] ?? []) layer.set(row, column, value);
    }
  };
}

/** @returns what a person does with whole rows and columns */
export function lineHands({ find, editor, refused, remembered, changed }: SheetTools): LineHands {
  const insert =
    (axis: Axis): WorkspaceSheets['insertRows'] =>
    (name, { before, count = 1 }, as, spreadsheetName): ActionResult => {
      const target = find(name, spreadsheetName);
      const person = editor(as, target);
      const restore = arrangement(target);
      const like = before > 1 ? before - 1 : before;
      refused(() => {
        refuseInProtectedSheet(target.spreadsheet, target.sheet, person);
        insertLines(target.spreadsheet, target.sheet, axis, before, count, like);
      });
      remembered(target, person, (now) => {
        deleteLines(now.spreadsheet, now.sheet, axis, before, count);
        restore(now);
      });
      return { executions: changed(target, axis === 'rows' ? 'INSERT_ROW' : 'INSERT_COLUMN', person) };
    };

  const remove =
    (axis: Axis): WorkspaceSheets['deleteRows'] =>
    (name, { from, count = 1 }, as, spreadsheetName): ActionResult => {
      const target = find(name, spreadsheetName);
      const person = editor(as, target);
      const { spreadsheet, sheet } = target;
      const area =
        axis === 'rows'
          ? { row: from, column: 1, rows: count, columns: sheet.columns }
          : { row: 1, column: from, rows: sheet.rows, columns: count };
      const [restore, refill] = [arrangement(target), contents(sheet, axis, from, count)];
      refused(() => {
        refuseProtected(spreadsheet, sheet, area, person);
        deleteLines(spreadsheet, sheet, axis, from, count);
      });
      remembered(target, person, (now) => {
        insertLines(now.spreadsheet, now.sheet, axis, from, count);
        refill(now.sheet);
        restore(now);
      });
      return { executions: changed(target, axis === 'rows' ? 'REMOVE_ROW' : 'REMOVE_COLUMN', person) };
    };

  const move =
    (axis: Axis): WorkspaceSheets['moveRows'] =>
    (name, { from, count = 1, before }, as, spreadsheetName): ActionResult => {
      const target = find(name, spreadsheetName);
      const person = editor(as, target);
      const { spreadsheet, sheet } = target;
      const [first, last] = [Math.min(from, before), Math.max(from + count, before)];
      const area =
        axis === 'rows'
          ? { row: first, column: 1, rows: last - first, columns: sheet.columns }
          : { row: 1, column: first, rows: sheet.rows, columns: last - first };
      const restore = arrangement(target);
      refused(() => {
        refuseProtected(spreadsheet, sheet, area, person);
        moveLines(spreadsheet, sheet, axis, from, count, before);
      });
      const [now, back] = before <= from ? [before, from + count] : [before - count, from];
      remembered(target, person, (then) => {
        moveLines(then.spreadsheet, then.sheet, axis, now, count, back);
        restore(then);
      });
      return { executions: changed(target, 'OTHER', person) };
    };

  return {
    insertRows: insert('rows'),
    deleteRows: remove('rows'),
    moveRows: move('rows'),
    insertColumns: insert('columns'),
    deleteColumns: remove('columns'),
    moveColumns: move('columns'),
  };
}
