// Puts a copy of the desk back: looked at first, then written under the lock, and gone on with after a kill.
import { noteChanged } from '../../app/archive/moves.ts';
import { rulesFingerprint } from '../../app/jobs/rules-fingerprint.ts';
import { keptSince } from '../../app/outbox/remembered.ts';
import { recover } from '../../app/recovery/recover.ts';
import { DeskError } from '../../domain/fault.ts';
import {
  type CopyOrigin,
  type DeskIdentity,
  type DryRun,
  mergeOf,
  objectionTo,
  type RestoreRefusal,
} from '../../domain/office/restore.ts';
import { RECORD_VERSION } from '../../domain/records/version.ts';
import { pausedWords, restoredFromWords, restoredWords, unfinishedWords } from '../../words/google/restore.ts';
import { faultWords } from '../../words/problems/faults.ts';
import { platformAdvice } from '../../words/problems/platform.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { openDesk } from '../desk.ts';
import { putScheduledInto } from '../install/new-calendar.ts';
import { keepsRoomTime } from '../install/zone.ts';
import { refreshOffice } from '../office/refresh.ts';
import { scriptLock } from '../services/exclusive.ts';
import { Store } from '../services/store.ts';
import type { Stored } from '../services/stored.ts';
import { titlesOf } from '../services/titles.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { currentInstant } from '../sheets/cells.ts';
import { readHealth } from '../sheets/health-tab.ts';
import { officeCellsOf } from '../sheets/history-rows.ts';
import { archivedThere, withArchivedThere } from './archived-there.ts';
import { type DeskTabs, type FilledTab, readDeskTabs } from './desk-tabs.ts';
import {
  differingTabs,
  isWaitingMail,
  putBackHistory,
  putBackOutbox,
  putBackRegister,
  putBackTabs,
} from './put-back.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A copy of a desk, as read. */
export interface Copy {
  readonly id: string;
  readonly title: string;
  readonly identity: DeskIdentity | null;
  /** Which sheet, build and moment it is a copy of; blank where it does not say. */
  readonly origin: CopyOrigin;
  readonly tabs: DeskTabs;
  /** The numbers in its archives, by year. */
  readonly archived: ReadonlyMap<number, readonly string[]>;
}

export type Opening =
  | { readonly ok: true; readonly copy: Copy }
  /** `OTHER_ZONE`: its dates would be other moments. */
  | { readonly ok: false; readonly code: 'UNREADABLE' | 'NO_DESK' | 'OTHER_ZONE'; readonly found: string };

/** Opens and reads the spreadsheet of a copy. */
export function openCopy(id: string): Opening {
  let spreadsheet: Spreadsheet;
  try {
    spreadsheet = SpreadsheetApp.openById(id);
  } catch (error) {
    return { ok: false, code: 'UNREADABLE', found: platformAdvice(error) ?? String(error) };
  }
  const zone = spreadsheet.getSpreadsheetTimeZone();
  if (!keepsRoomTime(zone)) return { ok: false, code: 'OTHER_ZONE', found: zone };
  try {
    const health = readHealth(spreadsheet);
    const deskId = health?.get('desk.id') ?? '';
    const copy: Copy = {
      id: spreadsheet.getId(),
      title: spreadsheet.getName(),
      identity: deskId === '' ? null : { deskId, format: Number(health?.get('desk.format')) || RECORD_VERSION },
      origin: {
        sheet: health?.get('desk.sheet') ?? '',
        build: health?.get('build.head') ?? '',
        written: health?.get('written') ?? '',
      },
      tabs: readDeskTabs(spreadsheet),
      archived: archivedThere(spreadsheet),
    };
    return { ok: true, copy };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { ok: false, code: 'NO_DESK', found: faultWords(error.fault) };
  }
}

export type Look =
  | { readonly ok: true; readonly dryRun: DryRun }
  /** `dryRun` where a person may insist. */
  | { readonly ok: false; readonly refusal: RestoreRefusal; readonly dryRun: DryRun };

