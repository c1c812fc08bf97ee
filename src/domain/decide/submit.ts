// Decides what becomes of a form response: a numbered, examined request with its receipt and the letter to the Kabid.
import { examine, urgencyAtReceipt } from '../examine.ts';
import { clashNumbers, type Finding } from '../finding.ts';
import { holderIn } from '../flow.ts';
import type { BookingRequest } from '../request.ts';
import { dateOf } from '../time.ts';
import { affectedChanges } from './affected.ts';
import type { Change, Context, Decision, HistoryEntry, Message, SubmitCommand } from './command.ts';
import { mailFacts } from './mail-facts.ts';
import { type MailOrder, mailEffects } from './mails.ts';
import { offerIfNeeded } from './offer.ts';
import { personFor } from './people.ts';

/**
 * A request comes in (SOP step 1, Peralatan 1).
 * A response that is already in the register changes nothing; a second sending of the same request is kept as
 * `DUPLICATE`, takes no place in the queue and is mailed to nobody.
 */
export function decideSubmit(command: SubmitCommand, context: Context): Decision {
  if (context.agenda.some((request) => request.responseId === command.id)) {
    return { ok: true, changes: [], history: [], effects: [] };
  }
  const draft = firstState(command, context);
  const findings = examine(draft, { ...context, others: context.agenda });
  const original = findings.find((finding) => finding.code === 'DUPLICATE_SUBMISSION');
  const status = original ? 'DUPLICATE' : 'SUBMITTED';
  const after: BookingRequest = {
    ...draft,
    status,
    holder: holderIn(status),
    findingCodes: findings.map((finding) => finding.code),
    clashesWith: clashNumbers(findings),
  };
  const alternatives = original ? [] : offerIfNeeded(after, findings, context);
  const facts = mailFacts(after, findings, alternatives, { at: context.now, text: '', actorName: '' });
  const effects = original
    ? []
    : mailEffects(
        {
          request: after,
          reached: after.status,
          findings,
          facts,
          team: context.team,
          actor: command.actor,
          notBefore: context.now,
        },
        mailsFor(after),
      );
  const change: Change = { before: null, after, findings, alternatives, message: messageFor(original, context) };
  const entry: HistoryEntry = {
    commandId: command.id,
    number: after.number,
    revision: after.revision,
    at: context.now,
    actor: command.actor,
    step: 'SUBMIT',
    from: null,
    to: status,
    text: '',
    attendance: null,
    change,
    effects,
  };
  const affected = original ? [] : affectedChanges(change, context, command.id);
  return {
    ok: true,
    changes: [change, ...affected.map((each) => each.change)],
    history: [entry, ...affected],
    effects,
  };
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
    released: false,
    urgency: urgencyAtReceipt(submission, submittedAt, context.hours),
    receivedOn: null,
    headDispositionAt: null,
    registerNumber: '',
    findingCodes: [],
    clashesWith: [],
    responseId: command.id,
  };
}

/** "Sangat segera" reaches everybody on the way at once; the deadline would pass while the letter lies on a desk. */
function mailsFor(request: BookingRequest): readonly MailOrder[] {
  const plain: readonly MailOrder[] = [
    { template: 'RECEIPT', to: 'APPLICANT' },
    { template: 'NEW_REQUEST', to: 'DIVISION_HEAD' },
  ];
  if (request.urgency !== 'IMMEDIATE') return plain;
  return [...plain, { template: 'URGENT_NOTICE', to: 'SECTION_HEAD' }, { template: 'URGENT_NOTICE', to: 'ROOM_ADMIN' }];
}

function messageFor(original: Finding | undefined, context: Context): Message | null {
  if (original?.code === 'DUPLICATE_SUBMISSION') {
    return { code: 'DUPLICATE_OF', at: context.now, number: original.numbers[0] ?? '' };
  }
  if (!personFor(context.team, 'DIVISION_HEAD', dateOf(context.now))) {
    return { code: 'NOBODY_TOLD', at: context.now, role: 'DIVISION_HEAD' };
  }
  return null;
}
