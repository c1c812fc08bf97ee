// What the office may set, grouped as the rules take it.

import type { PlainDate, PlainTime } from '../time/time.ts';
import type { Role } from '../vocabulary.ts';

/** Rules about the room and about requests for it. */
export interface RoomRules {
  /** Minutes of preparation before an event (SOP step 4: 30 menit). */
  readonly setupMinutes: number;
  readonly capacity: number;
  /** Below this many working days between receipt and event, the notice is short (a warning: the SOP sets none). */
  readonly minimumNoticeWorkingDays: number;
  /** So many months ahead one may ask for a day. */
  readonly farthestMonths: number;
  /** So many days the undecided forms of one address or telephone hold; what comes beyond waits for the Kasi. */
  readonly heldDaysPerSender: number;
  /** So many days all forms of an hour hold together. */
  readonly heldDaysPerHour: number;
}

/** A span of hours within one day, half-open. */
export interface Hours {
  readonly from: PlainTime;
  readonly to: PlainTime;
}

/** By the decree of three ministers, or by one of the city or the province. */
export const HOLIDAY_KINDS = ['PUBLIC_HOLIDAY', 'COLLECTIVE_LEAVE', 'REGIONAL_HOLIDAY'] as const;

export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
  readonly kind: (typeof HOLIDAY_KINDS)[number];
}

/** The hours of an office week; `null` is no break. */
export interface WeeklyHours {
  readonly mondayToThursday: Hours;
  readonly friday: Hours;
  readonly breakMondayToThursday: Hours | null;
  /** Friday prayer: the room is not lent in it. */
  readonly breakFriday: Hours | null;
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

/** The SOP's "mutu baku": minutes of handling for each step. */
export interface Standards {
  readonly forwardMinutes: number;
  readonly approveMinutes: number;
  readonly scheduleMinutes: number;
  /** Working days within which the office promises an answer (UU 25/2009); 0 or absent: it has promised none. */
  readonly serviceDays?: number;
}

/** Time limits: for undoing a step, for an answer, and for waiting before somebody is reminded. */
export interface WaitingLimits {
  /** Minutes in which a step may be undone; until then nobody is told of a refusal, cancellation or move. */
  readonly undoMinutes: number;
  /** Working days that an applicant has for an answer; after that a person decides what to do (SOP 2). */
  readonly answerDays: number;
  /** A letter that one post has for more working days than this is shown to the Kabid. */
  readonly kabidWaitingDays: number;
  /** If a letter still waits fewer working days than this before its event, the post that has it is reminded once. */
  readonly urgentReminderDays: number;
  /** Working days after which an applicant who may have the time they waited for, and is silent, is reminded. */
  readonly nextInLineReminderDays: number;
  /** Working days after which the Kasi is told that they still are. */
  readonly nextInLineKasiDays: number;
}

/** The morning digest: what waits for each team member. */
export interface MailRules {
  readonly digest: boolean;
  readonly digestTime: PlainTime;
}

/** How many mails forms may cause: anybody may send one, and name any address. */
export interface ReceiptRules {
  /** Receipts to one address in one day. */
  readonly perAddress: number;
  /** Receipts in one hour, to all addresses together. */
  readonly perHour: number;
  /** So many of the day's mails are kept for the office's own steps: forms cause none beyond that. */
  readonly reserve: number;
}

/** What an editor whom Google does not name may do. */
export interface IdentityRules {
  /** Whether they may take ordinary steps, recorded as "penyunting lembar"; never the Kabid's own acts. */
  readonly unnamedEditor: boolean;
}

/** How long the office keeps personal data. */
export interface PrivacyRules {
  /** Months for which the contact is kept after an event (UU 27/2022); set with the archivist. */
  readonly retentionMonths: number;
}

/** When finished requests leave the desk for the archive. */
export interface ArchiveRules {
  /** Days after the end of the event. */
  readonly days: number;
}

/** What the answers to the survey must be to speak for those who came. */
export interface SurveyRules {
  /** An index from fewer respondents than this in a period is told, and marked as not representative. */
  readonly leastRespondents: number;
}

/** Where the pages of the web app are. */
export interface WebRules {
  /** The address that somebody pasted; blank: what Google tells. It is believed only once it was looked at. */
  readonly address: string;
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
  /** Number and dates of the SOP, as its head has them; printed on the report. */
  readonly sop?: string;
}

export interface Settings {
  readonly office: OfficeIdentity;
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  readonly standards: Standards;
  readonly limits: WaitingLimits;
  readonly mail: MailRules;
  readonly receipts: ReceiptRules;
  readonly identity: IdentityRules;
  readonly privacy: PrivacyRules;
  readonly archive: ArchiveRules;
  readonly survey: SurveyRules;
  readonly web: WebRules;
}

/** What is needed to tell people how a request stands. */
export type OfficeAndHours = Pick<Settings, 'office' | 'hours'>;
