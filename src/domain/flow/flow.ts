// Which steps of the flow are open for a request.

import { isHeldUp, maySetAside } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { hasEnded, type WantedTime } from '../request/room-time.ts';
import { isOwnUse, waitsForSender } from '../request/status.ts';
import type { Instant } from '../time/time.ts';
import { secondsLater } from '../time/time.ts';
import { ACTIONS, type Action, type Role } from '../vocabulary.ts';
import type { Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** What decides which steps are open for a request. */
export type Standing = Pick<
  BookingRequest,
  'kind' | 'status' | 'holder' | 'findingCodes' | 'headDispositionAt' | 'marks' | keyof WantedTime
>;

/** Minutes in which a step may be undone; until then nobody is told of a refusal, cancellation or move. */
export const UNDO_MINUTES = 10;

/** The moment at which steps are open. */
export interface Moment {
  readonly now: Instant;
}

/**
 * The steps open for a request as it stands, whoever may take them, in the order of the table. Nobody is offered to record a
 * letter that is here: whoever chooses it all the same adds where else it is.
 * @param moment decides whether the last step may still be undone
 */
export function legalActions(request: Standing, moment: Moment): Action[] {
  const isAwaited = request.findingCodes.includes('LETTER_MISSING');
  return ACTIONS.filter((action) => isOpenFor(request, action, moment) && (isAwaited || action !== 'RECORD_LETTER'));
}

/** Whether one of these posts takes a step: others only get copies, and open no letter but those of their mails. */
export function takesSteps(posts: readonly Role[]): boolean {
  return Object.values(TRANSITIONS).some(({ roles }) => roles.some((role) => posts.includes(role)));
}

/** Whether a recorded step is one of the dropdown; others are taken by the machine or an applicant. */
export function isAction(step: string): step is Action {
  return (ACTIONS as readonly string[]).includes(step);
}

/** Whether a step is open for a request as it stands, whoever takes it. */
export function isOpenFor(request: Standing, action: Action, moment: Moment): boolean {
  const transition = TRANSITIONS[action];
  return transition.from.includes(request.status) && meets(request, transition, moment);
}

function meets(request: Standing, { when, roles }: Transition, { now }: Moment): boolean {
  switch (when) {
    case 'ALWAYS':
      return true;
    case 'HOLDER':
      return (roles as readonly string[]).includes(request.holder);
    case 'APPLICANT_TO_ASK':
      return !isOwnUse(request.kind) && (roles as readonly string[]).includes(request.holder);
    case 'TO_GIVE_WAY':
      return !isOwnUse(request.kind) && !hasEnded(request, now);
    case 'DATE_OF_SEVERAL':
      return (
        request.marks.sessionOf !== null && !isHeldUp(request) && (roles as readonly string[]).includes(request.holder)
      );
    case 'REVISION_FOUND':
      return request.findingCodes.includes('REVISION_OF_EARLIER');
    case 'MAY_BE_SET_ASIDE':
      return request.findingCodes.some((code) => maySetAside({ code }));
    case 'DATE_TO_PREPARE':
      return (request.status !== 'READY' || request.startDate !== request.endDate) && !hasEnded(request, now);
    case 'NOT_WITH_SENDER':
      return !waitsForSender(request);
    case 'UNDISPOSED':
      return request.headDispositionAt === null && !waitsForSender(request);
    case 'APPLICANT_UNTOLD':
      return request.marks.untold !== null;
    case 'STEP_TO_UNDO': {
      const step = request.marks.undo;
      return step !== null && !step.isElsewhere && now < secondsLater(step.at, UNDO_MINUTES * 60);
    }
  }
}
