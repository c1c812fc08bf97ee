// Records that a mail could not be delivered: the row says so, and telling the applicant becomes a task of the desk.
import type { Context, Decision, UndeliveredCommand } from './command.ts';
import { tellsApplicant } from './mails.ts';
import { record } from './record.ts';

/** A mail was given up. Nothing else about the request changes; one that is not in the register any more is passed over. */
export function decideUndelivered(command: UndeliveredCommand, context: Context): Decision {
  const { number, actor, template, addressee, recipient } = command;
  const before = context.agenda.find((request) => request.number === number);
  if (!before) return { ok: true, changes: [], history: [], effects: [] };
  const isTask = tellsApplicant(before, [{ template, to: addressee }]);
  const untold = isTask ? (before.marks.untold ?? context.now) : before.marks.untold;
  const step = {
    name: 'UNDELIVERED' as const,
    before,
    after: { ...before, marks: { ...before.marks, untold } },
    text: command.problem,
    mails: [],
    message: { code: 'MAIL_FAILED', at: context.now, template, recipient, isTask } as const,
  };
  return record([step], { commandId: command.id, actor, mailsWait: false, undoable: null }, context);
}
