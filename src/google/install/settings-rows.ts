// The rows of `Pengaturan`: headings, settings and periods with special hours, made at first and put back where they belong.

import { SETTINGS, type SettingKey, type WorkingPeriod } from '../../domain/settings/settings.ts';
import { folded } from '../../domain/text/text.ts';
import { hoursWords } from '../../words/formats/dates.ts';
import { PERIOD_COLUMNS, SETTINGS_COLUMNS } from '../../words/sheet/columns.ts';
import { NO_BREAK_WORDS, PERIOD_HELP, PERIOD_ROW } from '../../words/sheet/setting-problems.ts';
import { type HeadedSettings, SETTING_GROUPS, SETTING_WORDS } from '../../words/sheet/settings.ts';
import { type Cell, dateOfDay, dayOf, textOf } from '../sheets/cells.ts';
import type { Places } from './tab-columns.ts';
import type { LastValid } from './tab-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What `Pengaturan` last held, as far as it was valid. */
type LastSettings = Pick<LastValid, 'settingTexts' | 'settings'>;

export const SETTINGS_TAB_COLUMNS = { ...SETTINGS_COLUMNS, ...PERIOD_COLUMNS } as const;

/** So many rows wait for a period where none is known; one more than are known. */
const WAITING_PERIODS = 3;

/** All rows of a tab that is made, in the order of its columns. */
export function settingsRows(known: LastSettings): Cell[][] {
  return SETTING_GROUPS.flatMap((group) => linesOf(group, known).map(({ cells }) => cells));
}

/** A row that belongs into a group. */
interface Line {
  readonly name: string;
  readonly cells: Cell[];
}

function linesOf(group: HeadedSettings, known: LastSettings): Line[] {
  const periods = known.settings?.hours.periods ?? [];
  const waiting = Math.max(WAITING_PERIODS - periods.length, 1);
  const inPeriods = [...periods, ...new Array<null>(waiting).fill(null)].map(periodLine);
  const headed = [{ name: group.heading, cells: [group.heading] }, ...group.keys.map((key) => settingLine(key, known))];
  return group.hasPeriods ? [...headed, ...inPeriods] : headed;
}

function settingLine(key: SettingKey, known: LastSettings): Line {
  const { name, help } = SETTING_WORDS[key];
  return { name, cells: [name, typedValue(key, known), help, ''] };
}

function typedValue(key: SettingKey, { settingTexts = {} }: LastSettings): string {
  return settingTexts[key] ?? SETTINGS[key].initial;
}

function periodLine(period: WorkingPeriod | null): Line {
  if (period === null) return { name: PERIOD_ROW, cells: [PERIOD_ROW, '', PERIOD_HELP, ''] };
  const { name, from, to, mondayToThursday, breakMondayToThursday, friday, breakFriday } = period;
  const hours = [mondayToThursday, breakMondayToThursday, friday, breakFriday].map((each) =>
    each ? hoursWords(each.from, each.to) : NO_BREAK_WORDS,
  );
  return { name: PERIOD_ROW, cells: [PERIOD_ROW, name, PERIOD_HELP, '', dateOfDay(from), dateOfDay(to), ...hours] };
}

/** A row of the tab as it stands, or one that is put between them. */
interface Standing {
  readonly name: string;
  readonly isFilled: boolean;
  readonly added?: Line;
}

/**
 * Puts back headings and settings that have no row, each where its group stands, and a row for the next period if none
 * waits: settings with their last value, or their initial one if they are new in this version.
 * @param withoutValues whether the column of the values was missing, so that all values are written
 * @returns the names of those that had no row
 */
