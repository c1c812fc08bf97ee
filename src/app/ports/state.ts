// The port State: what the jobs remember from one execution to the next.
import * as z from 'zod/mini';
import { damageNote } from '../../domain/devices/notes.ts';
import { openness } from '../../domain/office/troubles.ts';
import { count, instant, plainDate } from '../../domain/records/fields.ts';
import { onFirstUse, type ReadBy, recordOf } from '../../domain/records/schema.ts';
import { teamChange } from '../../domain/settings/team-change.ts';

const text = onFirstUse(() => z.string());
const texts = onFirstUse(() => z.array(z.string()));
const counts = onFirstUse(() => z.array(count()));

/** Key by key, with the schema that reads each. */
export const STATE_SCHEMAS = {
  /** What a job had no time for. */
  leftTasks: onFirstUse(() => z.nullable(z.object({ tier: z.enum(['HOUR', 'NIGHT']), from: z.string() }))),
  /** Requests on their way between desk and archive, by the year of the archive. */
  movingRequests: onFirstUse(() => recordOf(texts())),
  /** Years in whose archives nothing is left to mask. */
  maskedArchives: counts,
  /** Responses sent before this moment are all in the register. */
  responsesReadUntil: instant,
  /** When the office last changed the rules that requests are examined against. */
  rulesEditedAt: instant,
  /** Fingerprints of what requests were last examined against: the rules, and the hand-made events that block them. */
  examinedRules: text,
  examinedCalendar: text,
  /** Whether everybody may answer the form, open the web app, read the sheet: as a stranger last found. */
  formOpenToAll: openness,
  webAppOpenToAll: openness,
  sheetOpenToAll: openness,
  /** When an officer last got news that applicants caused, by address; of the last hour. */
  newsToldAt: onFirstUse(() => recordOf(instant())),
  /** The last day on which the morning mails were sent. */
  morningOn: plainDate,
  /** Fingerprints of what the last digests told. */
  digestsTold: texts,
  /** Requests whose events the last check of the calendar had to put right. */
  calendarDrift: texts,
  /** The last number that was given in each year, as the hour last saw it. */
  givenUpTo: texts,
  /** What of the team changed and nobody was told of yet; `null` once all were told. */
  teamChange: onFirstUse(() => z.nullable(teamChange())),
  /** Work that was created before this moment and is done may have been removed from the outbox. */
  purgedBefore: instant,
  /** Who set what otherwise since the last morning, in words. */
  settingsChanged: texts,
  /** What of the devices that are out of order people were told of. */
  damageNotes: onFirstUse(() => z.array(damageNote())),
  /** What staff wrote into each year's report, by year, as last read. */
  reportTexts: onFirstUse(() => recordOf(recordOf(z.string()))),
  /** The last year whose report the Kabid got by mail. */
  reportTold: count,
  /** What strangers guessed wrong on the public page within the last hour. */
  statusTries: onFirstUse(() => recordOf(z.object({ wrong: count(), at: instant() }))),
};

export type DeskState = { readonly [Key in keyof typeof STATE_SCHEMAS]: ReadBy<(typeof STATE_SCHEMAS)[Key]> };

/** The tier of a job, and the first of its tasks that was not begun. */
export type LeftTasks = NonNullable<DeskState['leftTasks']>;

export interface State {
  /** @returns `undefined` if nothing is kept, or if what was kept is unreadable */
  get<Key extends keyof DeskState>(key: Key): DeskState[Key] | undefined;
  put(values: Partial<DeskState>): void;
}
