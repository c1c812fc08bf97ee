// The menu of the sheet, which runs as whoever clicks: only the owner writes, others are told whom to ask.
import { recover } from '../../app/recovery/recover.ts';
import { writeReports } from '../../app/views/report.ts';
import { DeskError } from '../../domain/fault.ts';
import { parseText } from '../../domain/settings/setting-shapes.ts';
import { sameAddress } from '../../domain/settings/team.ts';
import { faultWords } from '../../words/faults.ts';
import {
  askInMenuWords,
  HAND_OVER_WORDS,
  NOT_AGREED_WORDS,
  ownerOnlyWords,
  REMOVE_WORDS,
  reportByOwnerWords,
  reportDoneWords,
  TAKE_OVER_WORD,
} from '../../words/install.ts';
import { MENU_WORDS } from '../../words/menu.ts';
import { reportTab } from '../../words/tabs.ts';
import { openDesk } from '../desk.ts';
import { type Consent, installApplication } from '../install/install.ts';
import { handOverTo, removeApplication } from '../install/leave.ts';
import { Store } from '../services/store.ts';
import { ask, confirm, tell } from './dialogs.ts';
import { greet } from './greeting.ts';

/** The part of Google's event that is used. */
interface OpenEvent {
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
}

/**
 * Puts the menu there when the sheet is opened, and says how things stand. The items name functions of main.ts.
 * Where nothing is authorised there is the menu alone: script properties do not work in `AuthMode.NONE` (Google's reference of it).
 */
export function addMenu(event?: OpenEvent): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU_WORDS.menu)
    .addItem(MENU_WORDS.letter, 'openLetter')
    .addItem(MENU_WORDS.report, 'rebuildReport')
    .addSeparator()
    .addItem(MENU_WORDS.install, 'installFromMenu')
    .addItem(MENU_WORDS.handOver, 'handOver')
    .addItem(MENU_WORDS.remove, 'remove')
    .addToUi();
  if (event?.authMode === ScriptApp.AuthMode.NONE) return;
  try {
    greet();
  } catch (error) {
    // The menu must be there whatever the greeting meets.
    console.error(`The state of the automation could not be shown: ${error}`);
  }
}

/** What an item does; a fault that people can mend is said in words, where Google would show its code. */
function item(work: () => void): () => void {
  return () => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      tell(faultWords(error.fault));
    }
  };
}

/** Installs or repairs, asks what has to be agreed to, and says in one message what was done. */
export const installFromMenu = item(() => {
  const agreed = new Set<Consent>();
  for (;;) {
    const result = installApplication(agreed);
    if (result.type === 'TOLD') {
      tell(result.words);
      return;
    }
    if (!agrees(result.consent, result.words)) {
      tell(NOT_AGREED_WORDS);
      return;
    }
    agreed.add(result.consent);
  }
});

/** To be started from the editor, by somebody who means to: what has to be weighed first is left to the menu. */
export function installFromEditor(): string {
  const result = installApplication(new Set<Consent>(['FIRST', 'SUCCEED']));
  const words = result.type === 'TOLD' ? result.words : askInMenuWords(result.words);
  tell(words);
  return words;
}

/** The owner names the account that is to go on. */
export const handOverFromMenu = item(() => {
  const owner = ownerOrTold(MENU_WORDS.handOver);
  if (owner === null) return;
  const next = ask(HAND_OVER_WORDS.question);
  if (next === null) return;
  if (parseText('MAIL_ADDRESS', next) === null || sameAddress(next, owner)) {
    tell(HAND_OVER_WORDS.notAnAddress(next));
    return;
  }
  tell(HAND_OVER_WORDS.done(next, handOverTo(next)));
});

/** The owner takes the application off; the data stays. */
export const removeFromMenu = item(() => {
  if (ownerOrTold(MENU_WORDS.remove) === null) return;
  if (!confirm(REMOVE_WORDS.question)) {
    tell(REMOVE_WORDS.cancelled);
    return;
  }
  removeApplication();
  tell(REMOVE_WORDS.done);
});

/** Rewrites the report at once, last year's as well while it may still change. */
export const rebuildReportFromMenu = item(() => {
  const desk = openDesk();
  const { owner } = desk.store().need('installation');
  if (!sameAddress(Session.getEffectiveUser().getEmail(), owner)) {
    tell(reportByOwnerWords(owner));
    return;
  }
  const years = desk.exclusive.hold(() => writeReports(desk, recover(desk).requests));
  desk.spreadsheet().toast(reportDoneWords(years.map(reportTab)));
});

/** The address of the owner, where he is the one who clicked. */
function ownerOrTold(choice: string): string | null {
  const { owner } = new Store().need('installation');
  if (sameAddress(Session.getEffectiveUser().getEmail(), owner)) return owner;
  tell(ownerOnlyWords(choice, owner));
  return null;
}

function agrees(consent: Consent, words: string): boolean {
  return consent === 'TAKE_OVER' ? ask(words)?.toUpperCase() === TAKE_OVER_WORD : confirm(words);
}
