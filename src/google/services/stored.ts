// What the script remembers between executions, key by key, and the schema by which each is read back.
import * as z from 'zod/mini';
import type { DeskState } from '../../app/ports/state.ts';
import type { Release } from '../../domain/office/ownership.ts';
import { count, instant, plainDate } from '../../domain/records/fields.ts';
import { officeSettings, type ShortHoliday, shortHoliday, teamMember } from '../../domain/records/office.ts';
import { onFirstUse, type Schema } from '../../domain/records/schema.ts';
import { type OfficeSettings, SETTING_KEYS, type SettingKey } from '../../domain/settings/settings-values.ts';
import type { TeamMember } from '../../domain/settings/team.ts';
import type { Instant } from '../../domain/time/time.ts';
import { QUESTIONS, type Question } from '../../words/questions.ts';

/** Everything kept, by key; each is JSON. */
export interface Stored extends DeskState {
  /** What the install made, and for whom. */
  readonly installation: Installation;
  /** The form's questions by their item ids. */
  readonly questions: Readonly<Record<Question, number>>;
  readonly settings: OfficeSettings;
  readonly holidays: readonly ShortHoliday[];
  readonly team: readonly TeamMember[];
  readonly damaged: readonly string[];
  /** Equipment that the form offers, as the tab last listed it. */
  readonly offered: readonly string[];
  /** Whom the calendar is shared with because they are of the team. */
  readonly calendarReaders: readonly string[];
  /** A row of `Riwayat` known to be filled, near its end. */
  readonly historyRow: number;
  /** The last number of each year among the entries before that row. */
  readonly lastNumbers: readonly string[];
  /** The settings in force as they were typed, for rows that somebody deletes. */
  readonly settingTexts: Readonly<Partial<Record<SettingKey, string>>>;
  /** What is wrong with the desk, while it is, in words, by what will show that it is mended. */
  readonly troubles: Readonly<Partial<Record<TroubleKind, string>>>;
  /** When the hourly and the nightly work last came to their end, well or not. */
  readonly hourRanAt: Instant;
  readonly nightRanAt: Instant;
  /** When one of them was first found silent, while it is. */
  readonly silentSince: Instant | null;
  /** Signs the links in mails; made once, shown nowhere. */
  readonly linkSecret: string;
  /** Where the web app answers everybody, once it is deployed. */
  readonly webApp: string;
  /** What an install that was broken off had made already. */
  readonly begun: { readonly formId?: string; readonly calendarId?: string };
}

/** Work that can fail: steps and submissions, or what the night and the office's tabs need. */
export type Work = 'DESK' | 'OFFICE';

const TROUBLE_KINDS = [
  ...(['DESK', 'OFFICE'] satisfies Work[]),
  ...([
    'SETTINGS',
    'TEAM',
    'HOLIDAYS',
    'NEXT_YEAR',
    'SILENCE',
    'QUOTA',
    'RELEASED',
    'LOSS',
    'RECORDS',
    'MEMORY',
  ] as const),
] as const;

/** Besides work that fails: tabs with values that cannot be used, missing holidays, work that nobody does, and what is lost. */
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

export interface Installation {
  /** The one account whose triggers work and whose mail is sent. */
  readonly owner: string;
  readonly spreadsheetId: string;
  readonly formId: string;
  readonly formUrl: string;
  readonly calendarId: string;
  /** Events of other triggers are not ours: a second install elsewhere, or a trigger since replaced. */
  readonly triggerIds: readonly string[];
  /** Set while the owner has taken his triggers away. */
  readonly released?: Release;
}

/** Kept a second time, since nothing else tells them: what the install made, its questions, and the secret of the links. */
export const KEPT_TWICE: ReadonlySet<keyof Stored> = new Set<keyof Stored>(['installation', 'questions', 'linkSecret']);

/** Long enough that nobody guesses it. */
const SHORTEST_SECRET = 32;

const text = onFirstUse(() => z.string());
const name = onFirstUse(() => z.string().check(z.minLength(1)));
const texts = onFirstUse(() => z.array(z.string()));
const moment = instant;

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
  questions: onFirstUse(() => z.object(each(Object.keys(QUESTIONS) as Question[], z.number()))),
  settings: officeSettings,
  holidays: onFirstUse(() => z.array(shortHoliday())),
  team: onFirstUse(() => z.array(teamMember())),
  damaged: texts,
  offered: texts,
  calendarReaders: texts,
  historyRow: count,
  lastNumbers: texts,
  takenInUntil: moment,
  settingTexts: onFirstUse(() => z.object(each(SETTING_KEYS, z.exactOptional(z.string())))),
  troubles: onFirstUse(() => z.object(each(TROUBLE_KINDS, z.exactOptional(z.string())))),
  hourRanAt: moment,
  nightRanAt: moment,
  silentSince: onFirstUse(() => z.nullable(instant())),
  editNotes: onFirstUse(() => z.record(z.string(), z.object({ at: instant(), by: text() }))),
  leftTasks: onFirstUse(() => z.nullable(z.object({ tier: z.enum(['HOUR', 'NIGHT']), from: text() }))),
  rulesEditedAt: moment,
  examinedRules: text,
  examinedCalendar: text,
  morningOn: plainDate,
  standingSteps: texts,
  toldRows: texts,
  linkSecret: onFirstUse(() => z.string().check(z.minLength(SHORTEST_SECRET))),
  webApp: name,
  begun: onFirstUse(() => z.object({ formId: z.exactOptional(name()), calendarId: z.exactOptional(name()) })),
};

/** The same schema for each of some keys. */
function each<Key extends string, Each>(keys: readonly Key[], schema: Each): Record<Key, Each> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Each>;
}
