// Makes a desk that is still empty of a copy: looked at first, then written under the lock, and gone on with after a kill.
import { noteChanged } from '../../app/archive/moves.ts';
import { rulesFingerprint } from '../../app/jobs/refresh-rules.ts';
import { keptSince } from '../../app/outbox/work.ts';
import { recover } from '../../app/recovery/recover.ts';
import { DeskError } from '../../domain/fault.ts';
import type { RestoreRefusal } from '../../domain/office/restore.ts';
import { RECORD_VERSION } from '../../domain/records/schema.ts';
import { lastNumbers } from '../../domain/request/numbering.ts';
import { folded } from '../../domain/text/text.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { pausedWords, restoredFromWords, restoredWords, unfinishedWords } from '../../words/google/restore.ts';
import { faultWords, platformAdvice } from '../../words/problems/platform.ts';
import { SETTING_WORDS } from '../../words/sheet/settings.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { addLacking, addSteps } from '../archive/step-moves.ts';
import { openDesk } from '../desk.ts';
import { putScheduledInto } from '../install/calendar.ts';
import { PLANS } from '../install/plans.ts';
import { keepsRoomTime } from '../install/zone.ts';
import { refreshOffice } from '../office/refresh.ts';
import { scriptLock } from '../services/exclusive.ts';
import { Store, titlesOf } from '../services/store.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { type Cell, currentInstant, textOf } from '../sheets/cells.ts';
import { officeCellsOf } from '../sheets/history-rows.ts';
import { cellsBelowHeader } from '../sheets/history-search.ts';
import { keepMails } from '../sheets/outbox-repairs.ts';
import { WIDTH as OUTBOX_WIDTH } from '../sheets/outbox-rows.ts';
import { growRegister } from '../sheets/register/formats.ts';
import { SheetRegister } from '../sheets/register/register.ts';
import { grownRange, headerCells, headerOf, sheetNamed } from '../sheets/tables.ts';
import { type Copy, type FilledTab, keyOf, readCopy } from './copy.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
    return { ok: true, copy: readCopy(spreadsheet) };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { ok: false, code: 'NO_DESK', found: faultWords(error.fault) };
  }
}

/** Why the copy may not become this desk; `null` if it may. A desk that its restore has filled in part is as good as empty. */
export function objectionToCopy({ spreadsheet, version, contents }: Copy): RestoreRefusal | null {
  const desk = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet.getId() === desk.getId()) return { code: 'SAME_SHEET' };
  if (new Store().get('restoring')?.source !== spreadsheet.getId() && hasRequests(desk)) return { code: 'NOT_EMPTY' };
  if (version > RECORD_VERSION) return { code: 'NEWER_VERSION', version };
  return contents.steps === 0 ? { code: 'NOTHING_IN_IT' } : null;
}

/** Whether the desk has any request of its own, be it in its archives, or in rows without a history. */
function hasRequests(spreadsheet: Spreadsheet): boolean {
  const { history, archives } = openDesk();
  return [new SheetRegister(() => spreadsheet), history, archives].some((each) => each.numbers().length > 0);
}

/**
 * Writes what the desk lacks of the copy, under the lock. It sends nothing. Until its last line other work of the desk
 * stands still, so that a kill leaves what the next call of it completes.
 * @returns what was done, or why nothing was; after some minutes that the rest is left to the next call
 */
export function restore(copy: Copy, account: string): string | RestoreRefusal {
  return scriptLock.hold(() => {
    const refusal = objectionToCopy(copy);
    if (refusal) return refusal;
    const store = new Store();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const source = copy.spreadsheet.getId();
    const begun = store.get('restoring');
    const restoring = begun?.source === source ? begun : { source, at: currentInstant() };
    store.put({
      restoring,
      // Of older steps of the copy nobody knows whether their work was done: none of it is done again.
      purgedBefore: keptSince(restoring.at),
      // None is given twice, though its request may not be carried out.
      lastNumbers: lastNumbers(copy.numbers.map((number) => ({ number }))),
      ...(copy.deskId !== '' && { deskId: copy.deskId }),
    });
    tellTroubles(spreadsheet, store, { RESTORE: unfinishedWords(copy.contents.title) });
    SpreadsheetApp.flush();

    const end = minutesLater(currentInstant(), WRITING_MINUTES);
    for (const write of piecesOf(copy, spreadsheet, noteOf(copy, restoring.at, account, store))) {
      if (currentInstant() >= end) return pausedWords();
      write();
      SpreadsheetApp.flush();
    }
    finish(spreadsheet, store);
    const { outbox, archives } = openDesk();
    return restoredWords({
      steps: copy.contents.steps,
      rows: copy.rows.length,
      archived: archives.numbers().length,
      kept: outbox.tally().kept,
      tabs: copy.filled.map((tab) => TABS[tab]),
    });
  });
}

/** The copy is read before: together this stays under Google's six minutes, also after years of requests. */
const WRITING_MINUTES = 2;

