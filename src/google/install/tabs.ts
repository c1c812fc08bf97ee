// Makes the tabs, or repairs what is missing of them; what stands in them is left alone.

import holidayList from '../../../data/holidays-id.json' with { type: 'json' };
import { SETTING_DEFINITIONS, SETTING_KEYS } from '../../domain/settings-values.ts';
import {
  ACTION_WORDS,
  CATERING_WORDS,
  codeOf,
  HOLIDAY_KIND_WORDS,
  INSTITUTION_TYPE_WORDS,
  KIND_WORDS,
  LETTER_DELIVERY_WORDS,
  ROLE_WORDS,
  STATUS_WORDS,
  URGENCY_WORDS,
} from '../../words/choices.ts';
import {
  AGENDA_COLUMNS,
  DAMAGE_COLUMNS,
  EQUIPMENT_COLUMNS,
  HISTORY_COLUMNS,
  HOLIDAY_COLUMNS,
  OUTBOX_COLUMNS,
  REGISTER_COLUMNS,
  SETTINGS_COLUMNS,
  SURVEY_COLUMNS,
  TEAM_COLUMNS,
} from '../../words/columns.ts';
import { INITIAL_EQUIPMENT } from '../../words/questions.ts';
import { SETTING_WORDS } from '../../words/settings.ts';
import { TABS, type Tab } from '../../words/tabs.ts';
import { YES_NO_WORDS } from '../../words/team.ts';
import { type Cell, dateOfDay, textOf } from '../cells.ts';
import { HIDDEN_COLUMNS, REGISTER_FORMATS } from '../register/columns.ts';
import { dressRegister } from './register-look.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One tab as the install lays it out. */
interface TabPlan {
  readonly columns: Readonly<Record<string, string>>;
  /** Number format by column; plain text where none is named. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly widths?: Readonly<Record<string, number>>;
  /** Closed choices by column: warn only, since rules do not travel with sorted rows (design.md section 6). */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly hidden?: readonly string[];
  /** The script alone writes here: people are warned before they change anything. */
  readonly warns: boolean;
  readonly hiddenTab?: boolean;
  readonly rows?: () => Cell[][];
}

const DATE = 'dd/mm/yyyy';
const MOMENT = 'dd/mm/yyyy hh:mm:ss';

const PLANS: Readonly<Record<Tab, TabPlan>> = {
  REGISTER: {
    columns: REGISTER_COLUMNS,
    formats: mapValues(REGISTER_FORMATS, ({ format }) => format),
    widths: mapValues(REGISTER_FORMATS, ({ width }) => width),
    choices: {
      status: STATUS_WORDS,
      action: ACTION_WORDS,
      kind: KIND_WORDS,
      urgency: URGENCY_WORDS,
      institutionType: INSTITUTION_TYPE_WORDS,
      letterDelivery: LETTER_DELIVERY_WORDS,
      catering: CATERING_WORDS,
    },
    hidden: HIDDEN_COLUMNS,
    warns: false,
  },
  AGENDA: { columns: AGENDA_COLUMNS, formats: { date: DATE, participants: '0' }, warns: true },
  HISTORY: {
    columns: HISTORY_COLUMNS,
    formats: { at: MOMENT, revision: '0', attendance: '0' },
    hidden: ['commandId', 'entry'],
    warns: true,
  },
  OUTBOX: {
    columns: OUTBOX_COLUMNS,
    formats: { createdAt: MOMENT, notBefore: MOMENT, claimedUntil: MOMENT, attempts: '0', doneAt: MOMENT },
    hidden: ['key', 'effect'],
    warns: true,
  },
  EQUIPMENT: {
    columns: EQUIPMENT_COLUMNS,
    formats: { amount: '0' },
    warns: false,
    rows: () => INITIAL_EQUIPMENT.map((name) => [name, '', '']),
  },
  DAMAGE: { columns: DAMAGE_COLUMNS, formats: { foundOn: DATE, repairedOn: DATE }, warns: false },
  SURVEY: { columns: SURVEY_COLUMNS, formats: { at: MOMENT }, warns: false },
  TEAM: {
    columns: TEAM_COLUMNS,
    formats: { since: DATE, until: DATE },
    choices: { role: ROLE_WORDS, main: YES_NO_WORDS },
    widths: { name: 200, role: 180, email: 240, problem: 320 },
    warns: false,
  },
  SETTINGS: {
    columns: SETTINGS_COLUMNS,
    widths: { name: 260, value: 320, help: 420, problem: 320 },
    warns: false,
    rows: () =>
      SETTING_KEYS.map((key) => [
        SETTING_WORDS[key].name,
        SETTING_DEFINITIONS[key].initial,
        SETTING_WORDS[key].help,
        '',
      ]),
  },
  HOLIDAYS: {
    columns: HOLIDAY_COLUMNS,
    formats: { date: DATE },
    choices: { kind: HOLIDAY_KIND_WORDS },
    widths: { name: 300, source: 300, problem: 320 },
    warns: false,
    rows: initialHolidays,
  },
};

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
  for (const [column, words] of Object.entries(plan.choices ?? {})) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(Object.values(words), true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(2, place(places, column), rows, 1).setDataValidation(rule);
  }
  for (const [column, width] of Object.entries(plan.widths ?? {})) sheet.setColumnWidth(place(places, column), width);
  for (const column of plan.hidden ?? []) sheet.hideColumns(place(places, column));
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, sheet.getLastColumn()).setFontWeight('bold').setBackground('#d9ead3').setWrap(true);
}

/** Sets each column's number format over the whole grid below the header; plain text before anything is written. */
function formatColumns(sheet: Sheet, plan: TabPlan): Map<string, number> {
  const [headers = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues() as Cell[][];
  const places = new Map<string, number>();
  for (const [column, header] of Object.entries(plan.columns)) {
    const index = headers.findIndex((cell) => textOf(cell).trim().toLowerCase() === header.toLowerCase());
    places.set(column, index + 1);
    sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(plan.formats?.[column] ?? '@');
  }
  return places;
}

function place(places: ReadonlyMap<string, number>, column: string): number {
  return places.get(column) ?? 1;
}

function initialHolidays(): Cell[][] {
  return holidayList.map(({ date, name, kind, source }) => [
    dateOfDay(date),
    name,
    HOLIDAY_KIND_WORDS[kind === 'cuti_bersama' ? 'COLLECTIVE_LEAVE' : 'PUBLIC_HOLIDAY'],
    source,
    '',
  ]);
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries(record) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) as Record<Key, To>;
}
