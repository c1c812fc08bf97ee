// The stages of a request: which are still on their way, and on whose desk the letter lies in each.
import type { Holder, Status } from './request.ts';

/** Requests that are still on their way. */
export const OPEN_STATUSES: readonly Status[] = [
  'SUBMITTED',
  'FORWARDED',
  'AWAITING_APPLICANT',
  'APPROVED',
  'SCHEDULED',
  'READY',
];

/** Requests whose time is not yet fixed. */
export const WAITING_STATUSES: readonly Status[] = ['SUBMITTED', 'FORWARDED', 'AWAITING_APPLICANT'];

/** Requests whose time is fixed and that are still to come. */
export const FIXED_STATUSES: readonly Status[] = ['APPROVED', 'SCHEDULED', 'READY'];

/** Whether anything about a request of this status may still need somebody: one put aside as a repeat may be none. */
export function needsAttention(status: Status): boolean {
  return status === 'DUPLICATE' || OPEN_STATUSES.includes(status);
}

/** On whose desk the letter lies in a status, unless a mark of the request says otherwise. */
export function holderIn(status: Status): Holder {
  switch (status) {
    case 'SUBMITTED':
      return 'DIVISION_HEAD';
    case 'FORWARDED':
      return 'SECTION_HEAD';
    case 'AWAITING_APPLICANT':
      return 'APPLICANT';
    case 'APPROVED':
    case 'SCHEDULED':
    case 'READY':
      return 'ROOM_ADMIN';
    case 'COMPLETED':
    case 'REJECTED':
    case 'CANCELLED':
    case 'NO_SHOW':
    case 'DUPLICATE':
    case 'IGNORED':
      return 'NOBODY';
  }
}

/** Whether the event of a request of this status is to come, and the applicant has been told that the time is his. */
export function isExpected(status: Status): boolean {
  return status === 'SCHEDULED' || status === 'READY';
}

/** Whether a request of this status stands in agenda, calendar and report: from scheduling on, past events included. */
export function isShown(status: Status): boolean {
  return isExpected(status) || status === 'COMPLETED' || status === 'NO_SHOW';
}
