// What can be wrong with the desk, by kind: silent automation, doors that stand open, what a new desk lacks. Banner, digest, greeting and `Kesehatan` all tell the same.

import * as z from 'zod/mini';
import { instant } from '../records/fields.ts';
import { onFirstUse, type ReadBy } from '../records/schema.ts';
import { addMinutes, type Instant, wallTimeOf } from '../time/time.ts';

export const TROUBLE_KINDS = [
  'DESK',
  'OFFICE',
  'SETTINGS',
  'TEAM',
  'HOLIDAYS',
  'NEXT_YEAR',
  'RAMADAN',
  'SILENCE',
  'TEN_MINUTES',
  'QUOTA',
  'RELEASED',
  'LOSS',
  'RECORDS',
  'MEMORY',
  'FORM',
  'WEB_APP',
  'WEB_ADDRESS',
  'WEB_BUILD',
  'SHEET',
  'ZONE',
  'TABLE',
  'SETUP',
] as const;

/** Failed work, unusable values in tabs, jobs that do not run, lost or unreadable data, doors open or shut, and what is still to be set up. */
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

/** What is wrong at present, each in words that say what to do. */
export type Troubles = Readonly<Partial<Record<TroubleKind, string>>>;

/** What is wrong, in words and in the order of the kinds; what is only left to set up is no alarm. */
export function alarmsOf(troubles: Troubles): readonly string[] {
  return TROUBLE_KINDS.flatMap((kind) => (kind === 'SETUP' ? [] : (troubles[kind] ?? []))).filter(
    (text) => text !== '',
  );
}

/** When the hourly and the nightly job last ran. */
export interface Heartbeat {
  readonly hourRanAt: Instant;
  readonly nightRanAt: Instant;
}

/** The job that has not run for too long. */
export type Silence = 'HOUR' | 'NIGHT';

/** One run may fail or be late; two in a row are too many. */
const HOUR_MINUTES = 2 * 60;
/** The nightly trigger may fire an hour earlier or later than the night before. */
const NIGHT_MINUTES = 26 * 60;

/** @returns the job that has not run, the hourly one first; `null` if both ran */
export function silenceOf({ hourRanAt, nightRanAt }: Heartbeat, now: Instant): Silence | null {
  if (isOlder(hourRanAt, HOUR_MINUTES, now)) return 'HOUR';
  return isOlder(nightRanAt, NIGHT_MINUTES, now) ? 'NIGHT' : null;
}

function isOlder(instant: Instant, minutes: number, now: Instant): boolean {
  return addMinutes(wallTimeOf(instant), minutes) < wallTimeOf(now);
}

/** What an address leads a stranger to. */
export const MEETINGS = [
  'OPEN',
  'SIGN_IN',
  /** A form that takes no responses. */
  'CLOSED',
  'MISSING',
  /** A web app of this desk that acts as an account which does not own it, as after a hand-over (facts 13.1). */
  'OTHER_ACCOUNT',
  /** It answers, but is not this desk, or an earlier version of it. */
  'ELSEWHERE',
  /** Google did not answer, or not so that it could be understood. */
  'UNKNOWN',
] as const;
export type Meeting = (typeof MEETINGS)[number];

/** The addresses of the desk. */
export type Door = 'FORM' | 'WEB_APP' | 'SHEET';

/** Whether everybody may enter by an address, and when that was last looked at. */
export const openness = onFirstUse(() => z.object({ answer: z.enum(['YES', 'NO', 'UNKNOWN']), at: instant() }));
export type Openness = ReadBy<typeof openness>;

/** Whether it is known that nobody can enter by the address alone; what is not known counts as open. */
export function isKnownClosed(looked: Openness | undefined): boolean {
  return looked?.answer === 'NO';
}

/** A closed form says nothing about who may answer it once it is open again. */
export function opennessOf(meeting: Meeting, at: Instant): Openness {
  if (meeting === 'OPEN') return { answer: 'YES', at };
  return { answer: meeting === 'UNKNOWN' || meeting === 'CLOSED' ? 'UNKNOWN' : 'NO', at };
}

/** In the order in which an office does them. */
export const SETUP_TASKS = ['NAMES', 'TEAM', 'CONTACTS', 'CALENDAR', 'WEB', 'FORM', 'FIRST_REQUEST'] as const;
export type SetupTask = (typeof SETUP_TASKS)[number];

export interface SetupState {
  /** Of another room than the first: whether what names the first everywhere else is its own, too; `null` of the first. */
  readonly hasOwnNames: boolean | null;
  readonly hasTeam: boolean;
  /** Whether reply address and WhatsApp number are no longer the made-up ones. */
  readonly hasContacts: boolean;
  readonly hasCalendar: boolean;
  /** Whether the address of the web app is known; it is learned when a page answers there. */
  readonly hasWebApp: boolean;
  readonly hasRequest: boolean;
  /** What a stranger met when that was last looked at; `undefined` while nobody has looked. */
  readonly webAppOpenToAll: Openness | undefined;
  readonly formOpenToAll: Openness | undefined;
}

/** Each task with whether it is done. */
export function setupTasks(state: SetupState): readonly { readonly task: SetupTask; readonly done: boolean }[] {
  const done: Readonly<Record<SetupTask, boolean>> = {
    NAMES: state.hasOwnNames !== false,
    TEAM: state.hasTeam,
    CONTACTS: state.hasContacts,
    CALENDAR: state.hasCalendar,
    WEB: state.hasWebApp && state.webAppOpenToAll?.answer !== 'NO',
    // Where nobody has looked, a request that came in shows that the form lets people in.
    FORM: isOpen(state.formOpenToAll) ?? state.hasRequest,
    FIRST_REQUEST: state.hasRequest,
  };
  const tasks = SETUP_TASKS.filter((task) => task !== 'NAMES' || state.hasOwnNames !== null);
  return tasks.map((task) => ({ task, done: done[task] }));
}

/** `undefined` where it is not known. */
function isOpen(openness: Openness | undefined): boolean | undefined {
  return openness && openness.answer !== 'UNKNOWN' ? openness.answer === 'YES' : undefined;
}
