// Shows at the head of the desk what is wrong with it, and takes that away when it works again.

import { TABS } from '../words/tabs.ts';
import type { Store, Work } from './store.ts';

const ALARM = '#f4cccc';
const CALM = '#d9ead3';
const PLACES: readonly string[] = [TABS.REGISTER, TABS.SETTINGS];

/** Puts the words as a note on the first cell of the desk and of the settings, whichever of them are there. */
export function showBanner(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  store: Store,
  work: Work,
  words: string,
): void {
  paint(spreadsheet, words, ALARM);
  store.put({ banner: { work, words } });
}

/** Takes the banner away where it is about work that has now been done. */
export function clearBanner(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  store: Store,
  done: readonly Work[],
): void {
  const banner = store.get('banner');
  if (!banner || !done.includes(banner.work)) return;
  paint(spreadsheet, '', CALM);
  store.put({ banner: null });
}

function paint(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, note: string, background: string): void {
  for (const name of PLACES) spreadsheet.getSheetByName(name)?.getRange('A1').setNote(note).setBackground(background);
}
