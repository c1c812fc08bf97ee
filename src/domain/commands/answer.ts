// Decides what an applicant answers on their page: yes, another time, a message, or a cancellation.

import { TRANSITIONS } from '../flow/transitions.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import { OPEN_STATUSES, WAITING_STATUSES } from '../request/status.ts';
import { deniesBuffet } from '../text/buffet.ts';
import type { AnswerCommand, Context } from './command.ts';
import { type Decision, refused } from './decision.ts';
import { findingsOf, newTimeRefused, unusualTime } from './gate.ts';
import { moved } from './move.ts';
import { at } from './next-state.ts';
import { isPast } from './own-change.ts';
import { recordSteps } from './record.ts';
import type { Refusal } from './refusal.ts';
import { isNoBuffet, withServed } from './served.ts';

/** Applicants answer only for their own request. What they confirm, the Kasi need not write down again (SOP 2). */
export function decideAnswer(command: AnswerCommand, context: Context): Decision {
  const { number, actor, answer } = command;
  if (actor.type !== 'APPLICANT' || actor.number !== number) return refused({ code: 'NOT_YOURS', number });
  const before = byNumber(context.requests, number);
  if (!before) return refused({ code: 'UNKNOWN_NUMBER', number });
  const after = answered(command, before, context);
  if ('code' in after) return refused(after);
  const cancels = answer.type === 'CANCEL';
  const findings = findingsOf({ ...after, status: before.status }, context);
  const step = {
    name: 'ANSWER' as const,
    before,
    after,
    text: command.text,
    mails: cancels
      ? TRANSITIONS.CANCEL_FOR_APPLICANT.mails
      : before.status === 'SUBMITTED'
        ? []
        : (['ANSWERED'] as const),
    message: { code: 'ANSWERED', at: context.now, answer: answer.type } as const,
    asked: findings,
  };
  return recordSteps([step], command, context);
}

/** Whether the time that the applicant waits for became free, and they have not said yet whether they still want it. */
export function mayClaimTime({ status, marks }: Pick<BookingRequest, 'status' | 'marks'>): boolean {
  return WAITING_STATUSES.includes(status) && marks.freedAt !== null;
}

function answered(
  { answer, catering, text, asksFirst = false }: AnswerCommand,
  before: BookingRequest,
  context: Context,
): BookingRequest | Refusal {
  const start: BookingRequest = { ...before, marks: { ...before.marks, undo: null } };
  if (answer.type === 'CANCEL') {
    return OPEN_STATUSES.includes(before.status)
      ? at(start, 'CANCELLED', context)
      : { code: 'CLOSED', status: before.status };
  }
  const chosen = { ...start, catering: catering ?? before.catering };
  const served = withServed(before, chosen, isNoBuffet(catering) || deniesBuffet(text));
  if (answer.type === 'CONFIRM' && mayClaimTime(before)) {
    if (before.status === 'AWAITING_APPLICANT') return back(served, true, context);
    return { ...served, marks: { ...served.marks, confirmed: true, freedAt: null, untold: null } };
  }
  if (before.status !== 'AWAITING_APPLICANT') return { code: 'CLOSED', status: before.status };
  switch (answer.type) {
    case 'CONFIRM':
      return back(served, true, context);
    case 'REPLY':
      return back(served, false, context);
    case 'CHOOSE': {
      // The office asked the applicant to choose, so the place in the queue stays.
      const after = moved(served, answer.time, 'OFFICE', context);
      if (isPast(answer.time, context.now)) return { code: 'TIME_OVER', time: answer.time };
      return (
        newTimeRefused(before, after, context) ??
        (asksFirst ? unusualTime(after, context) : null) ??
        back(after, true, context)
      );
    }
  }
}

/** The letter goes back to the Kasi. A displaced request holds its time again once the applicant has answered. */
function back(request: BookingRequest, confirmed: boolean, context: Context): BookingRequest {
  return at(
    { ...request, marks: { ...request.marks, released: false, confirmed, freedAt: null, untold: null } },
    'FORWARDED',
    context,
  );
}
