// By when the step now due should be done, by the SOP's "mutu baku".
import type { BookingRequest } from '../request.ts';
import { eventsOf } from '../room-time.ts';
import type { Standards, WorkingHours } from '../settings.ts';
import { type Instant, instantAt, type Slot } from '../time.ts';
import { deadlineAfter } from '../working-time.ts';

/** The events of a request; none where its time cannot be read. */
export function slotsOf(request: BookingRequest, hours: Pick<WorkingHours, 'holidays'>): readonly Slot[] {
  const time = eventsOf(request, hours);
  return time.valid ? time.slots : [];
}

/**
 * The moment by which the next step is due. The Kabid's 15 minutes run from the Kepala Dinas's disposition, and are not
 * measured where none is recorded; the room is to be ready when its next event begins, the preparation (30 menit)
 * filling the time before it.
 */
export function dueFor(
  request: BookingRequest,
  { standards, hours }: { readonly standards: Standards; readonly hours: WorkingHours },
): Instant | null {
  const { heldSince, headDispositionAt, marks } = request;
  switch (request.status) {
    case 'SUBMITTED': {
      if (headDispositionAt === null) return null;
      const [, later = heldSince] = [headDispositionAt, heldSince].sort();
      return deadlineAfter(later, standards.forwardMinutes, hours);
    }
    case 'FORWARDED':
      return marks.holder === null ? deadlineAfter(heldSince, standards.approveMinutes, hours) : null;
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
