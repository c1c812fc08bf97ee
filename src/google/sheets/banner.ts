// Shows what is wrong with the desk as a note at the top of its tabs, and removes the note when it is solved.

import { TABS } from '../../words/sheet/tabs.ts';
import type { Store } from '../services/store.ts';
import type { TroubleKind, Work } from '../services/stored.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Troubles = Readonly<Partial<Record<TroubleKind, string>>>;

const ALARM = '#f4cccc';
const CALM = '#d9ead3';
const PLACES: readonly string[] = [TABS.REGISTER, TABS.SETTINGS];

/** Shows that work failed. */
export function showBanner(spreadsheet: Spreadsheet, store: Store, work: Work, words: string): void {
  tellTroubles(spreadsheet, store, { [work]: words });
}

/** Removes what was shown about work that has now succeeded. */
export function clearBanner(spreadsheet: Spreadsheet, store: Store, done: readonly Work[]): void {
  tellTroubles(spreadsheet, store, Object.fromEntries(done.map((work) => [work, ''])));
}

/**
 * Stores what is wrong, for the digest, and shows it as a note on the first cell of `Permohonan` and `Pengaturan`.
 * @param news words by kind; blank for a kind that is solved
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
