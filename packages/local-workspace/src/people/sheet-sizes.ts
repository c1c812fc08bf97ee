// How wide columns are, which lines are hidden, folded or kept in sight, as a person sets it; no script hears of it.

import { BadRequest } from '../engine/refusals.ts';
import type { ActionResult, Email, WorkspaceSheets } from '../facade.ts';
import { told } from '../model/refusal-words.ts';
import { fold, groupsOf } from '../model/sheets/groups.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';

interface Target {
  readonly spreadsheet: SpreadsheetData;
  readonly sheet: SheetData;
}

/** What the sheet editor lends. */
interface SizeTools {
  find(sheet: string, spreadsheet: string | undefined): Target;
  editor(as: Email | undefined, target: Target): Email;
  /** Notes how it is taken back, and that the sheet looks otherwise. */
  done(target: Target, person: Email, back: (now: Target) => void): void;
}

type SizeHands = Pick<
  WorkspaceSheets,
  'resizeColumns' | 'hideRows' | 'hideColumns' | 'foldRows' | 'foldColumns' | 'freezeRows' | 'freezeColumns'
>;

/** @returns what a person sets of the sizes of rows and columns */
export function sizeHands({ find, editor, done }: SizeTools): SizeHands {
  const hide =
    (name: 'hiddenRows' | 'hiddenColumns', among: 'rows' | 'columns'): WorkspaceSheets['hideRows'] =>
    (sheetName, { from, count = 1, hidden }, as, spreadsheetName): ActionResult => {
      const target = find(sheetName, spreadsheetName);
      const person = editor(as, target);
      const { sheet } = target;
      const before = sheet[name] ?? [];
      const others = before.filter((each) => each < from || each >= from + count);
      const these = numbers(from, count, sheet[among]);
      const after = hidden ? [...others, ...these].sort((a, b) => a - b) : others;
      if (after.length >= sheet[among])
        throw new BadRequest(told(among === 'rows' ? 'ALL_ROWS_HIDDEN' : 'ALL_COLUMNS_HIDDEN'));
      sheet[name] = after;
      done(target, person, (now) => {
        now.sheet[name] = before;
      });
      return { executions: [] };
    };

  const folded =
    (axis: 'rows' | 'columns'): WorkspaceSheets['foldRows'] =>
    (sheetName, { from, depth, collapsed }, as, spreadsheetName): ActionResult => {
      const target = find(sheetName, spreadsheetName);
      const person = editor(as, target);
      const { sheet } = target;
      const group = groupsOf(sheet, axis).find((each) => each.from === from && each.depth === depth);
      if (!group) throw new BadRequest(`There is no group of ${axis} from ${from} at depth ${depth}`);
      const before = sheet.groups;
      fold(sheet, axis, group, collapsed);
      done(target, person, (now) => {
        now.sheet.groups = before;
      });
      return { executions: [] };
    };
  const frozen =
    (name: 'frozenRows' | 'frozenColumns', among: 'rows' | 'columns'): WorkspaceSheets['freezeRows'] =>
    (sheetName, count, as, spreadsheetName): ActionResult => {
      const target = find(sheetName, spreadsheetName);
      const person = editor(as, target);
      const { sheet } = target;
      if (count >= sheet[among]) throw new BadRequest(`Not all ${among} can be frozen`);
      const before = sheet[name];
      sheet[name] = count;
      done(target, person, (now) => {
        now.sheet[name] = before;
      });
      return { executions: [] };
    };

  return {
    foldRows: folded('rows'),
    foldColumns: folded('columns'),
    freezeRows: frozen('frozenRows', 'rows'),
    freezeColumns: frozen('frozenColumns', 'columns'),
    resizeColumns: (name, { from, count = 1, width }, as, spreadsheetName) => {
      const target = find(name, spreadsheetName);
      const person = editor(as, target);
      const { sheet } = target;
      const before = { ...sheet.columnWidths };
      for (const column of numbers(from, count, sheet.columns)) sheet.columnWidths[column] = width;
      done(target, person, (now) => {
        now.sheet.columnWidths = before;
      });
      return { executions: [] };
    },
    hideRows: hide('hiddenRows', 'rows'),
    hideColumns: hide('hiddenColumns', 'columns'),
  };
}

/** @throws BadRequest for lines the sheet does not have */
function numbers(from: number, count: number, last: number): number[] {
  if (from + count - 1 > last) throw new BadRequest(told('OUTSIDE'));
  return Array.from({ length: count }, (_, index) => from + index);
}
