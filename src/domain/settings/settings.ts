// The table of settings: one row for everything that the office may set, in the order of the tab `Pengaturan`.
import type { PlainDate } from '../time/time.ts';
import type { NumberLimits, SettingShape, SettingValue } from './setting-shapes.ts';

export type { Hours } from './setting-shapes.ts';

interface Row {
  readonly shape: SettingShape;
  /** As the office finds it in the tab. */
  readonly initial: string;
  /** The part of the tab in which it stands. */
  readonly group: string;
  /** The part of the settings in which the rules take it, and its name there if it is not the key. */
  readonly slice: string;
  readonly as?: string;
}

/** A whole number has limits, both inclusive. */
type LimitedRow = Row & { readonly shape: 'WHOLE_NUMBER' } & NumberLimits;

/**
 * Capacity, office hours and retention are assumptions (domain notes 1.5, 5 and 10): no source was found, so the office
 * sees and may change them.
 */
export const SETTINGS = {
  // What an office must fill before anything else.
  /** The first line of the letterhead. */
  government: { shape: 'TEXT', initial: 'Pemerintah Kota Pontianak', group: 'OFFICE', slice: 'office' },
  officeName: {
    shape: 'TEXT',
    initial: 'Dinas Komunikasi dan Informatika Kota Pontianak',
    group: 'OFFICE',
    slice: 'office',
    as: 'name',
  },
  unitName: {
    shape: 'TEXT',
    initial: 'Bidang Tata Kelola Pemerintahan Berbasis Elektronik dan Telematika',
    group: 'OFFICE',
    slice: 'office',
    as: 'unit',
  },
  /** Of the office itself, for the head of its letters; blank: where the room is. */
  officeAddress: { shape: 'OPTIONAL_TEXT', initial: '', group: 'OFFICE', slice: 'office', as: 'address' },
  place: {
    shape: 'TEXT',
    initial: 'Kantor Wali Kota Pontianak, Jl. Rahadi Oesman, Pontianak',
    group: 'OFFICE',
    slice: 'office',
  },
  /** Where replies to the mails go. */
  replyTo: { shape: 'MAIL_ADDRESS', initial: 'pontive.center@diskominfo.example', group: 'OFFICE', slice: 'office' },
  /** WhatsApp number of the desk, as people write it. */
  whatsapp: { shape: 'PHONE', initial: '0812-0000-0000', group: 'OFFICE', slice: 'office' },
  capacity: { shape: 'WHOLE_NUMBER', initial: '40', from: 1, to: 1000, group: 'OFFICE', slice: 'room' },
  /** The address that somebody pasted; blank: what Google tells a deployed page. It is believed once it was looked at. */
  webAddress: { shape: 'WEB_ADDRESS', initial: '', group: 'OFFICE', slice: 'web', as: 'address' },
  /** Working days within which the office promises an answer (UU 25/2009); 0: it has promised none. */
  serviceDays: { shape: 'WHOLE_NUMBER', initial: '0', from: 0, to: 60, group: 'OFFICE', slice: 'standards' },
  /** Months for which the contact is kept after an event (UU 27/2022); set with the archivist. */
  retentionMonths: { shape: 'WHOLE_NUMBER', initial: '24', from: 6, to: 120, group: 'OFFICE', slice: 'privacy' },

  /** Telephone, site and mail of the office in one line. */
  officeContacts: { shape: 'OPTIONAL_TEXT', initial: '', group: 'IDENTITY', slice: 'office', as: 'contacts' },
  /** The city's arms as a picture on the letterhead. */
  arms: { shape: 'LINK', initial: '', group: 'IDENTITY', slice: 'office' },
  roomName: { shape: 'TEXT', initial: 'Ruang Pontive Center', group: 'IDENTITY', slice: 'office', as: 'room' },
  /** Where the whole name of the room is too long: menu, subjects, rules. */
  deskName: { shape: 'SHORT_NAME', initial: 'Pontive Center', group: 'IDENTITY', slice: 'office', as: 'desk' },
  /** What the service page shows of the room: a picture, and where it is on a map. */
  roomPhoto: { shape: 'LINK', initial: '', group: 'IDENTITY', slice: 'web', as: 'photo' },
  roomMap: { shape: 'LINK', initial: '', group: 'IDENTITY', slice: 'web', as: 'map' },
  /** The head of the SOP, whose number and date of revision are blank; printed on the report. */
  sop: {
    shape: 'TEXT',
    initial: 'Nomor … / TKPBET.DKI / 2020, dibuat 3 Februari 2020, revisi …, efektif 2020, disahkan Kepala Dinas',
    group: 'IDENTITY',
    slice: 'office',
  },
  /** "Dasar Hukum" 1 to 6 of the SOP; on the page of the service and in the report. */
  legalBases: {
    shape: 'LIST',
    initial:
      'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik; Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik; Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik; Peraturan Daerah Kota Pontianak Nomor 2 Tahun 2010 tentang Pelayanan Publik Pemerintah Kota Pontianak; Peraturan Wali Kota Pontianak Nomor 25 Tahun 2019 tentang Masterplan Pontianak Smart City Tahun 2019–2028; Peraturan Wali Kota Pontianak Nomor 67 Tahun 2019 tentang Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik di Lingkungan Pemerintah Kota Pontianak',
    group: 'IDENTITY',
    slice: 'office',
  },
  /** "Keterkaitan" 1 of the SOP. */
  related: {
    shape: 'LIST',
    initial:
      'Keputusan Wali Kota Pontianak (SK Walikota) Nomor 160/DKI/Tahun 2020 tentang Pembentukan Tim Pengelola Pontianak Interactive Center',
    group: 'IDENTITY',
    slice: 'office',
  },

  titleAgencyHead: { shape: 'TEXT', initial: 'Kepala Dinas', group: 'POSTS', slice: 'titles', as: 'AGENCY_HEAD' },
  titleDivisionHead: { shape: 'TEXT', initial: 'Kabid', group: 'POSTS', slice: 'titles', as: 'DIVISION_HEAD' },
  titleSectionHead: { shape: 'TEXT', initial: 'Kasi', group: 'POSTS', slice: 'titles', as: 'SECTION_HEAD' },
  titleRoomAdmin: { shape: 'TEXT', initial: 'Admin Pontive Center', group: 'POSTS', slice: 'titles', as: 'ROOM_ADMIN' },
  /**
   * Whether an editor whom Google does not name may take ordinary steps, recorded as "penyunting lembar"; never the
   * Kabid's own acts.
   */
  unnamedEditor: { shape: 'YES_NO', initial: 'ya', group: 'POSTS', slice: 'identity' },

  /** Minutes of preparation before an event (SOP step 4: 30 menit). */
  setupMinutes: { shape: 'WHOLE_NUMBER', initial: '30', from: 0, to: 240, group: 'ROOM', slice: 'room' },
  /** Below this many working days between receipt and event, the notice is short (a warning: the SOP sets none). */
  minimumNotice: {
    shape: 'WHOLE_NUMBER',
    initial: '3',
    from: 0,
    to: 60,
    group: 'ROOM',
    slice: 'room',
    as: 'minimumNoticeWorkingDays',
  },
  /** So many months ahead one may ask for a day. */
  farthestMonths: { shape: 'WHOLE_NUMBER', initial: '12', from: 1, to: 60, group: 'ROOM', slice: 'room' },

  hoursMondayToThursday: {
    shape: 'HOURS',
    initial: '07.15–15.45',
    group: 'HOURS',
    slice: 'hours',
    as: 'mondayToThursday',
  },
  breakMondayToThursday: { shape: 'BREAK', initial: '12.00–13.00', group: 'HOURS', slice: 'hours' },
  hoursFriday: { shape: 'HOURS', initial: '07.15–16.15', group: 'HOURS', slice: 'hours', as: 'friday' },
  /** Friday prayer: the room is not lent in it. */
  breakFriday: { shape: 'BREAK', initial: '11.30–13.00', group: 'HOURS', slice: 'hours' },

  /** The SOP's "mutu baku": minutes of handling for each step. */
  forwardMinutes: { shape: 'WHOLE_NUMBER', initial: '15', from: 1, to: 480, group: 'QUEUE', slice: 'standards' },
  approveMinutes: { shape: 'WHOLE_NUMBER', initial: '15', from: 1, to: 480, group: 'QUEUE', slice: 'standards' },
  scheduleMinutes: { shape: 'WHOLE_NUMBER', initial: '15', from: 1, to: 480, group: 'QUEUE', slice: 'standards' },
  /** Working days that an applicant has for an answer; after that a person decides what to do (SOP 2). */
  answerDays: { shape: 'WHOLE_NUMBER', initial: '3', from: 1, to: 60, group: 'QUEUE', slice: 'limits' },
  /** A letter that one post has for more working days than this is shown to the Kabid. */
  kabidWaitingDays: { shape: 'WHOLE_NUMBER', initial: '1', from: 1, to: 60, group: 'QUEUE', slice: 'limits' },
  /** So many days the forms that nobody has passed on hold: those of all senders whom the desk does not know together, and those of each other. */
  heldDaysOfStrangers: { shape: 'WHOLE_NUMBER', initial: '30', from: 1, to: 1000, group: 'QUEUE', slice: 'room' },

  /** Whether each team member is told in the morning what waits for them, and when. */
  digest: { shape: 'YES_NO', initial: 'ya', group: 'MAIL', slice: 'mail' },
  digestTime: { shape: 'TIME', initial: '07.30', group: 'MAIL', slice: 'mail' },
  /** Receipts to one address in one day: anybody may send a form, and name any address. */
  receiptsPerAddress: {
    shape: 'WHOLE_NUMBER',
    initial: '3',
    from: 1,
    to: 100,
    group: 'MAIL',
    slice: 'receipts',
    as: 'perAddress',
  },
  /** Receipts in one hour, to all addresses together. */
  receiptsPerHour: {
    shape: 'WHOLE_NUMBER',
    initial: '20',
    from: 1,
    to: 1000,
    group: 'MAIL',
    slice: 'receipts',
    as: 'perHour',
  },
  /** So many of the day's mails are kept for the office's own steps: forms cause none beyond that. */
  mailReserve: {
    shape: 'WHOLE_NUMBER',
    initial: '40',
    from: 0,
    to: 1500,
    group: 'MAIL',
    slice: 'receipts',
    as: 'reserve',
  },

  /** The satisfaction survey that the office keeps elsewhere (PermenPANRB 14/2017), for whoever had an event. */
  surveyLink: { shape: 'LINK', initial: '', group: 'PAGES', slice: 'office' },
} as const satisfies Readonly<
  Record<string, LimitedRow | (Row & { readonly shape: Exclude<SettingShape, 'WHOLE_NUMBER'> })>
