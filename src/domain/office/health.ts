// How the desk is: one row a fact, for the tab `Kesehatan`, which people and programs outside read.
import { addMinutes, type Instant, wallTimeOf } from '../time/time.ts';
import type { Build } from './build.ts';
import {
  type Heartbeat,
  type Openness,
  silenceOf,
  TROUBLE_KINDS,
  type TroubleKind,
  type Troubles,
} from './troubles.ts';

/** How a fact stands: `ACT` where somebody has to do something, `FACT` where there is nothing to judge. */
export type HealthCode = (typeof CODES)[number];

/** In the order of the rows. */
const CODES = ['ACT', 'UNKNOWN', 'GOOD', 'FACT'] as const;

export const PLAIN_HEALTH_KEYS = [
  'written',
  'desk.id',
  'desk.sheet',
  'desk.owner',
  'desk.format',
  'build.head',
  'build.web',
  'beat.tenMinutes',
  'beat.hour',
  'beat.night',
  'mails.waiting',
  'mails.failed',
  'calendar.drift',
  'quota.mail',
  'web.address',
  'web.answers',
  'form.open',
  'form.upload',
  'sheet.open',
  'sheet.tabs',
] as const;

/**
 * The keys of the rows, which stay; `trouble.*` only while there is one. What they hold:
 *
 * | key | `value` | `since` |
 * |---|---|---|
 * | `written` | when the tab was written | the same |
 * | `desk.id`, `desk.sheet` | which desk, in which spreadsheet: both tell a copy | |
 * | `desk.owner` | the account that runs it | |
 * | `desk.format` | the version of the stored data, a number | |
 * | `build.head`, `build.web` | the build of the triggers, of the pages; blank: unknown | when it was committed; when a page said so |
 * | `beat.*` | when the job last ran; of the ten minutes to the nearest hour | the same |
 * | `mails.*` | how many | since when the oldest could have left |
 * | `calendar.drift` | requests whose events were put right, `PC-…, PC-…` | when that was found |
 * | `quota.mail` | recipients left today | |
 * | `web.address` | the address of the pages that mails lead to | |
 * | `web.answers`, `form.open`, `sheet.open` | whether a stranger may enter: `YES`, `NO`, `UNKNOWN` | when that was looked at |
 * | `form.upload` | titles of the questions for files that the office added by hand; blank: none | |
 * | `sheet.tabs` | tabs that are none of the desk's, as people's own, or of an earlier version: nobody masks them | |
 * | `trouble.*` | | since when it is told |
 *
 * Times are ISO with an offset; what is unknown is blank.
 */
export type PlainHealthKey = (typeof PLAIN_HEALTH_KEYS)[number];
export type HealthKey = PlainHealthKey | `trouble.${TroubleKind}`;

export interface HealthFact {
  readonly key: HealthKey;
  readonly code: HealthCode;
  readonly value: string;
  readonly since: string;
}

/** The build that the pages run, as they said when they last answered. */
export interface WebBuild extends Build {
  readonly seenAt: Instant;
}

/** What stands in the outbox. */
export interface OutboxTally {
  readonly waiting: number;
  /** When the oldest of the waiting ones could have left; `null` where none waits. */
  readonly oldest: Instant | null;
  readonly failed: number;
}

export interface HealthState {
  readonly now: Instant;
  readonly desk: { readonly id: string; readonly sheet: string; readonly owner: string; readonly format: number };
  readonly build: Build;
  readonly webBuild: WebBuild | undefined;
  readonly webApp: string | undefined;
  readonly webAppOpenToAll: Openness | undefined;
  readonly formOpenToAll: Openness | undefined;
  readonly sheetOpenToAll: Openness | undefined;
  /** Titles of the form's questions for files; `null` where the form cannot be read. */
  readonly uploads: readonly string[] | null;
  readonly beats: Heartbeat & { readonly tenRanAt: Instant | undefined };
  readonly otherTabs: readonly string[];
  /** `null` where the outbox cannot be read. */
  readonly outbox: OutboxTally | null;
  /** Requests whose events the last check of the calendar had to put right. */
  readonly drift: readonly string[];
  readonly quotaLeft: number;
  readonly troubles: Troubles;
  readonly troubledSince: Readonly<Partial<Record<TroubleKind, Instant>>>;
}

