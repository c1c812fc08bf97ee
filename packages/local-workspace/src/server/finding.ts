// Finds what an address or a body names.
import { NotFound } from '../engine/refusals.ts';
import type { FormInfo, SheetInfo, Workspace } from '../facade.ts';

/** @returns the form of this id or title @throws NotFound */
export function findForm(workspace: Workspace, key: string): FormInfo {
  const forms = workspace.forms.list();
  const form = forms.find(({ id }) => id === key) ?? forms.find(({ title }) => title === key);
  if (form) return form;
  throw new NotFound(`There is no form "${key}". Those there are: GET /api/forms`);
}

/** @returns the sheet of this name @throws NotFound */
export function findSheet(workspace: Workspace, name: string, spreadsheet?: string): SheetInfo {
  const sheet = workspace.sheets.list(spreadsheet).find((each) => each.name === name);
  if (sheet) return sheet;
  throw new NotFound(`There is no sheet "${name}". Those there are: GET /api/sheets`);
}

/** @returns the spreadsheet of this id or title @throws NotFound */
export function findSpreadsheet(workspace: Workspace, key: string): { readonly id: string; readonly title: string } {
  const found = workspace.sheets.spreadsheets().find(({ id, title }) => id === key || title === key);
  if (found) return found;
  const titles = workspace.sheets.spreadsheets().map(({ title }) => `"${title}"`);
  throw new NotFound(`There is no spreadsheet "${key}". Those there are: ${titles.join(', ') || 'none yet'}`);
}

/** @returns the name of a function of the project @throws NotFound */
export function knownFunction(workspace: Workspace, name: string): string {
  const { functions } = workspace.project;
  if (functions.includes(name)) return name;
  throw new NotFound(`There is no function "${name}". Those there are: ${functions.join(', ')}`);
}
