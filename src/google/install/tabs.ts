// Makes the tabs, or repairs what is missing of them; what stands in them is left alone.
import { SETTING_DEFINITIONS, SETTING_KEYS } from '../../domain/settings-values.ts';
import { codeOf } from '../../words/choices.ts';
import { SETTING_WORDS } from '../../words/settings.ts';
import { TABS, type Tab } from '../../words/tabs.ts';
import { type Cell, textOf } from '../cells.ts';
import { runsOf } from '../runs.ts';
import { mapValues, PLANS, type TabPlan } from './plans.ts';
import { dressRegister } from './register-look.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes or repairs every tab.
 * @returns the names of the tabs that were made and the headers that were put back
 */
export function repairTabs(spreadsheet: Spreadsheet): { readonly made: string[]; readonly columns: string[] } {
  const made: string[] = [];
  const columns: string[] = [];
  (Object.keys(PLANS) as Tab[]).forEach((tab, index) => {
    const plan = PLANS[tab];
    const existing = spreadsheet.getSheetByName(TABS[tab]);
    const sheet = existing ?? spreadsheet.insertSheet(TABS[tab], index);
    if (!existing) made.push(TABS[tab]);
    for (const header of repairHeaders(sheet, plan)) if (existing) columns.push(`${TABS[tab]}: ${header}`);
    if (!existing) fillFirstRows(sheet, plan);
    if (tab === 'SETTINGS' && existing) addMissingSettings(sheet);
    format(sheet, plan);
    if (!existing && tab === 'REGISTER') dressRegister(sheet);
    if (!existing && plan.warns)
      sheet.protect().setDescription(`${TABS[tab]}: ditulis oleh sistem`).setWarningOnly(true);
  });
  return { made, columns };
}

/** Puts missing headers at the right, so that nothing that stands there is displaced. */
function repairHeaders(sheet: Sheet, plan: TabPlan): string[] {
  const width = Math.max(sheet.getLastColumn(), 1);
  const [row = []] = sheet.getRange(1, 1, 1, width).getValues() as Cell[][];
  const present = new Set(row.map((cell) => textOf(cell).trim().toLowerCase()));
  const missing = Object.values(plan.columns).filter((header) => !present.has(header.toLowerCase()));
  if (missing.length === 0) return [];
  const first = row.some((cell) => textOf(cell) !== '') ? width + 1 : 1;
  const lacking = first + missing.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  sheet.getRange(1, first, 1, missing.length).setNumberFormat('@').setValues([missing]);
  for (const [column, note] of Object.entries(plan.notes ?? {})) {
    const place = missing.indexOf(plan.columns[column] ?? '');
    if (place >= 0) sheet.getRange(1, first + place).setNote(note);
  }
  return missing;
}

function fillFirstRows(sheet: Sheet, plan: TabPlan): void {
  const rows = plan.rows?.() ?? [];
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  formatColumns(sheet, plan);
  sheet.getRange(2, 1, rows.length, width).setValues(rows);
}

/** Settings that a newer version knows, or that somebody deleted, are put back with their first value. */
function addMissingSettings(sheet: Sheet): void {
  const cells = sheet.getDataRange().getValues() as Cell[][];
  const names = mapValues(SETTING_WORDS, ({ name }) => name);
  const present = new Set(cells.map((row) => codeOf(names, textOf(row[0]))));
  for (const key of SETTING_KEYS) {
    if (present.has(key)) continue;
    sheet.appendRow([SETTING_WORDS[key].name, SETTING_DEFINITIONS[key].initial, SETTING_WORDS[key].help, '']);
  }
}

function format(sheet: Sheet, plan: TabPlan): void {
  const places = formatColumns(sheet, plan);
  const rows = sheet.getMaxRows() - 1;
  const placed = <Value>(values: Readonly<Record<string, Value>> | undefined) => {
    return Object.entries(values ?? {}).map(([column, value]) => ({ place: places.get(column) ?? 1, value }));
  };
  for (const { place, value } of placed(plan.choices)) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(Object.values(value), true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(2, place, rows, 1).setDataValidation(rule);
  }
  for (const run of runsOf(placed(plan.widths), equalValues)) {
    sheet.setColumnWidths(run.first, run.values.length, run.values[0] as number);
  }
  const hidden = placed(Object.fromEntries((plan.hidden ?? []).map((column) => [column, true])));
  for (const run of runsOf(hidden)) sheet.hideColumns(run.first, run.values.length);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, sheet.getLastColumn()).setFontWeight('bold').setBackground('#d9ead3').setWrap(true);
}

/**
 * Sets each column's number format over the whole grid below the header; plain text before anything is written.
 * @returns where each column stands, counted from 1
 */
function formatColumns(sheet: Sheet, plan: TabPlan): Map<string, number> {
  const [headers = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues() as Cell[][];
  const rows = sheet.getMaxRows() - 1;
  const places = new Map<string, number>();
  for (const [column, header] of Object.entries(plan.columns)) {
    places.set(column, headers.findIndex((cell) => textOf(cell).trim().toLowerCase() === header.toLowerCase()) + 1);
  }
  const formats = [...places].map(([column, place]) => ({ place, value: plan.formats?.[column] ?? '@' }));
  for (const run of runsOf(formats, equalValues)) {
    sheet.getRange(2, run.first, rows, run.values.length).setNumberFormat(run.values[0] as string);
  }
  return places;
}

function equalValues<Value>(one: Value, other: Value): boolean {
  return one === other;
}
