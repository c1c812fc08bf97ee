// A form whose time cannot be, or is over: it waits for its sender, who has a page to mend it on, and no officer is asked before.

import { urgencyAtReceipt } from '../request/examine.ts';
import { marksAfter } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { eventsOf } from '../request/room-time.ts';
import { waitsForSender } from '../request/status.ts';
import { inThePast } from '../rules/notice.ts';
import { mailReaches } from '../rules/people.ts';
import type { Context } from './command.ts';
import { stepDeadline } from './due.ts';
import { beforeHead } from './head-disposition.ts';

/** A new form, with its sender if its time cannot be and a mail reaches them; any other as it is. */
export function withSender(request: BookingRequest, context: Pick<Context, 'hours' | 'now'>): BookingRequest {
  if (canBe(request, context) || !mailReaches(request.email)) return request;
  return { ...request, holder: 'APPLICANT', marks: { ...request.marks, holder: 'APPLICANT' } };
}

/** A form after a step that mends its time: it begins where every form does, and the office's minutes run from now. */
export function mended(request: BookingRequest, context: Context): BookingRequest {
  const { hours, now } = context;
  if (!waitsForSender(request) || !canBe(request, context)) return request;
  const marks = { ...marksAfter(request.marks, 'HOLDER'), headUntil: now };
  const urgency = urgencyAtReceipt(request, request.queuedSince, hours);
  const free: BookingRequest = { ...request, holder: 'DIVISION_HEAD', heldSince: now, urgency, marks };
  const begun = marks.holdsNoTime ? free : beforeHead(free, context);
  return { ...begun, dueAt: stepDeadline(begun, context) };
}

/** Whether a form asks for events that are to come. */
function canBe(request: BookingRequest, { hours, now }: Pick<Context, 'hours' | 'now'>): boolean {
  const time = eventsOf(request, hours);
  return time.valid && !inThePast(time, request.status, now);
}

/** Whether a step mended the time of a form that waited for its sender. */
export function isMended(before: BookingRequest, after: BookingRequest): boolean {
  return waitsForSender(before) && after.status === 'SUBMITTED' && !waitsForSender(after);
}

/** The mail that lays a form before whoever has it first; none of what strangers may not hold any more. */
export function laidBefore({
  holder,
  marks,
}: Pick<BookingRequest, 'holder' | 'marks'>): readonly ('DISPOSITION_ASKED' | 'NEW_REQUEST')[] {
  if (marks.holdsNoTime) return [];
  return [holder === 'AGENCY_HEAD' ? 'DISPOSITION_ASKED' : 'NEW_REQUEST'];
}
