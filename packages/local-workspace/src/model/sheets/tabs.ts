// The tabs of a spreadsheet: adding, naming, hiding and removing one, by a script or by hand.
import { told } from '../refusal-words.ts';
import { ServiceError } from '../service-error.ts';
import { formulasRenamed } from './formula-cells.ts';
import { newSheet, reviveSheet, type SheetData, type SpreadsheetData } from './spreadsheet.ts';

/** @throws ServiceError for no name, one over 100 characters, and in the words of facts 3.4 when another sheet has it */
function refuseTakenName(sheets: readonly SheetData[], name: string | null, except?: SheetData): void {
  if (!name || name.length > 100) throw new ServiceError('Invalid argument: name');
  if (!sheets.some((each) => each !== except && each.name.toLowerCase() === name.toLowerCase())) return;
  throw new ServiceError(told('SHEET_NAME_TAKEN', { name }));
}

/**
 * Adds an empty tab.
 * @param name absent: the next free `Sheet2`
 * @param index where it comes to stand, from 0
 */
export function addTab(spreadsheet: SpreadsheetData, name: string | null, index: number): SheetData {
  let title = name;
  for (let number = spreadsheet.sheets.length + 1; title === null; number++) {
    if (!spreadsheet.sheets.some((each) => each.name === `Sheet${number}`)) title = `Sheet${number}`;
  }
  refuseTakenName(spreadsheet.sheets, title);
  spreadsheet.lastId += 1;
  const sheet = newSheet(spreadsheet.lastId * 1_000_003, title);
  spreadsheet.sheets.splice(index, 0, sheet);
  return sheet;
}

/** Gives a tab another name, by which formulas then name it. @throws ServiceError when another one has it */
export function renameTab(spreadsheet: SpreadsheetData, sheet: SheetData, name: string): void {
  refuseTakenName(spreadsheet.sheets, name, sheet);
  formulasRenamed(spreadsheet, sheet.name, name);
  sheet.name = name;
}

/** Takes a tab out of sight or shows it again. @throws ServiceError for the last one in sight */
export function hideTab({ sheets }: SpreadsheetData, sheet: SheetData, hidden: boolean): void {
  if (hidden && sheets.every((each) => each === sheet || each.hidden)) {
    throw new ServiceError("You can't hide all the sheets in a document.");
  }
  sheet.hidden = hidden;
}

/** @returns a copy of a tab with everything in it, but for the form that answers into it */
export function copyOfTab(sheet: SheetData, id: number, name: string): SheetData {
  const { formId, responseColumns, ...copied } = JSON.parse(JSON.stringify(sheet)) as SheetData;
  return reviveSheet({ ...copied, id, name });
}

/** Removes a tab with the names that lead to it. @throws ServiceError for the only one, and for that of a form */
export function removeTab(spreadsheet: SpreadsheetData, id: number): void {
  if (spreadsheet.sheets.length === 1) throw new ServiceError(told('LAST_SHEET'));
  const gone = spreadsheet.sheets.find((each) => each.id === id);
  if (gone?.formId) {
    throw new ServiceError(told('SHEET_OF_FORM'));
  }
  if (gone) formulasRenamed(spreadsheet, gone.name, undefined);
  spreadsheet.sheets = spreadsheet.sheets.filter((each) => each.id !== id);
  if (spreadsheet.activeSheet === id) spreadsheet.activeSheet = spreadsheet.sheets[0]?.id ?? 0;
  for (const [name, target] of Object.entries(spreadsheet.namedRanges)) {
    if (target.sheetId === id) delete spreadsheet.namedRanges[name];
  }
}