>;

type Table = typeof SETTINGS;
export type SettingKey = keyof Table;
/** The parts of the tab, and the parts of the settings. */
export type SettingGroup = Table[SettingKey]['group'];
type SliceName = Table[SettingKey]['slice'];

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** The name under which the rules take a setting. */
type FieldOf<Key extends SettingKey> = Table[Key] extends { readonly as: infer Field extends string } ? Field : Key;

/** The settings of one slice, with what their values are. */
type Slice<Name extends SliceName> = {
  readonly [Key in SettingKey as Table[Key]['slice'] extends Name ? FieldOf<Key> : never]: SettingValue<
    Table[Key]['shape']
  >;
};

/** The limits of a whole number; `undefined` of any other value. */
export function limitsOf(key: SettingKey): NumberLimits | undefined {
  const { from, to }: Row & Partial<NumberLimits> = SETTINGS[key];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Something for each setting, grouped as the rules take them. */
export function bySlice<Value>(of: (key: SettingKey) => Value): Record<SliceName, Record<string, Value>> {
  const slices: Partial<Record<SliceName, Record<string, Value>>> = {};
  for (const key of SETTING_KEYS) {
    const row: Row & { readonly slice: SliceName } = SETTINGS[key];
    slices[row.slice] = { ...slices[row.slice], [row.as ?? key]: of(key) };
  }
  return slices as Record<SliceName, Record<string, Value>>;
}

/** Rules about the room and about requests for it. */
export type RoomRules = Slice<'room'>;
/** The SOP's "mutu baku", and the office's own promise. */
export type Standards = Slice<'standards'>;
/** Time limits: for an answer, and for waiting before somebody is reminded. */
export type WaitingLimits = Slice<'limits'>;
/** How many mails forms may cause: anybody may send one, and name any address. */
export type ReceiptRules = Slice<'receipts'>;
/** What an editor whom Google does not name may do. */
export type IdentityRules = Slice<'identity'>;
/** How long the office keeps personal data. */
export type PrivacyRules = Slice<'privacy'>;
/** The hours of an office week; `null` is no break. */
export type WeeklyHours = Slice<'hours'>;
/** How the office presents itself in mails, pages and the report. */
export type OfficeIdentity = Slice<'office'> & { readonly titles: Slice<'titles'> };

/** By the decree of three ministers, or by one of the city or the province. */
export const HOLIDAY_KINDS = ['PUBLIC_HOLIDAY', 'COLLECTIVE_LEAVE', 'REGIONAL_HOLIDAY'] as const;

export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
  readonly kind: (typeof HOLIDAY_KINDS)[number];
}

/** Days with special hours: Ramadan, whose hours the city sets each year, or a single special day. */
export interface WorkingPeriod extends WeeklyHours {
  readonly name: string;
  /** First and last day, both inclusive. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** When the office works (Perpres 21/2023); holidays and cuti bersama are those of the tab `Hari Libur`. */
export interface WorkingHours extends WeeklyHours {
  readonly holidays: readonly Holiday[];
  /** If several contain a day, the last one counts. */
  readonly periods?: readonly WorkingPeriod[];
}

/** What the office may set, grouped as the rules take it. */
export type Settings = { readonly [Name in Exclude<SliceName, 'titles' | 'office' | 'hours'>]: Slice<Name> } & {
  readonly office: OfficeIdentity;
  readonly hours: WorkingHours;
};

/** What is needed to tell people how a request stands. */
export type OfficeAndHours = Pick<Settings, 'office' | 'hours'>;
