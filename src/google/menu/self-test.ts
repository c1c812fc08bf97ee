// The menu item that asks live Google what the desk relies on; the owner's alone.
import { MENU_WORDS } from '../../words/google/menu.ts';
import { runSelfTest } from '../self-test/run.ts';
import { tellInCorner } from './dialogs.ts';
import { item } from './item.ts';
import { ownerOrTold } from './menu.ts';

/** Runs the self-test, from the menu or the script editor; for a probe trigger that was left behind nothing happens. */
export const selfTestFromMenu = item(() => {
  const account = ownerOrTold(MENU_WORDS.selfTest);
  if (account !== null) tellInCorner(runSelfTest(account));
});
