// The port State: what the jobs remember from one execution to the next.
import type { DamageNote } from '../../domain/damage/notes.ts';
import type { StatusTries } from '../../domain/office/token.ts';
import type { Openness } from '../../domain/office/troubles.ts';
import type { AddressChange } from '../../domain/settings/address-change.ts';
import type { TeamChange } from '../../domain/settings/team-change.ts';
import type { Instant, PlainDate } from '../../domain/time/time.ts';
import type { ReportTexts } from '../../pages/print/report/report.ts';

/** The tier of a job, and the first of its tasks that was not begun. */
export interface LeftTasks {
  readonly tier: 'HOUR' | 'NIGHT';
  readonly from: string;
}

export interface DeskState {
  /** What a job had no time for. */
  readonly leftTasks: LeftTasks | null;
  /** Requests on their way between desk and archive, by the year of the archive. */
  readonly movingRequests: Readonly<Record<string, readonly string[]>>;
  /** Years in whose archives nothing is left to mask. */
  readonly maskedArchives: readonly number[];
  /** Years to whose archives something came that their reports do not tell yet. */
  readonly staleReports: readonly number[];
  /** Responses sent before this moment are all in the register. */
  readonly responsesReadUntil: Instant;
  /** When the office last changed the rules that requests are examined against. */
  readonly rulesEditedAt: Instant;
  /** Fingerprints of what requests were last examined against: the rules, and the hand-made events that block them. */
  readonly examinedRules: string;
  readonly examinedCalendar: string;
  /** Whether everybody may answer the form, open the web app, read the sheet: as a stranger last found. */
  readonly formOpenToAll: Openness;
  readonly webAppOpenToAll: Openness;
  readonly sheetOpenToAll: Openness;
  /** When an officer last got news that applicants caused, by address; of the last hour. */
  readonly newsToldAt: Readonly<Record<string, Instant>>;
  /** The last day on which the morning mails were sent. */
  readonly morningOn: PlainDate;
  /** Fingerprints of what the last digests told. */
  readonly digestsTold: readonly string[];
  /** Requests whose events the last check of the calendar had to put right. */
  readonly calendarDrift: readonly string[];
  /** The last number that was given in each year, as the hour last saw it. */
  readonly givenUpTo: readonly string[];
  /** Whether a request was ever recorded. */
  readonly hadRequest: boolean;
  /** What of the team changed and nobody was told of yet; `null` once all were told. */
  readonly teamChange: TeamChange | null;
  /** Work that was created before this moment and is done may have been removed from the outbox. */
  readonly purgedBefore: Instant;
  /** What of the desk's addresses changed and nobody was told of yet; `null` once it was told. */
  readonly addressChange: AddressChange | null;
  /** What of the devices that are out of order people were told of. */
  readonly damageNotes: readonly DamageNote[];
  /** What staff wrote into each year's report, by year, as last read. */
  readonly reportTexts: Readonly<Record<string, ReportTexts>>;
  /** The last year whose report the Kabid got by mail. */
  readonly reportTold: number;
  /** How often reports were written: whoever writes one finds out whether others did meanwhile. */
  readonly reportWritings: number;
  /** Fingerprints of the requests that each year's report was written from, by year. */
  readonly reportsWritten: Readonly<Record<string, string>>;
  /** What strangers guessed wrong on the public page within the last hour. */
  readonly statusTries: StatusTries;
}

export interface State {
  /** @returns `undefined` if nothing is kept, or if what was kept is damaged */
  get<Key extends keyof DeskState>(key: Key): DeskState[Key] | undefined;
  put(values: Partial<DeskState>): void;
}
