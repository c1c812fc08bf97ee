// Writes into the desk's own tabs what it lacks of a copy; done again, each of these writes nothing more.
import { keptSince } from '../../app/outbox/remembered.ts';
import { mergeOf } from '../../domain/office/restore.ts';
import { isMailWork, readWork } from '../../domain/records/work.ts';
import { folded } from '../../domain/text/text.ts';
import type { Instant } from '../../domain/time/time.ts';
import { codeOf } from '../../words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../words/sheet/columns.ts';
import { KEPT_WORDS, OUTBOX_STATE_WORDS } from '../../words/sheet/outbox.ts';
import { SETTING_WORDS } from '../../words/sheet/settings.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { PLANS } from '../install/plans.ts';
import { type Cell, textOf } from '../sheets/cells.ts';
import { AT, HEADER_ROW, parseEntry, REVISION, WIDTH } from '../sheets/history-rows.ts';
import { WIDTH as OUTBOX_WIDTH, placeOf, rowOf } from '../sheets/outbox-rows.ts';
import { growRegister } from '../sheets/register/grow.ts';
import { freeRow, type Image } from '../sheets/register/image.ts';
import { revisionIn } from '../sheets/register/trace.ts';
import { grownRange, headerCells, headerOf, sheetNamed } from '../sheets/tables.ts';
import { type DeskTabs, FILLED_TABS, type FilledTab, type FilledTable } from './desk-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Row = readonly Cell[];

/** Asked before each piece of writing: Google ends an execution after six minutes. */
type MayGoOn = () => boolean;

/** Of the rows of `Pengaturan` those that a copy must not lack; headings come back with the repair. */
const SETTING_NAMES: ReadonlySet<string> = new Set(Object.values(SETTING_WORDS).map(({ name }) => name));

/** So many rows are written in one call: a call must not take minutes. */
const ROWS_AT_ONCE = 2000;
/**
 * Adds the rows of `Kotak Keluar` that the desk lacks. Nobody knows whether a mail that waits in a copy has left since:
 * it is kept, and so is each mail of a step that the copy was made in the middle of.
 * @returns how many mails are kept; `null` where time ran out
 */
export function putBackOutbox(
  spreadsheet: Spreadsheet,
  copy: DeskTabs,
  desk: DeskTabs,
  now: Instant,
  mayGoOn: MayGoOn,
): number | null {
  const key = (cells: Row) => textOf(cells[placeOf('key') - 1]);
  const known = new Set(desk.outbox.map(({ cells }) => key(cells)));
  const rows = copy.outbox.filter(({ cells }) => key(cells) !== '' && !known.has(key(cells)));
  const added = rows.map(({ cells }) => (isWaitingMail(cells) ? kept(cells) : withoutClaim(cells)));
  const all = new Set([...known, ...copy.outbox.map(({ cells }) => key(cells))]);
  const unfinished = mailsOfUnfinished(copy, now).filter((cells) => !all.has(key(cells)));
  const isAll = append(sheetNamed(spreadsheet, TABS.OUTBOX), [...added, ...unfinished], OUTBOX_WIDTH, mayGoOn);
  if (!isAll) return null;
  return rows.filter(({ cells }) => isWaitingMail(cells)).length + unfinished.length;
}

/** Whether a row of `Kotak Keluar` is a mail that has not left. */
export function isWaitingMail(cells: Row): boolean {
  const state = codeOf(OUTBOX_STATE_WORDS, textOf(cells[placeOf('state') - 1]));
  if (state !== 'WAITING') return false;
  const reading = readWork(textOf(cells[placeOf('effect') - 1]));
  return !reading.ok || isMailWork(reading.value);
}

function withoutClaim(cells: Row): Cell[] {
  return cells.map((cell, place) => (place === placeOf('claimedUntil') - 1 ? '' : cell));
}

function kept(cells: Row): Cell[] {
  return withoutClaim(cells).map((cell, place) => {
    if (place === placeOf('state') - 1) return OUTBOX_STATE_WORDS.KEPT;
    return place === placeOf('problem') - 1 ? KEPT_WORDS : cell;
  });
}