export function restoreSettingsRows(
  sheet: Sheet,
  places: Places,
  known: LastSettings,
  withoutValues: boolean,
): string[] {
  const place = (column: keyof typeof SETTINGS_TAB_COLUMNS) => (places[column] ?? 1) - 1;
  const [header = [], ...cells] = sheet.getDataRange().getValues() as Cell[][];
  if (withoutValues) writeValues(sheet, place, cells, known);
  const rows = cells.map(
    (row): Standing => ({
      name: folded(textOf(row[place('name')])),
      isFilled: row.some((cell, index) => ![place('name'), place('help')].includes(index) && textOf(cell) !== ''),
    }),
  );
  let end = 0;
  for (const group of SETTING_GROUPS) end = addLines(rows, group, linesOf(group, known), end);
  const added = rows.flatMap((row) => row.added ?? []);
  const columns = Object.keys(SETTINGS_TAB_COLUMNS) as (keyof typeof SETTINGS_TAB_COLUMNS)[];
  const cellsOf = ({ cells: line }: Line) => {
    const row: Cell[] = new Array<Cell>(header.length).fill('');
    columns.forEach((column, index) => {
      row[place(column)] = line[index] ?? '';
    });
    return row;
  };
  // From below, so that the numbers of the rows above stay right.
  for (const { after, lines } of gaps(rows).reverse()) {
    sheet.insertRowsAfter(after, lines.length);
    const range = sheet.getRange(after + 1, 1, lines.length, header.length);
    // What is put below the header would look like it.
    if (after === 1) range.setFontWeight('normal').setBackground(null);
    range.setValues(lines.map(cellsOf));
  }
  return added.map(({ name }) => name);
}

/**
 * Puts the lines of a group that have no row behind the one that comes before them; a heading before the first of the
 * group, which people may have moved.
 * @param end where the group before ends: there stands one of which nothing is left
 * @returns where this one ends
 */
function addLines(
  rows: Standing[],
  { heading, keys, hasPeriods }: HeadedSettings,
  lines: readonly Line[],
  end: number,
): number {
  const find = (name: string) => rows.findIndex((row) => row.name === folded(name));
  const names = [heading, ...keys.map((key) => SETTING_WORDS[key].name), ...(hasPeriods ? [PERIOD_ROW] : [])].map(
    folded,
  );
  const first = rows.findIndex(({ name }) => names.includes(name));
  const last = () => rows.reduce((lastAt, { name }, at) => (names.includes(name) ? at : lastAt), -1);
  const add = (at: number, line: Line) => rows.splice(at, 0, { name: folded(line.name), isFilled: false, added: line });
  for (const [index, line] of lines.slice(0, keys.length + 1).entries()) {
    if (find(line.name) >= 0) continue;
    const before = lines.slice(0, index).map(({ name }) => find(name));
    add(index === 0 ? (first < 0 ? end : first) : Math.max(...before) + 1, line);
  }
  const waits = rows.some((row) => row.name === folded(PERIOD_ROW) && !row.isFilled);
  const next = lines[lines.length - 1];
  if (hasPeriods && !waits && next) add(last() + 1, next);
  return last() + 1;
}

/** Where added lines stand together, and below which row of the sheet. */
function gaps(rows: readonly Standing[]): { readonly after: number; readonly lines: Line[] }[] {
  const gapsSoFar: { after: number; lines: Line[] }[] = [];
  let row = 1;
  for (const { added } of rows) {
    const open = gapsSoFar[gapsSoFar.length - 1];
    if (!added) row += 1;
    else if (open?.after === row) open.lines.push(added);
    else gapsSoFar.push({ after: row, lines: [added] });
  }
  return gapsSoFar;
}

/** Fills the column of the values, which was missing: a period is known by its first day. */
function writeValues(
  sheet: Sheet,
  place: (column: keyof typeof SETTINGS_TAB_COLUMNS) => number,
  cells: readonly (readonly Cell[])[],
  known: LastSettings,
): void {
  const keys = new Map(SETTING_GROUPS.flatMap(({ keys }) => keys.map((key) => [folded(SETTING_WORDS[key].name), key])));
  const periods = known.settings?.hours.periods ?? [];
  const values = cells.map((row) => {
    const key = keys.get(folded(textOf(row[place('name')])));
    if (key) return [typedValue(key, known)];
    return [periods.find(({ from }) => from === dayOf(row[place('from')]))?.name ?? ''];
  });
  if (values.length > 0) sheet.getRange(2, place('value') + 1, values.length, 1).setValues(values);
}
