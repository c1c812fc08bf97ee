// Turns accepted steps into what is recorded: changes, history, mails, calendar work, and entries of affected requests.
// What may not change: all of a command is one decision, made before anything of it is written; its first step is the one
// that was asked for, and keys of work name the revision after a step, by which a later one finds and withdraws it.

import type { AlternativeTime } from '../clash/alternatives.ts';
import { rankOf } from '../clash/clash.ts';
import { fixedNews } from '../mail/fixed-news.ts';
import { datesOf, mailFacts } from '../mail/mail-facts.ts';
import { canBeTold, mailEffects, tellsApplicant } from '../mail/mail-orders.ts';
import type { MailOrder } from '../mail/mails.ts';
import { workKey } from '../mail/work-keys.ts';
import { isUnreachable } from '../request/desk.ts';
import { examine } from '../request/examine.ts';
import { clashNumbers, type Finding } from '../request/finding.ts';
import { areSessions } from '../request/lineage.ts';
import type { UndoMark } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf, timeWithDaysOff } from '../request/room-time.ts';
import { isExpected, isOwnUse, isShown } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { type Instant, secondsLater } from '../time/time.ts';
import type { Action, StepName } from '../vocabulary.ts';
import { affectedEntries, type Cause, SETTLED_ON_RECEIPT } from './affected.ts';
import { calendarEffects } from './calendar-work.ts';
import type { Context } from './command.ts';
import {
  type Accepted,
  accepted,
  type Change,
  type Effect,
  entryOf,
  type MailEffect,
  requestsWith,
} from './decision.ts';
import { idleMails, markedStep, waitingMail } from './head-disposition.ts';
import { letGo } from './held-back.ts';
import type { Message } from './message.ts';
import { sameTime } from './move.ts';
import { offeredTimes } from './offer.ts';
import { openDates, otherDates } from './sessions.ts';
import { beginsSoon } from './told.ts';
import { newsAgain, newsOvertaken } from './turn.ts';
import { fitsAMark, replacedMark, undoMark } from './undo-mark.ts';

/** An accepted step on one request. */
export interface Step {
  readonly name: StepName;
  readonly before: BookingRequest | null;
  /** The request after the step; revision and findings are filled in here. */
  readonly after: BookingRequest;
  readonly text: string;
  /** What the applicant is told in the office's words; absent: nothing beside the mail's own words. */
  readonly applicantMessage?: string;
  /** The words of an earlier step that its mail tells again. */
  readonly retold?: string;
  readonly attendance?: number | null;
  readonly mails: readonly MailOrder[];
  readonly message: Message | null;
  /** Findings for the mails, if not those after the step: a refusal names the findings before it. */
  readonly asked?: readonly Finding[];
  /** Findings that are blocking no more, which its mail names; its times are those of what is left. */
  readonly setAside?: readonly Finding[];
  readonly withdraws?: readonly string[];
  /** Whether personal data is removed from earlier records of the request. */
  readonly masks?: true;
  /** For a step on another request than the one asked for: the step before stays the one that may be undone. */
  readonly keepsUndo?: true;
  /** On another date of the letter than the one asked for: it may be undone as well, and the mails about that one tell of it. */
  readonly isAlong?: true;
}

/** Options for the steps of one command. */
export interface Particulars {
  /** Whether the mails wait until the step can no longer be undone. */
  readonly mailsWait?: boolean;
  /** The action that may be undone, if any; with `AS_BEFORE` the step before stays the one that may be. */
  readonly undoable?: Action | 'AS_BEFORE';
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
  const { now, limits } = context;
  // What may be undone waits as long; where its mark has no room it cannot be.
  const isHeld = mailsWait && mayWait(steps, context) && (undoable === undefined || fitsAMark(steps));
  const notBefore = secondsLater(now, isHeld ? limits.undoMinutes * 60 : 0);
  const examined = examineAll(steps, isReceipt, context);
  const moves = examined.map(({ step, after }) => ({ before: step.before, after }));
  const affected = affectedEntries(moves, { ...context, notBefore }, command);
  const requests = requestsWith(context.requests, examined);
  const entries = examined.map((each, index) => {
    const { step, after, findings, alternatives } = each;
    const dates = examined.filter((other) => isToldWith(each, other)).map((other) => other.after);
    const mails = mailsOf(each, { dates, ofLetter: openDates(after, requests) }, notBefore, command, context);
    const effects = [
      ...withdrawals(step, after, context),
      ...calendarEffects(step.before, after),
      ...masking(step, after),
      ...mails,
    ];
    const news = { mails, leavesWork: effects.length > 0, affected: step.isAlong ? [] : affected };
    const undo = undoOf(each, index, examined, { undoable, isHeld, notBefore, news }, command, now);
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
    return entryOf(change, facts, effects);
  });
  return accepted([...entries, ...affected]);
}

