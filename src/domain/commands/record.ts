// Turns accepted steps into what is recorded: changes, history, mails, calendar work, and entries of affected requests.
// What may not change: all of a command is one decision, made before anything of it is written; its first step is the one
// that was asked for, and keys of work name the revision after a step, by which a later one finds and withdraws it.

import { UNDO_MINUTES } from '../flow/flow.ts';
import { canBeTold, tellsApplicant } from '../mail/mail-orders.ts';
import { stepKey, workKey } from '../mail/work-keys.ts';
import type { Finding } from '../request/finding.ts';
import { isUnreachable } from '../request/holder.ts';
import { areSessions, compareNumbers } from '../request/lineage.ts';
import type { UndoMark } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { hasEnded } from '../request/room-time.ts';
import { type Instant, secondsLater } from '../time/time.ts';
import type { Action } from '../vocabulary.ts';
import { affectedEntries, type Cause } from './affected.ts';
import { calendarEffects } from './calendar-work.ts';
import type { Context } from './command.ts';
import {
  type Accepted,
  accepted,
  type Change,
  type Effect,
  type HistoryEntry,
  type MailEffect,
  requestsWith,
} from './decision.ts';
import { type Examined, examineAll, type Step } from './examined-steps.ts';
import type { Message } from './message.ts';
import { sameTime } from './move.ts';
import { openDates } from './sessions.ts';
import { mailsOf } from './step-mails.ts';
import { beginsSoon, entryAfter, stepToTell } from './told.ts';
import { fitsAMark, undoMark } from './undo-mark.ts';

/** Options for the steps of one command. */
export interface Particulars {
  /** Whether the mails wait until the step can no longer be undone. */
  readonly mailsWait?: boolean;
  /** The action that may be undone, if any. */
  readonly undoable?: Action;
  /** Whether to examine if the request repeats an earlier one. */
  readonly isReceipt?: boolean;
}

/** Records the steps of one command; the first is the step that was asked for. */
export function recordSteps(
  steps: readonly Step[],
  command: Cause,
  context: Context,
  { mailsWait = false, undoable, isReceipt = false }: Particulars = {},
): Accepted {
  const { now } = context;
  // Mails wait as long as their step may be undone; one whose mark has no room in the row may not be.
  const isHeld = mailsWait && mayWait(steps, context) && (undoable === undefined || fitsAMark(steps));
  const notBefore = secondsLater(now, isHeld ? UNDO_MINUTES * 60 : 0);
  // An undo alone calls back mails that wait.
  const isUndo = steps.some(({ name }) => name === 'UNDO');
  const examined = examineAll(steps, isReceipt, context);
  const moves = examined.map(({ step, after }) => ({ before: step.before, after }));
  const affected = affectedEntries(moves, { ...context, notBefore }, command);
  const requests = requestsWith(context.requests, examined);
  // A letter is named by its first date, whichever the step was chosen at.
  const inOrder = [...examined].sort((one, other) => compareNumbers(one.after.number, other.after.number));
  const teller = inOrder.find(({ step }) => step.mails.length > 0);
  const entries = examined.map((each, index) => {
    const { step, after, findings, alternatives } = each;
    const waiting = isUndo ? null : stepToTell(step.before, now);
    // Whoever has a letter that is not passed on yet gets it anew, whole.
    const beside =
      step.name === 'CORRECT' && after.status === 'SUBMITTED'
        ? openDates(after, requests)
        : inOrder.filter((other) => isToldWith(each, other, now)).map((other) => other.after);
    const isTold = each === teller || !(step.isAlong || teller?.step.isAlong);
    const mails = isTold ? mailsOf(each, beside, notBefore, command, context) : [];
    const effects: Effect[] = [
      ...(step.withdraws?.length ? [{ type: 'WITHDRAW', steps: step.withdraws } as const] : []),
      ...calendarEffects(step.before, after),
      ...masking(step, after),
      ...mails,
    ];
    const news = { mails, leavesWork: effects.length > 0, affected };
    const marked = { examined, isHeld, notBefore, news };
    // What cannot be undone leaves the mark of the step before, unless its news has left.
    const undo = undoable ? undoOf(each, index, undoable, marked, command, now) : waiting ? null : after.marks.undo;
    const untold = untoldSince(step, after, findings, now);
    const change: Change = {
      before: step.before,
      after: { ...after, marks: { ...after.marks, undo, untold } },
      findings,
      alternatives,
      message: step.message ?? (isReceipt && untold ? applicantUntold(after, untold) : null),
    };
    const { name, text, applicantMessage, attendance = null } = step;
    const said = { text, ...(applicantMessage && { applicantMessage }) };
    const facts = { commandId: command.id, at: now, actor: command.actor, step: name, ...said, attendance };
    return entryAfter(waiting, change, facts, effects);
  });
  return accepted([...entries, ...affected]);
}

