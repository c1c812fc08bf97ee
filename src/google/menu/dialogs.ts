// What a person is told and asked in the sheet; there is nobody to ask in the editor's runs and in triggers.
import { MENU_WORDS } from '../../words/menu.ts';

/** Tells something; into the log as well, which is all there is where no document is open (facts 1.3). */
export function tell(words: string): void {
  console.log(words);
  const ui = openUi();
  ui?.alert(MENU_WORDS.menu, words, ui.ButtonSet.OK);
}

/** @returns whether the person agreed; nobody agrees by closing the dialog */
export function confirm(words: string): boolean {
  const ui = openUi();
  return ui !== null && ui.alert(MENU_WORDS.menu, words, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** @returns what the person typed; `null` where he did not */
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
