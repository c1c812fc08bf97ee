// What the applicant of a request was told of it, while its last step may still be undone and its mails wait.
import { stepKey, workKey } from '../mail/work-keys.ts';
import type { UndoMark } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { type Instant, minutesLater, wallTimeOf } from '../time/time.ts';
import type { WaitingEffect } from './decision.ts';
import type { Message } from './message.ts';
import type { Refusal } from './refusal.ts';

/** In minutes: a step on what begins so soon is told at once, whoever may still undo it. */
export const SOON = 60;

/** Whether an event of a request is not over yet, and has begun or begins within the hour. */
export function beginsSoon(request: BookingRequest, now: Instant, hours: WorkingHours): boolean {
  const [from, to] = [wallTimeOf(now), wallTimeOf(minutesLater(now, SOON))];
  return slotsOf(request, hours).some(({ start, end }) => start <= to && end > from);
}

/** Until when the applicant is shown the state before the last step, and sends nothing; `null` where they know it. */
export function heldUntil({ marks: { undo } }: BookingRequest, now: Instant): Instant | null {
  return undo?.heldUntil !== undefined && now < undo.heldUntil ? undo.heldUntil : null;
}

/** A request as its applicant was told of it: every page, paper and list of theirs shows this. */
export function asTold(request: BookingRequest, now: Instant): BookingRequest {
  const { undo } = request.marks;
  return undo && heldUntil(request, now) !== null ? restored(request, undo.was) : request;
}

/**
 * The step whose news a later one sends first, if it waits still: it cannot be undone any more, so that at most one step of a
 * request waits.
 */
export function stepToTell(before: BookingRequest | null, now: Instant): UndoMark | null {
  return before !== null && heldUntil(before, now) !== null ? before.marks.undo : null;
}

/** What sends the news of the step before; nothing where none waits. */
export function tellsFirst(waiting: UndoMark | null, after: BookingRequest): WaitingEffect[] {
  const { number, revision } = after;
  const steps = [stepKey({ number, revision: revision - 1 })];
  return waiting ? [{ type: 'TELL', key: workKey(after, 'TELL'), number, steps }] : [];
}

/** What the row says of a step, and that the news of the one before has left. */
export function sayingTold(message: Message | null, waiting: UndoMark | null): Message | null {
  return message && waiting ? { ...message, told: waiting.action } : message;
}

/** Why an applicant cannot act on a request now; `null` if they can: what they see is not what holds. */
export function beingChanged(request: BookingRequest, now: Instant): Refusal | null {
  const until = heldUntil(request, now);
  return until === null ? null : { code: 'BEING_CHANGED', until };
}

/** The state before a step. @param was the values of what it changed */
export function restored(request: BookingRequest, was: Partial<BookingRequest>): BookingRequest {
  const marks = { ...(was.marks ?? request.marks), undo: null };
  return { ...request, ...was, marks };
}