/** Whether the mails about a date tell of another date of its letter too: it stands as that one does, and as it came there. */
function isToldWith(each: Examined, other: Examined): boolean {
  const [one, two] = [each.after, other.after];
  return one !== two && areSessions(one, two) && one.status === two.status && isMoved(each) === isMoved(other);
}

function isMoved({ step: { before }, after }: Examined): boolean {
  return before !== null && !sameTime(before, after);
}

/** Whether mails may wait: of what begins soon people must know at once. */
function mayWait(steps: readonly Step[], { now, hours }: Pick<Context, 'now' | 'hours'>): boolean {
  const concerned = steps.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  return !concerned.some((request) => beginsSoon(request, now, hours));
}

/** How a command may be undone, and what it has told by then. */
interface Telling {
  readonly undoable: Action | 'AS_BEFORE' | undefined;
  readonly isHeld: boolean;
  readonly notBefore: Instant;
  readonly news: Pick<Parameters<typeof undoMark>[3], 'mails' | 'leavesWork' | 'affected'>;
}

/**
 * What undoing a step needs; of one on another request only what its applicant is shown until they are told.
 * @param index its place among the steps of its command
 */
function undoOf(
  { step, after }: Examined,
  index: number,
  examined: readonly Examined[],
  { undoable, isHeld, notBefore, news }: Telling,
  command: Cause,
  now: Instant,
): UndoMark | null {
  const { before } = step;
  if (step.keepsUndo || undoable === 'AS_BEFORE') return after.marks.undo;
  if (index > 0 && !step.isAlong) return isHeld && before ? replacedMark(before, after, now, notBefore) : null;
  const beside = index > 0 ? undefined : examined.find((each) => each.after !== after && !each.step.isAlong);
  return undoMark(undoable, command, now, {
    ...news,
    step: { before, after },
    ...(beside && { other: { before: beside.step.before, after: beside.after } }),
    // Who replaces their own earlier request is told nothing by it.
    ...(isHeld && undoable !== 'REPLACE_EARLIER' && { heldUntil: notBefore }),
  });
}

function applicantUntold(after: BookingRequest, at: Instant): Message {
  return { code: 'APPLICANT_UNTOLD', at, ...(isUnreachable(after) && { task: 'FIND_CONTACT' }) };
}

interface Examined {
  readonly step: Step;
  readonly after: BookingRequest;
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
}

/** The row shows the findings after the step, so a finished event no longer has the finding `IN_THE_PAST`. */
function examineAll(steps: readonly Step[], isReceipt: boolean, context: Context): Examined[] {
  const marked: { readonly step: Step; readonly after: BookingRequest }[] = [];
  for (const step of steps) {
    const revision = (step.before?.revision ?? 0) + 1;
    const raw = { ...withDaysOff(step.after, context.hours), revision };
    const others = otherDates(raw, requestsWith(context.requests, [...steps, ...marked]));
    marked.push({ step, after: markedStep(step, raw, others, context.now) });
  }
  const requests = requestsWith(context.requests, marked);
  return marked.map(({ step, after: raw }) => {
    const settled = isReceipt ? [] : SETTLED_ON_RECEIPT;
    const findings = examine(raw, { ...context, others: requests, settled });
    const examined = {
      ...raw,
      findingCodes: findings.map((finding) => finding.code),
      clashesWith: clashNumbers(findings),
    };
    const after = letGo(examined, findings, context);
    const alternatives = offeredTimes(after, step.asked ?? findings, { ...context, requests });
    return { step, after, findings, alternatives };
  });
}

