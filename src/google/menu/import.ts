// The menu item that opens an import of the old register; the owner's alone, since the tabs are made as whoever clicks.
import { openImport } from '../../app/commands/import-rows.ts';
import { MENU_WORDS } from '../../words/google/menu.ts';
import { IMPORT_IN_THE_WAY_WORDS, IMPORT_OPENED_WORDS } from '../../words/sheet/import.ts';
import { openDesk } from '../desk.ts';
import { tell } from './dialogs.ts';
import { item, runningOrTold } from './item.ts';
import { ownerOrTold } from './menu.ts';

/** Makes the tabs, or shows again what is to be done in them. */
export const importFromMenu = item(() => {
  if (ownerOrTold(MENU_WORDS.importOld) === null) return;
  const desk = openDesk();
  if (runningOrTold(desk.store()) === null) return;
  const isInTheWay = desk.exclusive.hold(() => openImport(desk));
  tell(isInTheWay ? IMPORT_IN_THE_WAY_WORDS : IMPORT_OPENED_WORDS);
});
