// What the script stores between executions, key by key, with the schema that reads each.
import * as z from 'zod/mini';
import type { DeskState } from '../../app/ports/state.ts';
import { type Device, device } from '../../domain/damage/device.ts';
import { damageNote } from '../../domain/damage/notes.ts';
import { type OpenDamage, openDamage } from '../../domain/damage/open.ts';
import { importJob } from '../../domain/import/job.ts';
import type { WebBuild } from '../../domain/office/health.ts';
import type { Release } from '../../domain/office/ownership.ts';
import {
  MEETINGS,
  type Meeting,
  type Openness,
  TROUBLE_KINDS,
  type TroubleKind,
  type Troubles,
} from '../../domain/office/troubles.ts';
import { changedAddresses } from '../../domain/records/desk-mails.ts';
import { count, instant, plainDate } from '../../domain/records/fields.ts';
import { officeSettings, type ShortHoliday, shortHoliday } from '../../domain/records/office.ts';
import { onFirstUse, type Schema } from '../../domain/records/schema.ts';
import { SETTING_KEYS, type SettingKey } from '../../domain/settings/settings.ts';
import type { OfficeSettings } from '../../domain/settings/settings-values.ts';
import { type TeamMember, teamMember } from '../../domain/settings/team.ts';
import { keptAnswer, openComplaint, usedCodes } from '../../domain/survey/answer.ts';
import type { Instant } from '../../domain/time/time.ts';
import { QUESTIONS, type Question } from '../../words/google/questions.ts';
import { REPORT_TEXTS, type ReportText } from '../../words/sheet/report.ts';

/** All stored values by key; each is stored as JSON. */
export interface Stored extends DeskState {
  /** What the install made, and for whom. */
  readonly installation: Installation;
  /** The item ids of the form's questions. */
  readonly questions: Readonly<Record<Question, number>>;
  /** The item id of the question for how many of each device. */
  readonly amountsQuestion: number;
  readonly settings: OfficeSettings;
  readonly holidays: readonly ShortHoliday[];
  readonly team: readonly TeamMember[];
  readonly devices: readonly Device[];
  readonly damaged: readonly OpenDamage[];
  /** Equipment that the form offers: what the tab `Perangkat` last listed. */
  readonly offered: readonly string[];
  /** Addresses that may see the calendar because they are in the team. */
  readonly calendarReaders: readonly string[];
  /** Addresses that may edit `Tim Pengelola` beside the owner. */
  readonly teamEditors: readonly string[];
  /** The row of `Riwayat` from which its tail is read. */
  readonly historyRow: number;
  /** The last number of each year among the entries before that row. */
  readonly lastNumbers: readonly string[];
  /** The numbers in the archive of each year, as ranges. */
  readonly archived: Readonly<Record<string, string>>;
  /** The settings in force as typed, to restore rows that somebody deletes. */
  readonly settingTexts: Readonly<Partial<Record<SettingKey, string>>>;
  /** What is wrong with the desk at present, in words, by kind. */
  readonly troubles: Troubles;
  /** Since when each of them is told. */
  readonly troubledSince: Readonly<Partial<Record<TroubleKind, Instant>>>;
  /** When the hourly and the nightly job last ended, successfully or with an error. */
  readonly hourRanAt: Instant;
  readonly nightRanAt: Instant;
  /** When one of them was first found not to run; `null` while both run. */
  readonly silentSince: Instant | null;
  /** When the ten-minute job last ran; noted once an hour. */
  readonly tenRanAt: Instant;
  /** The build that the pages run, as they last said. */
  readonly webBuild: WebBuild;
  /** Names the desk, also in its copies and backups. */
  readonly deskId: string;
  /** The sheet's locale where Google did not let an install change it; blank where it is Indonesian. */
  readonly foreignLocale: string;
  /** A restore that is not finished: until it is, other work of the desk stands still. */
  readonly restoring: { readonly source: string; readonly at: Instant };
  /** Whether all that a new desk lacks was once there. */
  readonly isSetUp: boolean;
  /** Signs the links in mails; made once, never shown. */
  readonly linkSecret: string;
  /** The public address of the web app, once it is known, and since when it is believed. */
  readonly webApp: string;
  readonly webAppSince: Instant;
  /** The address last pasted into `Pengaturan`, and what was met there. */
  readonly pastedAddress: PastedAddress;
  /** What an interrupted install had already made. */
  readonly begun: { readonly formId?: string; readonly calendarId?: string };
}

/** What can fail: steps, submissions and other jobs (`DESK`), or the nightly job and the office's tabs (`OFFICE`). */
export type Work = 'DESK' | 'OFFICE';

export interface PastedAddress {
  readonly address: string;
  readonly meeting: Meeting;
}

export interface Installation {
  /** The account that the triggers run as and that sends the mail. */
  readonly owner: string;
  readonly spreadsheetId: string;
  readonly formId: string;
  readonly formUrl: string;
  readonly calendarId: string;
  /** The current triggers; events of others are ignored, such as a second install's or a replaced one's. */
  readonly triggerIds: readonly string[];
  /** Set while the owner's triggers are removed. */
  readonly released?: Release;
}

/** Stored a second time as a copy, since these cannot be found out again. */
export const KEPT_TWICE: ReadonlySet<keyof Stored> = new Set<keyof Stored>([
  'installation',
  'questions',
  'amountsQuestion',
  'feedsEnded',
  'linkSecret',
  'deskId',
]);

/** Never shown, also not when damaged: a copy may be in force of which nearly all stands there still. */
export const SECRET: ReadonlySet<keyof Stored> = new Set<keyof Stored>(['linkSecret']);

