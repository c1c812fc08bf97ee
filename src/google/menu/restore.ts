// The menu item that puts a copy of the desk back; the owner's alone, and never without a look at it first.
import { MENU_WORDS } from '../../words/google/menu.ts';
import {
  dryRunWords,
  GIVE_UP_WORD,
  INSIST_WORD,
  openingProblemWords,
  RESTORE_WORDS,
  restoreRefusalWords,
  unfinishedQuestionWords,
} from '../../words/google/restore.ts';
import { type Copy, giveUpRestore, lookAt, openCopy, restore } from '../restore/restore.ts';
import { Store } from '../services/store.ts';
import { ask, confirm, tell } from './dialogs.ts';
import { item, runningOrTold } from './item.ts';
import { ownerOrTold } from './menu.ts';

/** Asks for the copy, shows what would be done, and does it once the owner agrees. */
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
  const id = unfinished && typed === '' ? unfinished.source : idIn(typed);
  if (id === null) {
    tell(RESTORE_WORDS.noAddress(typed));
    return;
  }
  const opening = openCopy(id);
  if (opening.ok) decideOn(opening.copy, account, unfinished?.source === opening.copy.id ? unfinished.withTabs : null);
  else tell(openingProblemWords(opening.code, opening.found));
});

/** @param withTabs what was decided before a restore of this copy was broken off; `null` if nothing was */
function decideOn(copy: Copy, account: string, withTabs: boolean | null): void {
  const look = lookAt(copy);
  const { dryRun } = look;
  if (!look.ok && look.refusal.code !== 'GAPS') {
    tell(restoreRefusalWords(look.refusal));
    return;
  }
  const agrees = look.ok
    ? confirm(dryRunWords(dryRun))
    : ask(`${restoreRefusalWords(look.refusal)}\n\n${dryRunWords(dryRun)}`)?.toUpperCase() === INSIST_WORD;
  if (!agrees) {
    tell(RESTORE_WORDS.cancelled);
    return;
  }
  const differs = dryRun.differing.length > 0;
  const tabsToo = withTabs ?? (dryRun.isEmptyDesk || (differs && confirm(RESTORE_WORDS.tabsToo(dryRun.differing))));
  const done = restore(copy, account, tabsToo, !look.ok);
  tell(typeof done === 'string' ? done : restoreRefusalWords(done));
}

/** The id in the address of a spreadsheet, or the id itself. */
function idIn(text: string): string | null {
  return /\/d\/([\w-]{20,})/.exec(text)?.[1] ?? /^[\w-]{20,}$/.exec(text)?.[0] ?? null;
}
