// Finds what an address or a body names.
import { NotFound } from '../engine/refusals.ts';
import type { FormInfo, SheetInfo, Workspace } from '../facade.ts';
import { told, toldWithKnown } from '../model/refusal-words.ts';

type Named = 'NO_CALENDAR' | 'NO_EXECUTION' | 'NO_FORM' | 'NO_FUNCTION' | 'NO_MAIL' | 'NO_SHEET' | 'NO_SPREADSHEET';

/** @param known what there is, or where it is told @returns the refusal of a name that nothing has */
export function noneOf(code: Named, name: string, known: string): NotFound {
  return new NotFound(toldWithKnown(told(code, { name: `"${name}"` }), known));
}

/** @returns the form of this id or title @throws NotFound */
export function findForm(workspace: Workspace, key: string): FormInfo {
  const forms = workspace.forms.list();
  const form = forms.find(({ id }) => id === key) ?? forms.find(({ title }) => title === key);
  if (form) return form;
  throw noneOf('NO_FORM', key, 'GET /api/forms');
}

/** @returns the sheet of this name @throws NotFound */
export function findSheet(workspace: Workspace, name: string, spreadsheet?: string): SheetInfo {
  const sheet = workspace.sheets.list(spreadsheet).find((each) => each.name === name);
  if (sheet) return sheet;
  throw noneOf('NO_SHEET', name, 'GET /api/sheets');
}

/** @returns the spreadsheet of this id or title @throws NotFound */
export function findSpreadsheet(workspace: Workspace, key: string): { readonly id: string; readonly title: string } {
  const found = workspace.sheets.spreadsheets().find(({ id, title }) => id === key || title === key);
  if (found) return found;
  const titles = workspace.sheets.spreadsheets().map(({ title }) => `"${title}"`);
  throw noneOf('NO_SPREADSHEET', key, titles.join(', ') || 'none yet');
}

/** @returns the name of a function of the project @throws NotFound */
export function knownFunction(workspace: Workspace, name: string): string {
  const { functions } = workspace.project;
  if (functions.includes(name)) return name;
  throw noneOf('NO_FUNCTION', name, functions.join(', '));
}
