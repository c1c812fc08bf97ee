// Makes the tabs, or restores what they lack; their content and the look that people gave them stay.
import { folded } from '../../domain/text/text.ts';
import { guardWords } from '../../words/google/automation.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../words/sheet/columns.ts';
import {
  archivedStepsTab,
  archiveTab,
  archiveYearOf,
  TAB_ROWS,
  TABS,
  tabOf,
  writerOf,
} from '../../words/sheet/tabs.ts';
import { takeTurns } from '../services/exclusive.ts';
import { type Cell, textOf } from '../sheets/cells.ts';
import { ifAllowed } from '../sheets/kindness.ts';
import { offerInRows } from '../sheets/register/columns.ts';
import { FIRST_REGISTER_ROWS, FIRST_ROWS } from '../sheets/register/spare-rows.ts';
import { insertTab } from '../sheets/tab-places.ts';
import { ensureColumns, headerCells, headerOf, locate, sheetNamed } from '../sheets/tables.ts';
import { followingRule, repairRules } from './cell-rules.ts';
import { mapValues, PLANS } from './plans.ts';
import { formatRegister, formatSettings } from './register-look.ts';
import { restoreSettingsRows } from './settings-rows.ts';
import { clearedHeaders, formatColumns, type Places, putInOrder, repairColumns } from './tab-columns.ts';
import type { LastValid, PlannedTab, TabPlan } from './tab-plan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names of what was made or repaired. */
export interface TabRepairs {
  readonly tabsMade: string[];
  /** Tabs that somebody had renamed. */
  readonly tabsRenamed: string[];
  /** Headers that were restored. */
  readonly columnsAdded: string[];
  /** Restored columns of `Permohonan` that must be filled from the history. */
  readonly toRefill: RegisterColumn[];
  /** Columns whose format or choices were restored. */
  readonly columnsRepaired: string[];
  /** Names of settings that were restored. */
  readonly settingsAdded: string[];
}

/**
 * Makes or repairs every tab; a deleted one gets its last valid content. Between tabs others do their work; not where
 * something was lost, until it is filled again.
 */
export function repairTabs(spreadsheet: Spreadsheet, known: LastValid): TabRepairs {
  const repairs: TabRepairs = {
    tabsMade: [],
    tabsRenamed: [],
    columnsAdded: [],
    toRefill: [],
    columnsRepaired: [],
    settingsAdded: [],
  };
  for (const tab of Object.keys(PLANS) as PlannedTab[]) {
    const standingTab = spreadsheet.getSheetByName(TABS[tab]) ?? nameAgain(spreadsheet, tab, known, repairs);
    const isFirst = !known.settings;
    if (standingTab && standingTab.getLastRow() > 0) {
      repair(standingTab, tab, repairs, known);
    } else {
      // A blank tab is left from an interrupted install.
      if (standingTab) spreadsheet.deleteSheet(standingTab);
      const sheet = insertTab(spreadsheet, TABS[tab]);
      make(sheet, PLANS[tab], TABS[tab], { known, blankRows: blankRowsOf(tab), isFirst });
      repairs.tabsMade.push(TABS[tab]);
    }
    if (isFirst || repairs.tabsMade.length + repairs.columnsAdded.length === 0) takeTurns();
  }
  for (const tab of Object.keys(PLANS) as PlannedTab[]) repairFollowing(spreadsheet, tab, repairs);
  addToArchives(spreadsheet, repairs);
  // It is made by whoever writes it first, formats before content: a blank one is left from an execution that was killed.
  const health = spreadsheet.getSheetByName(TABS.HEALTH);
  if (health?.getLastRow() === 0) spreadsheet.deleteSheet(health);
  return repairs;
}

/** Gives archives the columns that are new in this version; one without `Data` is left to people, who have older copies of it. */
function addToArchives(spreadsheet: Spreadsheet, { columnsAdded }: TabRepairs): void {
  const plan = PLANS.REGISTER;
  for (const sheet of spreadsheet.getSheets().filter((each) => tabOf(each.getName()) === 'ARCHIVE')) {
    const row = headerCells(sheet);
    const headers = [...row, ...clearedHeaders(row, Object.values(plan.columns)).keys()].map(headerOf);
    if (!headers.includes(folded(REGISTER_COLUMNS.data))) continue;
    const { missing, cleared } = repairHeaders(sheet, plan);
    ifAllowed(sheet, () => formatColumns(sheet, plan, missing, placesOf(sheet, plan)));
    columnsAdded.push(...[...cleared, ...missing].map((column) => `${sheet.getName()}: ${plan.columns[column]}`));
  }
}

