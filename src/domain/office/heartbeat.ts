// Whether the automation still runs: Google switches triggers off without a word, and accounts come to an end.
import { addMinutes, type Instant, wallTimeOf } from '../time/time.ts';

/** When the automation last did its work. */
export interface Heartbeat {
  readonly hourRanAt: Instant;
  readonly nightRanAt: Instant;
}

/** What has not run for too long. */
export type Silence = 'HOUR' | 'NIGHT';

/** One run may fail or come late; two in a row are missed. */
const HOUR_MINUTES = 2 * 60;
/** A trigger of the night may come an hour earlier or later from one night to the next. */
const NIGHT_MINUTES = 26 * 60;

/** @returns what is silent, the hourly work first: without it nothing else is known to run */
export function silenceOf({ hourRanAt, nightRanAt }: Heartbeat, now: Instant): Silence | null {
  if (isOlder(hourRanAt, HOUR_MINUTES, now)) return 'HOUR';
  return isOlder(nightRanAt, NIGHT_MINUTES, now) ? 'NIGHT' : null;
}

function isOlder(instant: Instant, minutes: number, now: Instant): boolean {
  return addMinutes(wallTimeOf(instant), minutes) < wallTimeOf(now);
}
