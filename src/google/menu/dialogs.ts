// Messages and questions in the sheet. Triggers and pages of the web app have no dialogs.
import { MENU_WORDS } from '../../words/google/menu.ts';

/** Shown until somebody closes it. */
export const STAYS = -1;

/** Whether a person has the document open before them: not so in a trigger or in a page of the web app (facts 1.3). */
export function isDocumentOpen(): boolean {
  return openUi() !== null;
}

/** Shows a message and logs it; without an open document it is only logged (facts 1.3). */
export function tell(words: string): void {
  console.log(words);
  const ui = openUi();
  ui?.alert(MENU_WORDS.menu, words, ui.ButtonSet.OK);
}

/**
 * Shows a message in the corner of the sheet until it is closed. An alert waits for a click in the window of
 * the sheet, which nobody sees who runs a function in the script editor (facts 13.2).
 */
export function tellInCorner(words: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(words, MENU_WORDS.menu, STAYS);
}

/** @returns whether the person agreed; closing the dialog is no agreement */
export function confirm(words: string): boolean {
  const ui = openUi();
  return ui !== null && ui.alert(MENU_WORDS.menu, words, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** @returns what the person typed, trimmed; `null` where they cancelled */
export function ask(words: string): string | null {
  const ui = openUi();
  if (!ui) return null;
  const answer = ui.prompt(MENU_WORDS.menu, words, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

function openUi(): GoogleAppsScript.Base.Ui | null {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return null;
  }
}
