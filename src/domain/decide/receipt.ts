// When a request counts as received: its place in the queue, by the SOP's "calon pemesan lain sebelumnya".
import type { WorkingHours } from '../settings.ts';
import { dateOf, type Instant, instantAt, type PlainDate } from '../time.ts';
import { officeHoursOn } from '../working-time.ts';
import type { SubmitCommand } from './command.ts';

/** A form counts from when it was sent, a letter on paper from the day on which it was received. */
export function receivedAt(
  { source, submittedAt }: Pick<SubmitCommand, 'source' | 'submittedAt'>,
  hours: WorkingHours,
): Instant {
  switch (source.type) {
    case 'FORM':
      return submittedAt;
    case 'STAFF':
      return letterReceivedAt(source.entry.receivedOn, submittedAt, hours);
  }
}

/**
 * Of a letter on paper only the day is known (`Diterima Tanggal`): it counts from the end of that day's office hours,
 * so that nobody who sent the form in those hours is put behind a letter that may have come later.
 * @param knownAt when staff typed it; no letter counts from later than that
 */
export function letterReceivedAt(receivedOn: PlainDate | null, knownAt: Instant, hours: WorkingHours): Instant {
  if (receivedOn === null || receivedOn >= dateOf(knownAt)) return knownAt;
  return instantAt(`${receivedOn}T${officeHoursOn(receivedOn, hours).to}`);
}
