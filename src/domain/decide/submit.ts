// Decides what becomes of a form response: a numbered, examined request with its receipt and the letter to the Kabid.
import { examine, urgencyAtReceipt } from '../examine.ts';
import { plain } from '../lineage.ts';
import { NO_MARKS } from '../marks.ts';
import type { BookingRequest } from '../request.ts';
import { holderIn } from '../status.ts';
import { dateOf } from '../time.ts';
import type { Context, Decision, Message, SubmitCommand } from './command.ts';
import type { MailOrder } from './mails.ts';
import { personFor } from './people.ts';
import { record, type Step } from './record.ts';

/**
 * A request comes in (SOP step 1, Peralatan 1).
 * A response that is already in the register changes nothing; a second sending of the same request is kept as
 * `DUPLICATE` and takes no place in the queue. Nobody is mailed of it, unless it brings another address: that one is
 * put into the earlier request, whose receipt goes there.
 */
export function decideSubmit(command: SubmitCommand, context: Context): Decision {
  if (context.agenda.some((request) => request.responseId === command.id)) {
    return { ok: true, changes: [], history: [], effects: [] };
  }
  const draft = firstState(command, context);
  const original = originalOf(draft, context);
  const occasion = {
    commandId: command.id,
    actor: command.actor,
    mailsWait: false,
    undoable: null,
    isReceipt: true,
  };
  const step = { name: 'SUBMIT', before: null, text: '' } as const;
  if (!original) {
    return record([{ ...step, after: draft, mails: mailsFor(draft), message: nobodyTold(context) }], occasion, context);
  }
  const after: BookingRequest = { ...draft, status: 'DUPLICATE', holder: holderIn('DUPLICATE') };
  const message: Message = { code: 'DUPLICATE_OF', at: context.now, number: original.number };
  const update = contactUpdate(draft, original, context);
  return record([{ ...step, after, mails: [], message }, ...update], occasion, context);
}

function firstState(command: SubmitCommand, context: Context): BookingRequest {
  const { submission, submittedAt } = command;
  return {
    ...submission,
    number: context.nextNumber,
    revision: 1,
    status: 'SUBMITTED',
    holder: 'DIVISION_HEAD',
    heldSince: context.now,
    dueAt: null,
    submittedAt,
    queuedSince: submittedAt,
    urgency: urgencyAtReceipt(submission, submittedAt, context.hours),
    receivedOn: null,
    headDispositionAt: null,
    registerNumber: '',
    findingCodes: [],
    clashesWith: [],
    responseId: command.id,
    marks: NO_MARKS,
  };
}

function originalOf(draft: BookingRequest, context: Context): BookingRequest | null {
  const [finding] = examine(draft, { ...context, others: context.agenda });
  if (finding?.code !== 'DUPLICATE_SUBMISSION') return null;
  return context.agenda.find(({ number }) => number === finding.numbers[0]) ?? null;
}

/** An address that the second sending has and the first has not, or not so: the applicant has corrected it. */
function contactUpdate(draft: BookingRequest, original: BookingRequest, context: Context): Step[] {
  const email = draft.email.trim();
  if (email === '' || plain(email) === plain(original.email)) return [];
  return [
    {
      name: 'CORRECT',
      before: original,
      after: { ...original, email },
      text: '',
      mails: [{ template: 'RECEIPT', to: 'APPLICANT' }],
      message: { code: 'CONTACT_UPDATED', at: context.now, number: draft.number },
    },
  ];
}

/** "Sangat segera" reaches everybody on the way at once; the deadline would pass while the letter lies on a desk. */
function mailsFor(request: BookingRequest): readonly MailOrder[] {
  const ordinary: readonly MailOrder[] = [
    { template: 'RECEIPT', to: 'APPLICANT' },
    { template: 'NEW_REQUEST', to: 'DIVISION_HEAD' },
  ];
  if (request.urgency !== 'IMMEDIATE') return ordinary;
  return [
    ...ordinary,
    { template: 'URGENT_NOTICE', to: 'SECTION_HEAD' },
    { template: 'URGENT_NOTICE', to: 'ROOM_ADMIN' },
  ];
}

function nobodyTold({ team, now }: Context): Message | null {
  const told = personFor(team, 'DIVISION_HEAD', dateOf(now));
  return told ? null : { code: 'NOBODY_TOLD', at: now, role: 'DIVISION_HEAD' };
}
