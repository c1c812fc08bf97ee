// Undoes the last step of a request, for the person who took it, within ten minutes.

import { rankOf } from '../clash/clash.ts';
import type { MailOrder } from '../mail/mails.ts';
import type { UndoMark } from '../request/marks.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import { OPEN_STATUSES } from '../request/status.ts';
import { sameText } from '../text/text.ts';
import type { ActCommand, Context } from './command.ts';
import { requestsWith } from './decision.ts';
import type { Step } from './examined-steps.ts';
import { heldByOthers } from './gate.ts';
import { withStatus } from './next-state.ts';
import type { Refusal } from './refusal.ts';
import { restored } from './told.ts';
import { writerOf } from './undo-mark.ts';

/**
 * Restores the state before the step, except what others changed since. Withdraws mails that were not sent; readers who
 * were told at once are told that it is void. Refused if the restored time was given to somebody else.
 */
export function undoSteps(command: ActCommand, request: BookingRequest, context: Context): readonly Step[] | Refusal {
  const { action, actor, text } = command;
  const step = request.marks.undo;
  if (!step) return { code: 'NOTHING_LEFT', action };
  if (!sameText(writerOf(actor), step.by)) {
    return { code: 'NOT_THE_SAME_PERSON', action: step.action };
  }
  const after = restored(request, step.was);
  const other = otherOf(step, context);
  if (step.other?.was && !other) return { code: 'NOTHING_LEFT', action };
  const others = other ? [other] : [];
  const refusal = takenMeanwhile(command, [{ after }, ...others], context);
  if (refusal) return refusal;
  const undoStep: Step = {
    name: action,
    before: request,
    after,
    text,
    mails: step.notified.map((to): MailOrder => ({ template: 'UNDONE', to })),
    message: { code: 'RECORDED', action, at: context.now },
    withdraws: step.steps,
  };
  return [undoStep, ...others];
}

/**
 * The earlier request that the step ended, if it is still cancelled; what the step made is put aside, whatever became of
 * it, unless it is closed.
 */
function otherOf({ other }: UndoMark, context: Context): Step | null {
  const before = other && byNumber(context.requests, other.number);
  if (!before) return null;
  const { was } = other;
  const isStill = was ? before.status === 'CANCELLED' : OPEN_STATUSES.includes(before.status);
  if (!isStill) return null;
  const after = was ? restored(before, was) : withStatus(restored(before, {}), 'IGNORED', context);
  const message = { code: 'FINDINGS_CHANGED', at: context.now, cause: other.number } as const;
  return { name: 'REEXAMINE', before, after, text: '', mails: [], message };
}

/** A restored fixed time must still be free of other fixed times and hand-made events. */
function takenMeanwhile(command: ActCommand, steps: readonly Pick<Step, 'after'>[], context: Context): Refusal | null {
  const requests = requestsWith(context.requests, steps);
  const findings = steps
    .filter(({ after }) => rankOf(after) === 2)
    .flatMap(({ after }) => heldByOthers(after, { ...context, requests }));
  return findings.length > 0
    ? { code: 'BLOCKED', action: command.action, findings, alternatives: [], next: null }
    : null;
}
