// Shows what is wrong with the desk as a note at the top of its tabs, and removes the note when it is solved.
import { alarmsOf, TROUBLE_KINDS, type TroubleKind, type Troubles } from '../../domain/office/troubles.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import type { Store } from '../services/store.ts';
import type { FailureArea } from '../services/stored.ts';
import { currentInstant } from './cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const ALARM = '#f4cccc';
const TO_DO = '#fff2cc';
const CALM = '#d9ead3';

/** Shows that work failed. */
export function showBanner(spreadsheet: Spreadsheet, store: Store, work: FailureArea, words: string): void {
  tellTroubles(spreadsheet, store, { [work]: words });
}

/** Removes what was shown about work that has now succeeded. */
export function clearBanner(spreadsheet: Spreadsheet, store: Store, done: readonly FailureArea[]): void {
  tellTroubles(spreadsheet, store, Object.fromEntries(done.map((work) => [work, ''])));
}

/**
 * Stores what is wrong, for the digest and `Kesehatan`, and shows it as a note on the first cell of `Permohonan` and
 * `Pengaturan`.
 * @param news words by kind; blank for a kind that is solved
 */
export function tellTroubles(spreadsheet: Spreadsheet, store: Store, news: Troubles): void {
  const troublesBefore: Troubles = store.get('troubles') ?? {};
  const kinds = Object.keys(news) as TroubleKind[];
  if (kinds.every((kind) => (troublesBefore[kind] ?? '') === (news[kind] ?? ''))) return;
  const all: Troubles = withoutBlanks({ ...troublesBefore, ...news });
  const alarms = alarmsOf(all);
  showNote(spreadsheet, TABS.REGISTER, alarms, []);
  // What is left to set up is the owner's, who works there; the desk of the others is not coloured by it.
  showNote(spreadsheet, TABS.SETTINGS, alarms, all.SETUP === undefined ? [] : [all.SETUP]);
  const before = store.get('troubledSince') ?? {};
  const now = currentInstant();
  const since = Object.fromEntries((Object.keys(all) as TroubleKind[]).map((kind) => [kind, before[kind] ?? now]));
  store.put({ troubles: all, troubledSince: since });
}

/** Takes away a note that another desk left, of which this one stores nothing. */
export function resetBanner(spreadsheet: Spreadsheet): void {
  for (const tab of [TABS.REGISTER, TABS.SETTINGS]) showNote(spreadsheet, tab, [], []);
}

function showNote(spreadsheet: Spreadsheet, tab: string, alarms: readonly string[], tasks: readonly string[]): void {
  const colour = alarms.length > 0 ? ALARM : tasks.length > 0 ? TO_DO : CALM;
  const cell = spreadsheet.getSheetByName(tab)?.getRange('A1');
  cell?.setNote([...alarms, ...tasks].join('\n\n')).setBackground(colour);
}

function withoutBlanks(troubles: Troubles): Troubles {
  return Object.fromEntries(TROUBLE_KINDS.flatMap((kind) => (troubles[kind] ? [[kind, troubles[kind]] as const] : [])));
}
