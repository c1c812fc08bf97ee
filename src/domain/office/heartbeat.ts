// Whether the automation still runs: Google disables triggers silently, and accounts expire.
import { addMinutes, type Instant, wallTimeOf } from '../time/time.ts';

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
