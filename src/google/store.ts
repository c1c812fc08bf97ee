// What the script remembers between executions (script properties), read together once in an execution.
import type { OfficeSnapshot } from '../desk/ports.ts';
import type { EditNotes } from '../desk/tasks/correct-rows.ts';
import { DeskError } from '../domain/fault.ts';
import type { Heartbeat } from '../domain/heartbeat.ts';
import type { Release } from '../domain/ownership.ts';
import type { Holiday } from '../domain/settings.ts';
import { initialSettings, type OfficeSettings, type SettingKey } from '../domain/settings-values.ts';
import type { TeamMember } from '../domain/team.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import type { Question } from '../words/questions.ts';
import { jsonIn, propertiesFor } from './long-values.ts';

/** Everything kept, by key; each is JSON. */
export interface Stored {
  /** What the install made, and for whom. */
  readonly installation: Installation;
  /** The form's questions by their item ids. */
  readonly questions: Readonly<Record<Question, number>>;
  readonly settings: OfficeSettings;
  readonly holidays: readonly (readonly [date: string, name: string, kind: Holiday['kind']])[];
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
  /** Responses sent before this moment are all in the register. */
  readonly takenInUntil: Instant;
  /** The settings in force as they were typed, for rows that somebody deletes. */
  readonly settingTexts: Readonly<Partial<Record<SettingKey, string>>>;
  /** What is wrong with the desk, while it is, in words, by what will show that it is mended. */
  readonly troubles: Readonly<Partial<Record<TroubleKind, string>>>;
  /** When the hourly and the nightly work last came to their end, well or not. */
  readonly hourRanAt: Instant;
  readonly nightRanAt: Instant;
  /** When one of them was first found silent, while it is. */
  readonly silentSince: Instant | null;
  /** Rows of `Permohonan` that somebody has edited, until the edits are taken. */
  readonly handEdits: EditNotes;
  /** What a sweep had no time for. */
  readonly leftTasks: LeftTasks | null;
  /** When the office last changed what requests are measured against. */
  readonly officeEditedAt: Instant;
  /** What requests were last examined against, in short: what the office has set, and hand-made events in their way. */
  readonly examinedOffice: string;
  readonly examinedCalendar: string;
  /** The last day on which the mails of the morning were sent. */
  readonly morningOn: PlainDate;
  /** Steps that stood in `Tindakan` at the last sweep. */
  readonly leftWishes: readonly string[];
  /** Signs the links in mails; made once, shown nowhere. */
  readonly linkSecret: string;
  /** Where the web app answers everybody, once it is deployed. */
  readonly webApp: string;
  /** What an install that was broken off had made already. */
  readonly begun: { readonly formId?: string; readonly calendarId?: string };
}

/** The tier of a sweep, and the first of its tasks that was not begun. */
export interface LeftTasks {
  readonly tier: 'HOUR' | 'NIGHT';
  readonly from: string;
}

/** Work that can fail: steps and submissions, or what the night and the office's tabs need. */
export type Work = 'DESK' | 'OFFICE';

/** Besides work that fails: tabs with values that cannot be used, missing holidays, work that nobody does, and what is lost. */
export type TroubleKind =
  | Work
  | 'SETTINGS'
  | 'TEAM'
  | 'HOLIDAYS'
  | 'NEXT_YEAR'
  | 'SILENCE'
  | 'QUOTA'
  | 'RELEASED'
  | 'LOSS';

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

/** The memory of the script, for one execution. */
export class Store {
  private readonly cache: Record<string, string>;

  constructor() {
    this.cache = PropertiesService.getScriptProperties().getProperties();
  }

  /** @returns `undefined` where nothing is kept yet */
  get<Key extends keyof Stored>(key: Key): Stored[Key] | undefined {
    const text = jsonIn(this.cache, key);
    return text === undefined ? undefined : (JSON.parse(text) as Stored[Key]);
  }

  /** @throws DeskError `NOT_INSTALLED` where nothing is kept yet */
  need<Key extends keyof Stored>(key: Key): Stored[Key] {
    const value = this.get(key);
    if (value === undefined) throw new DeskError({ code: 'NOT_INSTALLED' });
    return value;
  }

  /** Keeps values, all in one service call. */
  put(values: Partial<Stored>): void {
    const properties: Record<string, string> = {};
    for (const [key, value] of Object.entries(values)) {
      Object.assign(properties, propertiesFor(key, JSON.stringify(value)));
    }
    PropertiesService.getScriptProperties().setProperties(properties);
    Object.assign(this.cache, properties);
  }

  /** @param now stands for work that was never recorded */
  heartbeat(now: Instant): Heartbeat {
    return { hourRanAt: this.get('hourRanAt') ?? now, nightRanAt: this.get('nightRanAt') ?? now };
  }

  /** What the office has set, as last found valid. */
  office(): OfficeSnapshot {
    // What an earlier version kept lacks what this one knows besides; its first values hold until the tab is read.
    const settings = { ...initialSettings(), ...this.need('settings') };
    const holidays = this.need('holidays').map(([date, name, kind]) => ({ date, name, kind }));
    return {
      settings: { ...settings, hours: { ...settings.hours, holidays } },
      sheetUrl: `https://docs.google.com/spreadsheets/d/${this.need('installation').spreadsheetId}/edit`,
      team: this.need('team'),
      damaged: this.need('damaged'),
    };
  }
}