/** Whether the mails about a date tell of another date of its letter too: it stands as that one does. */
function isToldWith(each: Examined, other: Examined, now: Instant): boolean {
  return each !== other && areSessions(each.after, other.after) && standing(each, now) === standing(other, now);
}

/** How a date stands, whether it was moved there, and whether it was put into the agenda untold, since it is over. */
function standing({ step: { name, before }, after }: Examined, now: Instant): string {
  const isUntold = (name === 'SCHEDULE' || name === 'UNDO') && hasEnded(after, now);
  return String([after.status, before !== null && !sameTime(before, after), isUntold]);
}

/** Whether mails may wait: of what begins soon people must know at once. */
function mayWait(steps: readonly Step[], { now, hours }: Pick<Context, 'now' | 'hours'>): boolean {
  const concerned = steps.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  return !concerned.some((request) => beginsSoon(request, now, hours));
}

/** What a command has recorded, and what it tells when. */
interface Telling {
  readonly examined: readonly Examined[];
  readonly isHeld: boolean;
  readonly notBefore: Instant;
  readonly news: {
    readonly mails: readonly MailEffect[];
    readonly leavesWork: boolean;
    readonly affected: readonly HistoryEntry[];
  };
}

/**
 * What undoing a step needs; of one on another request only what its applicant is shown until they are told.
 * @param index its place among the steps of its command
 */
function undoOf(
  { step, after }: Examined,
  index: number,
  action: Action,
  { examined, isHeld, notBefore, news: { mails, leavesWork, affected } }: Telling,
  command: Cause,
  now: Instant,
): UndoMark | null {
  const { before, isAlong } = step;
  const isElsewhere = index > 0 && !isAlong;
  if (isElsewhere && !isHeld) return null;
  const beside = index > 0 ? undefined : examined.find((each) => each.after !== after && !each.step.isAlong);
  const informed = index > 0 ? [] : affected.filter(({ effects }) => effects.length > 0);
  return undoMark(command, now, {
    action,
    step: { before, after },
    other: beside && { before: beside.step.before, after: beside.after },
    steps: [...(leavesWork ? [after] : []), ...(beside ? [beside.after] : []), ...informed].map(stepKey),
    mails,
    ...(isElsewhere && { isElsewhere }),
    // What the applicant is not told yet: of a replacement that the earlier request is cancelled, else the step itself.
    ...(isHeld && isElsewhere === (action === 'REPLACE_EARLIER') && { heldUntil: notBefore }),
  });
}

function applicantUntold(after: BookingRequest, at: Instant): Message {
  return { code: 'APPLICANT_UNTOLD', at, ...(isUnreachable(after) && { task: 'FIND_CONTACT' }) };
}

/**
 * Since when the applicant does not know how the request stands. They know what they did on their own page, and whoever
 * brought a letter on paper was there.
 */
function untoldSince(
  step: Step,
  after: BookingRequest,
  findingsLeft: readonly Finding[],
  now: Instant,
): Instant | null {
  const { untold } = after.marks;
  const knows = step.name === 'ANSWER' || (step.name === 'SUBMIT' && after.responseId === '');
  if (knows || !tellsApplicant(after, step.mails)) return untold;
  return canBeTold(after, step.asked ?? findingsLeft) ? null : (untold ?? now);
}

function masking({ masks }: Step, after: BookingRequest): Effect[] {
  const { number, revision, responseId, submittedAt } = after;
  return masks ? [{ type: 'MASK', key: workKey(after, 'MASK'), number, revision, responseId, submittedAt }] : [];
}
