// Whether a menu item may call a private function (facts 14.5): an item that a run adds for as long as the sheet is shown.
import { PROBE_MENU_WORDS } from '../../words/google/self-test.ts';
import { Store } from '../services/store.ts';
import { noteAnswer } from './rows.ts';
import { awaitedNow } from './waiting.ts';

/** The private function that the item names. */
const ITEM_HANDLER = 'selfTestItem_';

export function addProbeMenu(): void {
  SpreadsheetApp.getUi().createMenu(PROBE_MENU_WORDS.menu).addItem(PROBE_MENU_WORDS.item, ITEM_HANDLER).addToUi();
}

/** Called by the item, so that Google lets it. */
export function noteMenuItem(): void {
  if (awaitedNow(new Store())) noteAnswer(SpreadsheetApp.getActiveSpreadsheet(), 'PRIVATE_MENU_ITEM', true);
}
