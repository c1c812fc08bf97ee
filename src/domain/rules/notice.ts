// Findings about how soon the event is: the SOP sets no notice, so these warn and never block.

import type { Values } from '../request/fields.ts';
import type { WantedTime } from '../request/room-time.ts';
import { eventsOf, type RoomTime } from '../request/room-time.ts';
import { isOwnUse, phaseOf } from '../request/status.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import { monthsAfter } from '../time/months.ts';
import { dateOf, type Instant, wallTimeOf } from '../time/time.ts';
import { workingDaysBetween } from '../time/working-time.ts';
import type { Status, Urgency } from '../vocabulary.ts';

/**
 * Fewer full working days than the office asks for are between the place in the queue, which another time of the applicant's
 * wish gives anew, and first event: waiting in the office makes no request urgent. An event begun by then is past
 * (`inThePast`), not short.
 */
export function shortNotice(
  time: RoomTime,
  askedAt: Instant,
  room: Pick<RoomRules, 'minimumNoticeWorkingDays'>,
  hours: Pick<WorkingHours, 'holidays'>,
) {
  const workingDays = noticeOf(time, askedAt, hours);
  return workingDays !== null && workingDays < room.minimumNoticeWorkingDays ? {} : null;
}

/**
 * The last event is farther ahead than the office lets people ask, reckoned from today to the day of the same date. The
 * office itself may plan as far as it likes.
 */
export function tooFarAhead(
  time: RoomTime,
  { kind }: Values<'kind'>,
  { farthestMonths }: Pick<RoomRules, 'farthestMonths'>,
  now: Instant,
) {
  const final = time.valid ? time.slots[time.slots.length - 1] : undefined;
  if (!final || isOwnUse(kind)) return null;
  const last = monthsAfter(dateOf(now), farthestMonths);
  return dateOf(final.start) > last ? { months: farthestMonths, last } : null;
}

/**
 * The event is past while the request is still open: the first event of a waiting request has begun, or the last event
 * of an approved request has ended.
 */
export function inThePast(time: RoomTime, status: Status, now: Instant) {
  if (!time.valid) return null;
  const [first, last] = [time.slots[0], time.slots[time.slots.length - 1]];
  if (!first || !last) return null;
  const phase = phaseOf(status);
  const isPast =
    (phase === 'WAITING' && first.start < wallTimeOf(now)) || (phase === 'FIXED' && last.end <= wallTimeOf(now));
  return isPast ? {} : null;
}

/**
 * The `Sifat` of a letter on receipt: "sangat segera" if there is no full working day between receipt and event, else
 * "biasa"; staff may change it.
 */
export function urgencyAtReceipt(wanted: WantedTime, askedAt: Instant, hours: Pick<WorkingHours, 'holidays'>): Urgency {
  const workingDays = noticeOf(eventsOf(wanted, hours), askedAt, hours);
  return workingDays !== null && workingDays < 1 ? 'IMMEDIATE' : 'NORMAL';
}

/** Full working days until the first event; `null` for an unreadable time or an event begun by then. */
function noticeOf(time: RoomTime, askedAt: Instant, hours: Pick<WorkingHours, 'holidays'>): number | null {
  const firstSlot = time.valid ? time.slots[0] : undefined;
  if (!firstSlot || firstSlot.start <= wallTimeOf(askedAt)) return null;
  return workingDaysBetween(dateOf(askedAt), dateOf(firstSlot.start), hours);
}
