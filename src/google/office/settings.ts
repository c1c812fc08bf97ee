// Reads `Pengaturan`: its settings by their names, wherever their rows stand, and the periods with special hours.
import { ramadanWithoutHours } from '../../domain/settings/period-values.ts';
import { SETTING_KEYS, type SettingKey } from '../../domain/settings/settings.ts';
import { readSettings } from '../../domain/settings/settings-values.ts';
import { dateOf } from '../../domain/time/time.ts';
import { askDeskAddress } from '../../pages/web/ask-desk-page.tsx';
import { pastedAddressWords } from '../../words/problems/outside.ts';
import { type BadCell, badCellsWords, ramadanMissingWords } from '../../words/problems/troubles.ts';
import { codeOf } from '../../words/sheet/choices.ts';
import { PERIOD_COLUMNS, SETTINGS_COLUMNS } from '../../words/sheet/columns.ts';
import {
  missingSettingsWords,
  PERIOD_ROW,
  periodsWords,
  repeatedSettingWords,
  settingChangedWords,
  settingFaultWords,
  settingProblemWords,
  webAddressInForceWords,
} from '../../words/sheet/setting-problems.ts';
import { SETTING_WORDS } from '../../words/sheet/settings.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { openingOf } from '../services/outside.ts';
import type { Store } from '../services/store.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { textOf } from '../sheets/cells.ts';
import { cellName, readTable, sheetNamed, showProblems } from '../sheets/tables.ts';
import { readPeriodRows } from './periods.ts';
import type { Occasion } from './team.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * @param occasion the moment, and who edited the tab; blank if that is not known
 * @returns how many values cannot be used; of each the last good one stays in force
 */
export function refreshSettings(spreadsheet: Spreadsheet, store: Store, occasion: Occasion): number {
  const sheet = sheetNamed(spreadsheet, TABS.SETTINGS);
  const { layout, rows } = readTable(sheet, { ...SETTINGS_COLUMNS, ...PERIOD_COLUMNS });
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
  const old = store.get('settingTexts');
  const { settings, texts, problems } = readSettings(values, old);
  const special = readPeriodRows(layout, rows);
  const words = keys.map((key, index) => {
    if (key && !isFirst[index]) return repeatedSettingWords(keys.indexOf(key) + 2);
    const problem = problems.find((each) => each.key === key);
    if (problem) return settingProblemWords(problem);
    return key === 'webAddress' ? webAddressWords(store, settings.web.address) : '';
  });
  showProblems(
    sheet,
    layout.problem,
    rows,
    words.map((each, index) => [each, special.words.get(index) ?? ''].filter((part) => part !== '').join(' ')),
  );
  const missing = missingSettingsWords(
    SETTING_KEYS.filter((key) => !keys.includes(key)).map((key) => SETTING_WORDS[key].name),
  );
  sheet.getRange(1, layout.value + 1).setNote(missing);
  const wrong = keys.flatMap((key, index): BadCell[] => {
    const problem = problems.find((each) => each.key === key);
    if (!key || !problem || !isFirst[index]) return [];
    return [{ cell: cellName(index + 2, layout.value), name: names[key], problem: settingFaultWords(problem) }];
  });
  const bad = [...wrong, ...special.bad];
  const trouble = [badCellsWords(TABS.SETTINGS, bad), missing].filter((each) => each !== '').join('\n');
  const ramadan = ramadanMissingWords(ramadanWithoutHours(special.periods, dateOf(occasion.at)));
  tellTroubles(spreadsheet, store, { SETTINGS: trouble, RAMADAN: ramadan });
  const before = store.get('settings')?.hours.periods;
  const periods = special.bad.length === 0 ? special.periods : (before ?? []);
  const news = [
    ...SETTING_KEYS.map((key) => [names[key], old?.[key] ?? texts[key], texts[key]] as const),
    [PERIOD_ROW, periodsWords(before ?? periods), periodsWords(periods)] as const,
  ].flatMap(([name, was, is]) => (was === is ? [] : [settingChangedWords(name, was, is, occasion)]));
  // In one call: what is in force must not be without the note that it changed.
  store.put({
    ...(news.length > 0 && { settingsChanged: [...(store.get('settingsChanged') ?? []), ...news] }),
    settings: { ...settings, hours: { ...settings.hours, periods } },
    settingTexts: texts,
  });
  return problems.length + special.bad.length;
}

/** Which address of the web app is in force, and why a pasted one is not. */
function webAddressWords(store: Store, pasted: string): string {
  const last = store.get('pastedAddress');
  const refusal = last && last.address === pasted ? pastedAddressWords(last.meeting, openingOf(store, pasted)) : '';
  const [address, since] = [store.get('webApp'), store.get('webAppSince')];
  const inForce =
    address === undefined || since === undefined ? '' : webAddressInForceWords(since, askDeskAddress(address));
  return [refusal, inForce].filter((words) => words !== '').join(' ');
}
