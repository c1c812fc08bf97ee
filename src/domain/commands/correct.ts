// Decides on fields that people changed: all are recorded as one change, or refused if the new time is taken.
// What may not change: the fields of one command are recorded together or not at all, with every date of their letter; a
// time that was not asked for before is a new place in the queue.

import { rankOf } from '../clash/clash.ts';
import { withinHeldDays } from '../clash/held-days.ts';
import { letterAbout } from '../mail/mail-orders.ts';
import type { MailOrder } from '../mail/mails.ts';
import { FILLED_FIELDS } from '../request/fields.ts';
import { marksAfter } from '../request/marks.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import { eventsOf, wantedTime } from '../request/room-time.ts';
import { withServed } from '../request/served.ts';
import { OPEN_STATUSES, UNDECIDED_STATUSES, WAITING_STATUSES } from '../request/status.ts';
import { sameText } from '../text/text.ts';
import { mailsOfOwnChange, ownChangeRefused } from './answer.ts';
import type { Context, CorrectCommand } from './command.ts';
import { accepted, type Decision, refused, requestsWith } from './decision.ts';
import { letterReceivedAt } from './due.ts';
import type { Step } from './examined-steps.ts';
import { urgently } from './first-desk.ts';
import { heldByOthers, newTimeRefused, timeTaken, unusualTime } from './gate.ts';
import { disposedOnPaper, disposedWhen, isBeforeHead } from './head-disposition.ts';
import type { Requeued } from './message.ts';
import { moved, sameTime } from './move.ts';
import { withStatus } from './next-state.ts';
import { recordSteps } from './record.ts';
import type { Refusal } from './refusal.ts';
import { changesBeside, otherDates } from './sessions.ts';
import { isMended, laidBefore, mended } from './with-sender.ts';

/**
 * Decides on fields that people changed: staff in a row, applicants on their page, who alone change the time so, as their
 * wish. A new time is refused if it is taken, unless the old one could not be read. A closed request may be corrected, but
 * that changes no queue.
 */
export function decideCorrect(command: CorrectCommand, context: Context): Decision {
  const corrected = correction(command, context);
  if ('ok' in corrected) return corrected;
  const { before } = corrected;
  const steps: Step[] = [corrected];
  for (const other of otherDates(before, context.requests)) {
    const { number } = other;
    const actor = command.actor.type === 'APPLICANT' ? { ...command.actor, number } : command.actor;
    const changes = changesBeside(before, other, command.changes);
    const requests = requestsWith(context.requests, steps);
    const along = correction({ ...command, actor, number, changes, text: '' }, { ...context, requests });
    // What holds for the letter holds for all its dates: it waits for the one that the office is changing.
    if ('ok' in along && !along.ok && along.refusal.code === 'BEING_CHANGED') return along;
    if (!('ok' in along)) steps.push({ ...along, isAlong: true });
  }
  // Whoever fills in one thing after the other causes one mail.
  return recordSteps(steps, command, context, { mailsWait: command.actor.type === 'APPLICANT' });
}

/** The step of one request, or why there is none. */
function correction(
  command: CorrectCommand,
  context: Context,
): (Step & { readonly before: BookingRequest }) | Decision {
  const { number, actor } = command;
  const before = byNumber(context.requests, number);
  if (!before) return refused({ code: 'UNKNOWN_NUMBER', number });
  const typed: BookingRequest = { ...before, ...command.changes, marks: marksAfter(before.marks, 'STEP') };
  const mistaken = command.changes.headDispositionAt ? disposedWhen(typed, context.now) : null;
  if (mistaken) return refused(mistaken);
  const disposed = disposedOnPaper(before, typed, context.now);
  const corrected = withServed(before, disposed, command.changes.catering);
  if (!differs(before, corrected)) return accepted([]);
  const isOwn = actor.type === 'APPLICANT';
  const forbidden = isOwn ? ownChangeRefused(command, before, corrected, context) : null;
  if (forbidden) return refused(forbidden);
  const isMoved = !sameTime(before, corrected);
  const isWaiting = WAITING_STATUSES.includes(before.status);
  const change = { command, before, corrected, isMoved, isWaiting };
  const { kept, queued } = placed(change, context);
  const refusal = timeRefused(change, kept, context);
  if (refusal) return refused(refusal);
  return {
    name: 'CORRECT' as const,
    before,
    after: kept,
    text: command.text,
    ...(isReaddressed(before, kept) && kept.marks.asked && { retold: kept.marks.asked.message }),
    mails: [
      ...(isMended(before, kept) ? laidBefore(kept) : []),
      ...mailsAbout(before, kept, isMoved && !isWaiting),
      ...(isOwn ? mailsOfOwnChange(kept, context.now) : []),
      ...(isBeforeHead(before, context.now) && kept.holder === 'DIVISION_HEAD' ? (['DISPOSITION_GIVEN'] as const) : []),
    ],
    message: {
      code: 'CORRECTED',
      at: context.now,
      byApplicant: isOwn,
      queued,
      changed: FILLED_FIELDS.filter((field) => String(before[field]) !== String(corrected[field])),
    } as const,
  };
}

