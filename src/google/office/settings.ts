// Reads `Pengaturan`: the settings row by row, and in the columns beside them the periods with special hours.
import { type PeriodRow, readPeriods } from '../../domain/settings/period-values.ts';
import type { WorkingPeriod } from '../../domain/settings/settings.ts';
import { readSettings, SETTING_KEYS, type SettingKey } from '../../domain/settings/settings-values.ts';
import { pastedAddressWords } from '../../words/problems/outside.ts';
import { type BadCell, badCellsWords } from '../../words/problems/troubles.ts';
import { codeOf } from '../../words/sheet/choices.ts';
import { PERIOD_COLUMNS, SETTINGS_COLUMNS } from '../../words/sheet/columns.ts';
import {
  missingSettingsWords,
  periodFaultWords,
  periodProblemWords,
  repeatedSettingWords,
  SETTING_WORDS,
  settingFaultWords,
  settingProblemWords,
  webAddressInForceWords,
} from '../../words/sheet/settings.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import type { Store } from '../services/store.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { type Cell, shownText, textOf } from '../sheets/cells.ts';
import { cellName, locate, readTable, sheetNamed } from '../sheets/tables.ts';
import { askForDeskPage } from '../web/links.ts';
import { dateOrFault, showProblems } from './problems.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @returns how many values cannot be used; while there are any, the last valid settings stay in force */
export function refreshSettings(spreadsheet: Spreadsheet, store: Store): number {
  const sheet = sheetNamed(spreadsheet, TABS.SETTINGS);
  const { layout, header, rows } = readTable(sheet, SETTINGS_COLUMNS);
  const names = Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTING_WORDS[key].name])) as Record<
    SettingKey,
    string
  >;
  const keys = rows.map((row) => codeOf(names, textOf(row[layout.name])));
  const values: Partial<Record<SettingKey, string>> = {};
  const isFirst = keys.map((key, index) => key !== null && keys.indexOf(key) === index);
  keys.forEach((key, index) => {
    if (key && isFirst[index]) values[key] = textOf(rows[index]?.[layout.value]);
  });
  const reading = readSettings(values);
  const problems = reading.ok ? [] : reading.problems;
  const words = keys.map((key, index) => {
    if (key && !isFirst[index]) return repeatedSettingWords(keys.indexOf(key) + 2);
    const problem = problems.find((each) => each.key === key);
    if (problem) return settingProblemWords(problem);
    return key === 'webAddress' ? webAddressWords(store, reading.ok ? reading.settings.web.address : '') : '';
  });
  showProblems(sheet, layout.problem, rows, words);
  const missing = missingSettingsWords(
    SETTING_KEYS.filter((key) => !keys.includes(key)).map((key) => SETTING_WORDS[key].name),
  );
  sheet.getRange(1, layout.value + 1).setNote(missing);
  const special = refreshPeriods(sheet, header, rows);
  const wrong = keys.flatMap((key, index): BadCell[] => {
    const problem = problems.find((each) => each.key === key);
    if (!key || !problem || !isFirst[index]) return [];
    return [{ cell: cellName(index + 2, layout.value), name: names[key], problem: settingFaultWords(problem) }];
  });
  const bad = [...wrong, ...special.bad];
  const trouble = [badCellsWords(TABS.SETTINGS, bad), missing].filter((each) => each !== '').join('\n');
  tellTroubles(spreadsheet, store, { SETTINGS: trouble });
  if (reading.ok && special.bad.length === 0) {
    const { settings } = reading;
    store.put({
      settings: { ...settings, hours: { ...settings.hours, periods: special.periods } },
      settingTexts: values,
    });
  }
  return problems.length + special.bad.length;
}

/** Which address of the web app is in force, and why a pasted one is not. */
function webAddressWords(store: Store, pasted: string): string {
  const last = store.get('pastedAddress');
  const refusal = last && last.address === pasted ? pastedAddressWords(last.meeting) : '';
  const [address, since] = [store.get('webApp'), store.get('webAppSince')];
  const inForce =
    address === undefined || since === undefined ? '' : webAddressInForceWords(address, since, askForDeskPage(address));
  return [refusal, inForce].filter((words) => words !== '').join(' ');
}

/** Reads the periods with special hours. */
function refreshPeriods(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): { readonly periods: readonly WorkingPeriod[]; readonly bad: BadCell[] } {
  const layout = locate(TABS.SETTINGS, header, PERIOD_COLUMNS);
  const cells = Object.entries(layout).filter(([column]) => column !== 'periodProblem');
  const filled = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => cells.some(([, place]) => textOf(row[place]).trim() !== ''));
  const { periods, problems } = readPeriods(
    filled.map(({ row }): PeriodRow => {
      const text = (column: keyof PeriodRow) => textOf(row[layout[column]]);
      return {
        period: text('period'),
        from: dateOrFault(row[layout.from]),
        to: dateOrFault(row[layout.to]),
        mondayToThursday: text('mondayToThursday'),
        breakMondayToThursday: text('breakMondayToThursday'),
        friday: text('friday'),
        breakFriday: text('breakFriday'),
      };
    }),
  );
  const words = rows.map(() => '');
  const bad = problems.map((problem): BadCell => {
    const { row = [], index = 0 } = filled[problem.index] ?? {};
    const found = shownText(row[layout[problem.column]]);
    words[index] = periodProblemWords(problem, found);
    const cell = cellName(index + 2, layout[problem.column]);
    const name = textOf(row[layout.period]).trim() || PERIOD_COLUMNS[problem.column];
    return { cell, name, problem: periodFaultWords(problem, found) };
  });
  showProblems(sheet, layout.periodProblem, rows, words);
  return { periods, bad };
}
