// What status and kind of a request mean: which are open, who has the letter in each, who asks for the room.

import { type Catering, type Holder, type RequestKind, STATUSES, type Status } from '../vocabulary.ts';

/**
 * How a request holds its time: it is `WAITING` for it, has it `FIXED` and to come, has `HELD` it, or is `DROPPED`: refused,
 * cancelled, no-show or put aside.
 */
type Phase = 'WAITING' | 'FIXED' | 'HELD' | 'DROPPED';

/** What each status says: who has the letter, unless a mark of the request says otherwise, and how the time is held. */
const MEANINGS: Readonly<Record<Status, { readonly holder: Holder; readonly phase: Phase }>> = {
  SUBMITTED: { holder: 'DIVISION_HEAD', phase: 'WAITING' },
  FORWARDED: { holder: 'SECTION_HEAD', phase: 'WAITING' },
  AWAITING_APPLICANT: { holder: 'APPLICANT', phase: 'WAITING' },
  APPROVED: { holder: 'ROOM_ADMIN', phase: 'FIXED' },
  SCHEDULED: { holder: 'ROOM_ADMIN', phase: 'FIXED' },
  READY: { holder: 'ROOM_ADMIN', phase: 'FIXED' },
  COMPLETED: { holder: 'NOBODY', phase: 'HELD' },
  REJECTED: { holder: 'NOBODY', phase: 'DROPPED' },
  CANCELLED: { holder: 'NOBODY', phase: 'DROPPED' },
  NO_SHOW: { holder: 'NOBODY', phase: 'DROPPED' },
  DUPLICATE: { holder: 'NOBODY', phase: 'DROPPED' },
  IGNORED: { holder: 'NOBODY', phase: 'DROPPED' },
};

export function phaseOf(status: Status): Phase {
  return MEANINGS[status].phase;
}

/** Who has the letter in a status, unless a mark of the request says otherwise. */
export function holderIn(status: Status): Holder {
  return MEANINGS[status].holder;
}

/** Requests whose time is not yet fixed. */
export const WAITING_STATUSES = STATUSES.filter((status) => phaseOf(status) === 'WAITING');

/** Requests that do not stand in the agenda yet: their letters lie on somebody's desk. */
export const UNDECIDED_STATUSES: readonly Status[] = [...WAITING_STATUSES, 'APPROVED'];

/** Requests whose time is fixed and that are still to come. */
export const FIXED_STATUSES = STATUSES.filter((status) => phaseOf(status) === 'FIXED');

/** Whether a buffet is asked for that the office has not promised: the time is fixed, and the SOP serves none. */
export function isUnserved({ status, catering }: { readonly status: Status; readonly catering: Catering }): boolean {
  return catering === 'BUFFET' && FIXED_STATUSES.includes(status);
}

/** Requests that are still open. */
export const OPEN_STATUSES: readonly Status[] = [...WAITING_STATUSES, ...FIXED_STATUSES];

/** Whether a request of this status may need attention; a `DUPLICATE` may, since it may not be one. */
export function needsAttention(status: Status): boolean {
  return status === 'DUPLICATE' || OPEN_STATUSES.includes(status);
}

/** Whether the event of a request of this status is expected, and the applicant was told that the time is theirs. */
export function isExpected(status: Status): boolean {
  return status === 'SCHEDULED' || status === 'READY';
}

/** Whether a request of this status is shown in agenda, calendar and report: from scheduling on, with past events. */
export function isShown(status: Status): boolean {
  return isExpected(status) || status === 'COMPLETED' || status === 'NO_SHOW';
}

/** Whether the event of a request of this status takes place: it stands in the agenda, and was not missed. */
export function takesPlace(status: Status): boolean {
  return isExpected(status) || phaseOf(status) === 'HELD';
}

/** Whether a refusal of a letter was proposed: the Kabid has it back from the Kasi. */
export function isRefusalProposed({ status, holder }: { readonly status: Status; readonly holder: Holder }): boolean {
  return status === 'FORWARDED' && holder === 'DIVISION_HEAD';
}

/** Whether a form waits for its sender, who asked for a time that cannot be. */
export function waitsForSender({ status, holder }: { readonly status: Status; readonly holder: Holder }): boolean {
  return status === 'SUBMITTED' && holder === 'APPLICANT';
}

/** Whether the office itself needs the room: there is no applicant to answer, and no letter to wait for. */
export function isOwnUse(kind: RequestKind): boolean {
  return kind === 'OFFICIAL_USE' || kind === 'MAINTENANCE';
}

/** The survey that whoever was a guest is asked to fill in; `null` of the office's own use, and where it has none. */
export function surveyFor(kind: RequestKind, surveyLink: string): string | null {
  return isOwnUse(kind) || surveyLink === '' ? null : surveyLink;
}
