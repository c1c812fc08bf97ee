// Shows whoever opens the sheet whether the automation runs. A simple trigger may use only the store and the sheet.
import { DeskError } from '../../domain/fault.ts';
import { silenceOf } from '../../domain/office/heartbeat.ts';
import { alarmsOf } from '../../domain/office/troubles.ts';
import type { Instant } from '../../domain/time/time.ts';
import {
  copyWords,
  leftToSetUpWords,
  NOT_INSTALLED_WORDS,
  releasedWords,
  runningWords,
  silenceWords,
  troublesWords,
} from '../../words/google/automation.ts';
import { MENU_WORDS } from '../../words/google/menu.ts';
import { faultWords } from '../../words/problems/faults.ts';
import { copyOrigin } from '../install/copy.ts';
import { setupOf } from '../office/setup.ts';
import { Store } from '../services/store.ts';
import { currentInstant } from '../sheets/cells.ts';
import { STAYS } from './dialogs.ts';

const SECONDS = 8;

/** Shows a message in the corner: for some seconds if all is well, until it is closed if something is wrong. */
export function greet(): void {
  const { words, urgent } = readableState();
  SpreadsheetApp.getActiveSpreadsheet().toast(words, MENU_WORDS.menu, urgent ? STAYS : SECONDS);
}

function readableState(): ReturnType<typeof stateOf> {
  try {
    return stateOf(new Store(), currentInstant());
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { words: faultWords(error.fault), urgent: true };
  }
}

function stateOf(store: Store, now: Instant): { readonly words: string; readonly urgent: boolean } {
  const origin = copyOrigin(SpreadsheetApp.getActiveSpreadsheet(), store);
  if (origin) return { words: copyWords(origin.sheet), urgent: true };
  const installation = store.get('installation');
  if (!installation) return { words: NOT_INSTALLED_WORDS, urgent: true };
  const { owner, released } = installation;
  if (released) return { words: releasedWords(released, owner), urgent: true };
  const unfinished = store.get('troubles')?.RESTORE;
  if (store.get('restoring') && unfinished) return { words: unfinished, urgent: true };
  const heartbeat = store.heartbeat(now);
  if (silenceOf(heartbeat, now) === 'HOUR') {
    return { words: silenceWords('HOUR', heartbeat.hourRanAt, owner), urgent: true };
  }
  const troubles = alarmsOf(store.get('troubles') ?? {});
  if (troubles.length > 0) return { words: troublesWords(troubles), urgent: true };
  const left = setupOf(store).filter(({ done }) => !done).length;
  const words = [runningWords(heartbeat.hourRanAt), ...(left > 0 ? [leftToSetUpWords(left)] : [])];
  return { words: words.join(' '), urgent: false };
}
