// When a request counts as received: its place in the queue, by the SOP's "calon pemesan lain sebelumnya".
import { isPlainDate, slotsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, instantAt, type PlainDate } from '../time/time.ts';
import { officeHoursOn } from '../time/working-time.ts';
import type { SubmitCommand } from './command.ts';

/**
 * A form counts from when it was sent, a letter on paper from the day on which it was received. A drop-in without a
 * letter counts from when staff typed it, at the latest from when the event began.
 */
export function receivedAt({ source, submittedAt, submission }: SubmitCommand, hours: WorkingHours): Instant {
  switch (source.type) {
    case 'FORM':
      return submittedAt;
    case 'STAFF': {
      if (source.entry.receivedOn !== null) return letterReceivedAt(source.entry.receivedOn, submittedAt, hours);
      const [first] = slotsOf(submission, hours);
      const began = first ? instantAt(first.start) : submittedAt;
      return began < submittedAt ? began : submittedAt;
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
 * @param knownAt when staff typed it, the latest moment from which it counts
 */
export function letterReceivedAt(receivedOn: PlainDate, knownAt: Instant, hours: WorkingHours): Instant {
  if (receivedOn >= dateOf(knownAt)) return knownAt;
  return instantAt(`${receivedOn}T${officeHoursOn(receivedOn, hours).to}`);
}