/** Lets columns offer what other tabs list, once all of them are there: one that was made anew is another tab to Google. */
function repairFollowing(spreadsheet: Spreadsheet, tab: PlannedTab, { tabsMade, columnsRepaired }: TabRepairs): void {
  const plan = PLANS[tab];
  const placesIn = (each: PlannedTab) =>
    tabsMade.includes(TABS[each])
      ? plannedPlaces(PLANS[each])
      : placesOf(sheetNamed(spreadsheet, TABS[each]), PLANS[each]);
  for (const [column, [source, listedColumn]] of Object.entries(plan.follows ?? {})) {
    const [sheet, listed] = [sheetNamed(spreadsheet, TABS[tab]), sheetNamed(spreadsheet, TABS[source])];
    const range = sheet.getRange(2, placesIn(tab)[column] ?? 1, sheet.getMaxRows() - 1, 1);
    const rule = followingRule(listed, placesIn(source)[listedColumn] ?? 1);
    const isChanged = ifAllowed(sheet, () => repairRules(range, rule));
    if (isChanged && !tabsMade.includes(TABS[tab])) columnsRepaired.push(`${TABS[tab]}: ${plan.columns[column]}`);
  }
}

/** Finds a tab that somebody renamed, by its headers, and names it again. */
function nameAgain(
  spreadsheet: Spreadsheet,
  tab: PlannedTab,
  { archived = {} }: LastValid,
  { tabsRenamed }: TabRepairs,
): Sheet | undefined {
  // An archive has the columns of `Permohonan`, and is none. People may call the register an archive, but not both tabs.
  const all = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const pairs = all.flatMap((name) => archiveYearOf(name) ?? []);
  const isPair = (year: number) => [archiveTab(year), archivedStepsTab(year)].every((name) => all.includes(name));
  const years = [...Object.keys(archived).map(Number), ...pairs.filter(isPair)];
  const archives = years.flatMap((year) => [archiveTab(year), archivedStepsTab(year)]);
  const names: readonly string[] = [...Object.values(TABS), ...archives];
  const renamed = spreadsheet.getSheets().find((sheet) => {
    if (names.includes(sheet.getName())) return false;
    const headers = headerCells(sheet).map(headerOf);
    return Object.values(PLANS[tab].columns).every((header) => headers.includes(folded(header)));
  });
  if (!renamed) return undefined;
  renamed.setName(TABS[tab]);
  tabsRenamed.push(TABS[tab]);
  return renamed;
}

/** Makes a tab of the same plan under another name: that of an archive, which nobody types in and which grows as it is filled. */
export function makeLike(sheet: Sheet, tab: PlannedTab): void {
  make(sheet, PLANS[tab], sheet.getName(), { blankRows: tab === 'HISTORY' ? 1 : FIRST_ROWS });
}

/**
 * The cells are written last and in one call: a tab with content is complete.
 * @param blankRows that the tab has below its content; absent: as many as Google gives it
 * @param isFirst whether others may have their turn meanwhile: nothing is installed yet
 */
function make(
  sheet: Sheet,
  plan: TabPlan,
  name: string,
  {
    known = {},
    blankRows,
    isFirst,
  }: { readonly known?: LastValid; readonly blankRows?: number; readonly isFirst?: boolean } = {},
): void {
  const columns = Object.keys(plan.columns);
  ensureColumns(sheet, columns.length);
  const rows = (plan.rows?.(known) ?? []).map((row) => columns.map((_, index) => row[index] ?? ''));
  const height = blankRows === undefined ? sheet.getMaxRows() : 1 + rows.length + blankRows;
  if (height < sheet.getMaxRows()) sheet.deleteRows(height + 1, sheet.getMaxRows() - height);
  formatColumns(sheet, plan, columns, plannedPlaces(plan), true);
  if (isFirst) takeTurns();
  sheet.setFrozenRows(1);
  if (plan === PLANS.REGISTER) formatRegister(sheet);
  if (plan === PLANS.SETTINGS) formatSettings(sheet, rows);
  // The last columns are hidden in every tab that hides some.
  const seen = columns.filter((column) => !plan.hidden?.includes(column)).length;
  if (plan.wraps) sheet.getRange(2, 1, height - 1, seen).setVerticalAlignment('top');
  // The script's own tabs are protected for its account alone as soon as that is known.
  if (writerOf(name) === 'DESK') sheet.protect().setDescription(guardWords(name)).setWarningOnly(true);
  formatHeaders(sheet, plan, 1, columns);
  // Before the content: with it the tab is complete. New rows have the formats of the one above, as when the script adds some.
  if (blankRows === 1) sheet.insertRowsAfter(height, STEP_ROWS);
  sheet.getRange(1, 1, rows.length + 1, columns.length).setValues([Object.values(plan.columns), ...rows]);
}

/** So many rows are added to a tab that grows with each step: adding one costs the step a call. */
const STEP_ROWS = 499;

/** How many blank rows of a new tab are laid out one by one. */
function blankRowsOf(tab: PlannedTab): number {
  if (TAB_ROWS[tab].writer === 'SCRIPT') return 1;
  return tab === 'REGISTER' ? FIRST_REGISTER_ROWS : FIRST_ROWS;
}

const HEADER_COLOUR = '#d9ead3';

