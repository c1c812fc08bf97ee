// Hands the application over to another account, or removes it; the data stays.

import { folded } from '../../domain/text/text.ts';
import { stampWords } from '../../words/formats/dates.ts';
import { releasedWords } from '../../words/google/automation.ts';
import { HAND_OVER_WORDS, installNoteWords, REMOVE_WORDS } from '../../words/google/install.ts';
import { SETTINGS_COLUMNS } from '../../words/sheet/columns.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { scriptLock } from '../services/exclusive.ts';
import { Store } from '../services/store.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { currentInstant } from '../sheets/cells.ts';
import { headerCells, headerOf } from '../sheets/tables.ts';
import { accessRules } from './calendar.ts';
import { closeForm } from './form.ts';
import { openTabs } from './protections.ts';
import { removeTriggers } from './triggers.ts';

type Part = keyof typeof HAND_OVER_WORDS.parts;

/**
 * Removes this account's triggers and shares sheet, form and calendar with the next one. Until that account installs,
 * nothing is recorded or sent; submissions of that time are recorded afterwards.
 * @param next the address of the account that takes over
 * @returns the names of what could not be shared
 */
export function handOverTo(next: string): readonly string[] {
  return scriptLock.hold(() => {
    const store = new Store();
    const { formId, calendarId } = store.need('installation');
    // First of all: a hand-over that leaves them closed would lock the next account out.
    openTabs(SpreadsheetApp.getActiveSpreadsheet());
    const shares: Readonly<Record<Part, () => unknown>> = {
      sheet: () => SpreadsheetApp.getActiveSpreadsheet().addEditor(next),
      form: () => FormApp.openById(formId).addEditor(next),
      calendar: () => accessRules().insert({ role: 'owner', scope: { type: 'user', value: next } }, calendarId),
    };
    const notShared = (Object.keys(shares) as Part[]).filter((part) => !succeeds(shares[part]));
    release(store, next);
    return notShared.map((part) => HAND_OVER_WORDS.parts[part]);
  });
}

/** Removes this account's triggers and closes the form. @returns whether the form could be closed */
export function removeApplication(): boolean {
  return scriptLock.hold(() => {
    const store = new Store();
    openTabs(SpreadsheetApp.getActiveSpreadsheet());
    const isClosed = closeForm(
      store.need('installation').formId,
      REMOVE_WORDS.formClosed(store.office().settings.office.name),
    );
    release(store, '');
    return isClosed;
  });
}

function release(store: Store, next: string): void {
  const { released: _, ...installation } = store.need('installation');
  const released = { at: currentInstant(), next };
  store.put({ installation: { ...installation, triggerIds: [], released } });
  removeTriggers();
  tellTroubles(SpreadsheetApp.getActiveSpreadsheet(), store, { RELEASED: releasedWords(released, installation.owner) });
}

/** Whether sharing succeeded: a domain may forbid it, and then a person has to do it. */
function succeeds(share: () => unknown): boolean {
  try {
    share();
    return true;
  } catch (error) {
    console.error(`Could not be shared: ${error}`);
    return false;
  }
}

/**
 * Writes it as a note on the header `Pesan` of `Pengaturan`.
 * @returns whether there is such a header: not so before the first install
 */
export function noteInstall(words: string): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABS.SETTINGS);
  if (!sheet) return false;
  const place = headerCells(sheet).map(headerOf).indexOf(folded(SETTINGS_COLUMNS.problem));
  if (place < 0) return false;
  sheet.getRange(1, place + 1).setNote(installNoteWords(stampWords(currentInstant()), words));
  // It must stand there before anything waits for a person.
  SpreadsheetApp.flush();
  return true;
}
