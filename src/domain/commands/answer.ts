// What applicants answer and change by their page, without asking the office.

import { TRANSITIONS } from '../flow/transitions.ts';
import type { MailsTo } from '../mail/mails.ts';
import { withHolderAt } from '../request/holder.ts';
import { marksAfter } from '../request/marks.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import { beganEarlier, eventsOf, wantedTime } from '../request/room-time.ts';
import { withServed } from '../request/served.ts';
import { FIXED_STATUSES, OPEN_STATUSES, WAITING_STATUSES, waitsForSender } from '../request/status.ts';
import type { Instant } from '../time/time.ts';
import type { Addressee } from '../vocabulary.ts';
import type { AnswerCommand, Context, CorrectCommand } from './command.ts';
import { type Decision, refused } from './decision.ts';
import { findingsOf, newTimeRefused, timeTaken, unusualTime } from './gate.ts';
import { isShortened, moved, sameTime } from './move.ts';
import { withStatus } from './next-state.ts';
import { recordSteps } from './record.ts';
import type { Refusal } from './refusal.ts';
import { beingChanged } from './told.ts';
import { mayClaimTime } from './turn.ts';
import { laidBefore } from './with-sender.ts';

/** Applicants answer only for their own request. What they confirm, the Kasi need not write down again (SOP 2). */
export function decideAnswer(command: AnswerCommand, context: Context): Decision {
  const { number, actor, answer } = command;
  if (actor.type !== 'APPLICANT' || actor.number !== number) return refused({ code: 'NOT_YOURS', number });
  const before = byNumber(context.requests, number);
  if (!before) return refused({ code: 'UNKNOWN_NUMBER', number });
  const after = beingChanged(before, context.now) ?? answered(command, before, context);
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

function answered(
  { answer, catering, asksFirst = false }: AnswerCommand,
  before: BookingRequest,
  context: Context,
): BookingRequest | Refusal {
  const start: BookingRequest = { ...before, marks: marksAfter(before.marks, 'STEP') };
  if (answer.type === 'CANCEL') {
    return OPEN_STATUSES.includes(before.status)
      ? withStatus(start, 'CANCELLED', context)
      : { code: 'CLOSED', status: before.status };
  }
  const chosen = { ...start, catering: catering ?? before.catering };
  const served = withServed(before, chosen, catering);
  if (answer.type === 'CONFIRM' && WAITING_STATUSES.includes(before.status) && beganEarlier(before, context.now)) {
    return { code: 'TIME_OVER', time: wantedTime(before), isAgreed: true };
  }
  if (answer.type === 'CONFIRM' && mayClaimTime(before, context.now)) {
    if (before.status === 'AWAITING_APPLICANT') return back(served, true, context);
    return { ...served, marks: { ...marksAfter(served.marks, 'ANSWER'), confirmed: true } };
  }
  if (before.status !== 'AWAITING_APPLICANT') return { code: 'CLOSED', status: before.status };
  switch (answer.type) {
    case 'CONFIRM':
      return back(served, true, context);
    case 'REPLY':
      return back(served, false, context);
    case 'CHOOSE': {
      const after = moved(served, answer.time, context);
      if (beganEarlier(answer.time, context.now)) return { code: 'TIME_OVER', time: answer.time };
      return (
        newTimeRefused(before, after, context) ??
        (asksFirst ? unusualTime(after, context) : null) ??
        back(after, true, context)
      );
    }
  }
}

/** The letter goes back to the Kasi. A displaced request holds its time again once the applicant has agreed to one. */
function back(request: BookingRequest, confirmed: boolean, context: Context): BookingRequest {
  const released = request.marks.released && !confirmed;
  const marks = { ...marksAfter(request.marks, 'ANSWER'), released, confirmed };
  return withStatus({ ...request, marks }, 'FORWARDED', context);
}

/** Steps of one request after which applicants change nothing themselves: each change is written, and may mail somebody. */
const MOST_REVISIONS = 60;

/**
 * Why an applicant may not change their request so; `null` if they may. A time that the office has fixed they may only
 * shorten, so that nobody takes an agreed time by themselves.
 */
export function ownChangeRefused(
  { actor, number }: CorrectCommand,
  before: BookingRequest,
  after: BookingRequest,
  context: Context,
): Refusal | null {
  const { room, hours, now } = context;
  if (actor.type !== 'APPLICANT' || actor.number !== number) return { code: 'NOT_YOURS', number };
  const held = beingChanged(before, now);
  if (held) return held;
  if (!OPEN_STATUSES.includes(before.status)) return { code: 'CLOSED', status: before.status };
  if (before.revision >= MOST_REVISIONS) return { code: 'TOO_OFTEN', number };
  if (sameTime(before, after)) return null;
  if (!eventsOf(after, hours).valid) return timeTaken(after, [{ code: 'INVALID_TIME' }], context);
  const isFixed = FIXED_STATUSES.includes(before.status);
  if (isFixed && !isShortened(before, after, room, hours)) return { code: 'ONLY_SHORTER', status: before.status };
  return beganEarlier(after, now) ? { code: 'TIME_OVER', time: wantedTime(after) } : null;
}

/**
 * Who is told of it: whoever works with the letter. Before it is passed to the Kasi whoever has it gets the request anew, in
 * place of the old one, and so does the applicant their receipt.
 */
export function mailsOfOwnChange(changed: BookingRequest, now: Instant): MailsTo<Addressee>[] {
  const request = withHolderAt(changed, now);
  const { status, holder, marks, findingCodes } = request;
  if (holder === 'NOBODY' || waitsForSender(request)) return [];
  if (status !== 'SUBMITTED') return ['APPLICANT_CHANGED'];
  if (marks.noReceipt !== null) return [];
  return [...laidBefore(request), ...(findingCodes.includes('EMAIL_SUSPECT') ? [] : (['RECEIPT'] as const))];
}
