// By when the next step should be done, by the SOP's "mutu baku".
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { hasHour, type Instant, instantAt } from '../time/time.ts';
import { deadlineAfter, minutesOfWorkingDay } from '../time/working-time.ts';
import type { Context } from './command.ts';

/**
 * The moment by which the next step is due; `null` if it is not measured. The Kabid's 15 minutes run from the Kepala
 * Dinas's disposition, and are not measured without one. The room must be ready when its next event begins, after the
 * preparation (30 menit). An applicant who does not answer keeps the time until a person decides otherwise; from which
 * day that is allowed is a setting, since the SOP names none.
 */
export function dueFor(
  request: BookingRequest,
  { standards, limits, hours }: Pick<Context, 'standards' | 'limits' | 'hours'>,
): Instant | null {
  const { heldSince, headDispositionAt, marks } = request;
  switch (request.status) {
    case 'SUBMITTED': {
      if (headDispositionAt === null || !hasHour(headDispositionAt)) return null;
      const [, later = heldSince] = [headDispositionAt, heldSince].sort();
      return deadlineAfter(later, standards.forwardMinutes, hours);
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