/** The mails of steps whose rows were not written yet when the copy was made: recovery would send them. */
function mailsOfUnfinished(copy: DeskTabs, now: Instant): Cell[][] {
  const { layout, rows } = copy.register;
  const remembered = keptSince(now);
  return copy.history.flatMap(({ cells, recorded }) => {
    const row = rows.get(recorded.number);
    const isWritten = row !== undefined && revisionIn(textOf(row[layout.trace])) >= recorded.revision;
    const entry = isWritten ? null : parseEntry(cells);
    if (!entry || entry.at < remembered) return [];
    return entry.effects.filter(isMailWork).map((work) => kept(rowOf(work, entry.at, entry.at)));
  });
}

/**
 * Adds the steps that the desk lacks behind the others, replaces damaged ones, and puts all in the order of time.
 * Rows that stand there are never moved by writing, so that a kill loses none.
 * @param note the row that tells of the restore itself; written once
 * @returns how many steps were added or replaced; `null` where time ran out
 */
export function putBackHistory(
  spreadsheet: Spreadsheet,
  copy: DeskTabs,
  desk: DeskTabs,
  note: Row,
  id: string,
  mayGoOn: MayGoOn,
): number | null {
  const sheet = sheetNamed(spreadsheet, TABS.HISTORY);
  const recorded = (tabs: DeskTabs) => tabs.history.map((row) => row.recorded);
  const { added, replaced } = mergeOf(recorded(copy), recorded(desk));
  for (const [place, index] of replaced) {
    const row = desk.history[place]?.row ?? 0;
    sheet.getRange(row, 1, 1, WIDTH).setValues([[...(copy.history[index]?.cells ?? [])]]);
  }
  const isTold = desk.history.some((row) => row.recorded.commandId === id);
  const rows = [...added.map((index) => copy.history[index]?.cells ?? []), ...(isTold ? [] : [note])];
  if (!append(sheet, rows, WIDTH, mayGoOn)) return null;
  const moments = [...desk.history.map(({ cells }) => cells), ...rows].map((cells) => textOf(cells[AT]));
  if (moments.some((moment, index) => index > 0 && moment < (moments[index - 1] ?? ''))) {
    const all = sheet.getRange(HEADER_ROW + 1, 1, sheet.getLastRow() - HEADER_ROW, sheet.getLastColumn());
    all.sort([AT + 1, REVISION + 1]);
  }
  return added.length + replaced.size;
}

/**
 * Writes rows below the last one, by place and in pieces; never by `appendRow`, which parses texts (facts 13.2).
 * @returns whether there was time for all
 */
function append(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly Row[],
  width: number,
  mayGoOn: MayGoOn,
): boolean {
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const piece = rows.slice(first, first + ROWS_AT_ONCE);
    const values = piece.map((cells) => Array.from({ length: width }, (_, place) => cells[place] ?? ''));
    if (!mayGoOn()) return false;
    grownRange(sheet, sheet.getLastRow() + 1, values.length, width).setValues(values);
  }
  return true;
}

/**
 * Writes the rows of `Permohonan` that the desk lacks or has at an earlier step, with the columns that people added.
 * @returns how many rows were written; `null` where time ran out
 */
