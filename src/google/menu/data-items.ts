// The item of the menu that puts a copy of a desk back.

import { MENU_WORDS } from '../../words/google/menu.ts';
import {
  copyWords,
  GIVE_UP_WORD,
  openingProblemWords,
  RESTORE_WORDS,
  restoreRefusalWords,
  unfinishedQuestionWords,
} from '../../words/google/restore.ts';
import { giveUpRestore, objectionToCopy, openCopy, restore } from '../restore/restore.ts';
import { Store } from '../services/store.ts';
import { ask, confirm, tell } from './dialogs.ts';
import { item, runningOrTold } from './item.ts';
import { ownerOrTold } from './menu.ts';

/** Asks for the copy, shows what it holds, and puts it back once the owner agrees. */
export const restoreFromMenu = item(() => {
  const account = ownerOrTold(MENU_WORDS.restore);
  if (account === null || runningOrTold(new Store()) === null) return;
  const unfinished = new Store().get('restoring');
  const typed = ask(unfinished ? unfinishedQuestionWords(unfinished.source) : RESTORE_WORDS.question);
  if (typed === null) return;
  if (unfinished && typed.toUpperCase() === GIVE_UP_WORD) {
    giveUpRestore();
    tell(RESTORE_WORDS.givenUp);
    return;
  }
  const id = unfinished?.source ?? idIn(typed);
  tell(id === null ? RESTORE_WORDS.noAddress(typed) : outcomeOf(id, account));
});

/** @returns what to tell of it in the end */
function outcomeOf(id: string, account: string): string {
  const opening = openCopy(id);
  if (!opening.ok) return openingProblemWords(opening.code, opening.found);
  const { copy } = opening;
  const objection = objectionToCopy(copy);
  if (objection) return restoreRefusalWords(objection);
  if (!confirm(copyWords(copy.contents))) return RESTORE_WORDS.cancelled;
  const done = restore(copy, account);
  return typeof done === 'string' ? done : restoreRefusalWords(done);
}

/** The id in the address of a spreadsheet, or the id itself. */
function idIn(text: string): string | null {
  return /\/d\/([\w-]{20,})/.exec(text)?.[1] ?? /^[\w-]{20,}$/.exec(text)?.[0] ?? null;
}