/** Compares a copy with the desk and changes nothing. */
export function lookAt(whole: Copy): Look {
  const desk = readDeskTabs(SpreadsheetApp.getActiveSpreadsheet());
  const copy = besideDesk(whole, desk);
  const refusal = refusalOf(copy, desk, new Store());
  const { added, replaced } = mergeOf(recordedIn(copy.tabs), recordedIn(desk));
  const damaged = copy.tabs.history.filter(({ recorded }) => recorded.number !== '' && !recorded.isReadable);
  const dryRun: DryRun = {
    title: copy.title,
    origin: copy.origin,
    isEmptyDesk: !hasRequests(desk),
    requests: new Set([
      ...recordedIn(copy.tabs).flatMap(({ number }) => (number === '' ? [] : [number])),
      ...[...copy.archived.values()].flat(),
    ]).size,
    steps: copy.tabs.history.length,
    stepsToWrite: added.length + replaced.size,
    waitingMails: copy.tabs.outbox.filter(({ cells }) => isWaitingMail(cells)).length,
    damaged: [...new Set(damaged.map(({ recorded }) => recorded.number))],
    missing: copy.tabs.missing,
    typed: copy.tabs.register.typed.length,
    differing: differingTabs(copy.tabs, desk).map((tab) => TABS[tab]),
  };
  return refusal ? { ok: false, refusal, dryRun } : { ok: true, dryRun };
}

/**
 * Puts the copy back, under the lock. It sends nothing; it takes nothing away that is newer. Until its last line other
 * work of the desk stands still, so that a kill leaves what the next call of it completes.
 * @param withTabs whether the tabs that the office fills in are put back too
 * @param insists whether a person accepts missing steps
 * @returns what was done, or why nothing was; after some minutes that the rest is left to the next call
 */
export function restore(whole: Copy, account: string, withTabs: boolean, insists: boolean): string | RestoreRefusal {
  return scriptLock.hold(() => {
    const store = new Store();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const desk = readDeskTabs(spreadsheet);
    const copy = besideDesk(whole, desk);
    const refusal = refusalOf(copy, desk, store);
    if (refusal && !(insists && refusal.code === 'GAPS')) return refusal;
    const begun = store.get('restoring');
    const restoring: Stored['restoring'] =
      begun?.source === copy.id ? begun : { source: copy.id, at: currentInstant(), withTabs };
    const takesName = copy.identity !== null && (!hasRequests(desk) || store.get('deskId') === undefined);
    store.put({
      restoring,
      // Of older steps of the copy nobody knows whether their work was done: none of it is done again.
      purgedBefore: keptSince(restoring.at),
      ...(takesName && copy.identity && { deskId: copy.identity.deskId }),
    });
    tellTroubles(spreadsheet, store, { RESTORE: unfinishedWords(copy.title) });
    SpreadsheetApp.flush();

    // Mails first: whatever of the steps is there, recovery then finds their mails and adds none that would leave.
    const mayGoOn = goesOnFor(WRITING_MILLISECONDS);
    const kept = putBackOutbox(spreadsheet, copy.tabs, desk, restoring.at, mayGoOn);
    if (kept === null) return pausedWords();
    SpreadsheetApp.flush();
    const id = `RESTORE:${copy.id}:${restoring.at}`;
    const text = restoredFromWords(copy.title, copy.origin.written);
    const actor = { type: 'STAFF', email: account, name: '', roles: [] } as const;
    const note = officeCellsOf({ step: 'RESTORED', id, at: restoring.at, actor, text, mails: [] }, titlesOf(store));
    const steps = putBackHistory(spreadsheet, copy.tabs, desk, note, id, mayGoOn);
    if (steps === null) return pausedWords();
    SpreadsheetApp.flush();
    const differing: readonly FilledTab[] = restoring.withTabs ? differingTabs(copy.tabs, desk) : [];
    putBackTabs(spreadsheet, differing, copy.tabs, desk);
    const rows = putBackRegister(spreadsheet, copy.tabs.register, desk.register, mayGoOn);
    SpreadsheetApp.flush();
    if (rows === null) return pausedWords();
    const archived = takeOverArchives(copy, mayGoOn);
    if (archived === null) return pausedWords();
    finish(spreadsheet, store);
    return restoredWords({ rows, steps, archived, kept, tabs: differing.map((tab) => TABS[tab]) });
  });
}

