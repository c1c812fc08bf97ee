// The plan of each tab: columns, formats, fixed choices, first rows.
import holidayDecrees from '../../../data/holidays-id.json' with { type: 'json' };
import type { Device } from '../../domain/devices/device.ts';
import type { TeamMember } from '../../domain/settings/team.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { INITIAL_EQUIPMENT } from '../../words/google/questions.ts';
import { CHOICE_WORDS, HOLIDAY_KIND_WORDS, ROLE_WORDS } from '../../words/sheet/choices.ts';
import { GROUP_HELP } from '../../words/sheet/column-groups.ts';
import {
  AGENDA_COLUMNS,
  DAMAGE_COLUMNS,
  EQUIPMENT_COLUMNS,
  HISTORY_COLUMNS,
  HOLIDAY_COLUMNS,
  OUTBOX_COLUMNS,
  REGISTER_COLUMNS,
  TEAM_COLUMNS,
} from '../../words/sheet/columns.ts';
import { DEVICE_STATE_WORDS, EQUIPMENT_HELP, SEVERITY_WORDS } from '../../words/sheet/devices.ts';
import { COLUMN_WORDS } from '../../words/sheet/fields.ts';
import { DISPOSITION_HELP, PERIOD_COLUMN_HELP } from '../../words/sheet/setting-problems.ts';
import { deputyCell, TEAM_HELP, YES_NO_WORDS } from '../../words/sheet/team.ts';
import { APPLICANT_MESSAGE_HELP, OFFERS_HELP, TEXT_HELP, TOLD_HELP } from '../../words/sheet/typed-rows.ts';
import type { Stored } from '../services/stored.ts';
import { type Cell, DAY_FORMAT, dateOfDay, MOMENT_FORMAT } from '../sheets/cells.ts';
import { HEADER_COLOURS, HIDDEN_COLUMNS, REGISTER_FORMATS } from '../sheets/register/columns.ts';
import { SETTINGS_TAB_COLUMNS, settingsRows } from './settings-rows.ts';
import type { PlannedTab, TabPlan } from './tab-plan.ts';

export const PLANS: Readonly<Record<PlannedTab, TabPlan>> = {
  REGISTER: {
    columns: REGISTER_COLUMNS,
    formats: REGISTER_FORMATS,
    widths: mapValues(COLUMN_WORDS, ({ width }) => width),
    choices: CHOICE_WORDS,
    notes: {
      ...GROUP_HELP,
      ...TOLD_HELP,
      text: TEXT_HELP,
      applicantMessage: `${APPLICANT_MESSAGE_HELP} ${GROUP_HELP.applicantMessage}`,
      alternatives: OFFERS_HELP,
      headDispositionAt: DISPOSITION_HELP,
    },
    headerColours: HEADER_COLOURS,
    hidden: HIDDEN_COLUMNS,
    wraps: Object.keys(REGISTER_COLUMNS),
  },
  AGENDA: {
    columns: AGENDA_COLUMNS,
    formats: { date: DAY_FORMAT, participants: '0' },
    widths: {
      date: 84,
      institution: 200,
      kind: 115,
      activity: 200,
      equipment: 160,
      contact: 130,
      phone: 130,
    },
    wraps: ['hours', 'institution', 'activity', 'equipment', 'catering', 'contact'],
  },
  DAMAGE: {
    columns: DAMAGE_COLUMNS,
    formats: { foundOn: DAY_FORMAT, repairedOn: DAY_FORMAT, cost: '#,##0' },
    choices: { severity: SEVERITY_WORDS },
    checks: { foundOn: 'DATE', repairedOn: 'DATE' },
    follows: { equipment: ['EQUIPMENT', 'name'] },
    widths: { equipment: 180, foundBy: 140, description: 200, action: 200, problem: 200 },
    wraps: ['description', 'action', 'problem'],
  },
  EQUIPMENT: {
    columns: EQUIPMENT_COLUMNS,
    choices: { state: DEVICE_STATE_WORDS, critical: YES_NO_WORDS },
    notes: EQUIPMENT_HELP,
    widths: { name: 220, notes: 220, guide: 180, responsible: 160, problem: 268 },
    wraps: ['notes', 'problem'],
    rows: ({ devices }) =>
      devices?.map(deviceRow) ??
      INITIAL_EQUIPMENT.map((name) => inOrder(EQUIPMENT_COLUMNS, { name, state: DEVICE_STATE_WORDS.GOOD })),
  },
  TEAM: {
    columns: TEAM_COLUMNS,
    formats: { since: DAY_FORMAT, until: DAY_FORMAT, trainedSince: DAY_FORMAT },
    choices: { role: ROLE_WORDS, main: YES_NO_WORDS },
    checks: { email: 'EMAIL', since: 'DATE', until: 'DATE', trainedSince: 'DATE' },
    notes: TEAM_HELP,
    widths: {
      name: 150,
      role: 150,
      email: 244,
      main: 84,
      since: 84,
      until: 84,
      deputy: 150,
      problem: 268,
      training: 150,
      trainedSince: 84,
      rank: 150,
      nip: 150,
    },
    wraps: ['problem'],
    rows: ({ team = [] }) => team.map(teamRow),
  },
  SETTINGS: {
    columns: SETTINGS_TAB_COLUMNS,
    formats: { from: DAY_FORMAT, to: DAY_FORMAT },
    checks: { from: 'DATE', to: 'DATE' },
    widths: { name: 220, value: 300, help: 380, problem: 300 },
    wraps: Object.keys(SETTINGS_TAB_COLUMNS),
    notes: { help: PERIOD_COLUMN_HELP },
    rows: settingsRows,
  },
  HOLIDAYS: {
    columns: HOLIDAY_COLUMNS,
    formats: { date: DAY_FORMAT },
    choices: { kind: HOLIDAY_KIND_WORDS },
    checks: { date: 'DATE' },
    widths: { name: 300, source: 300, problem: 300 },
    wraps: ['name', 'source', 'problem'],
    rows: ({ holidays = [] }) => (holidays.length > 0 ? knownHolidays(holidays) : initialHolidays()),
  },
  HISTORY: {
    columns: HISTORY_COLUMNS,
    formats: { at: MOMENT_FORMAT, revision: '0', attendance: '0' },
    hidden: ['commandId', 'entry'],
    widths: {
      at: 150,
      step: 240,
      from: 150,
      to: 150,
      actor: 240,
      text: 320,
      applicantMessage: 320,
    },
    wraps: ['text', 'applicantMessage'],
  },
  OUTBOX: {
    columns: OUTBOX_COLUMNS,
    formats: {
      createdAt: MOMENT_FORMAT,
      notBefore: MOMENT_FORMAT,
      claimedUntil: MOMENT_FORMAT,
      attempts: '0',
      doneAt: MOMENT_FORMAT,
    },
    hidden: ['key', 'effect'],
    widths: {
      ...mapValues(OUTBOX_COLUMNS, () => 150),
      work: 220,
      recipient: 220,
      problem: 320,
    },
    wraps: ['work', 'problem'],
  },
};

