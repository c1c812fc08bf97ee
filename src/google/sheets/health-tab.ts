// The tab `Kesehatan`, which the machine alone writes: made where it is missing, written in one call, read by key.
import type { HealthFact, HealthKey } from '../../domain/office/health.ts';
import type { Troubles } from '../../domain/office/troubles.ts';
import { guardWords } from '../../words/google/automation.ts';
import { HEALTH_COLUMNS, healthCells } from '../../words/sheet/health.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { textOf } from './cells.ts';
import { insertTab } from './tab-places.ts';
import { grownRange } from './tables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADERS = Object.values(HEALTH_COLUMNS);
/** Of the columns for people; those for programs are hidden. */
const WIDTHS = [190, 120, 240, 130, 400] as const;
/** More than there are facts; a new tab of Google's has 1,000 rows, and formats are paid for by the cell. */
const ROWS = 100;

/** Writes the whole tab, header included, whatever people have done to it. */
export function writeHealth(spreadsheet: Spreadsheet, facts: readonly HealthFact[], troubles: Troubles): void {
  const sheet = spreadsheet.getSheetByName(TABS.HEALTH) ?? dressed(insertTab(spreadsheet, TABS.HEALTH));
  const cells = [HEADERS, ...facts.map((fact) => healthCells(fact, troubles))];
  // Rows of an earlier version would pass for the newest.
  const last = sheet.getLastRow();
  while (cells.length < last) cells.push(HEADERS.map(() => ''));
  grownRange(sheet, 1, cells.length, HEADERS.length).setValues(cells);
}

/** All cells are text: a program reads the times as they are written. */
function dressed(sheet: Sheet): Sheet {
  if (sheet.getMaxRows() > ROWS) sheet.deleteRows(ROWS + 1, sheet.getMaxRows() - ROWS);
  sheet.getRange(1, 1, sheet.getMaxRows(), HEADERS.length).setNumberFormat('@');
  sheet.getRange(1, 1, sheet.getMaxRows(), WIDTHS.length).setWrap(true);
  sheet.getRange(1, 1, 1, HEADERS.length).setFontWeight('bold');
  sheet.hideColumns(WIDTHS.length + 1, HEADERS.length - WIDTHS.length);
  for (const [index, width] of WIDTHS.entries()) sheet.setColumnWidth(index + 1, width);
  sheet.setFrozenRows(1);
  sheet.protect().setDescription(guardWords(TABS.HEALTH)).setWarningOnly(true);
  return sheet;
}

/** The values by key, as the tab of a spreadsheet tells them; `null` where it has none, as before the first hour. */
export function readHealth(spreadsheet: Spreadsheet): ReadonlyMap<HealthKey, string> | null {
  const sheet = spreadsheet.getSheetByName(TABS.HEALTH);
  if (!sheet) return null;
  const [header = [], ...rows] = sheet.getDataRange().getValues();
  const [key, value] = [header.indexOf(HEALTH_COLUMNS.key), header.indexOf(HEALTH_COLUMNS.value)];
  if (key === -1 || value === -1) return null;
  return new Map(rows.map((row) => [textOf(row[key]) as HealthKey, textOf(row[value])]));
}
