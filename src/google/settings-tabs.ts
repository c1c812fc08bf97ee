// Reads the tabs that the office fills in, keeps what is valid as the snapshot in force, and answers in their `Pesan`.
import { inTurn } from '../desk/in-turn.ts';
import { yearWithoutHolidays } from '../domain/holidays.ts';
import { type PeriodRow, readPeriods } from '../domain/period-values.ts';
import { parseYesNo } from '../domain/setting-shapes.ts';
import type { Holiday, WorkingPeriod } from '../domain/settings.ts';
import { readSettings, SETTING_KEYS, type SettingKey } from '../domain/settings-values.ts';
import { readTeam, type TeamProblemCode, type TeamRow, vacantPosts } from '../domain/team-values.ts';
import { codeOf, HOLIDAY_KIND_WORDS, ROLE_WORDS } from '../words/choices.ts';
import { DAMAGE_COLUMNS, HOLIDAY_COLUMNS, PERIOD_COLUMNS, SETTINGS_COLUMNS, TEAM_COLUMNS } from '../words/columns.ts';
import {
  missingSettingsWords,
  periodFaultWords,
  periodProblemWords,
  repeatedSettingWords,
  SETTING_WORDS,
  settingFaultWords,
  settingProblemWords,
} from '../words/settings.ts';
import { TABS } from '../words/tabs.ts';
import {
  holidayFaultWords,
  holidayProblemWords,
  teamFaultWords,
  teamProblemWords,
  vacantPostsWords,
} from '../words/team.ts';
import { type BadCell, badCellsWords, holidaysMissingWords } from '../words/troubles.ts';
import { tellTroubles } from './banner.ts';
import { type Cell, dayOf, nameOf, shownText, textOf } from './cells.ts';
import { equipmentChoices, equipmentNames } from './install/form-questions.ts';
import { calendarReaders, shareCalendar } from './install/people.ts';
import type { Store } from './store.ts';
import { cellName, locate, readTable, sheetNamed } from './tables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Tabs whose edits change what is in force. */
export const OFFICE_TABS: readonly string[] = [TABS.SETTINGS, TABS.TEAM, TABS.HOLIDAYS, TABS.DAMAGE, TABS.EQUIPMENT];

/**
 * Reads all of them. A tab with a fault names it in the row concerned, and what it last held stays in force.
 * @param today decides which posts are vacant
 * @returns how many faults there are
 * @throws what is wrong with a whole tab, after the others were read
 */
export function refreshOffice(spreadsheet: Spreadsheet, store: Store, today: string): number {
  let faults = 0;
  inTurn([
    () => {
      faults += refreshSettings(spreadsheet, store);
    },
    () => {
      faults += refreshTeam(spreadsheet, store, today);
    },
    () => {
      faults += refreshHolidays(spreadsheet, store, today);
    },
    () => refreshDamage(spreadsheet, store),
    () => offerEquipment(spreadsheet, store),
  ]);
  return faults;
}

