// The steps of the flow as data: what an entry of the table says, and which steps are open for a request.

import type { MailOrder } from '../mail/mail-orders.ts';
import { maySetAside } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import type { WaitingLimits } from '../settings/settings.ts';
import type { Instant } from '../time/time.ts';
import { secondsLater } from '../time/time.ts';
import { ACTIONS, type Action, type Role, type Status } from '../vocabulary.ts';
import type { Source } from './source.ts';
import { TRANSITIONS } from './transitions.ts';

/** What must be examined again, under the lock, before a step may be taken. */
export type Gate =
  /** Nothing. */
  | 'NONE'
  /**
   * No blocking finding is left: SOP step 2, telaah, koordinasi and no buffet. It is asked again at every step after the
   * approval, since a day may become a holiday and a meal a buffet; a fixed time is examined against all other fixed ones.
   */
  | 'FREE_OF_FINDINGS'
  /** The time typed in the row is free. */
  | 'NEW_TIME_FREE'
  /** The event has begun. */
  | 'HAS_BEGUN';

/** What must be true of a request, besides its status, for a step to be open. */
export type Condition =
  | 'ALWAYS'
  /** One of the posts that may take the step has the letter. */
  | 'HOLDER'
  | 'REVISION_FOUND'
  | 'MAY_BE_SET_ASIDE'
  /** The event is not closed, or nobody has counted the participants of one of its dates yet. */
  | 'UNCOUNTED_IF_CLOSED'
  /** The room is not ready yet, or must be made ready again for a further date. */
  | 'DATE_TO_PREPARE'
  /** The Kepala Dinas has not given a disposition yet. */
  | 'UNDISPOSED'
  /** No mail reaches the applicant, and nobody has told them yet. */
  | 'APPLICANT_UNTOLD'
  | 'STEP_TO_UNDO';

/** One entry of the table. */
export interface Transition {
  readonly roles: readonly Role[];
  readonly from: readonly Status[];
  readonly when: Condition;
  /** `SAME` leaves the status as it is; `BEFORE` is the one the last step came from. */
  readonly to: Status | 'SAME' | 'BEFORE';
  /** Whether `Isi Disposisi/Keterangan` is required; `UNLESS_CONFIRMED`: not if the applicant confirmed on their page. */
  readonly text: 'NONE' | 'OPTIONAL' | 'REQUIRED' | 'UNLESS_CONFIRMED';
  readonly gate: Gate;
  /** Whether other times are offered though the wanted one may be free. */
  readonly offersTimes: boolean;
  /** Whether a time that is typed into the row belongs to the step. */
  readonly takesTypedTime: boolean;
  /** Whether it may take or free a time that others want: these are re-examined, and the calendar is read for them. */
  readonly changesOthers: boolean;
  /**
   * Whether it has words for the applicant (`Pesan untuk Pemohon`), beside the text among colleagues, which never reaches
   * an applicant; `REQUIRED` where they are the reason of the status that follows.
   */
  readonly applicantMessage: 'NONE' | 'OPTIONAL' | 'REQUIRED';
  readonly source: Source;
  /** The mails that it sends. */
  readonly mails: readonly MailOrder[];
  /** Whether mails wait until the step can no longer be undone, so that nobody is told of an undone step. */
  readonly mailsWait: boolean;
  /** Whether only an editor whom Google names may take it, since it is an act of the Kabid or the Kepala Dinas in person. */
  readonly needsIdentity: boolean;
  /** Whether the rows of the sheet offer it; else its page alone does. */
  readonly inRow: boolean;
}

/** What decides which steps are open for a request. */
export type Standing = Pick<
  BookingRequest,
  'status' | 'holder' | 'findingCodes' | 'headDispositionAt' | 'marks' | 'startDate' | 'endDate'
>;

/** The moment at which steps are open, and the settings that matter then. */
export interface Moment {
  readonly now: Instant;
  readonly limits: Pick<WaitingLimits, 'undoMinutes'>;
}

/**
 * The steps open to somebody with these roles for a request as it stands, in the order of the table.
 * @param moment decides whether the last step may still be undone
 */
export function legalActions(request: Standing, roles: readonly Role[] | 'ANY', moment: Moment): Action[] {
  return ACTIONS.filter((action) => {
    const permitted = roles === 'ANY' || TRANSITIONS[action].roles.some((role) => roles.includes(role));
    return permitted && isOpenFor(request, action, moment);
  });
}

/** Whether a recorded step is one of the dropdown; others are taken by the machine or an applicant. */
export function isAction(step: string): step is Action {
  return (ACTIONS as readonly string[]).includes(step);
}

/** The status that a recorded step explains to the applicant; `null` if it owes them no reason. */
export function explainedBy(step: string): Status | null {
  if (!isAction(step)) return null;
  const { applicantMessage, to } = TRANSITIONS[step];
  return applicantMessage === 'REQUIRED' && to !== 'SAME' && to !== 'BEFORE' ? to : null;
}

/** Whether a step is open for a request as it stands, whoever takes it. */
export function isOpenFor(request: Standing, action: Action, moment: Moment): boolean {
  const transition = TRANSITIONS[action];
  return transition.from.includes(request.status) && meets(request, transition, moment);
}

function meets(request: Standing, { when, roles }: Transition, { now, limits }: Moment): boolean {
  switch (when) {
    case 'ALWAYS':
      return true;
    case 'HOLDER':
      return (roles as readonly string[]).includes(request.holder);
    case 'REVISION_FOUND':
      return request.findingCodes.includes('REVISION_OF_EARLIER');
    case 'MAY_BE_SET_ASIDE':
      return request.findingCodes.some((code) => maySetAside({ code }));
    case 'DATE_TO_PREPARE':
      return request.status !== 'READY' || request.startDate !== request.endDate;
    case 'UNCOUNTED_IF_CLOSED':
      return request.status !== 'COMPLETED' || request.marks.attended.some(({ people }) => people === null);
    case 'UNDISPOSED':
      return request.headDispositionAt === null;
    case 'APPLICANT_UNTOLD':
      return request.marks.untold !== null;
    case 'STEP_TO_UNDO': {
      const step = request.marks.undo;
      return step !== null && now < secondsLater(step.at, limits.undoMinutes * 60);
    }
  }
}
