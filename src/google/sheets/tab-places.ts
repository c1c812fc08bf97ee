// Puts tabs where they belong: a new one when it is made, all of them with install and repair.

import { isMachineTab, isNamedTab, type PlacedTab, tabPlace } from '../../words/sheet/tab-order.ts';
import { TABS } from '../../words/sheet/tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a tab right behind the one that comes before it in the order. It becomes the active one (facts 3.6). */
export function insertTab(spreadsheet: Spreadsheet, name: string): Sheet {
  const place = tabPlace({ name, hasAnswers: false });
  const places = spreadsheet.getSheets().map((sheet) => tabPlace({ name: sheet.getName(), hasAnswers: false }));
  const before = Math.max(...places.filter((each) => each <= place));
  return spreadsheet.insertSheet(name, places.lastIndexOf(before) + 1);
}

/** Makes a tab that nobody has to see. @param dress formats it */
export function insertHiddenTab(spreadsheet: Spreadsheet, name: string, dress: (sheet: Sheet) => void): Sheet {
  const sheet = insertTab(spreadsheet, name);
  dress(sheet);
  const register = spreadsheet.getSheetByName(TABS.REGISTER);
  // Nobody is left looking at a tab that disappears.
  if (register) spreadsheet.setActiveSheet(register);
  sheet.hideSheet();
  return sheet;
}

/** What stood elsewhere, and what of the machine's was in sight. */
interface Arranged {
  readonly moved: readonly string[];
  readonly hidden: readonly string[];
}

/**
 * Moves as few tabs as can be into the order of the desk, and hides the machine's. A tab is moved by activating it, which
 * shows a hidden one (facts 3.6); whoever looks on ends where they were, or at `Permohonan` if that tab is hidden.
 */
export function arrangeTabs(spreadsheet: Spreadsheet): Arranged {
  const tabs = spreadsheet.getSheets().map((sheet) => ({ sheet, ...placed(sheet) }));
  const machines = tabs.filter(isMachineTab);
  const inSight = machines.filter(({ sheet }) => !sheet.isSheetHidden());
  const moves = fewestMoves(tabs.map(tabPlace));
  if (moves.length + inSight.length === 0) return { moved: [], hidden: [] };
  const active = spreadsheet.getActiveSheet().getName();
  const moved = moves.flatMap(({ thing }) => tabs[thing] ?? []);
  const unseen = new Set([...machines, ...moved.filter(({ sheet }) => sheet.isSheetHidden())]);
  for (const [index, { to }] of moves.entries()) {
    const tab = moved[index];
    if (tab) spreadsheet.setActiveSheet(tab.sheet);
    spreadsheet.moveActiveSheet(to + 1);
  }
  const inView = tabs.filter((tab) => !unseen.has(tab));
  const stage = [active, TABS.REGISTER].flatMap((name) => inView.filter((tab) => tab.name === name));
  const [shown] = [...stage, ...inView];
  if (shown) spreadsheet.setActiveSheet(shown.sheet.showSheet());
  // Hidden right after it was activated, a tab may stay in sight (facts 3.6).
  SpreadsheetApp.flush();
  for (const { sheet } of unseen) if (shown && !sheet.isSheetHidden()) sheet.hideSheet();
  return { moved: moved.map(({ name }) => name), hidden: inSight.map(({ name }) => name) };
}

/** Google is asked for a form only where the name says nothing. */
function placed(sheet: Sheet): PlacedTab {
  const name = sheet.getName();
  return { name, hasAnswers: !isNamedTab(name) && sheet.getFormUrl() !== null };
}

/** Takes one thing out of the row and puts it elsewhere; moves are carried out one after the other. */
interface Move {
  /** Where the thing stood before the first move, counted from 0. */
  readonly thing: number;
  /** Where it stands after this move, counted from 0. */
  readonly to: number;
}

/**
 * The fewest moves after which the places ascend.
 * @param places the wanted place of each thing, in the order in which they stand; those with the same place keep theirs
 */
export function fewestMoves(places: readonly number[]): readonly Move[] {
  const things = places.map((_, thing) => thing);
  const wanted = [...things].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0) || one - other);
  const staying = new Set(longestRun(things.map((thing) => wanted.indexOf(thing))));
  const row = [...things];
  return wanted.flatMap((thing, index) => {
    if (staying.has(thing)) return [];
    row.splice(row.indexOf(thing), 1);
    const before = wanted[index - 1];
    const to = before === undefined ? 0 : row.indexOf(before) + 1;
    row.splice(to, 0, thing);
    return [{ thing, to }];
  });
}

/** The indices of a longest part of the numbers that ascends. */
function longestRun(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const [index, number] of numbers.entries()) {
    const before = runs.filter((run) => (numbers[run[run.length - 1] ?? 0] ?? 0) < number);
    runs.push([...longest(before), index]);
  }
  return longest(runs);
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}