function formatHeaders(sheet: Sheet, plan: TabPlan, first: number, columns: readonly string[]): void {
  const range = sheet.getRange(1, first, 1, columns.length);
  const colours = columns.map((column) => plan.headerColours?.[column] ?? HEADER_COLOUR);
  range.setNumberFormat('@').setFontWeight('bold').setBackgrounds([colours]).setWrap(true);
  if (plan.notes) range.setNotes([columns.map((column) => plan.notes?.[column] ?? '')]);
}

function repair(sheet: Sheet, tab: PlannedTab, repairs: TabRepairs, known: LastValid): void {
  const plan = PLANS[tab];
  const { missing, cleared } = repairHeaders(sheet, plan);
  const [shifted] = ['DESK', 'SCRIPT'].includes(TAB_ROWS[tab].writer) ? putInOrder(sheet, plan) : [];
  const places = placesOf(sheet, plan);
  const header = (column: string) => `${TABS[tab]}: ${plan.columns[column]}`;
  repairs.columnsAdded.push(...[...cleared, ...missing].map(header));
  if (shifted !== undefined && missing.length === 0) repairs.columnsAdded.push(header(shifted));
  // Before the formats are looked at: rows that are put back have those of their neighbours.
  if (tab === 'SETTINGS')
    repairs.settingsAdded.push(...restoreSettingsRows(sheet, places, known, missing.includes('value')));
  const repaired = ifAllowed(sheet, () => {
    formatColumns(sheet, plan, missing, places);
    return repairColumns(sheet, plan, places);
  });
  repairs.columnsRepaired.push(...(repaired ?? []).map(header));
  if (tab === 'REGISTER') {
    repairs.toRefill.push(...(missing as RegisterColumn[]));
    offerInRows(sheet, locate(TABS.REGISTER, headerCells(sheet), REGISTER_COLUMNS), 2, sheet.getMaxRows());
  }
}

/** Content that only the script writes: a first row that has it is data, not headers. */
const OWN_CELLS: Readonly<Record<string, RegExp>> = { data: /^\{"/, entry: /^\{"/, effect: /^\{"/ };

/**
 * Restores missing headers: a deleted row of them at the top, a cleared one in its place, a deleted column's at the end.
 * @returns the columns that were missing, and those whose headers were cleared
 */
function repairHeaders(sheet: Sheet, plan: TabPlan): { readonly missing: string[]; readonly cleared: string[] } {
  const width = Math.max(sheet.getLastColumn(), 1);
  const row = headerRow(sheet, width, Object.values(plan.columns));
  const all = Object.entries(plan.columns);
  const isHeadless = all.some(([column], index) => OWN_CELLS[column]?.test(textOf(row[index] ?? '')));
  if (isHeadless) sheet.insertRowBefore(1);
  const present = new Set(isHeadless ? [] : row.map(headerOf));
  const blank = isHeadless ? new Map<string, number>() : clearedHeaders(row, Object.values(plan.columns));
  for (const [header, place] of blank) sheet.getRange(1, place + 1).setValue(header);
  const cleared = all.filter(([, header]) => blank.has(header)).map(([column]) => column);
  const missing = all.filter(([, header]) => !blank.has(header) && !present.has(folded(header)));
  if (missing.length === 0) return { missing: [], cleared };
  const firstColumn = isHeadless || row.every((cell) => textOf(cell) === '') ? 1 : width + 1;
  ensureColumns(sheet, firstColumn + missing.length - 1);
  const names = missing.map(([column]) => column);
  formatHeaders(sheet, plan, firstColumn, names);
  sheet.getRange(1, firstColumn, 1, missing.length).setValues([missing.map(([, header]) => header)]);
  return { missing: names, cleared };
}

/** The header row, moved back to the top if somebody has inserted rows above it. */
function headerRow(sheet: Sheet, width: number, headers: readonly string[]): Cell[] {
  const rows = sheet.getRange(1, 1, Math.min(sheet.getMaxRows(), DEEPEST_HEADER), width).getValues() as Cell[][];
  const isHeader = (row: readonly Cell[]) => {
    const present = new Set(row.map(headerOf));
    return headers.filter((header) => present.has(folded(header))).length > headers.length / 2;
  };
  const place = rows.findIndex(isHeader);
  if (place > 0) sheet.moveRows(sheet.getRange(place + 1, 1, 1, width), 1);
  return rows[Math.max(place, 0)] ?? [];
}

/** The last row in which the headers are searched for. */
const DEEPEST_HEADER = 10;

/** The place of each column in a tab that was just made. */
function plannedPlaces(plan: TabPlan): Places {
  return Object.fromEntries(Object.keys(plan.columns).map((column, index) => [column, index + 1]));
}

/** The place of each column, counted from 1. */
function placesOf(sheet: Sheet, plan: TabPlan): Places {
  const headers = headerCells(sheet).map(headerOf);
  return mapValues(plan.columns, (header) => headers.indexOf(folded(header)) + 1);
}