export function putBackRegister(spreadsheet: Spreadsheet, copy: Image, desk: Image, mayGoOn: MayGoOn): number | null {
  const sheet = sheetNamed(spreadsheet, TABS.REGISTER);
  const ours = Object.values(REGISTER_COLUMNS).map(folded);
  const headers = desk.header.map(headerOf);
  const own = copy.header.flatMap((cell, place) => {
    const header = headerOf(cell);
    return header === '' || ours.includes(header) ? [] : [{ header, cell, place }];
  });
  const lacking = own.filter(({ header }) => !headers.includes(header));
  const width = headers.length + lacking.length;
  const rowFrom = (cells: Row, before: Row): Cell[] => {
    const row: Cell[] = Array.from({ length: width }, (_, place) => before[place] ?? '');
    for (const column of Object.keys(REGISTER_COLUMNS) as RegisterColumn[]) {
      row[desk.layout[column]] = cells[copy.layout[column]] ?? '';
    }
    for (const { header, place } of own) {
      const at = headers.indexOf(header);
      const added = lacking.findIndex((each) => each.header === header);
      row[at === -1 ? headers.length + added : at] = cells[place] ?? '';
    }
    return row;
  };
  const revision = (image: Image, row: Row) => revisionIn(textOf(row[image.layout.trace]));
  const behind = [...copy.rows].filter(([number, cells]) => {
    const standing = desk.rows.get(number);
    return standing === undefined || revision(desk, standing) < revision(copy, cells);
  });
  if (behind.length === 0) return 0;
  if (lacking.length > 0) {
    const more = width - sheet.getMaxColumns();
    if (more > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), more);
    sheet.getRange(1, headers.length + 1, 1, lacking.length).setValues([lacking.map(({ cell }) => cell)]);
  }
  for (const [number, cells] of behind) {
    const row = desk.places.get(number);
    if (row === undefined) continue;
    if (!mayGoOn()) return null;
    sheet.getRange(row, 1, 1, width).setValues([rowFrom(cells, desk.rows.get(number) ?? [])]);
  }
  const fresh = behind.filter(([number]) => !desk.places.has(number));
  if (fresh.length > 0) {
    growRegister(spreadsheet, fresh.length);
    const free = freeRow(desk);
    for (let first = 0; first < fresh.length; first += ROWS_AT_ONCE) {
      if (!mayGoOn()) return null;
      const values = fresh.slice(first, first + ROWS_AT_ONCE).map(([, cells]) => rowFrom(cells, []));
      grownRange(sheet, free + first, values.length, width).setValues(values);
    }
  }
  return behind.length;
}

/** The tabs that the office fills in, as the copy has them, where the desk has them otherwise. */
export function differingTabs(copy: DeskTabs, desk: DeskTabs): readonly FilledTab[] {
  return FILLED_TABS.filter((tab) => {
    const [theirs, ours] = [copy.filled.get(tab), desk.filled.get(tab)];
    if (!theirs || !ours) return false;
    return JSON.stringify(contentOf(tab, theirs)) !== JSON.stringify(contentOf(tab, ours));
  });
}

/** Puts these tabs back as they stand in the copy; settings that the copy does not know yet stay. */
export function putBackTabs(
  spreadsheet: Spreadsheet,
  tabs: readonly FilledTab[],
  copy: DeskTabs,
  desk: DeskTabs,
): void {
  for (const tab of tabs) {
    const theirs = copy.filled.get(tab);
    const ours = desk.filled.get(tab);
    if (!theirs || !ours) continue;
    const sheet = sheetNamed(spreadsheet, TABS[tab]);
    const header = headerCells(sheet).map(headerOf);
    const columns = Object.values(PLANS[tab].columns).map(folded);
    const rows = contentOf(tab, theirs);
    if (tab === 'SETTINGS') {
      const named = new Set(rows.map(([name]) => textOf(name)));
      rows.push(
        ...contentOf(tab, ours).filter(([name]) => SETTING_NAMES.has(textOf(name)) && !named.has(textOf(name))),
      );
    }
    const width = header.length;
    const height = Math.max(rows.length, ours.rows.length);
    if (height === 0) continue;
    const values = Array.from({ length: height }, (_, index) => {
      const row: Cell[] = new Array<Cell>(width).fill('');
      columns.forEach((column, place) => {
        const at = header.indexOf(column);
        if (at !== -1) row[at] = rows[index]?.[place] ?? '';
      });
      return row;
    });
    grownRange(sheet, 2, height, width).setValues(values);
  }
}

/** The rows with their cells in the order of the plan's columns; blank where the tab lacks one. */
function contentOf(tab: FilledTab, { header, rows }: FilledTable): Cell[][] {
  const headers = header.map(headerOf);
  const places = Object.values(PLANS[tab].columns).map((column) => headers.indexOf(folded(column)));
  return rows.map((row) => places.map((place) => (place === -1 ? '' : (row[place] ?? ''))));
}
