// Turns a form response or a letter that staff enter into a numbered, examined request, and decides who is told.

import { withinHeldDays } from '../clash/held-days.ts';
import type { MailOrder } from '../mail/mails.ts';
import { isHourTold, limitOn } from '../mail/receipt-limits.ts';
import { urgencyAtReceipt } from '../request/examine.ts';
import { isUnreachable } from '../request/holder.ts';
import { alikeOf, duplicateOf } from '../request/lineage.ts';
import { NEW_REQUEST, NO_MARKS } from '../request/marks.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import type { WantedTime } from '../request/room-time.ts';
import { hasEnded } from '../request/room-time.ts';
import { holderIn, waitsForSender } from '../request/status.ts';
import type { Instant } from '../time/time.ts';
import { attend } from './attendance.ts';
import type { Context, StaffEntry, SubmitCommand } from './command.ts';
import { accepted, type Decision, refused, requestsWith } from './decision.ts';
import { receivedAt, stepDeadline } from './due.ts';
import type { Step } from './examined-steps.ts';
import { deskOfForm, firstDesk, nobodyTold } from './first-desk.ts';
import { heldByOthers } from './gate.ts';
import type { Message } from './message.ts';
import { withStatus } from './next-state.ts';
import { recordSteps } from './record.ts';
import type { Refusal } from './refusal.ts';
import { getsReceipt, isByOther, stepsOnOriginal } from './second-form.ts';

/**
 * Decides on a new request (SOP step 1, Peralatan 1).
 * A response that is already in the register changes nothing. A second sending of the same request is kept as
 * `DUPLICATE`, without a place in the queue. It takes nothing over from the earlier request, which only staff can tell
 * the sender of; an address that is not in that request gets a receipt of its own. What staff enter after the event is
 * closed at once, without mails. A form beyond the limits on mails is recorded as every other; its row says that no
 * receipt was sent, and the Kabid is told of all such forms of an hour once. What staff enter is no double once they were
 * told of what is like it: they hold the letter.
 * @returns refuses `LOOK_FIRST` what they were not told of
 */
export function decideSubmit(command: SubmitCommand, context: Context): Decision {
  const byStaff = command.source.type === 'STAFF';
  if (!byStaff && context.requests.some((request) => request.responseId === command.id)) {
    return accepted([]);
  }
  const firstDraft = firstState(command, context);
  const { email, submittedAt: at } = firstDraft;
  const limit = byStaff ? null : limitOn({ email, at }, context.requests, context.receipts);
  const drafts = [firstDraft, ...furtherStates(firstDraft, command, context)].map((each): BookingRequest => {
    return { ...each, marks: { ...each.marks, noReceipt: limit } };
  });
  const untold = untoldOf(drafts, command, context);
  if (untold) return refused(untold);
  const fresh = drafts.filter((draft) => !originalOf(draft, command, context));
  const sessionOf = fresh.length > 1 ? (fresh[0]?.number ?? null) : null;
  const steps: Step[] = [];
  for (const draft of drafts) {
    // Each is decided on what the dates before it hold.
    const contextSoFar = { ...context, requests: requestsWith(context.requests, steps) };
    const original = originalOf(draft, command, contextSoFar);
    const newSteps = original
      ? repeating(draft, original, contextSoFar)
      : [begun(draft, sessionOf, command, contextSoFar)];
    // One letter causes one mail to each of its readers.
    const waits = waitsForSender(newSteps[0]?.after ?? draft);
    const isTold = steps.some(
      ({ before, after }) =>
        !before && (after.status === 'DUPLICATE') === !!original && waitsForSender(after) === waits,
    );
    steps.push(...(isTold ? newSteps.map((step): Step => ({ ...step, isAlong: true })) : newSteps));
  }
  // What staff enter is no double: that finding would hide all others.
  return recordSteps(steps, command, context, byStaff ? {} : RECEIPT);
}

/** What staff are told before the letter that they enter is recorded; `null` where they were, or there is nothing to tell. */
function untoldOf(
  drafts: readonly BookingRequest[],
  { source, further }: SubmitCommand,
  { requests, archived = [] }: Context,
): Refusal | null {
  if (source.type !== 'STAFF') return null;
  const { told } = source;
  const alike = [...new Set(drafts.flatMap((draft) => alikeOf(draft, [...requests, ...archived])))];
  const unread = further?.unread ?? [];
  return [...alike, ...unread].every((each) => told.includes(each)) ? null : { code: 'LOOK_FIRST', alike, unread };
}

const RECEIPT = { isReceipt: true } as const;
const FIRST_STEP = { name: 'SUBMIT', before: null, text: '' } as const;

/** The requests for the further dates of a letter, each with the next number; all have the letter's own urgency. */
function furtherStates(firstDraft: BookingRequest, { further }: SubmitCommand, { furtherNumbers = [] }: Context) {
  return furtherNumbers.map((number, index): BookingRequest => {
    const marks = { ...firstDraft.marks, unreadDates: [] };
    return { ...firstDraft, ...further?.times[index], number, furtherDates: '', marks };
  });
}

