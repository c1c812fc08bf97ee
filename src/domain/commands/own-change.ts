// What applicants may change in their own request by their page, without asking the office.
import type { MailOrder } from '../mail/mail-orders.ts';
import { workKey } from '../mail/work-keys.ts';
import { type BookingRequest, type WantedTime, wantedTime } from '../request/request.ts';
import { eventsOf, isPlainDate } from '../request/room-time.ts';
import { FIXED_STATUSES, OPEN_STATUSES } from '../request/status.ts';
import { dateOf, type Instant } from '../time/time.ts';
import type { Context, CorrectCommand } from './command.ts';
import { timeTaken } from './gate.ts';
import { isShortened, sameTime } from './move.ts';
import type { Refusal } from './refusal.ts';

/** Steps of one request after which applicants change nothing themselves: each change is written, and may mail somebody. */
const MOST_REVISIONS = 60;

/** How many steps back a mail about an own change is looked for that was not sent yet. */
const STEPS_BACK = 5;

/**
 * Why an applicant may not change their request so; `null` if they may. A time that the office has fixed they may only
 * shorten, so that nobody takes an agreed time by themselves.
 */
export function ownChangeRefused(
  { actor, number }: CorrectCommand,
  before: BookingRequest,
  after: BookingRequest,
  context: Context,
): Refusal | null {
  const { room, hours, now } = context;
  if (actor.type !== 'APPLICANT' || actor.number !== number) return { code: 'NOT_YOURS', number };
  if (!OPEN_STATUSES.includes(before.status)) return { code: 'CLOSED', status: before.status };
  if (before.revision >= MOST_REVISIONS) return { code: 'TOO_OFTEN', number };
  if (sameTime(before, after)) return null;
  if (!eventsOf(after, hours).valid) return timeTaken(after, [{ code: 'INVALID_TIME' }], context);
  const isFixed = FIXED_STATUSES.includes(before.status);
  if (isFixed && !isShortened(before, after, room, hours)) return { code: 'ONLY_SHORTER', status: before.status };
  return isPast(after, now) ? { code: 'TIME_OVER', time: wantedTime(after) } : null;
}

/** Whether a wanted time begins on a day that has passed; one that cannot be read does not. */
export function isPast({ startDate }: WantedTime, now: Instant): boolean {
  return isPlainDate(startDate) && startDate < dateOf(now);
}

/**
 * Who of the staff is told of it: whoever works with the letter. Before the disposition nobody has, and the Kabid finds
 * the request as it is when they open it.
 */
export function mailsOfOwnChange({ status, holder }: BookingRequest): MailOrder[] {
  if (status === 'SUBMITTED' || holder === 'NOBODY') return [];
  return ['APPLICANT_CHANGED'];
}

/** The mails about own changes just before this one: while they wait, the last one says it all. */
export function overtakenBy(after: BookingRequest, { number, revision }: BookingRequest): string[] {
  if (mailsOfOwnChange(after).length === 0) return [];
  return Array.from({ length: Math.min(STEPS_BACK, revision) }, (_, back) =>
    workKey({ number, revision: revision - back }, 'APPLICANT_CHANGED'),
  );
}
