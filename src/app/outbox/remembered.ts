// Since when the outbox still has all its work: older work that is not there was done and then removed.
import { type Instant, minutesLater } from '../../domain/time/time.ts';

/** Finished work stays in the outbox for this many days; `Riwayat` keeps the steps. */
const KEPT_DAYS = 30;

/** Finished work that is older is removed. */
export function keptSince(now: Instant): Instant {
  return minutesLater(now, -KEPT_DAYS * 24 * 60);
}

/** @param purgedBefore up to when work was last removed; where that is not known, it may have been this night */
export function rememberedSince(purgedBefore: Instant | undefined, now: Instant): Instant {
  return purgedBefore ?? keptSince(now);
}
