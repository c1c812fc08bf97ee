// What the script stores between executions, key by key, with the schema that reads each.
import * as z from 'zod/mini';
import { type DeskState, STATE_SCHEMAS } from '../../app/ports/state.ts';
import { device } from '../../domain/devices/device.ts';
import { openDamage } from '../../domain/devices/open.ts';
import { MEETINGS, TROUBLE_KINDS } from '../../domain/office/troubles.ts';
import { count, filled, instant, plainDate } from '../../domain/records/fields.ts';
import { officeSettings, shortHoliday } from '../../domain/records/office.ts';
import { onFirstUse, type ReadBy, recordOf, type Schema, textThat } from '../../domain/records/schema.ts';
import { SETTING_KEYS } from '../../domain/settings/settings.ts';
import { teamMember } from '../../domain/settings/team.ts';
import { QUESTIONS, type Question } from '../../words/google/questions.ts';

/** In characters: a shorter one could be guessed. */
const SHORTEST_SECRET = 32;

/** The item id of a question that the form lacks until its next repair, since it is newer than the form. */
const NOT_ASKED = 0;

const text = onFirstUse(() => z.string());
const texts = onFirstUse(() => z.array(z.string()));
const secret = onFirstUse(() => textThat(({ length }) => length >= SHORTEST_SECRET));
/** What Google's side of the desk stores for itself, by key. */
const OWN_SCHEMAS = {
  /** What the install made, and for whom. */
  installation: onFirstUse(() =>
    z.object({
      /** The account that the triggers run as and that sends the mail. */
      owner: filled(),
      spreadsheetId: filled(),
      formId: filled(),
      formUrl: text(),
      /** Blank while Google's calendar is not switched on: it is owed. */
      calendarId: text(),
      /** The current triggers; events of others are ignored, such as a second install's or a replaced one's. */
      triggerIds: texts(),
      /** Set while the owner's triggers are removed. */
      released: z.exactOptional(z.object({ at: instant(), next: text() })),
    }),
  ),
  /** The item ids of the form's questions. */
  questions: onFirstUse(() => z.object(each(Object.keys(QUESTIONS) as Question[], z._default(z.number(), NOT_ASKED)))),
  settings: officeSettings,
  holidays: onFirstUse(() => z.array(shortHoliday())),
  team: onFirstUse(() => z.array(teamMember())),
  devices: onFirstUse(() => z.array(device())),
  damaged: onFirstUse(() => z.array(openDamage())),
  /** How many rows each tab had that the office fills in, when it was last read. */
  officeRows: onFirstUse(() => recordOf(count())),
  /** What the form says of the office's rules. */
  formRules: onFirstUse(() => recordOf(text())),
  /** What the room's calendar was called after the room. */
  calendarName: text,
  /** Equipment that the form offers: what the tab `Perangkat` last listed. */
  offered: texts,
  /** Addresses that may see the calendar because they are in the team. */
  calendarReaders: texts,
  /** Addresses that may edit `Tim Pengelola` beside the owner. */
  teamEditors: texts,
  /** The row of `Riwayat` from which its tail is read. */
  historyRow: count,
  /** The last number of each year among the entries before that row. */
  lastNumbers: texts,
  /** The numbers in the archive of each year, as ranges. */
  archived: onFirstUse(() => recordOf(z.string())),
  /** The settings in force as typed, to restore rows that somebody deletes. */
  settingTexts: onFirstUse(() => z.object(each(SETTING_KEYS, z.exactOptional(z.string())))),
  /** What is wrong with the desk at present, in words, by kind. */
  troubles: onFirstUse(() => z.object(each(TROUBLE_KINDS, z.exactOptional(z.string())))),
  /** Since when each of them is told. */
  troubledSince: onFirstUse(() => z.object(each(TROUBLE_KINDS, z.exactOptional(instant())))),
  /** When the hourly and the nightly job last ended, successfully or with an error. */
  hourRanAt: instant,
  nightRanAt: instant,
  /** When one of them was first found not to run; `null` while both run. */
  silentSince: onFirstUse(() => z.nullable(instant())),
  /** When the ten-minute job last ran; noted once an hour. */
  tenRanAt: instant,
  /** What the owner was last mailed that keeps the desk from its work, and on which day. */
  ownerTold: onFirstUse(() => z.object({ problem: text(), day: plainDate() })),
  /** The build that the pages run, as they last said. */
  webBuild: onFirstUse(() => z.object({ version: text(), id: text(), at: text(), seenAt: instant() })),
  /** Names the desk, also in its copies and backups. */
  deskId: filled,
  /** The sheet's locale where Google did not let an install change it; blank where it is Indonesian. */
  foreignLocale: text,
  /** Whether all that a new desk lacks was once there. */
  isSetUp: onFirstUse(() => z.boolean()),
  /** Signs the links in mails; made once, never shown. */
  linkSecret: secret,
  /** The public address of the web app, once it is known, and since when it is believed. */
  webApp: filled,
  webAppSince: instant,
  /** The address last pasted into `Pengaturan`, what was met there, and whether the owner pasted it. */
  pastedAddress: onFirstUse(() => z.object({ address: filled(), meeting: z.enum(MEETINGS), isOwners: z.boolean() })),
  /** What an interrupted install had already made. */
  begun: onFirstUse(() => z.object({ formId: z.exactOptional(filled()), calendarId: z.exactOptional(filled()) })),
};

/** All stored values by key; each is stored as JSON. */
export type Stored = DeskState & {
  readonly [Key in keyof typeof OWN_SCHEMAS]: ReadBy<(typeof OWN_SCHEMAS)[Key]>;
};

export const STORED_SCHEMAS: { readonly [Key in keyof Stored]: () => Schema<Stored[Key]> } = {
  ...OWN_SCHEMAS,
  ...STATE_SCHEMAS,
};

/** What can fail: steps, submissions and other jobs (`DESK`), or the nightly job and the office's tabs (`OFFICE`). */
export type FailureArea = 'DESK' | 'OFFICE';

export type Installation = Stored['installation'];

/** Stored a second time as a copy, since these cannot be found out again. */
export const KEPT_TWICE: ReadonlySet<keyof Stored> = new Set<keyof Stored>([
  'installation',
  'questions',
  'linkSecret',
  'deskId',
]);

/** Never shown, also not when unreadable: a copy may be in force of which nearly all stands there still. */
export const SECRET: ReadonlySet<keyof Stored> = new Set<keyof Stored>(['linkSecret']);

/** The same schema for each of some keys. */
function each<Key extends string, Each>(keys: readonly Key[], schema: Each): Record<Key, Each> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Each>;
}
