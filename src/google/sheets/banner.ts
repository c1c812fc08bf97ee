// Shows at the head of the desk what is wrong with it, and takes that away when it works again.

import { TABS } from '../../words/tabs.ts';
import type { Store } from '../services/store.ts';
import type { TroubleKind, Work } from '../services/stored.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Troubles = Readonly<Partial<Record<TroubleKind, string>>>;

const ALARM = '#f4cccc';
const CALM = '#d9ead3';
const PLACES: readonly string[] = [TABS.REGISTER, TABS.SETTINGS];

/** Shows that a piece of work failed. */
export function showBanner(spreadsheet: Spreadsheet, store: Store, work: Work, words: string): void {
  tellTroubles(spreadsheet, store, { [work]: words });
}

/** Takes away what was said about work that has now been done. */
export function clearBanner(spreadsheet: Spreadsheet, store: Store, done: readonly Work[]): void {
  tellTroubles(spreadsheet, store, Object.fromEntries(done.map((work) => [work, ''])));
}

/**
 * Remembers what is wrong, for the digest, and puts it as a note on the first cell of the desk and of the settings.
 * @param news words by kind; blank where that is well again
 */
export function tellTroubles(spreadsheet: Spreadsheet, store: Store, news: Troubles): void {
  const known: Troubles = store.get('troubles') ?? {};
  const kinds = Object.keys(news) as TroubleKind[];
  if (kinds.every((kind) => (known[kind] ?? '') === (news[kind] ?? ''))) return;
  const all = Object.entries({ ...known, ...news }).filter(([, words]) => words !== '');
  const note = all.map(([, words]) => words).join('\n\n');
  for (const name of PLACES) {
    const cell = spreadsheet.getSheetByName(name)?.getRange('A1');
    cell?.setNote(note).setBackground(all.length > 0 ? ALARM : CALM);
  }
  store.put({ troubles: Object.fromEntries(all) });
}
