// Reads the office's settings from the tab `Pengaturan`: checks every value, and names each fault.
import * as z from 'zod/mini';
import { onFirstUse, readFields, type Schema, typed } from '../records/schema.ts';
import {
  type NumberLimits,
  parseBreak,
  parseHours,
  parseText,
  parseTime,
  parseWebAddress,
  parseWholeNumber,
  parseYesNo,
  type SettingShape,
} from './setting-shapes.ts';
import type { Hours, Settings, WorkingHours } from './settings.ts';

interface Definition<Value> {
  readonly shape: SettingShape;
  readonly initial: string;
  readonly limits?: NumberLimits;
  /** `null` if the text is no value. Values are wrapped, since the value of a break may be `null`. */
  readonly parse: (text: string) => { readonly value: Value } | null;
}

/** @param parse returns `null` for an invalid text */
function of<Value>(
  shape: SettingShape,
  initial: string,
  parse: (text: string) => Value | null,
  limits?: NumberLimits,
): Definition<Value> {
  const wrapped = (text: string) => {
    const value = parse(text);
    return value === null ? null : { value };
  };
  return { shape, initial, parse: wrapped, ...(limits && { limits }) };
}

function line(initial: string, shape: 'TEXT' | 'MAIL_ADDRESS' | 'PHONE' = 'TEXT'): Definition<string> {
  return of(shape, initial, (text) => parseText(shape, text));
}

function whole(initial: string, from: number, to: number): Definition<number> {
  const limits = { from, to };
  return of('WHOLE_NUMBER', initial, (text) => parseWholeNumber(text, limits), limits);
}

function hours(initial: string): Definition<Hours> {
  return of('HOURS', initial, parseHours);
}

function pause(initial: string): Definition<Hours | null> {
  const parse = (text: string) => {
    const found = parseBreak(text);
    return found && { value: found.hours };
  };
  return { shape: 'BREAK', initial, parse };
}

function yesNo(initial: 'ya' | 'tidak'): Definition<boolean> {
  return of('YES_NO', initial, parseYesNo);
}

/**
 * The shape and first value of each setting. Capacity, office hours and retention are assumptions (domain notes 1.5, 5
 * and 10): no source was found, so the office sees and may change them.
 */
const DEFINITIONS = {
  officeName: line('Dinas Komunikasi dan Informatika Kota Pontianak'),
  unitName: line('Bidang Tata Kelola Pemerintahan Berbasis Elektronik dan Telematika'),
  roomName: line('Ruang Pontive Center'),
  place: line('Kantor Wali Kota Pontianak, Jl. Rahadi Oesman, Pontianak'),
  // The number stands blank in the SOP.
  sop: line('Nomor SOP … / TKPBET.DKI / 2020, dibuat 3 Februari 2020'),
  replyTo: line('pontive.center@diskominfo.example', 'MAIL_ADDRESS'),
  whatsapp: line('0812-0000-0000', 'PHONE'),
  titleAgencyHead: line('Kepala Dinas'),
  titleDivisionHead: line('Kabid'),
  titleSectionHead: line('Kasi'),
  titleRoomAdmin: line('Admin Pontive Center'),
  capacity: whole('40', 1, 1000),
  setupMinutes: whole('30', 0, 240),
  minimumNotice: whole('3', 0, 60),
  farthestMonths: whole('12', 1, 60),
  hoursMondayToThursday: hours('07.15–15.45'),
  breakMondayToThursday: pause('12.00–13.00'),
  hoursFriday: hours('07.15–16.15'),
  breakFriday: pause('11.30–13.00'),
  heldDaysPerSender: whole('14', 1, 366),
  heldDaysPerHour: whole('20', 1, 1000),
  forwardMinutes: whole('15', 1, 480),
  approveMinutes: whole('15', 1, 480),
  scheduleMinutes: whole('15', 1, 480),
  undoMinutes: whole('10', 1, 60),
  answerDays: whole('3', 1, 60),
  kabidWaitingDays: whole('1', 1, 60),
  urgentReminderDays: whole('2', 0, 30),
  nextInLineReminderDays: whole('1', 1, 30),
  nextInLineKasiDays: whole('3', 1, 60),
  digest: yesNo('ya'),
  digestTime: of('TIME', '07.30', parseTime),
  receiptsPerAddress: whole('3', 1, 100),
  receiptsPerHour: whole('20', 1, 1000),
  mailReserve: whole('40', 0, 1500),
  unnamedEditor: yesNo('ya'),
  retentionMonths: whole('24', 6, 120),
  archiveDays: whole('60', 14, 400),
  leastRespondents: whole('30', 0, 1000),
  /** Blank: the address that Google tells a deployed page. */
  webAddress: of('WEB_ADDRESS', '', (text) => (text.trim() === '' ? '' : parseWebAddress(text))),
  serviceDays: whole('0', 0, 60),
} as const;
export type SettingKey = keyof typeof DEFINITIONS;

