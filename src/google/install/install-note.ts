// Leaves in the sheet what an install did: whoever runs it from the script editor has no window to read it in.

import { folded } from '../../domain/text/text.ts';
import { stampWords } from '../../words/formats/dates.ts';
import { installNoteWords } from '../../words/google/install.ts';
import { SETTINGS_COLUMNS } from '../../words/sheet/columns.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { currentInstant } from '../sheets/cells.ts';
import { headerCells, headerOf } from '../sheets/tables.ts';

/**
 * Writes it as a note on the header `Pesan` of `Pengaturan`.
 * @returns whether there is such a header: not so before the first install
 */
export function noteInstall(words: string): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABS.SETTINGS);
  if (!sheet) return false;
  const place = headerCells(sheet).map(headerOf).indexOf(folded(SETTINGS_COLUMNS.problem));
  if (place < 0) return false;
  sheet.getRange(1, place + 1).setNote(installNoteWords(stampWords(currentInstant()), words));
  // It must stand there before anything waits for a person.
  SpreadsheetApp.flush();
  return true;
}
