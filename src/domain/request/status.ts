// What status and kind of a request mean: which are open, who has the letter in each, who asks for the room.

import type { Holder, RequestKind, Status } from '../vocabulary.ts';

/** Requests whose time is not yet fixed. */
export const WAITING_STATUSES: readonly Status[] = ['SUBMITTED', 'FORWARDED', 'AWAITING_APPLICANT'];

/** Requests that do not stand in the agenda yet: their letters lie on somebody's desk. */
export const UNDECIDED_STATUSES: readonly Status[] = [...WAITING_STATUSES, 'APPROVED'];

/** Requests whose time is fixed and that are still to come. */
export const FIXED_STATUSES: readonly Status[] = ['APPROVED', 'SCHEDULED', 'READY'];

/** Requests that are still open. */
export const OPEN_STATUSES: readonly Status[] = [...WAITING_STATUSES, ...FIXED_STATUSES];

/** Whether a request of this status may need attention; a `DUPLICATE` may, since it may not be one. */
export function needsAttention(status: Status): boolean {
  return status === 'DUPLICATE' || OPEN_STATUSES.includes(status);
}

/** Who has the letter in a status, unless a mark of the request says otherwise. */
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

/** Whether the event of a request of this status is expected, and the applicant was told that the time is theirs. */
export function isExpected(status: Status): boolean {
  return status === 'SCHEDULED' || status === 'READY';
}

/** Whether a request of this status is shown in agenda, calendar and report: from scheduling on, with past events. */
export function isShown(status: Status): boolean {
  return isExpected(status) || status === 'COMPLETED' || status === 'NO_SHOW';
}

/** Whether the office itself needs the room: there is no applicant to answer, and no letter to wait for. */
export function isOwnUse(kind: RequestKind): boolean {
  return kind === 'OFFICIAL_USE' || kind === 'MAINTENANCE';
}
