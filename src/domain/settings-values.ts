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

export const SETTING_KEYS = [
  'officeName',
  'unitName',
  'roomName',
  'place',
  'replyTo',
  'whatsapp',
  'titleAgencyHead',
  'titleDivisionHead',
  'titleSectionHead',
  'titleRoomAdmin',
  'capacity',
  'setupMinutes',
  'minimumNotice',
  'hoursMondayToThursday',
  'breakMondayToThursday',
  'hoursFriday',
  'breakFriday',
  'forwardMinutes',
  'approveMinutes',
  'scheduleMinutes',
  'undoMinutes',
  'answerDays',
  'kabidWaitingDays',
  'urgentReminderDays',
  'digest',
  'digestTime',
  'unnamedEditor',
  'retentionMonths',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

interface Definition {
  readonly shape: SettingShape;
  readonly initial: string;
  readonly limits?: NumberLimits;
}

/**
 * What each setting takes and holds at first. Capacity, office hours and retention are assumptions (domain notes 1.5, 5 and 10): no
 * source was found, so the office sees and may change them.
 */
export const SETTING_DEFINITIONS: Readonly<Record<SettingKey, Definition>> = {
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
  capacity: { shape: 'WHOLE_NUMBER', initial: '40', limits: { from: 1, to: 1000 } },
  setupMinutes: { shape: 'WHOLE_NUMBER', initial: '30', limits: { from: 0, to: 240 } },
  minimumNotice: { shape: 'WHOLE_NUMBER', initial: '3', limits: { from: 0, to: 60 } },
  hoursMondayToThursday: { shape: 'HOURS', initial: '07.15–15.45' },
  breakMondayToThursday: { shape: 'BREAK', initial: '12.00–13.00' },
  hoursFriday: { shape: 'HOURS', initial: '07.15–16.15' },
  breakFriday: { shape: 'BREAK', initial: '11.30–13.00' },
  forwardMinutes: { shape: 'WHOLE_NUMBER', initial: '15', limits: { from: 1, to: 480 } },
  approveMinutes: { shape: 'WHOLE_NUMBER', initial: '15', limits: { from: 1, to: 480 } },
  scheduleMinutes: { shape: 'WHOLE_NUMBER', initial: '15', limits: { from: 1, to: 480 } },
  undoMinutes: { shape: 'WHOLE_NUMBER', initial: '10', limits: { from: 1, to: 60 } },
  answerDays: { shape: 'WHOLE_NUMBER', initial: '3', limits: { from: 1, to: 60 } },
  kabidWaitingDays: { shape: 'WHOLE_NUMBER', initial: '1', limits: { from: 1, to: 60 } },
  urgentReminderDays: { shape: 'WHOLE_NUMBER', initial: '2', limits: { from: 0, to: 30 } },
  digest: { shape: 'YES_NO', initial: 'ya' },
  digestTime: { shape: 'TIME', initial: '07.30' },
  unnamedEditor: { shape: 'YES_NO', initial: 'ya' },
  retentionMonths: { shape: 'WHOLE_NUMBER', initial: '24', limits: { from: 6, to: 120 } },
};

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
  const whole = (key: SettingKey) => {
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
      capacity: whole('capacity'),
      setupMinutes: whole('setupMinutes'),
      minimumNoticeWorkingDays: whole('minimumNotice'),
    },
    hours: {
      mondayToThursday: hours('hoursMondayToThursday'),
      breakMondayToThursday: pause('breakMondayToThursday'),
      friday: hours('hoursFriday'),
      breakFriday: pause('breakFriday'),
    },
    standards: {
      forwardMinutes: whole('forwardMinutes'),
      approveMinutes: whole('approveMinutes'),
      scheduleMinutes: whole('scheduleMinutes'),
    },
    limits: {
      undoMinutes: whole('undoMinutes'),
      answerDays: whole('answerDays'),
      kabidWaitingDays: whole('kabidWaitingDays'),
      urgentReminderDays: whole('urgentReminderDays'),
    },
    mail: { digest: yes('digest'), digestTime: read('digestTime', parseTime, '07:30') },
    identity: { unnamedEditor: yes('unnamedEditor') },
    privacy: { retentionMonths: whole('retentionMonths') },
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