function refreshSettings(spreadsheet: Spreadsheet, store: Store): number {
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
    return problem ? settingProblemWords(problem) : '';
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

/** The block beside the settings: days with hours of their own. */
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

/** Where the fault of a row stands; of two dates that do not go together the later one. */
const TEAM_PROBLEM_COLUMNS: Readonly<Record<TeamProblemCode, keyof typeof TEAM_COLUMNS>> = {
  NAME_MISSING: 'name',
  ROLE_UNKNOWN: 'role',
  EMAIL_INVALID: 'email',
  MAIN_UNREADABLE: 'main',
  DATE_UNREADABLE: 'since',
  UNTIL_BEFORE_SINCE: 'until',
};

function refreshTeam(spreadsheet: Spreadsheet, store: Store, today: string): number {
  const sheet = sheetNamed(spreadsheet, TABS.TEAM);
  const { layout, rows } = readTable(sheet, TEAM_COLUMNS);
  const filled = rows.map((row, index) => ({ row, index })).filter(({ row }) => !isBlank(row, layout.problem));
  const { team, problems } = readTeam(
    filled.map(({ row }): TeamRow => {
      const text = (column: keyof typeof TEAM_COLUMNS) => textOf(row[layout[column]]).trim();
      return {
        name: nameOf(row[layout.name]),
        role: codeOf(ROLE_WORDS, text('role')),
        email: text('email'),
        main: parseYesNo(text('main') || 'tidak'),
        since: dateOrFault(row[layout.since]),
        until: dateOrFault(row[layout.until]),
        actingFor: nameOf(row[layout.actingFor]),
      };
    }),
  );
  const faults = rows.map(() => '');
  for (const { index, code } of problems) faults[filled[index]?.index ?? 0] = teamProblemWords(code);
  showProblems(sheet, layout.problem, rows, faults);
  const bad = problems.map(({ index, code }): BadCell => {
    const { row = [], index: place = 0 } = filled[index] ?? {};
    const sinceIsRead = dateOrFault(row[layout.since]) !== 'UNREADABLE';
    const column = code === 'DATE_UNREADABLE' && sinceIsRead ? 'until' : TEAM_PROBLEM_COLUMNS[code];
    const cell = cellName(place + 2, layout[column]);
    const name = textOf(row[layout.name]).trim() || TEAM_COLUMNS[column];
    return { cell, name, problem: teamFaultWords(code, shownText(row[layout[column]])) };
  });
  const inForce = problems.length === 0 ? team : (store.get('team') ?? team);
  const vacant = vacantPosts(inForce, today);
  const words = vacantPostsWords(vacant);
  sheet.getRange(1, layout.role + 1).setNote(words);
  // A letter goes to the next post above: without these two nobody reads a new one.
  const isUnread = vacant.includes('AGENCY_HEAD') && vacant.includes('DIVISION_HEAD');
  tellTroubles(spreadsheet, store, { TEAM: badCellsWords(TABS.TEAM, bad) || (isUnread ? words : '') });
  store.put({ team: inForce });
  const calendarId = store.get('installation')?.calendarId;
  const readers = String(calendarReaders(inForce, today));
  if (calendarId && readers !== String(store.get('calendarReaders'))) shareCalendar(store, calendarId, today);
  return problems.length;
}

function refreshHolidays(spreadsheet: Spreadsheet, store: Store, today: string): number {
  const sheet = sheetNamed(spreadsheet, TABS.HOLIDAYS);
  const { layout, rows } = readTable(sheet, HOLIDAY_COLUMNS);
  const holidays: [string, string, Holiday['kind']][] = [];
  const bad: BadCell[] = [];
  const words = rows.map((row, index) => {
    if (isBlank(row, layout.problem)) return '';
    const date = dayOf(row[layout.date]);
    const name = nameOf(row[layout.name]);
    const kind = codeOf(HOLIDAY_KIND_WORDS, textOf(row[layout.kind]));
    if (date === null || name === '' || kind === null) {
      const column = date === null ? 'date' : name === '' ? 'name' : 'kind';
      const cell = cellName(index + 2, layout[column]);
      const problem = holidayFaultWords(shownText(row[layout[column]]));
      bad.push({ cell, name: name || HOLIDAY_COLUMNS[column], problem });
      return holidayProblemWords();
    }
    holidays.push([date, name, kind]);
    return '';
  });
  showProblems(sheet, layout.problem, rows, words);
  // Older years decide nothing any more.
  const firstYear = String(Number(today.slice(0, 4)) - 1);
  const inForce = holidays.filter(([date]) => date >= firstYear);
  const missing = holidaysMissingWords(
    yearWithoutHolidays(
      holidays.map(([date]) => ({ date })),
      today,
    ),
  );
  sheet.getRange(1, layout.date + 1).setNote(missing);
  tellTroubles(spreadsheet, store, { HOLIDAYS: badCellsWords(TABS.HOLIDAYS, bad), NEXT_YEAR: missing });
  if (bad.length === 0 || !store.get('holidays')) store.put({ holidays: inForce });
  return bad.length;
}

function refreshDamage(spreadsheet: Spreadsheet, store: Store): void {
  const { layout, rows } = readTable(sheetNamed(spreadsheet, TABS.DAMAGE), DAMAGE_COLUMNS);
  const open = rows.filter((row) => textOf(row[layout.repairedOn]).trim() === '');
  store.put({ damaged: equipmentNames(open.map((row) => row[layout.equipment])) });
}

/** The form offers what the tab lists; choices that the office changes in the form stay until the tab changes. */
function offerEquipment(spreadsheet: Spreadsheet, store: Store): void {
  const [installation, questions] = [store.get('installation'), store.get('questions')];
  const offered = equipmentChoices(spreadsheet);
  if (!installation || !questions || String(offered) === String(store.get('offered'))) return;
  const item = FormApp.openById(installation.formId).getItemById(questions.equipment);
  if (item?.getType() === FormApp.ItemType.CHECKBOX) item.asCheckboxItem().setChoiceValues(offered);
  store.put({ offered });
}

/** Writes the column `Pesan` where it says something else now. */
function showProblems(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  rows: readonly (readonly Cell[])[],
  words: readonly string[],
): void {
  if (words.every((word, index) => word === textOf(rows[index]?.[column]))) return;
  sheet.getRange(2, column + 1, words.length, 1).setValues(words.map((word) => [word]));
}

function isBlank(row: readonly Cell[], except: number): boolean {
  return row.every((cell, index) => index === except || textOf(cell).trim() === '');
}

function dateOrFault(cell: Cell | undefined): string | null | 'UNREADABLE' {
  if (textOf(cell).trim() === '') return null;
  return dayOf(cell) ?? 'UNREADABLE';
}
