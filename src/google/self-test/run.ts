// Asks live Google what only it can answer, within six minutes; a run that was broken off is gone on with.
import {
  FOUND_WORDS,
  PROBE_CALENDAR,
  PROBE_TAB,
  type ProbeId,
  SELF_TEST_BUSY_WORDS,
  selfTestDoneWords,
  selfTestPausedWords,
} from '../../words/google/self-test.ts';
import { makeCalendar } from '../install/calendar.ts';
import { Store } from '../services/store.ts';
import { currentInstant } from '../sheets/cells.ts';
import { removeProbes } from './left-behind.ts';
import type { Answer, Bench, Probe } from './probe.ts';
import { PROBES } from './probes/all.ts';
import { SelfTestTab } from './tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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
  const progress = new Progress(new Store());
  removeProbes(spreadsheet, progress.calendarId());
  // Stored before anything is made, so that a run that is broken off is known to the next one.
  progress.begin();
  const tab = new SelfTestTab(spreadsheet, PROBES, currentInstant());
  const bench = benchOf(spreadsheet, progress, account);
  const open = PROBES.filter((probe) => typeof probe.ask === 'function' && !progress.isDone(probe.id));
  let left = open.length;
  for (const probe of open) {
    if (Date.now() - started > LAST_START_MILLISECONDS) break;
    tab.write(probe, answerTo(probe, bench), currentInstant());
    SpreadsheetApp.flush();
    progress.done(probe.id);
    left -= 1;
  }
  removeProbes(spreadsheet, progress.calendarId());
  tab.show();
  if (left > 0) {
    progress.begin();
    return selfTestPausedWords(left);
  }
  progress.end();
  return selfTestDoneWords(tab.different());
}

/** An error is an answer too. */
function answerTo({ ask }: Probe, bench: Bench): Answer {
  if (typeof ask !== 'function') return { found: FOUND_WORDS.leftOut, good: null };
  try {
    return ask(bench);
  } catch (error) {
    return { found: FOUND_WORDS.failed(error), good: false };
  }
}

function benchOf(spreadsheet: Spreadsheet, progress: Progress, account: string): Bench {
  return {
    tab: () => spreadsheet.getSheetByName(PROBE_TAB) ?? spreadsheet.insertSheet(PROBE_TAB, spreadsheet.getNumSheets()),
    calendar: () => {
      const known = progress.calendarId();
      if (known !== undefined) return known;
      const made = makeCalendar(PROBE_CALENDAR);
      progress.madeCalendar(made);
      return made;
    },
    spreadsheet,
    store: progress.store,
    account,
  };
}

/** What is stored of a run until it ends. */
class Progress {
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  calendarId(): string | undefined {
    return this.state().calendarId;
  }

  isDone(id: ProbeId): boolean {
    return this.state().done.includes(id);
  }

  /** Stores that a run is under way and has made nothing. */
  begin(): void {
    this.store.put({ selfTest: { done: this.state().done } });
  }

  madeCalendar(calendarId: string): void {
    this.store.put({ selfTest: { ...this.state(), calendarId } });
  }

  done(id: ProbeId): void {
    this.store.put({ selfTest: { ...this.state(), done: [...this.state().done, id] } });
  }

  end(): void {
    this.store.forget('selfTest');
  }

  private state(): { readonly done: readonly string[]; readonly calendarId?: string } {
    return this.store.get('selfTest') ?? { done: [] };
  }
}