/** All facts, what is to be acted on first. */
export function healthFacts(state: HealthState): readonly HealthFact[] {
  const { now, desk, beats, outbox, troubles } = state;
  const silent = silenceOf(beats, now);
  const isTroubled = (...kinds: readonly TroubleKind[]) => kinds.some((kind) => (troubles[kind] ?? '') !== '');
  const plain: Readonly<Record<PlainHealthKey, Plain>> = {
    written: fact(now, now),
    'desk.id': fact(desk.id),
    'desk.sheet': fact(desk.sheet),
    'desk.owner': fact(desk.owner),
    'desk.format': fact(desk.format),
    'build.head': fact(state.build.id, state.build.at),
    'build.web': state.webBuild ? judged(!isTroubled('WEB_BUILD'), state.webBuild.id, state.webBuild.seenAt) : UNKNOWN,
    'beat.tenMinutes':
      beats.tenRanAt === undefined ? UNKNOWN : judged(!isTroubled('TEN_MINUTES'), beats.tenRanAt, beats.tenRanAt),
    'beat.hour': judged(silent !== 'HOUR', beats.hourRanAt, beats.hourRanAt),
    'beat.night': judged(silent !== 'NIGHT', beats.nightRanAt, beats.nightRanAt),
    'mails.waiting': outbox ? fact(outbox.waiting, outbox.oldest ?? '') : UNKNOWN,
    'mails.failed': outbox ? judged(outbox.failed === 0, outbox.failed) : UNKNOWN,
    'calendar.drift': fact(state.drift.join(', '), beats.hourRanAt),
    'quota.mail': judged(state.quotaLeft > 0, state.quotaLeft),
    'web.address': judged(state.webApp !== undefined, state.webApp),
    'web.answers': doorFact(state.webAppOpenToAll, 'YES'),
    'form.open': doorFact(state.formOpenToAll, 'YES'),
    'form.upload': state.uploads ? fact(state.uploads.join(', ')) : UNKNOWN,
    'sheet.open': doorFact(state.sheetOpenToAll, 'NO'),
    'sheet.tabs': fact(state.otherTabs.join(', ')),
  };
  return [
    ...TROUBLE_KINDS.filter((kind) => isTroubled(kind)).map((kind) => ({
      key: `trouble.${kind}` as const,
      ...judged(false, '', state.troubledSince[kind]),
    })),
    ...PLAIN_HEALTH_KEYS.map((key) => ({ key, ...plain[key] })),
  ].sort((one, other) => CODES.indexOf(one.code) - CODES.indexOf(other.code));
}

type Plain = Omit<HealthFact, 'key'>;

const UNKNOWN: Plain = { code: 'UNKNOWN', value: '', since: '' };

function fact(value: string | number, since = ''): Plain {
  return { code: 'FACT', value: String(value), since };
}

function judged(isGood: boolean, value: string | number = '', since = ''): Plain {
  return { code: isGood ? 'GOOD' : 'ACT', value: String(value), since };
}

/** @param wanted whether everybody may enter by this door, as it should be */
function doorFact(openness: Openness | undefined, wanted: 'YES' | 'NO'): Plain {
  if (!openness) return UNKNOWN;
  const { answer, at } = openness;
  if (answer === 'UNKNOWN') return { code: 'UNKNOWN', value: answer, since: at };
  return judged(answer === wanted, answer, at);
}

/** After this long without the ten-minute job it is silent; it notes itself once an hour. */
const TEN_MINUTES_SILENT = 3 * 60;
/** The hourly job is late by at most this much. */
const HOUR_LATE = 90;

/**
 * Whether the ten-minute job no longer runs while the hourly one does: after an outage of both nothing is told.
 * @param hourRanAt when the hourly job ran before this time
 */
export function isTenSilent(tenRanAt: Instant | undefined, hourRanAt: Instant, now: Instant): boolean {
  if (tenRanAt === undefined) return false;
  const before = (minutes: number) => addMinutes(wallTimeOf(now), -minutes);
  return wallTimeOf(tenRanAt) < before(TEN_MINUTES_SILENT) && wallTimeOf(hourRanAt) >= before(HOUR_LATE);
}
