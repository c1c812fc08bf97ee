// When a request counts as received, its place in the queue, and by when its next step should be done (SOP: "mutu baku").

import { waitsForHeadUntil } from '../request/holder.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, hasHour, type Instant, instantAt, isPlainDate, type PlainDate } from '../time/time.ts';
import { addDays, deadlineAfter, minutesOfWorkingDay, officeHoursOn, workingDayBefore } from '../time/working-time.ts';
import type { Context, SubmitCommand } from './command.ts';

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
 * day that is allowed is a setting, since the SOP names none, and no later than the working day before an event whose time
 * they still have, or its beginning where they are asked after that.
 */
export function stepDeadline(
  request: BookingRequest,
  { standards, limits, hours }: Pick<Context, 'standards' | 'limits' | 'hours'>,
): Instant | null {
  const { heldSince, marks } = request;
  switch (request.status) {
    case 'SUBMITTED': {
      if (marks.holder === 'APPLICANT') return null;
      const from = kabidMinutesFrom(waitsForHeadUntil(request) ?? heldSince, request);
      return deadlineAfter(from, standards.forwardMinutes, hours);
    }
    case 'FORWARDED':
      return marks.holder === null ? deadlineAfter(heldSince, standards.approveMinutes, hours) : null;
    case 'AWAITING_APPLICANT': {
      const last = deadlineAfter(heldSince, limits.answerDays * minutesOfWorkingDay(hours), hours);
      const [first] = marks.released ? [] : slotsOf(request, hours);
      if (!first) return last;
      const day = workingDayBefore(dateOf(first.start), hours);
      const eve = instantAt(`${day}T${officeHoursOn(day, hours).to}`);
      return [eve, instantAt(first.start)].find((end) => heldSince < end && end < last) ?? last;
    }
    case 'APPROVED':
      return deadlineAfter(heldSince, standards.scheduleMinutes, hours);
    case 'SCHEDULED': {
      const done = [...marks.ready, ...marks.attended.map(({ date }) => date)];
      const next = slotsOf(request, hours).find(({ start }) => !done.includes(dateOf(start)));
      return next ? instantAt(next.start) : null;
    }
    default:
      return null;
  }
}

/**
 * A form counts from when it was sent, a letter on paper from the day on which it was received. A drop-in without a
 * letter counts from when staff entered it, at the latest from when the event began.
 */
export function receivedAt({ source, submittedAt, submission }: SubmitCommand, hours: WorkingHours): Instant {
  switch (source.type) {
    case 'FORM':
      return submittedAt;
    case 'STAFF': {
      const { receivedOn } = source.entry;
      const came = receivedOn === null ? submittedAt : letterReceivedAt(receivedOn, submittedAt, hours);
      const [first] = slotsOf(submission, hours);
      return first && instantAt(first.start) < came ? instantAt(first.start) : came;
    }
  }
}

/**
 * The year in whose register a new request is numbered: this one, but for an old event that staff enter from paper the one
 * in which it took place, since each year's register is handed up by itself (SOP, Pencatatan 1).
 */
export function registerYear(command: Pick<SubmitCommand, 'source' | 'submission'>, now: Instant): string {
  const { startDate } = command.submission;
  const year = now.slice(0, 4);
  const isOld = command.source.type === 'STAFF' && startDate !== null && startDate.slice(0, 4) < year;
  return isOld && isPlainDate(startDate) ? startDate.slice(0, 4) : year;
}

/**
 * For a letter on paper only the day is known (`Diterima Tanggal`). It counts from the end of that day's office hours,
 * so that no form sent in those hours is put behind a letter that may have come later.
 * @param knownAt when staff entered it, the latest moment from which it counts
 */
export function letterReceivedAt(receivedOn: PlainDate, knownAt: Instant, hours: WorkingHours): Instant {
  if (receivedOn >= dateOf(knownAt)) return knownAt;
  return instantAt(`${receivedOn}T${officeHoursOn(receivedOn, hours).to}`);
}
