// Where a letter lies at a moment: one that waits for the Kepala Dinas goes on to the Kabid by itself.

import type { Instant } from '../time/time.ts';
import type { BookingRequest } from './request.ts';

/**
 * The request with whoever has the letter now. The time for the Kepala Dinas ends without a step, so that what was
 * recorded says until when (`Posisi Surat` too), and everything that asks where the letter lies asks here.
 */
export function onDeskAt(request: BookingRequest, now: Instant): BookingRequest {
  const { awaitsHead } = request.marks;
  if (awaitsHead === null || now < awaitsHead.until) return request;
  const marks = { ...request.marks, holder: null, awaitsHead: null };
  return { ...request, holder: 'DIVISION_HEAD', heldSince: awaitsHead.until, marks };
}