/** What a correction changes, before it is known where that puts the request. */
interface Correction {
  readonly command: CorrectCommand;
  readonly before: BookingRequest;
  readonly corrected: BookingRequest;
  readonly isMoved: boolean;
  readonly isWaiting: boolean;
}

/** The corrected request in its place in the queue. */
function placed(
  { before, corrected, isMoved, isWaiting }: Correction,
  context: Context,
): { readonly kept: BookingRequest; readonly queued: Requeued } {
  const timed = isMoved ? moved({ ...corrected, ...wantedTime(before) }, wantedTime(corrected), context) : corrected;
  const after = OPEN_STATUSES.includes(before.status) ? withStatus(timed, timed.status, context) : timed;
  const queued = requeued(before, after);
  const queuedSince =
    queued === 'BY_LETTER' && after.receivedOn !== null
      ? letterReceivedAt(after.receivedOn, context.now, context.hours)
      : after.queuedSince;
  const placedAnew: BookingRequest = { ...after, queuedSince, heldSince: corrected.heldSince };
  const held = isMoved && isWaiting ? withinHeldDays(placedAnew, context) : placedAnew;
  return { kept: mended(held, context), queued };
}

/** Why a request cannot have its new time; `null` where it can. A time that nobody could read is given up for any. */
function timeRefused(
  { command, before, isMoved, isWaiting }: Correction,
  kept: BookingRequest,
  context: Context,
): Refusal | null {
  const isReadable = eventsOf(before, context.hours).valid;
  const refusal = isMoved && isReadable ? newTimeRefused(before, kept, context) : null;
  if (refusal) return refusal;
  if (isMoved && command.asksFirst && isWaiting) return unusualTime(kept, context);
  if (!isMoved || rankOf(kept) !== 2) return null;
  const held = heldByOthers(kept, context);
  return held.length > 0 ? timeTaken(kept, held, context) : null;
}

/**
 * Who is told of the change: the applicant of a fixed time that they have shortened; a corrected address of how the
 * request stands; and all posts on the way of a letter that became "sangat segera".
 */
function mailsAbout(before: BookingRequest, after: BookingRequest, isShortened: boolean): MailOrder[] {
  const standing = isShortened ? 'TIME_CHANGED' : isReaddressed(before, after) ? letterAbout(after) : null;
  const isUrgentNow =
    !after.marks.holdsNoTime && before.urgency !== 'IMMEDIATE' && UNDECIDED_STATUSES.includes(after.status);
  return [
    ...(standing ? [{ template: standing, to: 'APPLICANT' } as const] : []),
    ...(isUrgentNow ? urgently(after) : []),
  ];
}

function isReaddressed(before: BookingRequest, after: BookingRequest): boolean {
  return after.email.trim() !== '' && !sameText(after.email, before.email);
}

/** For a request that staff entered, the day of the letter sets the place in the queue; a form keeps the time it was sent. */
function requeued(before: BookingRequest, after: BookingRequest): Requeued {
  if (after.queuedSince !== before.queuedSince) return 'MOVED';
  const typed = before.responseId === '' && OPEN_STATUSES.includes(before.status);
  return typed && after.receivedOn !== null && after.receivedOn !== before.receivedOn ? 'BY_LETTER' : 'AS_BEFORE';
}

/** Whether people changed anything: a field, or what counts as confirmed. */
function differs(before: BookingRequest, after: BookingRequest): boolean {
  const bare = (request: BookingRequest) => JSON.stringify({ ...request, marks: request.marks.settled });
  return bare(before) !== bare(after);
}
