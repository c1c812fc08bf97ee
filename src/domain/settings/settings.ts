// What the office may set, in the slices in which the rules take it.
import type { Role } from '../request/request.ts';
import type { PlainDate, PlainTime } from '../time/time.ts';

/** Rules about the room and about asking for it. */
export interface RoomRules {
  /** Minutes the room is prepared before an event (SOP step 4: 30 menit). */
  readonly setupMinutes: number;
  readonly capacity: number;
  /** Below this many working days between receipt and event, the notice is short (a warning: the SOP sets none). */
  readonly minimumNoticeWorkingDays: number;
}

/** A span of hours within one day, half-open. */
export interface Hours {
  readonly from: PlainTime;
  readonly to: PlainTime;
}

export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
  readonly kind: 'PUBLIC_HOLIDAY' | 'COLLECTIVE_LEAVE';
}

/** The hours of an office week; a break may be none. */
export interface WeeklyHours {
  readonly mondayToThursday: Hours;
  readonly friday: Hours;
  readonly breakMondayToThursday: Hours | null;
  /** Friday prayer: nothing is lent in it. */
  readonly breakFriday: Hours | null;
}

/** Days with hours of their own: Ramadan, whose hours the city sets anew each year, or a single special day. */
export interface WorkingPeriod extends WeeklyHours {
  readonly name: string;
  /** First and last day, both inclusive. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** When the office works (Perpres 21/2023; the days of holidays and cuti bersama from the tab `Hari Libur`). */
export interface WorkingHours extends WeeklyHours {
  readonly holidays: readonly Holiday[];
  /** Where several hold a day, the last one counts. */
  readonly periods?: readonly WorkingPeriod[];
}

/** The SOP's "mutu baku": minutes of handling for each step. */
export interface Standards {
  readonly forwardMinutes: number;
  readonly approveMinutes: number;
  readonly scheduleMinutes: number;
}

/** How long things may stay as they are before somebody is told, or can no longer take them back. */
export interface WaitingLimits {
  /** Minutes in which a step may be taken back; so long its refusal, cancellation or move is told to nobody. */
  readonly undoMinutes: number;
  /** Working days that an applicant has for his answer; a person decides what becomes of a silent one (SOP 2). */
  readonly answerDays: number;
  /** A letter that lies on one desk for more working days than this is shown to the Kabid. */
  readonly kabidWaitingDays: number;
  /** Fewer working days than this before an event whose letter still waits, whoever has it is reminded once. */
  readonly urgentReminderDays: number;
}

/** The one mail of the morning: what waits for each of the team. */
export interface MailRules {
  readonly digest: boolean;
  readonly digestTime: PlainTime;
}

/** What an editor may do whom Google does not name. */
export interface IdentityRules {
  /** Whether he may take ordinary steps, recorded as "penyunting lembar"; the Kabid's own acts he never may. */
  readonly unnamedEditor: boolean;
}

/** What the office keeps of people, and how long. */
export interface PrivacyRules {
  /** Months after an event in which its contact is still known (UU 27/2022); set with the archivist. */
  readonly retentionMonths: number;
}

/** How the office presents itself in mails, pages and the report. */
export interface OfficeIdentity {
  readonly name: string;
  readonly unit: string;
  readonly room: string;
  readonly place: string;
  /** Where replies to the mails go. */
  readonly replyTo: string;
  /** WhatsApp number of the desk, as people write it. */
  readonly whatsapp: string;
  readonly titles: Readonly<Record<Role, string>>;
}

export interface Settings {
  readonly office: OfficeIdentity;
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  readonly standards: Standards;
  readonly limits: WaitingLimits;
  readonly mail: MailRules;
  readonly identity: IdentityRules;
  readonly privacy: PrivacyRules;
}

/** What is needed to tell people how a request stands. */
export type OfficeAndHours = Pick<Settings, 'office' | 'hours'>;
