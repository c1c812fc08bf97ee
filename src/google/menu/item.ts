// What a person starts in the open document. Anybody on the web can call these functions from a page of the web app,
// since a menu needs public names (facts 13.1); there no window is open, and nothing happens.
import { DeskError } from '../../domain/fault.ts';
import { releasedWords } from '../../words/google/automation.ts';
import { consentWords, faultWords, platformAdvice } from '../../words/problems/platform.ts';
import type { Store } from '../services/store.ts';
import type { Installation } from '../services/stored.ts';
import { tellInCorner } from '../sheets/corner.ts';
import { isDocumentOpen, tell } from './dialogs.ts';

/** Makes a function that works only where the document is open before the person; elsewhere it logs and returns nothing. */
export function inDocument<Result>(work: () => Result): () => Result | undefined {
  return () => {
    if (isDocumentOpen()) return work();
    // Without its scope there is no window either: the corner of the sheet asks for another one.
    const words = missingConsent();
    if (words !== null) tellInCorner(words);
    else console.warn('Not called from the open document: passed over');
    return undefined;
  };
}

/** What to do where this account has left out a box of the consent; `null` where it has granted every scope (facts 7.3). */
function missingConsent(): string | null {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const info = ScriptApp.getAuthorizationInfo(AuthMode.FULL);
  if (info.getAuthorizationStatus() !== AuthorizationStatus.REQUIRED) return null;
  return consentWords(info.getAuthorizationUrl());
}

/** Makes the function of a menu item; what people can repair is shown in words, where Google would show its own text. */
export function item(work: () => void): () => void {
  return inDocument(() => {
    try {
      work();
    } catch (error) {
      const words = error instanceof DeskError ? faultWords(error.fault) : (missingConsent() ?? platformAdvice(error));
      if (words === null) throw error;
      tell(words);
    }
  });
}

/**
 * The installation, while the desk runs; `null` while it is handed over or removed, which the person is told.
 * @throws DeskError `NOT_INSTALLED`
 */
export function runningOrTold(store: Store): Installation | null {
  const installation = store.need('installation');
  const { owner, released } = installation;
  if (!released) return installation;
  tell(releasedWords(released, owner));
  return null;
}