export const SETTING_DEFINITIONS: Readonly<Record<SettingKey, Definition<unknown>>> = DEFINITIONS;
export const SETTING_KEYS = Object.keys(DEFINITIONS) as readonly SettingKey[];

/** A value that cannot be used. */
export interface SettingProblem {
  readonly key: SettingKey;
  readonly shape: SettingShape;
  readonly found: string;
  readonly limits?: NumberLimits;
}

/** The settings without the holidays, which have a tab of their own. */
export type OfficeSettings = Omit<Settings, 'hours'> & { readonly hours: Omit<WorkingHours, 'holidays'> };

export type SettingsReading =
  | { readonly ok: true; readonly settings: OfficeSettings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/** The values of all settings, by key. */
type SettingValues = {
  readonly [Key in SettingKey]: (typeof DEFINITIONS)[Key] extends Definition<infer Value> ? Value : never;
};

const settingValues = onFirstUse((): Schema<SettingValues> => {
  const fields = SETTING_KEYS.map((key) => {
    const read = typed<{ readonly value: unknown }>(SETTING_DEFINITIONS[key].parse);
    return [
      key,
      z.pipe(
        read,
        z.transform(({ value }) => value),
      ),
    ];
  });
  // The compiler cannot follow a table of schemas made from another table.
  return z.object(Object.fromEntries(fields)) as unknown as Schema<SettingValues>;
});

/**
 * Reads the settings.
 * @param values the texts in the column `Nilai`; a missing key counts as blank
 * @returns the settings, or every value that cannot be used
 */
export function readSettings(values: Readonly<Partial<Record<SettingKey, string>>>): SettingsReading {
  const texts = Object.fromEntries(SETTING_KEYS.map((key) => [key, values[key] ?? '']));
  const reading = readFields(settingValues(), texts);
  if (reading.ok) return { ok: true, settings: settingsOf(reading.value) };
  const problems = SETTING_KEYS.filter((key) => reading.fields.includes(key)).map((key): SettingProblem => {
    const { shape, limits } = SETTING_DEFINITIONS[key];
    return { key, shape, found: values[key] ?? '', ...(limits && { limits }) };
  });
  return { ok: false, problems };
}

/** Groups the values as the rules take them. */
function settingsOf(values: SettingValues): OfficeSettings {
  return {
    office: {
      name: values.officeName,
      unit: values.unitName,
      room: values.roomName,
      place: values.place,
      sop: values.sop,
      replyTo: values.replyTo,
      whatsapp: values.whatsapp,
      titles: {
        AGENCY_HEAD: values.titleAgencyHead,
        DIVISION_HEAD: values.titleDivisionHead,
        SECTION_HEAD: values.titleSectionHead,
        ROOM_ADMIN: values.titleRoomAdmin,
      },
    },
    room: {
      capacity: values.capacity,
      setupMinutes: values.setupMinutes,
      minimumNoticeWorkingDays: values.minimumNotice,
      farthestMonths: values.farthestMonths,
      heldDaysPerSender: values.heldDaysPerSender,
      heldDaysPerHour: values.heldDaysPerHour,
    },
    hours: {
      mondayToThursday: values.hoursMondayToThursday,
      breakMondayToThursday: values.breakMondayToThursday,
      friday: values.hoursFriday,
      breakFriday: values.breakFriday,
    },
    standards: {
      forwardMinutes: values.forwardMinutes,
      approveMinutes: values.approveMinutes,
      scheduleMinutes: values.scheduleMinutes,
      serviceDays: values.serviceDays,
    },
    limits: {
      undoMinutes: values.undoMinutes,
      answerDays: values.answerDays,
      kabidWaitingDays: values.kabidWaitingDays,
      urgentReminderDays: values.urgentReminderDays,
      nextInLineReminderDays: values.nextInLineReminderDays,
      nextInLineKasiDays: values.nextInLineKasiDays,
    },
    mail: { digest: values.digest, digestTime: values.digestTime },
    receipts: {
      perAddress: values.receiptsPerAddress,
      perHour: values.receiptsPerHour,
      reserve: values.mailReserve,
    },
    identity: { unnamedEditor: values.unnamedEditor },
    privacy: { retentionMonths: values.retentionMonths },
    archive: { days: values.archiveDays },
    survey: { leastRespondents: values.leastRespondents },
    web: { address: values.webAddress },
  };
}

/** The settings before anybody has changed them. */
export function initialSettings(): OfficeSettings {
  const values = SETTING_KEYS.map((key) => [key, SETTING_DEFINITIONS[key].initial]);
  const reading = readSettings(Object.fromEntries(values));
  if (!reading.ok) throw new Error(`No first value: ${JSON.stringify(reading.problems)}`);
  return reading.settings;
}