/** The row of `Riwayat` that tells of the restore. */
function noteOf({ spreadsheet, contents }: Copy, at: Instant, account: string, store: Store): readonly Cell[] {
  const actor = { type: 'STAFF', email: account, name: '', roles: [] } as const;
  const [id, text] = [`RESTORE:${spreadsheet.getId()}:${at}`, restoredFromWords(contents.title, contents.written)];
  return officeCellsOf({ step: 'RESTORED', id, at, actor, text, mails: [] }, titlesOf(store));
}

/** So many steps or rows are written at a time: a call must not take minutes. */
const ROWS_AT_ONCE = 2000;

/** What is written, in pieces; done again, each of them writes nothing more. */
function piecesOf(copy: Copy, spreadsheet: Spreadsheet, note: readonly Cell[]): readonly (() => void)[] {
  const desk = openDesk();
  const inPieces = <Each>(all: readonly Each[], write: (some: readonly Each[]) => void) =>
    Array.from({ length: Math.ceil(all.length / ROWS_AT_ONCE) }, (_, index) => () => {
      write(all.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE));
    });
  return [
    // Mails first: whatever of the steps is there, recovery then finds their mails and adds none that would leave.
    () => {
      const outbox = sheetNamed(spreadsheet, TABS.OUTBOX);
      addLacking(outbox, cellsBelowHeader(outbox, 0, OUTBOX_WIDTH), copy.work, keyOf);
    },
    ...inPieces([...copy.steps, note], (steps) => addSteps(sheetNamed(spreadsheet, TABS.HISTORY), steps)),
    ...copy.filled.map(
      (tab) => () => fillTab(sheetNamed(copy.spreadsheet, TABS[tab]), sheetNamed(spreadsheet, TABS[tab]), tab),
    ),
    ...inPieces(copy.rows, (rows) => {
      const register = new SheetRegister(() => spreadsheet);
      const standing = new Set(register.numbers());
      growRegister(spreadsheet, rows.filter(({ number }) => !standing.has(number)).length);
      register.put(rows, new Store().office().settings);
    }),
    ...[...copy.archived.keys()].map((year) => () => {
      desk.archives.takeOver(copy.spreadsheet, year);
      noteChanged(desk, [year]);
    }),
  ];
}

/** Of the rows of `Pengaturan` those that a desk must not lack; headings come back with the repair. */
const SETTING_NAMES: ReadonlySet<string> = new Set(Object.values(SETTING_WORDS).map(({ name }) => name));

/** Writes the rows of the copy over those of the desk, each cell under its header. */
function fillTab(theirs: Sheet, ours: Sheet, tab: FilledTab): void {
  const columns = Object.values(PLANS[tab].columns).map(folded);
  const rowsOf = (sheet: Sheet) => {
    const [header = [], ...rows] = sheet.getDataRange().getValues() as Cell[][];
    const places = columns.map((column) => header.map(headerOf).indexOf(column));
    return rows.map((row) => places.map((place) => row[place] ?? ''));
  };
  const [rows, standing] = [rowsOf(theirs), rowsOf(ours)];
  if (tab === 'SETTINGS') {
    // A setting that the copy does not know yet stays.
    const named = new Set(rows.map(([name]) => textOf(name)));
    rows.push(...standing.filter(([name]) => SETTING_NAMES.has(textOf(name)) && !named.has(textOf(name))));
  }
  const header = headerCells(ours).map(headerOf);
  const values = Array.from({ length: Math.max(rows.length, standing.length) }, (_, index) =>
    header.map((name) => rows[index]?.[columns.indexOf(name)] ?? ''),
  );
  if (values.length > 0) grownRange(ours, 2, values.length, header.length).setValues(values);
}

/** What the desk derives from its tabs; the calendar is made to match by the next job. */
function finish(spreadsheet: Spreadsheet, store: Store): void {
  store.forget('historyRow');
  const now = currentInstant();
  refreshOffice(spreadsheet, store, { at: now, by: '' });
  const desk = openDesk();
  recover(desk);
  // After the mails of a step that the copy was made in the middle of: nobody knows which have left since.
  keepMails(sheetNamed(spreadsheet, TABS.OUTBOX));
  putScheduledInto(spreadsheet, store.need('installation').calendarId, now);
  SpreadsheetApp.flush();
  const fresh = new Store();
  fresh.put({
    // What came back with the copy is no change that anybody is mailed of.
    teamChange: null,
    addressChange: null,
    // Requests were examined by the rules that came back with them.
    examinedRules: rulesFingerprint(desk),
    // What came back may name people whose time is over.
    maskedArchives: [],
    // Agenda and reports are written by the next job.
    leftTasks: { tier: 'NIGHT', from: 'AGENDA' },
  });
  tellTroubles(spreadsheet, fresh, { RESTORE: '', LOSS: '' });
  fresh.forget('restoring');
}

/** Lets the desk go on with what an unfinished restore has put back so far. */
export function giveUpRestore(): void {
  scriptLock.hold(() => finish(SpreadsheetApp.getActiveSpreadsheet(), new Store()));
}
