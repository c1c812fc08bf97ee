// Takes back the last step of a request: by the one who took it, as long as the settings say, as if it had not been.

import { rankOf } from '../clash/clash.ts';
import { isOpenFor } from '../flow/flow.ts';
import { TRANSITIONS } from '../flow/transitions.ts';
import type { MailOrder } from '../mail/mails.ts';
import type { UndoMark } from '../request/marks.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import { sameAddress } from '../settings/team.ts';
import type { ActCommand, Context } from './command.ts';
import { type Decision, refused, requestsWith } from './decision.ts';
import { heldByOthers } from './gate.ts';
import { recordSteps, type Step } from './record.ts';
import type { Refusal } from './refusal.ts';

/**
 * The state before the step comes back, save what others have changed since. Mails that have not left are withdrawn;
 * who was told at once is told that it is void. Refused where the time that comes back has been given to somebody else.
 */
export function decideUndo(command: ActCommand, request: BookingRequest, context: Context): Decision {
  const { action, actor, text } = command;
  const step = request.marks.undo;
  if (!step) return refused({ code: 'NOTHING_LEFT', action });
  const by = actor.type === 'STAFF' ? actor.email : '';
  if (!sameAddress(by, step.by)) {
    return refused({ code: 'NOT_THE_SAME_PERSON', action: step.action });
  }
  const after = restored(request, step.was);
  const other = otherOf(step, context);
  if (step.other && !other) return refused({ code: 'NOTHING_LEFT', action });
  const refusal = takenMeanwhile(command, [after, ...(other ? [other.after] : [])], context);
  if (refusal) return refused(refusal);
  const first: Step = {
    name: action,
    before: request,
    after,
    text,
    mails: step.told.map((to): MailOrder => ({ template: 'UNDONE', to })),
    message: { code: 'RECORDED', action, at: context.now, actor },
    withdraws: step.steps,
  };
  return recordSteps(other ? [first, other] : [first], command, context);
}

/**
 * A request as its applicant may know it: a refusal, cancellation or move is told only when it can no longer be taken
 * back, and his page must not tell it earlier than the mail.
 */
export function asTold(request: BookingRequest, moment: Pick<Context, 'now' | 'limits'>): BookingRequest {
  const step = request.marks.undo;
  if (!step || !TRANSITIONS[step.action].mailsWait || !isOpenFor(request, 'UNDO', moment)) return request;
  return restored(request, step.was);
}

function restored(request: BookingRequest, was: Partial<BookingRequest>): BookingRequest {
  const marks = { ...(was.marks ?? request.marks), undo: null };
  return { ...request, ...was, marks };
}

/** The earlier request that the step had ended, if nobody has touched it since. */
function otherOf({ other }: UndoMark, { requests, now }: Context): Step | null {
  const before = other && byNumber(requests, other.number);
  if (!other || before?.status !== 'CANCELLED') return null;
  const message = { code: 'FINDINGS_CHANGED', at: now, cause: other.number } as const;
  return { name: 'REEXAMINE', before, after: restored(before, other.was), text: '', mails: [], message };
}

/** A time that was fixed and comes back must still be free of other fixed times and hand-made events. */
function takenMeanwhile(command: ActCommand, afters: readonly BookingRequest[], context: Context): Refusal | null {
  const requests = requestsWith(context.requests, afters);
  const findings = afters
    .filter((after) => rankOf(after) === 2)
    .flatMap((after) => heldByOthers(after, { ...context, requests }));
  return findings.length > 0 ? { code: 'BLOCKED', action: command.action, findings, alternatives: [] } : null;
}
