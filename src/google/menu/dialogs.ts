// What the sheet says to whoever opens it or chooses from the menu.

import { DeskError } from '../../domain/fault.ts';
import { alarmsOf, silenceOf } from '../../domain/office/troubles.ts';
import { sameText } from '../../domain/text/text.ts';
import type { Instant } from '../../domain/time/time.ts';
import {
  copyWords,
  leftToSetUpWords,
  notInstalledWords,
  releasedWords,
  silenceWords,
  troublesWords,
} from '../../words/google/automation.ts';
import { deskName } from '../../words/names.ts';
import { faultWords } from '../../words/problems/platform.ts';
import { copyOrigin } from '../install/copy.ts';
import { leftToSetUp } from '../office/setup.ts';
import type { Store } from '../services/store.ts';
import { currentInstant } from '../sheets/cells.ts';
import { tellInCorner } from '../sheets/corner.ts';

/** Whether a person has the document open before them: not so in a trigger or in a page of the web app (facts 1.3). */
export function isDocumentOpen(): boolean {
  return openUi() !== null;
}

/** Shows a message and logs it; without an open document it is only logged (facts 1.3). */
export function tell(words: string): void {
  console.log(words);
  const ui = openUi();
  ui?.alert(deskName(), words, ui.ButtonSet.OK);
}

/** @returns whether the person agreed; closing the dialog is no agreement */
export function confirm(words: string): boolean {
  const ui = openUi();
  return ui !== null && ui.alert(deskName(), words, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** @returns what the person typed, trimmed; `null` where they cancelled */
export function ask(words: string): string | null {
  const ui = openUi();
  if (!ui) return null;
  const answer = ui.prompt(deskName(), words, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

function openUi(): GoogleAppsScript.Base.Ui | null {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return null;
  }
}

const SECONDS = 8;

/**
 * Shows a line in the corner to whoever can do something about it: until it is closed if something is wrong, for some
 * seconds to the owner if something is left to set up.
 */
export function greet(store: Store): void {
  const { words, urgent } = readableState(store);
  if (words === '') return;
  tellInCorner(words, urgent ? undefined : SECONDS);
}

function readableState(store: Store): ReturnType<typeof stateOf> {
  try {
    return stateOf(store, currentInstant());
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { words: faultWords(error.fault), urgent: true };
  }
}

function stateOf(store: Store, now: Instant): { readonly words: string; readonly urgent: boolean } {
  const origin = copyOrigin(SpreadsheetApp.getActiveSpreadsheet(), store);
  if (origin) return { words: copyWords(origin.sheet), urgent: true };
  const installation = store.get('installation');
  if (!installation) return { words: notInstalledWords(), urgent: true };
  const { owner, released } = installation;
  if (released) return { words: releasedWords(released, owner), urgent: true };
  const heartbeat = store.heartbeat(now);
  if (silenceOf(heartbeat, now) === 'HOUR') {
    return { words: silenceWords('HOUR', heartbeat.hourRanAt, owner), urgent: true };
  }
  const troubles = alarmsOf(store.get('troubles') ?? {});
  if (troubles.length > 0) return { words: troublesWords(troubles), urgent: true };
  // Where Google does not say who looks on, the note on the tab says it to the owner.
  const isOwner = sameText(onlooker(), owner);
  const undone = isOwner ? leftToSetUp(store) : 0;
  return { words: undone > 0 ? leftToSetUpWords(undone) : '', urgent: false };
}

/** Whoever looks on; blank where a simple trigger may not ask (facts 17.3). */
function onlooker(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}
