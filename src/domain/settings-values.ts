// Reads the office's settings from what stands in the tab `Pengaturan`: every value checked, each fault named.
import {
  type NumberLimits,
  parseBreak,
  parseHours,
  parseText,
  parseTime,
  parseWholeNumber,
  parseYesNo,
  type SettingShape,
} from './setting-shapes.ts';
import type { Hours, Settings, WorkingHours } from './settings.ts';

interface Definition {
  readonly shape: SettingShape;
  readonly initial: string;
  readonly limits?: NumberLimits;
}

function whole(initial: string, from: number, to: number): Definition {
  return { shape: 'WHOLE_NUMBER', initial, limits: { from, to } };
}

/**
 * What each setting takes and holds at first. Capacity, office hours and retention are assumptions (domain notes 1.5, 5 and 10): no
 * source was found, so the office sees and may change them.
 */
const DEFINITIONS = {
  officeName: { shape: 'TEXT', initial: 'Dinas Komunikasi dan Informatika Kota Pontianak' },
  unitName: { shape: 'TEXT', initial: 'Bidang Tata Kelola Pemerintahan Berbasis Elektronik dan Telematika' },
  roomName: { shape: 'TEXT', initial: 'Ruang Pontive Center' },
  place: { shape: 'TEXT', initial: 'Kantor Wali Kota Pontianak, Jl. Rahadi Oesman, Pontianak' },
  replyTo: { shape: 'MAIL_ADDRESS', initial: 'pontive.center@diskominfo.example' },
  whatsapp: { shape: 'PHONE', initial: '0812-0000-0000' },
  titleAgencyHead: { shape: 'TEXT', initial: 'Kepala Dinas' },
  titleDivisionHead: { shape: 'TEXT', initial: 'Kabid' },
  titleSectionHead: { shape: 'TEXT', initial: 'Kasi' },
  titleRoomAdmin: { shape: 'TEXT', initial: 'Admin Pontive Center' },
  capacity: whole('40', 1, 1000),
  setupMinutes: whole('30', 0, 240),
  minimumNotice: whole('3', 0, 60),
  hoursMondayToThursday: { shape: 'HOURS', initial: '07.15–15.45' },
  breakMondayToThursday: { shape: 'BREAK', initial: '12.00–13.00' },
  hoursFriday: { shape: 'HOURS', initial: '07.15–16.15' },
  breakFriday: { shape: 'BREAK', initial: '11.30–13.00' },
  forwardMinutes: whole('15', 1, 480),
  approveMinutes: whole('15', 1, 480),
  scheduleMinutes: whole('15', 1, 480),
  undoMinutes: whole('10', 1, 60),
  answerDays: whole('3', 1, 60),
  kabidWaitingDays: whole('1', 1, 60),
  urgentReminderDays: whole('2', 0, 30),
  digest: { shape: 'YES_NO', initial: 'ya' },
  digestTime: { shape: 'TIME', initial: '07.30' },
  unnamedEditor: { shape: 'YES_NO', initial: 'ya' },
  retentionMonths: whole('24', 6, 120),
} as const satisfies Readonly<Record<string, Definition>>;
export type SettingKey = keyof typeof DEFINITIONS;

export const SETTING_DEFINITIONS: Readonly<Record<SettingKey, Definition>> = DEFINITIONS;
/** In the order of the tab. */
export const SETTING_KEYS = Object.keys(DEFINITIONS) as readonly SettingKey[];

/** A value that cannot be used. */
export interface SettingProblem {
  readonly key: SettingKey;
  readonly shape: SettingShape;
  readonly found: string;
  readonly limits?: NumberLimits;
}

/** The settings without the holidays, which stand in a tab of their own. */
export type OfficeSettings = Omit<Settings, 'hours'> & { readonly hours: Omit<WorkingHours, 'holidays'> };

export type SettingsReading =
  | { readonly ok: true; readonly settings: OfficeSettings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/**
 * Reads the settings.
 * @param values what stands in the column `Nilai`, as text; a missing key counts as blank
 * @returns the settings, or every value that cannot be used
 */
export function readSettings(values: Readonly<Partial<Record<SettingKey, string>>>): SettingsReading {
  const problems: SettingProblem[] = [];
  const read = <Value>(key: SettingKey, parse: (text: string) => Value | null, fallback: Value): Value => {
    const found = values[key] ?? '';
    const value = parse(found);
    if (value !== null) return value;
    const { shape, limits } = SETTING_DEFINITIONS[key];
    problems.push({ key, shape, found, ...(limits && { limits }) });
    return fallback;
  };
  const text = (key: SettingKey) => read(key, (found) => parseText(textShape(key), found), '');
  const wholeNumber = (key: SettingKey) => {
    const { limits = ANY_NUMBER } = SETTING_DEFINITIONS[key];
    return read(key, (found) => parseWholeNumber(found, limits), limits.from);
  };
  const hours = (key: SettingKey) => read<Hours>(key, parseHours, { from: '00:00', to: '24:00' });
  // `null` says that the value cannot be read, so that a break that is none is wrapped.
  const pause = (key: SettingKey) => read(key, parseBreak, { hours: null }).hours;
  const yes = (key: SettingKey) => read(key, parseYesNo, false);
  const settings: OfficeSettings = {
    office: {
      name: text('officeName'),
      unit: text('unitName'),
      room: text('roomName'),
      place: text('place'),
      replyTo: text('replyTo'),
      whatsapp: text('whatsapp'),
      titles: {
        AGENCY_HEAD: text('titleAgencyHead'),
        DIVISION_HEAD: text('titleDivisionHead'),
        SECTION_HEAD: text('titleSectionHead'),
        ROOM_ADMIN: text('titleRoomAdmin'),
      },
    },
    room: {
      capacity: wholeNumber('capacity'),
      setupMinutes: wholeNumber('setupMinutes'),
      minimumNoticeWorkingDays: wholeNumber('minimumNotice'),
    },
    hours: {
      mondayToThursday: hours('hoursMondayToThursday'),
      breakMondayToThursday: pause('breakMondayToThursday'),
      friday: hours('hoursFriday'),
      breakFriday: pause('breakFriday'),
    },
    standards: {
      forwardMinutes: wholeNumber('forwardMinutes'),
      approveMinutes: wholeNumber('approveMinutes'),
      scheduleMinutes: wholeNumber('scheduleMinutes'),
    },
    limits: {
      undoMinutes: wholeNumber('undoMinutes'),
      answerDays: wholeNumber('answerDays'),
      kabidWaitingDays: wholeNumber('kabidWaitingDays'),
      urgentReminderDays: wholeNumber('urgentReminderDays'),
    },
    mail: { digest: yes('digest'), digestTime: read('digestTime', parseTime, '07:30') },
    identity: { unnamedEditor: yes('unnamedEditor') },
    privacy: { retentionMonths: wholeNumber('retentionMonths') },
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

/** The settings as they are before anybody has set them. */
export function initialSettings(): OfficeSettings {
  const values = SETTING_KEYS.map((key) => [key, SETTING_DEFINITIONS[key].initial]);
  const reading = readSettings(Object.fromEntries(values));
  if (!reading.ok) throw new Error(`No first value: ${JSON.stringify(reading.problems)}`);
  return reading.settings;
}

const ANY_NUMBER: NumberLimits = { from: 0, to: Number.MAX_SAFE_INTEGER };

function textShape(key: SettingKey): 'TEXT' | 'MAIL_ADDRESS' | 'PHONE' {
  const { shape } = SETTING_DEFINITIONS[key];
  return shape === 'MAIL_ADDRESS' || shape === 'PHONE' ? shape : 'TEXT';
}