/**
 * Adds what the archives of the copy have and this desk lacks, a year at a time.
 * @returns how many requests; `null` where time ran out
 */
function takeOverArchives(copy: Copy, mayGoOn: () => boolean): number | null {
  if (copy.archived.size === 0) return 0;
  const desk = openDesk();
  const theirs = SpreadsheetApp.openById(copy.id);
  let added = 0;
  for (const year of copy.archived.keys()) {
    if (!mayGoOn()) return null;
    const taken = desk.archives.takeOver(theirs, year);
    if (taken > 0) noteChanged(desk, [year]);
    added += taken;
  }
  // What came from elsewhere may name people whose time is over.
  if (added > 0) desk.state.put({ maskedArchives: [] });
  return added;
}

/**
 * A copy as far as it concerns the desk: without the requests that the desk has archived since, and with those that the
 * copy has archived and the desk has not.
 */
function besideDesk(copy: Copy, desk: DeskTabs): Copy {
  const { archives } = openDesk();
  const isOnDesk = (number: string) => archives.yearOf(number) === undefined;
  const onDesk = new Set([...desk.register.rows.keys()].filter(isOnDesk));
  const tabs = withArchivedThere(SpreadsheetApp.openById(copy.id), copy.tabs, copy.archived, onDesk);
  const kept = <Value>(rows: ReadonlyMap<string, Value>) => new Map([...rows].filter(([number]) => isOnDesk(number)));
  const register = { ...tabs.register, rows: kept(tabs.register.rows), places: kept(tabs.register.places) };
  const history = tabs.history.filter(({ recorded }) => isOnDesk(recorded.number));
  return { ...copy, tabs: { ...tabs, history, register } };
}

/** Both desks are read before: together this stays under Google's six minutes, also after years of requests. */
const WRITING_MILLISECONDS = 150_000;

/** Tells whether time is left; the first piece is always written, so that each call gets on. */
function goesOnFor(milliseconds: number): () => boolean {
  const end = Date.now() + milliseconds;
  let isFirst = true;
  return () => {
    const goesOn = isFirst || Date.now() < end;
    isFirst = false;
    return goesOn;
  };
}

/** What the desk derives from its tabs; the calendar is made to match by the next job. */
function finish(spreadsheet: Spreadsheet, store: Store): void {
  store.forget('historyRow');
  store.forget('lastNumbers');
  const now = currentInstant();
  const [teamChange, addressChange] = [store.get('teamChange') ?? null, store.get('addressChange') ?? null];
  refreshOffice(spreadsheet, store, { at: now, by: '' });
  const desk = openDesk();
  recover(desk);
  putScheduledInto(spreadsheet, store.need('installation').calendarId, now);
  SpreadsheetApp.flush();
  const fresh = new Store();
  fresh.put({
    // What came back with the copy is no change that anybody is mailed of.
    teamChange,
    addressChange,
    // Requests were examined by the rules that came back with them.
    examinedRules: rulesFingerprint(desk),
    // Agenda and reports are written by the next job.
    leftTasks: { tier: 'NIGHT', from: 'AGENDA_AND_REPORT' },
  });
  fresh.forget('restoring');
  tellTroubles(spreadsheet, fresh, { RESTORE: '', LOSS: '' });
}

/** Lets the desk go on with what an unfinished restore has put back so far. */
export function giveUpRestore(): void {
  scriptLock.hold(() => finish(SpreadsheetApp.getActiveSpreadsheet(), new Store()));
}

function refusalOf(copy: Copy, desk: DeskTabs, store: Store): RestoreRefusal | null {
  return objectionTo(
    { sheetId: copy.id, identity: copy.identity, history: recordedIn(copy.tabs) },
    {
      sheetId: SpreadsheetApp.getActiveSpreadsheet().getId(),
      deskId: store.get('deskId') ?? null,
      format: RECORD_VERSION,
      history: recordedIn(desk),
      hasRequests: hasRequests(desk),
    },
  );
}

function hasRequests({ history, register }: DeskTabs): boolean {
  return history.length > 0 || register.rows.size > 0;
}

function recordedIn({ history }: DeskTabs) {
  return history.map(({ recorded }) => recorded);
}
