// Asks live Google what only it can answer, within six minutes; a run that was broken off is gone on with.
import {
  PROBE_CALENDAR,
  PROBE_TAB,
  probePageWords,
  SELF_TEST_BUSY_WORDS,
  selfTestDoneWords,
  selfTestPausedWords,
} from '../../words/google/self-test.ts';
import { makeCalendar } from '../install/calendar.ts';
import { Store } from '../services/store.ts';
import type { Stored } from '../services/stored.ts';
import { PROBE_HANDLER, removeProbes } from './left-behind.ts';
import { addProbeMenu } from './menu-item.ts';
import { probePageAddress } from './page-visits.ts';
import { answerTo, type Bench } from './probe.ts';
import { PROBES } from './probes/all.ts';
import { ownTab, PROBE_IDS, selfTestTab } from './tab.ts';
import { awaitTrigger, EVENT_HANDLER, startWaiting } from './waiting.ts';

/** No question is begun after this: Google ends an execution after six minutes (facts 8.1). */
const LAST_START_MILLISECONDS = 4 * 60 * 1000;

/**
 * Asks every question, or the rest of a run that was broken off.
 * @param account the account that asks, which is the desk's owner
 * @returns what to tell: how it went, or that another run is at work
 */
export function runSelfTest(account: string): string {
  // Not the script's lock: people would have to wait for their steps.
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(0)) return SELF_TEST_BUSY_WORDS;
  try {
    return runAlone(account);
  } finally {
    lock.releaseLock();
  }
}

function runAlone(account: string): string {
  const started = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const store = new Store();
  const state = (): Stored['selfTest'] => store.get('selfTest') ?? { done: [] };
  const keep = (news: Partial<Stored['selfTest']>) => store.put({ selfTest: { ...state(), ...news } });
  /** Removes what was made; what is stored then says so, and keeps what was asked. */
  const clear = () => {
    const { done, calendarId } = state();
    removeProbes(spreadsheet, calendarId, [PROBE_HANDLER, EVENT_HANDLER]);
    store.put({ selfTest: { done } });
  };
  const bench: Bench = {
    tab: () => ownTab(spreadsheet, PROBE_TAB),
    calendar: () => {
      if (!state().calendarId) keep({ calendarId: makeCalendar(PROBE_CALENDAR) });
      return state().calendarId ?? '';
    },
    spreadsheet,
    store,
    account,
  };
  // Stored before anything is made, so that the next run knows of one that is broken off.
  clear();
  const page = probePageAddress(store, startWaiting(store));
  const hint = page === null ? '' : probePageWords(page);
  const tab = selfTestTab(spreadsheet, { PAGE_CALL: hint, PRIVATE_CALL: hint, PAGE_TAB: hint, PAGE_TOP: hint });
  const open = PROBE_IDS.filter((id) => typeof PROBES[id].ask === 'function' && !state().done.includes(id));
  let left = open.length;
  for (const id of open) {
    if (Date.now() - started > LAST_START_MILLISECONDS) break;
    const { ask } = PROBES[id];
    tab.write(
      id,
      answerTo(() => (typeof ask === 'function' ? ask(bench) : null)),
    );
    SpreadsheetApp.flush();
    keep({ done: [...state().done, id] });
    left -= 1;
  }
  clear();
  // Hidden since the last repair: it is shown to whoever started the run.
  tab.sheet.showSheet().activate();
  if (left > 0) return selfTestPausedWords(left);
  store.forget('selfTest');
  addProbeMenu();
  awaitTrigger(store);
  return selfTestDoneWords(tab.different());
}