/** A row of `Perangkat`, as far as it is known. */
function deviceRow(device: Device): Cell[] {
  const { state, critical } = device;
  return inOrder(EQUIPMENT_COLUMNS, {
    ...device,
    state: DEVICE_STATE_WORDS[state],
    critical: critical ? YES_NO_WORDS.YES : '',
  });
}

/** A row of `Tim Pengelola`. */
function teamRow(member: TeamMember): Cell[] {
  const { role, main, since, until, trainedSince } = member;
  const dayCell = (day: PlainDate | null | undefined) => (day ? dateOfDay(day) : '');
  return inOrder(TEAM_COLUMNS, {
    ...member,
    role: ROLE_WORDS[role],
    main: YES_NO_WORDS[main ? 'YES' : 'NO'],
    since: dayCell(since),
    until: dayCell(until),
    deputy: deputyCell(member),
    trainedSince: dayCell(trainedSince),
  });
}

/** The cells of a row in the order of the columns of its tab. */
function inOrder<Column extends string>(
  columns: Readonly<Record<Column, string>>,
  cells: Readonly<Partial<Record<NoInfer<Column>, Cell>>>,
): Cell[] {
  return (Object.keys(columns) as Column[]).map((column) => cells[column] ?? '');
}

/** The rows of known holidays; the source is known for those of the decrees. */
function knownHolidays(holidays: Stored['holidays']): Cell[][] {
  const sources = new Map(initialHolidays().map(([date, name, , source]) => [`${Number(date)} ${name}`, source]));
  return holidays.map(([day, name, kind]) => {
    const date = dateOfDay(day);
    return [date, name, HOLIDAY_KIND_WORDS[kind], sources.get(`${Number(date)} ${name}`) ?? ''];
  });
}

/** The rows of the decreed holidays, by date. */
function initialHolidays(): Cell[][] {
  return holidayDecrees.flatMap(({ source, publicHoliday, collectiveLeave }) =>
    [
      ...holidayRows(publicHoliday, HOLIDAY_KIND_WORDS.PUBLIC_HOLIDAY, source),
      ...holidayRows(collectiveLeave, HOLIDAY_KIND_WORDS.COLLECTIVE_LEAVE, source),
    ].sort(([a], [b]) => Number(a) - Number(b)),
  );
}

function holidayRows(days: Readonly<Record<string, string>>, kind: string, source: string): Cell[][] {
  return Object.entries(days).map(([date, name]) => [dateOfDay(date), name, kind, source, '']);
}

/** The same keys with changed values. */
export function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries(record) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) as Record<Key, To>;
}
