// The menu of the sheet. Its items run as the account that clicks; most are for the owner only. Their names are public,
// since Google may refuse a private one (facts 13.1): each proves that it was called from the open document.
import { writeReports } from '../../app/views/write-reports.ts';
import { BUILD } from '../../domain/office/build.ts';
import { parseText } from '../../domain/settings/setting-shapes.ts';
import { sameText } from '../../domain/text/text.ts';
import { aboutWords } from '../../words/google/automation.ts';
import {
  askInMenuWords,
  COPY_ANSWERS,
  HAND_OVER_WORDS,
  installToastWords,
  LINK_KEY_WORDS,
  NOT_AGREED_WORDS,
  ownerOnlyWords,
  REMOVE_WORDS,
  reportByOwnerWords,
  reportDoneWords,
  TAKE_OVER_WORD,
} from '../../words/google/install.ts';
import { MANAGEMENT_ITEMS, MENU_WORDS } from '../../words/google/menu.ts';
import { deskName } from '../../words/names.ts';
import { codeOf } from '../../words/sheet/choices.ts';
import { reportTab } from '../../words/sheet/tabs.ts';
import { openDesk } from '../desk.ts';
import { installApplication } from '../install/install.ts';
import { handOverTo, noteInstall, removeApplication } from '../install/leave.ts';
import type { Asked, Consent } from '../install/objections.ts';
import { scriptLock } from '../services/exclusive.ts';
import { Store } from '../services/store.ts';
import { tellInCorner } from '../sheets/corner.ts';
import { newSecret } from '../web/links.ts';
import { ask, confirm, greet, tell } from './dialogs.ts';
import { inDocument, item, runningOrTold } from './item.ts';

/** The part of Google's event that is used. */
interface OpenEvent {
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
}

/**
 * Adds the menu, called after the desk, when the sheet is opened, and shows whether the automation runs. The items name
 * functions of main.ts. In `AuthMode.NONE` there is only the menu under its first name, since script properties do not work
 * there (Google's reference of it).
 */
export function addMenu(event?: OpenEvent): void {
  const store = event?.authMode === ScriptApp.AuthMode.NONE ? null : knownStore();
  const ui = SpreadsheetApp.getUi();
  const management = ui.createMenu(MENU_WORDS.management);
  // Each is named as its function of main.ts.
  for (const name of MANAGEMENT_ITEMS) management.addItem(MENU_WORDS[name], name);
  ui.createMenu(deskName())
    .addItem(MENU_WORDS.desk, 'openDesk')
    .addItem(MENU_WORDS.entry, 'enterLetter')
    .addItem(MENU_WORDS.report, 'rebuildReport')
    .addItem(MENU_WORDS.install, 'installFromMenu')
    .addItem(MENU_WORDS.about, 'about')
    .addSeparator()
    .addSubMenu(management)
    .addToUi();
  if (store === null) return;
  try {
    greet(store);
  } catch (error) {
    // The menu must appear even if the greeting fails.
    console.error(`The state of the automation could not be shown: ${error}`);
  }
}

/** What is stored; `null` where Google does not tell it now: the menu must appear even then. */
function knownStore(): Store | null {
  try {
    return new Store();
  } catch (error) {
    console.error(`What is stored could not be read: ${error}`);
    return null;
  }
}

/** Installs or repairs: asks for each consent, and shows in one message what was done. */
export const installFromMenu = item(() => {
  const agreed = new Set<Consent>();
  for (;;) {
    const result = installApplication(agreed);
    if (result.type === 'TOLD') {
      noteInstall(result.words);
      tell(result.words);
      return;
    }
    const consent = answerTo(result.consent, result.words);
    if (consent === null) {
      tell(NOT_AGREED_WORDS);
      return;
    }
    agreed.add(consent);
  }
});

/**
 * Installs from the script editor, without questions: what needs a decision is refused and left to the menu. What was done
 * is noted in the sheet before it is shown, and never in a dialog, which would hang (facts 13.2).
 */
export const installFromEditor = inDocument(() => {
  const result = installApplication(new Set<Consent>(['FIRST', 'SUCCEED']));
  const words = result.type === 'TOLD' ? result.words : askInMenuWords(result.words);
  console.log(words);
  tellInCorner(installToastWords(words, noteInstall(words)));
  return words;
});

/** The owner ends all links that were ever sent. */
export const changeLinkKeyFromMenu = item(() => {
  if (ownerOrTold(MENU_WORDS.changeLinkKey) === null) return;
  if (!confirm(LINK_KEY_WORDS.question)) {
    tell(LINK_KEY_WORDS.cancelled);
    return;
  }
  scriptLock.hold(() => new Store().put({ linkSecret: newSecret() }));
  tell(LINK_KEY_WORDS.done());
});

/** The owner names the account that takes over. */
export const handOverFromMenu = item(() => {
  const owner = ownerOrTold(MENU_WORDS.handOver);
  if (owner === null) return;
  const next = ask(HAND_OVER_WORDS.question);
  if (next === null) return;
  if (parseText('MAIL_ADDRESS', next) === null || sameText(next, owner)) {
    tell(HAND_OVER_WORDS.notAnAddress(next));
    return;
  }
  tell(HAND_OVER_WORDS.done(next, handOverTo(next)));
});

/** The owner removes the application; the data stays. */
export const removeFromMenu = item(() => {
  if (ownerOrTold(MENU_WORDS.remove) === null) return;
  if (!confirm(REMOVE_WORDS.question)) {
    tell(REMOVE_WORDS.cancelled);
    return;
  }
  tell(REMOVE_WORDS.done(removeApplication()));
});

/** Writes the report at once, also last year's while it may still change. */
export const rebuildReportFromMenu = item(() => {
  const desk = openDesk();
  const installation = runningOrTold(desk.store());
  if (installation === null) return;
  const { owner } = installation;
  if (!sameText(Session.getEffectiveUser().getEmail(), owner)) {
    tell(reportByOwnerWords(owner));
    return;
  }
  const years = writeReports(desk);
  desk.spreadsheet().toast(reportDoneWords(years.map(reportTab)));
});

/** The owner's address if the owner clicked; otherwise tells the person whom to ask and returns `null`. */
function ownerOrTold(choice: string): string | null {
  const { owner } = new Store().need('installation');
  if (sameText(Session.getEffectiveUser().getEmail(), owner)) return owner;
  tell(ownerOnlyWords(choice, owner));
  return null;
}

/** What the person agrees to; `null` for nothing. */
function answerTo(asked: Asked, words: string): Consent | null {
  if (asked !== 'COPY' && asked !== 'TAKE_OVER') return confirm(words) ? asked : null;
  const typed = ask(words)?.toUpperCase();
  if (asked === 'COPY') return codeOf(COPY_ANSWERS, typed ?? '');
  return typed === TAKE_OVER_WORD ? asked : null;
}

/** Tells the build of the sheet and of the pages, and the account that runs the desk. */
export const aboutFromMenu = item(() => {
  const store = new Store();
  tell(aboutWords(BUILD, store.get('webBuild'), store.get('installation')?.owner));
});
