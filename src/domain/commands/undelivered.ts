// Records that a mail could not be delivered: the row says so, and staff must tell the applicant.

import { tellsApplicant } from '../mail/mail-orders.ts';
import type { Marks, UndoMark } from '../request/marks.ts';
import { byNumber } from '../request/request.ts';
import type { Context, UndeliveredCommand } from './command.ts';
import { accepted, type Decision } from './decision.ts';
import { recordSteps } from './record.ts';

/** A mail was given up. Nothing else about the request changes; a request no longer in the register is skipped. */
export function decideUndelivered(command: UndeliveredCommand, context: Context): Decision {
  const { number, template, addressee, recipient, passedOn = '' } = command;
  const before = byNumber(context.requests, number);
  if (!before) return accepted([]);
  const isTask = tellsApplicant(before, [{ template, to: addressee }]);
  const untold = isTask ? (before.marks.untold ?? context.now) : before.marks.untold;
  const undo = before.marks.undo && keeping(before.marks.undo, untold);
  const step = {
    name: 'UNDELIVERED' as const,
    before,
    after: { ...before, marks: { ...before.marks, untold, undo } },
    text: command.problem,
    mails: [],
    message: {
      code: 'MAIL_FAILED',
      at: context.now,
      template,
      recipient,
      isTask,
      ...(passedOn && { passedOn }),
    } as const,
  };
  return recordSteps([step], command, context, { undoable: 'AS_BEFORE' });
}

/** The step before may still be undone; that a mail was given up stays recorded then. */
function keeping(undo: UndoMark, untold: Marks['untold']): UndoMark {
  const { marks } = undo.was;
  return marks ? { ...undo, was: { ...undo.was, marks: { ...marks, untold } } } : undo;
}
