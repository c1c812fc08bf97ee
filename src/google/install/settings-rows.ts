// The rows of `Pengaturan`: headings, settings and periods with special hours, made at first and put back at the end.

import { SETTING_KEYS, SETTINGS, type SettingKey, type WorkingPeriod } from '../../domain/settings/settings.ts';
import { folded } from '../../domain/text/text.ts';
import { PERIOD_COLUMNS, SETTINGS_COLUMNS } from '../../words/sheet/columns.ts';
import { PERIOD_HELP, PERIOD_ROW, periodHours } from '../../words/sheet/setting-problems.ts';
import { AS_ABOVE, SETTING_GROUPS, SETTING_WORDS } from '../../words/sheet/settings.ts';
import { type Cell, dateOfDay, dayOf, textOf } from '../sheets/cells.ts';
import type { Places } from './tab-columns.ts';
import type { LastValid } from './tab-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What `Pengaturan` last held, as far as it was valid. */
type LastSettings = Pick<LastValid, 'settingTexts' | 'settings'>;

export const SETTINGS_TAB_COLUMNS = { ...SETTINGS_COLUMNS, ...PERIOD_COLUMNS } as const;

/** A row of the tab, in the order of its columns. */
type Line = [name: string, ...Cell[]];

/** All rows of a tab that is made. */
export function settingsRows(known: LastSettings): Line[] {
  const periods = known.settings?.hours.periods ?? [];
  const inPeriods = [...periods, null, null, null].map(periodLine);
  return SETTING_GROUPS.flatMap(({ heading, keys, hasPeriods }): Line[] => [
    [heading],
    ...keys.map((key) => settingLine(key, known)),
    ...(hasPeriods ? inPeriods : []),
  ]);
}

function settingLine(key: SettingKey, known: LastSettings): Line {
  const { name, help } = SETTING_WORDS[key];
  return [name, typedValue(key, known), help, ''];
}

function typedValue(key: SettingKey, { settingTexts = {} }: LastSettings): string {
  return settingTexts[key] ?? SETTINGS[key].initial;
}

/** @param index its place among the periods: the first alone tells how they are filled in */
function periodLine(period: WorkingPeriod | null, index = 0): Line {
  const help = index === 0 ? PERIOD_HELP : AS_ABOVE;
  if (period === null) return [PERIOD_ROW, '', help, ''];
  return [PERIOD_ROW, period.name, help, '', ...[period.from, period.to].map(dateOfDay), ...periodHours(period)];
}

/**
 * Puts settings that have no row at the end, with their last value, or their initial one if they are new in this version,
 * and a row for the next period if none waits. A tab without any is filled as a new one; headings alone do not come back.
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
  const nameOf = (row: readonly Cell[]) => folded(textOf(row[place('name')]));
  const names = cells.map(nameOf);
  const isWaiting = (row: readonly Cell[]) => nameOf(row) === folded(PERIOD_ROW) && textOf(row[place('value')]) === '';
  const missing = SETTING_KEYS.map((key) => settingLine(key, known)).filter(([name]) => !names.includes(folded(name)));
  const next = cells.some(isWaiting) ? [] : [periodLine(null)];
  const lines = missing.length === SETTING_KEYS.length ? settingsRows(known) : [...missing, ...next];
  if (lines.length === 0) return [];
  const columns = Object.keys(SETTINGS_TAB_COLUMNS) as (keyof typeof SETTINGS_TAB_COLUMNS)[];
  const cellsOf = (line: Line) => {
    const row: Cell[] = new Array<Cell>(header.length).fill('');
    columns.forEach((column, index) => {
      row[place(column)] = line[index] ?? '';
    });
    return row;
  };
  sheet.insertRowsAfter(sheet.getMaxRows(), lines.length);
  sheet.getRange(cells.length + 2, 1, lines.length, header.length).setValues(lines.map(cellsOf));
  return lines.map(([name]) => name);
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
