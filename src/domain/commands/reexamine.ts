// What the machine records by itself: re-examined requests after a change of rules, holidays, damages or the calendar, and mails that reached nobody. Only people move a request.

import { tellsApplicant } from '../mail/mail-orders.ts';
import type { Marks, UndoMark } from '../request/marks.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import { eventsOf } from '../request/room-time.ts';
import { OPEN_STATUSES, WAITING_STATUSES } from '../request/status.ts';
import { inThePast } from '../rules/notice.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate } from '../time/time.ts';
import { examineAnew, newsOf, type Reexamination, reexamined } from './affected.ts';
import type { Context, ReexamineCommand, UndeliveredCommand } from './command.ts';
import { accepted, type Decision, requestsWith } from './decision.ts';
import { recordSteps } from './record.ts';

/** The requests that are still to come, or whose time cannot be read. */
export function stillToCome(requests: readonly BookingRequest[], today: PlainDate): BookingRequest[] {
  return requests.filter((request) => OPEN_STATUSES.includes(request.status) && isToCome(request, today));
}

function isToCome({ endDate }: BookingRequest, today: PlainDate): boolean {
  return endDate === null || endDate >= today;
}

/**
 * The open requests whose time has passed without their rows saying so. A fixed one has until the end of its day to be
 * recorded.
 */
export function newlyPast(requests: readonly BookingRequest[], hours: WorkingHours, now: Instant): BookingRequest[] {
  return requests.filter((request) => {
    if (!WAITING_STATUSES.includes(request.status) && isToCome(request, dateOf(now))) return false;
    const isSaid = request.findingCodes.includes('IN_THE_PAST') || request.marks.settled.includes('IN_THE_PAST');
    return (
      OPEN_STATUSES.includes(request.status) && !isSaid && inThePast(eventsOf(request, hours), request.status, now)
    );
  });
}

/** What a command examines. A waiting request whose days have passed is examined too, to show its clashes. */
export function examinedBy(
  { cause }: Pick<ReexamineCommand, 'cause'>,
  { requests, hours, now }: Pick<Context, 'requests' | 'hours' | 'now'>,
): BookingRequest[] {
  if (cause === 'DAY') return newlyPast(requests, hours, now);
  const waits = ({ status }: BookingRequest) => WAITING_STATUSES.includes(status);
  return requests.filter(
    (request) => waits(request) || (OPEN_STATUSES.includes(request.status) && isToCome(request, dateOf(now))),
  );
}

/** If more requests than this are newly blocked, no mails are sent about them: `Pesan` and the digest show them. */
const MOST_LETTERS = 5;

/**
 * Examines requests, and tells whoever can decide what is new of those still to come: of what has passed no mail is sent.
 */
export function decideReexamine(command: ReexamineCommand, context: Context): Decision {
  const today = dateOf(context.now);
  const atOnce = { ...context, notBefore: context.now };
  const outcomes = examinedBy(command, context).flatMap((request) => examineAnew(request, atOnce) ?? []);
  const toTell = command.cause === 'DAY' ? [] : outcomes.filter(({ before }) => isToCome(before, today));
  const isHeldUp = ({ against }: Reexamination) => against.length > 0;
  const isFlood = toTell.filter(isHeldUp).length > MOST_LETTERS;
  const standing = { ...atOnce, requests: requestsWith(context.requests, outcomes) };
  const all = outcomes.map((outcome) => {
    const isTold = toTell.includes(outcome) && !(isFlood && isHeldUp(outcome));
    // What the row says last, such as why a step was refused, stays: `Perlu Perhatian` tells what is new.
    return reexamined(outcome, null, isTold ? newsOf(outcome) : [], command, standing);
  });
  return accepted(all.slice(0, command.most));
}

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
  return recordSteps([step], command, context);
}

/** The step before may still be undone; that a mail was given up stays recorded then. */
function keeping(undo: UndoMark, untold: Marks['untold']): UndoMark {
  const { marks } = undo.was;
  return marks ? { ...undo, was: { ...undo.was, marks: { ...marks, untold } } } : undo;
}
