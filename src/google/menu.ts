// The menu of the sheet, which runs as whoever clicks: only the owner writes, others are told whom to ask.
import { writeReport } from '../desk/report.ts';
import { MENU_WORDS, reportByOwnerWords, reportDoneWords } from '../words/install.ts';
import { reportTab } from '../words/tabs.ts';
import { openDesk } from './desk.ts';
import { installApplication } from './install/install.ts';
import { greet } from './opening.ts';
import { SheetReportTab } from './report-tab.ts';

/** Puts the menu there when the sheet is opened, and says how things stand. The items name functions of main.ts. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU_WORDS.menu)
    .addItem(MENU_WORDS.report, 'rebuildReport')
    .addSeparator()
    .addItem(MENU_WORDS.install, 'install')
    .addToUi();
  try {
    greet();
  } catch (error) {
    // The menu must be there whatever the greeting meets.
    console.error(`The state of the automation could not be shown: ${error}`);
  }
}

/** Installs and says in one message what was done; run from the editor, it says so in the log. */
export function installFromMenu(): string {
  const words = installApplication();
  say(words);
  return words;
}

/** Rewrites this year's report at once. */
export function rebuildReportFromMenu(): void {
  const desk = openDesk();
  const { owner } = desk.store().need('installation');
  if (Session.getEffectiveUser().getEmail() !== owner) {
    say(reportByOwnerWords(owner));
    return;
  }
  const year = Number(desk.office.now().slice(0, 4));
  desk.exclusive.hold(() => writeReport(desk, new SheetReportTab(desk.spreadsheet), year));
  desk.spreadsheet().toast(reportDoneWords(reportTab(year)));
}

/** A dialog where there is somebody to see it; `getUi` throws in the editor and in triggers (facts 1.3). */
function say(words: string): void {
  console.log(words);
  let ui: GoogleAppsScript.Base.Ui;
  try {
    ui = SpreadsheetApp.getUi();
  } catch {
    return;
  }
  ui.alert(MENU_WORDS.menu, words, ui.ButtonSet.OK);
}
