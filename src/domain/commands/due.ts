// By when the next step should be done, by the SOP's "mutu baku".
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { dateOf, hasHour, type Instant, instantAt } from '../time/time.ts';
import { addDays, deadlineAfter, minutesOfWorkingDay } from '../time/working-time.ts';
import type { Context } from './command.ts';

/**
 * From when the Kabid's 15 minutes run: from the Kepala Dinas's disposition, or from when the letter lies with the Kabid
 * if that is later, or if none is recorded. Of a disposition without its hour the whole day counts as the Kepala Dinas's.
 */
export function kabidMinutesFrom(
  reachedKabidAt: Instant,
  { headDispositionAt }: Pick<BookingRequest, 'headDispositionAt'>,
): Instant {
  if (headDispositionAt === null) return reachedKabidAt;
  const endOfDay = () => instantAt(`${addDays(dateOf(headDispositionAt), 1)}T00:00`);
  const disposedAt = hasHour(headDispositionAt) ? headDispositionAt : endOfDay();
  return disposedAt > reachedKabidAt ? disposedAt : reachedKabidAt;
}

/**
 * The moment by which the next step is due; `null` if it is not measured. The Kabid's time is that of a letter which
 * waits for the Kepala Dinas too, from when it goes on by itself: nothing is written then. The room must be ready when its next event begins, after the
 * preparation (30 menit). An applicant who does not answer keeps the time until a person decides otherwise; from which
 * day that is allowed is a setting, since the SOP names none.
 */
export function dueFor(
  request: BookingRequest,
  { standards, limits, hours }: Pick<Context, 'standards' | 'limits' | 'hours'>,
): Instant | null {
  const { heldSince, marks } = request;
  switch (request.status) {
    case 'SUBMITTED': {
      const from = kabidMinutesFrom(marks.awaitsHead?.until ?? heldSince, request);
      return deadlineAfter(from, standards.forwardMinutes, hours);
    }
    case 'FORWARDED':
      return marks.holder === null ? deadlineAfter(heldSince, standards.approveMinutes, hours) : null;
    case 'AWAITING_APPLICANT':
      return deadlineAfter(heldSince, limits.answerDays * minutesOfWorkingDay(hours), hours);
    case 'APPROVED':
      return deadlineAfter(heldSince, standards.scheduleMinutes, hours);
    case 'SCHEDULED': {
      const done = [...marks.ready, ...marks.attended.map(({ date }) => date)];
      const next = slotsOf(request, hours).find(({ start }) => !done.includes(start.slice(0, 10)));
      return next ? instantAt(next.start) : null;
    }
    default:
      return null;
  }
}