/** A request that repeats none. @param sessionOf the first for the dates of its letter, if it names several */
function begun(draft: BookingRequest, sessionOf: string | null, command: SubmitCommand, context: Context): Step {
  const inSession = { ...draft, marks: { ...draft.marks, sessionOf } };
  const isTyped = command.source.type === 'STAFF';
  const step = isTyped ? adopted(inSession, command, context) : received(withinHeldDays(inSession, context), context);
  return { ...step, after: { ...step.after, dueAt: stepDeadline(step.after, context) } };
}

/** A form that repeats an earlier one. */
function repeating(draft: BookingRequest, original: BookingRequest, context: Context): Step[] {
  const limit = draft.marks.noReceipt;
  const after: BookingRequest = { ...draft, status: 'DUPLICATE', holder: holderIn('DUPLICATE') };
  const byOther = isByOther(draft, original);
  const { number } = original;
  const isAnswered = getsReceipt(draft, original);
  const why = { ...(byOther && { byOther }), ...(isAnswered && limit && { limit }) };
  const message: Message = { code: 'DUPLICATE_OF', at: context.now, number, ...why };
  const mails: MailOrder[] = isAnswered && limit === null ? ['RECEIPT'] : [];
  const onOriginal = stepsOnOriginal(draft, original, context);
  return [{ ...FIRST_STEP, after, mails, message }, ...onOriginal];
}

function received(after: BookingRequest, context: Context): Step {
  const { noReceipt: limit } = after.marks;
  if (limit === null) {
    const begun = deskOfForm(after, context);
    return { ...FIRST_STEP, ...begun, message: nobodyTold(begun.after, context) };
  }
  // Once an hour, instead of a mail about each form beyond a limit.
  const mails: MailOrder[] = isHourTold(after.submittedAt, context.requests) ? [] : ['MANY_REQUESTS'];
  const message = nobodyTold(after, context) ?? ({ code: 'NO_RECEIPT', at: context.now, limit } as const);
  return { ...FIRST_STEP, after, mails, message };
}

/** A letter that staff enter; a past event is recorded as held, unless another one had the room then. */
function adopted(draft: BookingRequest, { source }: SubmitCommand, context: Context): Step {
  const isOver = hasEnded(draft, context.now);
  const closed = isOver && heldByOthers(draft, { ...context, foreign: [] }).length === 0;
  const came = source.type === 'STAFF' ? source.attended : null;
  const task = closed ? came === null && 'COUNT_PARTICIPANTS' : isUnreachable(draft) && 'FIND_CONTACT';
  const message: Message = {
    code: 'ADOPTED',
    at: context.now,
    closed,
    ...(task && { task }),
  };
  if (!isOver) {
    const begun = firstDesk(draft, context);
    return { ...FIRST_STEP, ...begun, message: nobodyTold(begun.after, context) ?? message };
  }
  const after = closed ? closedEvent(draft, came, context) : draft;
  return { ...FIRST_STEP, after, attendance: closed ? came : null, mails: [], message };
}

function firstState(command: SubmitCommand, context: Context): BookingRequest {
  const { submission, source, further } = command;
  const submittedAt = receivedAt(command, context.hours);
  const entry = source.type === 'STAFF' ? source.entry : null;
  return {
    ...NEW_REQUEST,
    ...submission,
    ...entry,
    number: context.nextNumber,
    status: 'SUBMITTED',
    holder: 'DIVISION_HEAD',
    heldSince: context.now,
    submittedAt,
    queuedSince: submittedAt,
    urgency: urgencyOf(entry, earliestOf(command), submittedAt, context),
    responseId: source.type === 'FORM' ? command.id : '',
    marks: { ...NO_MARKS, unreadDates: further?.unread ?? [] },
  };
}

/** The letter is as urgent as the first of its dates. */
function earliestOf({ submission, further }: SubmitCommand): WantedTime {
  const [first = submission] = [submission, ...(further?.times ?? [])].sort((one: WantedTime, other: WantedTime) =>
    (one.startDate ?? '') < (other.startDate ?? '') ? -1 : 1,
  );
  return first;
}

/** Keeps the urgency that staff typed, except "biasa", which is also the default: then it is computed. */
function urgencyOf(
  entry: StaffEntry | null,
  wanted: WantedTime,
  submittedAt: Instant,
  { hours }: Context,
): BookingRequest['urgency'] {
  return entry && entry.urgency !== 'NORMAL' ? entry.urgency : urgencyAtReceipt(wanted, submittedAt, hours);
}

/** A past event. @param came how many people, as staff typed it; what was planned says nothing of who came */
function closedEvent(request: BookingRequest, came: number | null, context: Context): BookingRequest {
  const { attended } = attend(request, came, context.hours, context.now);
  return withStatus({ ...request, marks: { ...request.marks, attended } }, 'COMPLETED', context);
}

/** The request that a form repeats, on the desk or archived, as its sender shows. */
function originalOf(
  draft: BookingRequest,
  { source }: SubmitCommand,
  { requests, archived = [] }: Context,
): BookingRequest | null {
  if (source.type === 'STAFF') return null;
  const allRequests = [...requests, ...archived];
  const number = duplicateOf(draft, allRequests);
  return number === null ? null : (byNumber(allRequests, number) ?? null);
}
