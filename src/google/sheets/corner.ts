// Messages in the corner of the sheet, for whoever has it before them.
import { deskName } from '../../words/names.ts';

/** Shown until somebody closes it. */
const STAYS = -1;

/**
 * Shows a message in the corner of the sheet. An alert waits for a click in the window of the sheet, which nobody sees who runs
 * a function in the script editor (facts 13.2).
 * @param seconds how long; absent: until it is closed
 */
export function tellInCorner(words: string, seconds = STAYS): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(words, deskName(), seconds);
}