/** A fixed time keeps its dates until it is given up or replaced by another. */
function withDaysOff(request: BookingRequest, hours: WorkingHours): BookingRequest {
  const isFixed = request.startDate !== request.endDate && (rankOf(request) === 2 || isShown(request.status));
  const daysOff = isFixed ? (timeWithDaysOff(request, hours).leftOut ?? null) : null;
  return { ...request, marks: { ...request.marks, daysOff } };
}

function mailsOf(
  { step, after, findings: findingsLeft, alternatives }: Examined,
  { dates, ofLetter }: Beside,
  notBefore: Instant,
  { actor }: Cause,
  { now: at, hours, team }: Context,
): MailEffect[] {
  const shown = step.setAside ?? step.asked ?? findingsLeft;
  const taken = {
    at,
    hours,
    text: step.text,
    applicantMessage: step.applicantMessage ?? step.retold,
    ...(actor.type === 'STAFF' && { actorName: actor.name, actorPost: actor.actsAs }),
    invited: step.before && isExpected(step.before.status) ? slotsOf(step.before, hours) : [],
    name: step.name,
    answer: step.message?.code === 'ANSWERED' ? step.message.answer : undefined,
    replacedBy: step.message?.code === 'REPLACED_BY' ? step.message.number : undefined,
    before: step.before,
  };
  const factsOf = (told: readonly Finding[], beside: readonly BookingRequest[]) =>
    mailFacts(after, told, alternatives, { ...taken, dates: datesOf(beside, hours) });
  const facts = factsOf(shown, dates);
  const reached = step.before?.status ?? after.status;
  const occasion = { request: after, reached, findings: shown, facts, team, actor, notBefore };
  // It tells of the whole letter, whatever a later step changed of it.
  const whole = step.before === null ? facts : factsOf(findingsLeft, ofLetter.length > 0 ? ofLetter : dates);
  // Whoever has a letter that is not passed on yet gets it anew, whole.
  const laysAnew = step.name === 'CORRECT' && after.status === 'SUBMITTED';
  return [
    ...(step.isAlong
      ? []
      : mailEffects(laysAnew ? { ...occasion, facts: whole } : occasion, [
          ...step.mails,
          ...fixedNews(step.name, step.before, after),
        ])),
    ...mailEffects({ ...occasion, facts: whole }, waitingMail(step.before, after)),
    ...(step.before ? mailEffects(occasion, newsAgain({ before: step.before, after }, at)) : []),
  ];
}

/** Other dates of the letter: those on which the step was taken as well, and all. */
interface Beside {
  readonly dates: readonly BookingRequest[];
  readonly ofLetter: readonly BookingRequest[];
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

function withdrawals(step: Step, after: BookingRequest, context: Context): Effect[] {
  const { before, withdraws = [] } = step;
  const overtaken = before ? newsOvertaken({ before, after }) : [];
  const steps = [...withdraws, ...idleMails(before, after), ...foundBefore(step, after, context), ...overtaken];
  if (steps.length === 0) return [];
  return [{ type: 'WITHDRAW', key: workKey(after, 'WITHDRAW'), number: after.number, steps }];
}

/**
 * The mail that lays a reopened request, or one made for the office's own use, before whoever has its letter, if it waits
 * still: they found it, and have done their step.
 */
function foundBefore(
  { name, before }: Step,
  after: BookingRequest,
  { now, limits }: Pick<Context, 'now' | 'limits'>,
): readonly string[] {
  // Where the displacement is taken back, that withdraws it.
  if (!before || name === 'REEXAMINE') return [];
  if (after.holder === before.holder && after.status === before.status) return [];
  const { undo } = before.marks;
  if (undo?.action === 'REOPEN') return undo.steps.map((step) => `${step}:FORWARDED`);
  const { kind, number, submittedAt } = before;
  const mayWait = isOwnUse(kind) && now < secondsLater(submittedAt, limits.undoMinutes * 60);
  return mayWait ? LAID_BEFORE.map((template) => workKey({ number, revision: 1 }, template)) : [];
}

/** The mails by which a request for the office's own use is laid before somebody when it is made. */
const LAID_BEFORE = ['FORWARDED', 'APPROVED'] as const;

function masking({ masks }: Step, after: BookingRequest): Effect[] {
  const { number, revision, responseId, submittedAt } = after;
  return masks ? [{ type: 'MASK', key: workKey(after, 'MASK'), number, revision, responseId, submittedAt }] : [];
}
