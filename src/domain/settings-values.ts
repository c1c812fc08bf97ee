// Reads the office's settings from what stands in the tab `Pengaturan`: every value checked, each fault named.
import { gte, int, lte, minLength, number, pipe, regex, safeParse, string, transform, trim } from 'zod/mini';
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
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** What kind of value a setting takes; its words stand in `words/settings`. */
export type SettingShape = 'TEXT' | 'MAIL_ADDRESS' | 'PHONE' | 'WHOLE_NUMBER' | 'HOURS' | 'BREAK';

/** Limits of a whole number, both inclusive. */
interface Limits {
  readonly from: number;
  readonly to: number;
}

interface Definition {
  readonly shape: SettingShape;
  readonly initial: string;
  readonly limits?: Limits;
}

/**
 * What each setting takes and holds at first. Capacity and office hours are assumptions (domain notes 1.5 and 5): no
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
};

/** A value that cannot be used. */
export interface SettingProblem {
  readonly key: SettingKey;
  readonly shape: SettingShape;
  readonly found: string;
  readonly limits?: Limits;
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
  const text = (key: SettingKey) => read(key, parserOf(key), '');
  const whole = (key: SettingKey) => read(key, wholeNumberWithin(SETTING_DEFINITIONS[key].limits), 0);
  const hours = (key: SettingKey) => read<Hours>(key, parseHours, { from: '00:00', to: '24:00' });
  // `null` says that the value cannot be read, so that a break that is none is wrapped.
  const pause = (key: SettingKey) => read(key, parseBreak, { hours: null }).hours;
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
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

const someText = string().check(trim(), minLength(1));
/** One address that can be written to; whether anybody reads it is another matter. */
export const mailAddress = string().check(
  trim(),
  regex(/^(?!\.)(?!.*\.\.)(?!.*\.@)[^\s@<>,;"]+@(?![.-])[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/),
);
const phoneNumber = string().check(trim(), regex(/^\+?[\d\s.()-]{8,24}$/));

function parserOf(key: SettingKey): (text: string) => string | null {
  const schemas = {
    TEXT: someText,
    MAIL_ADDRESS: mailAddress,
    PHONE: phoneNumber,
    WHOLE_NUMBER: someText,
    HOURS: someText,
    BREAK: someText,
  };
  const schema = schemas[SETTING_DEFINITIONS[key].shape];
  return (text) => safeParse(schema, text).data ?? null;
}

function wholeNumberWithin(limits: Limits = { from: 0, to: Number.MAX_SAFE_INTEGER }): (text: string) => number | null {
  const schema = pipe(
    pipe(string().check(trim(), regex(/^\d{1,9}$/)), transform(Number)),
    number().check(int(), gte(limits.from), lte(limits.to)),
  );
  return (text) => safeParse(schema, text).data ?? null;
}

/** Hours, or "tidak ada" and its like for an office without a break. */
export function parseBreak(text: string): { readonly hours: Hours | null } | null {
  if (/^(?:tidak ada|tanpa istirahat|nihil|-|–)$/i.test(text.trim().replace(/\s+/g, ' '))) return { hours: null };
  const hours = parseHours(text);
  return hours && { hours };
}

/** "07.15–15.45", also with any dash, "s.d.", "s/d" or "sampai", a colon between hours and minutes, and spaces. */
export function parseHours(text: string): Hours | null {
  const found = /^(\d{1,2})[.:](\d{2})(?:[-‐‑–—−]|s\.?\/?d\.?|sampai)(\d{1,2})[.:](\d{2})$/i.exec(
    text.replace(/\s/g, ''),
  );
  if (!found) return null;
  const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = found;
  const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
  const to = `${toHour.padStart(2, '0')}:${toMinute}`;
  const possible = /^([01]\d|2[0-3]):[0-5]\d$/;
  return possible.test(from) && possible.test(to) && from < to ? { from, to } : null;
}
