// The tabs of a spreadsheet as a person handles them: adds, renames, hides and deletes one, with the change triggers that follow.

import { BadRequest } from '../engine/refusals.ts';
import type { WorkspaceSheets } from '../facade.ts';
import { told } from '../model/refusal-words.ts';
import { refuseProtected } from '../model/sheets/cells.ts';
import { addTab, hideTab, removeTab, renameTab } from '../model/sheets/tabs.ts';
import type { SheetTools } from './sheet-lines.ts';
import { sheetInfo } from './sheet-view.ts';

type TabHands = Pick<WorkspaceSheets, 'addTab' | 'renameTab' | 'hideTab' | 'removeTab' | 'unprotect'>;

/** @returns what a person does with whole tabs; it is not taken back by `undo` */
export function tabHands({ find, findFile, editor, refused, changed }: SheetTools): TabHands {
  const named = (name: string): string => {
    if (name.trim() === '') throw new BadRequest(told('SHEET_WITHOUT_NAME'));
    return name;
  };
  return {
    addTab: (name, as, spreadsheetName) => {
      const spreadsheet = findFile(spreadsheetName);
      const person = editor(as, { spreadsheet });
      const title = name === undefined ? null : named(name);
      const sheet = refused(() => addTab(spreadsheet, title, spreadsheet.sheets.length));
      return { ...sheetInfo(spreadsheet, sheet), executions: changed({ spreadsheet, sheet }, 'INSERT_GRID', person) };
    },
    renameTab: (old, name, as, spreadsheetName) => {
      const target = find(old, spreadsheetName);
      const person = editor(as, target);
      const title = named(name);
      refused(() => renameTab(target.spreadsheet, target.sheet, title));
      return { ...sheetInfo(target.spreadsheet, target.sheet), executions: changed(target, 'OTHER', person) };
    },
    hideTab: (name, hidden, as, spreadsheetName) => {
      const target = find(name, spreadsheetName);
      const person = editor(as, target);
      refused(() => hideTab(target.spreadsheet, target.sheet, hidden));
      return { ...sheetInfo(target.spreadsheet, target.sheet), executions: changed(target, 'OTHER', person) };
    },
    unprotect: (name, as, spreadsheetName) => {
      const target = find(name, spreadsheetName);
      const { spreadsheet, sheet } = target;
      const person = editor(as, target);
      for (const { area } of sheet.protections) {
        const covered = area ?? { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
        refused(() => refuseProtected(spreadsheet, sheet, covered, person));
      }
      sheet.protections = [];
      changed(target, 'OTHER', person);
    },
    removeTab: (name, as, spreadsheetName) => {
      const target = find(name, spreadsheetName);
      const person = editor(as, target);
      refused(() => removeTab(target.spreadsheet, target.sheet.id));
      return { executions: changed(target, 'REMOVE_GRID', person) };
    },
  };
}
