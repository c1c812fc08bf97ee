// What the applicant of a request was told of it, while its last step may still be undone and its mails wait.
import { stepKey } from '../mail/work-keys.ts';
import type { UndoMark } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { type Instant, minutesLater, wallTimeOf } from '../time/time.ts';
import { type Change, type Effect, entryOf, type HistoryEntry } from './decision.ts';
import type { Refusal } from './refusal.ts';

/** In minutes: a step on what begins so soon is told at once, whoever may still undo it. */
export const SOON = 60;

/** Whether an event of a request is not over yet, and has begun or begins within the hour. */
export function beginsSoon(request: BookingRequest, now: Instant, hours: WorkingHours): boolean {
  const [from, to] = [wallTimeOf(now), wallTimeOf(minutesLater(now, SOON))];
  return slotsOf(request, hours).some(({ start, end }) => start <= to && end > from);
}

/** The last step of a request, while its news waits: at most one does, since a later one sends it first. */
export function stepToTell(request: BookingRequest | null, now: Instant): UndoMark | null {
  const undo = request?.marks.undo ?? null;
  return undo && now < (undo.heldUntil ?? '') ? undo : null;
}

/** Until when the applicant is shown the state before the last step, and sends nothing; `null` where they know it. */
export function heldUntil(request: BookingRequest, now: Instant): Instant | null {
  return stepToTell(request, now)?.heldUntil ?? null;
}

/** A request as its applicant was told of it: every page, paper and list of theirs shows this. */
export function asTold(request: BookingRequest, now: Instant): BookingRequest {
  const waiting = stepToTell(request, now);
  return waiting ? restored(request, waiting.was) : request;
}

/**
 * The entry of a change that sends the news of the step before first, and whose row says so: it cannot be undone any more.
 * @param waiting the step before; `null` where its news does not wait
 */
export function entryAfter(
  waiting: UndoMark | null,
  change: Change,
  step: Parameters<typeof entryOf>[1],
  effects: readonly Effect[],
): HistoryEntry {
  const { after, message } = change;
  const { number, revision } = after;
  if (!waiting) return entryOf(change, step, effects);
  const told: Effect = { type: 'TELL', steps: [stepKey({ number, revision: revision - 1 })] };
  return entryOf({ ...change, message: message && { ...message, told: waiting.action } }, step, [told, ...effects]);
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
