// What a person starts in the open document. Anybody on the web can call these functions from a page of the web app,
// since a menu needs public names (facts 13.1); there no window is open, and nothing happens.
import { DeskError } from '../../domain/fault.ts';
import { releasedWords } from '../../words/google/automation.ts';
import { faultWords, platformAdvice } from '../../words/problems/platform.ts';
import type { Store } from '../services/store.ts';
import type { Installation } from '../services/stored.ts';
import { isDocumentOpen, tell } from './dialogs.ts';

/** Makes a function that works only where the document is open before the person; elsewhere it logs and returns nothing. */
export function inDocument<Result>(work: () => Result): () => Result | undefined {
  return () => {
    if (isDocumentOpen()) return work();
    console.warn('Not called from the open document: passed over');
    return undefined;
  };
}

/** Makes the function of a menu item; what people can repair is shown in words, where Google would show its own text. */
export function item(work: () => void): () => void {
  return inDocument(() => {
    try {
      work();
    } catch (error) {
      const words = error instanceof DeskError ? faultWords(error.fault) : platformAdvice(error);
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