/** In characters: a shorter one could be guessed. */
const SHORTEST_SECRET = 32;

/** The item id of a question that the form lacks until its next repair, since it is newer than the form. */
const NOT_ASKED = 0;

const text = onFirstUse(() => z.string());
const name = onFirstUse(() => z.string().check(z.minLength(1)));
const texts = onFirstUse(() => z.array(z.string()));
const secret = onFirstUse(() => z.string().check(z.minLength(SHORTEST_SECRET)));
const moment = instant;
const openness = onFirstUse(
  (): Schema<Openness> => z.object({ answer: z.enum(['YES', 'NO', 'UNKNOWN']), at: instant() }),
);

export const STORED_SCHEMAS: { readonly [Key in keyof Stored]: () => Schema<Stored[Key]> } = {
  installation: onFirstUse(() =>
    z.object({
      owner: name(),
      spreadsheetId: name(),
      formId: name(),
      formUrl: text(),
      calendarId: name(),
      triggerIds: texts(),
      released: z.exactOptional(z.object({ at: instant(), next: text() })),
    }),
  ),
  questions: onFirstUse(() => z.object(each(Object.keys(QUESTIONS) as Question[], z._default(z.number(), NOT_ASKED)))),
  amountsQuestion: count,
  settings: officeSettings,
  holidays: onFirstUse(() => z.array(shortHoliday())),
  team: onFirstUse(() => z.array(teamMember())),
  devices: onFirstUse(() => z.array(device())),
  damaged: onFirstUse(() => z.array(openDamage())),
  offered: texts,
  calendarReaders: texts,
  teamEditors: texts,
  historyRow: count,
  lastNumbers: texts,
  archived: onFirstUse(() => z.record(z.string(), z.string())),
  movingRequests: onFirstUse(() => z.record(z.string(), texts())),
  maskedArchives: onFirstUse(() => z.array(count())),
  checkedArchive: count,
  importedUpTo: texts,
  staleReports: onFirstUse(() => z.array(count())),
  responsesReadUntil: moment,
  settingTexts: onFirstUse(() => z.object(each(SETTING_KEYS, z.exactOptional(z.string())))),
  troubles: onFirstUse(() => z.object(each(TROUBLE_KINDS, z.exactOptional(z.string())))),
  troubledSince: onFirstUse(() => z.object(each(TROUBLE_KINDS, z.exactOptional(instant())))),
  hourRanAt: moment,
  nightRanAt: moment,
  silentSince: onFirstUse(() => z.nullable(instant())),
  tenRanAt: moment,
  webBuild: onFirstUse(() => z.object({ version: text(), id: text(), at: text(), seenAt: instant() })),
  deskId: name,
  foreignLocale: text,
  restoring: onFirstUse(() => z.object({ source: name(), at: instant() })),
  isSetUp: onFirstUse(() => z.boolean()),
  editNotes: onFirstUse(() => z.record(z.string(), z.object({ at: instant(), by: text() }))),
  leftTasks: onFirstUse(() => z.nullable(z.object({ tier: z.enum(['HOUR', 'NIGHT']), from: text() }))),
  leftSteps: onFirstUse(() => z.array(z.object({ number: text(), action: text(), by: text() }))),
  rulesEditedAt: moment,
  examinedRules: text,
  examinedCalendar: text,
  morningOn: plainDate,
  newsToldAt: onFirstUse(() => z.record(z.string(), instant())),
  calendarDrift: texts,
  hadRequest: onFirstUse(() => z.boolean()),
  teamChange: onFirstUse(() =>
    z.nullable(
      z.object({
        since: instant(),
        at: instant(),
        by: text(),
        before: z.array(teamMember()),
        seen: z.array(teamMember()),
        isFirst: z.boolean(),
      }),
    ),
  ),
  purgedBefore: moment,
  addressChange: onFirstUse(() => z.nullable(z.object({ at: instant(), by: text(), changed: changedAddresses() }))),
  preparations: onFirstUse(() => z.array(z.object({ number: text(), date: plainDate(), done: texts() }))),
  damageNotes: onFirstUse(() => z.array(damageNote())),
  standingSteps: texts,
  usedSurveyCodes: usedCodes,
  arrivedAnswers: onFirstUse(() => z.array(keptAnswer())),
  openComplaints: onFirstUse(() => z.array(openComplaint())),
  feedsEnded: onFirstUse(() => z.record(z.string(), count())),
  importJob: onFirstUse(() => z.nullable(importJob())),
  statusTries: onFirstUse(() => z.object({ day: plainDate(), all: count(), byNumber: z.record(z.string(), count()) })),
  notifiedRows: texts,
  reportTexts: onFirstUse(() =>
    z.record(z.string(), z.object(each(Object.keys(REPORT_TEXTS) as ReportText[], z.exactOptional(text())))),
  ),
  summariesTold: onFirstUse(() => z.object({ month: text(), year: text() })),
  reportsWritten: onFirstUse(() => z.record(z.string(), text())),
  linkSecret: secret,
  webApp: name,
  webAppSince: moment,
  pastedAddress: onFirstUse(() => z.object({ address: name(), meeting: z.enum(MEETINGS) })),
  formOpenToAll: openness,
  webAppOpenToAll: openness,
  sheetOpenToAll: openness,
  begun: onFirstUse(() => z.object({ formId: z.exactOptional(name()), calendarId: z.exactOptional(name()) })),
};

/** The same schema for each of some keys. */
function each<Key extends string, Each>(keys: readonly Key[], schema: Each): Record<Key, Each> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Each>;
}
