// A fixed time that something speaks against: before it goes on its letter is the Kasi's, who alone moves and asks.

import { type Finding, isBlocking } from '../request/finding.ts';
import { marksAfter } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { FIXED_STATUSES, holderIn } from '../request/status.ts';
import type { Context } from './command.ts';
import { withStatus } from './next-state.ts';

/** Whether a step that was refused puts the letter before the Kasi: those after the approval do, once. */
export function goesBack({ status, holder }: Pick<BookingRequest, 'status' | 'holder'>): boolean {
  return FIXED_STATUSES.includes(status) && holder !== 'SECTION_HEAD';
}

/**
 * The request whose letter is before the Kasi again. What is not in the agenda yet is to be approved anew. What is keeps
 * its time, which its applicant was told: only people move it.
 */
export function sentBack(request: BookingRequest, context: Context): BookingRequest {
  const marks = marksAfter(request.marks, 'STEP');
  if (request.status === 'APPROVED')
    return withStatus({ ...request, marks: { ...marks, daysOff: null } }, 'FORWARDED', context);
  const holder = 'SECTION_HEAD';
  return { ...request, holder, heldSince: context.now, marks: { ...marks, holder } };
}

/** The request, with the Admin again if it was held back and nothing speaks against it any more. */
export function letGo(request: BookingRequest, findings: readonly Finding[], { now }: Pick<Context, 'now'>) {
  const isHeld = FIXED_STATUSES.includes(request.status) && request.marks.holder === 'SECTION_HEAD';
  if (!isHeld || findings.some(isBlocking)) return request;
  return { ...request, holder: holderIn(request.status), heldSince: now, marks: marksAfter(request.marks, 'HOLDER') };
}
