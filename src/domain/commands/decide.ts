// Decides a command. Pure: makes changes, history and effects, or a refusal, from the command and its context.

import { isOpenFor } from '../flow/flow.ts';
import type { Transition } from '../flow/transition.ts';
import { TRANSITIONS } from '../flow/transitions.ts';
import { newsAgainst } from '../mail/fixed-news.ts';
import { canBeTold, tellsApplicant } from '../mail/mail-orders.ts';
import { inPost, objectionToActor } from '../mail/people.ts';
import { type Finding, maySetAside } from '../request/finding.ts';
import { isUnreachable, withHolderAt } from '../request/holder.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import { hasEnded } from '../request/room-time.ts';
import { FIXED_STATUSES, isExpected, OPEN_STATUSES, surveyFor } from '../request/status.ts';
import type { Action } from '../vocabulary.ts';
import { decideAnswer } from './answer.ts';
import type { ActCommand, Command, Context } from './command.ts';
import { decideCorrect } from './correct.ts';
import { type Decision, refused, requestsWith } from './decision.ts';
import type { Step } from './examined-steps.ts';
import { urgently } from './first-desk.ts';
import { asFound, closedGate, findingsOf, newTimeRefused } from './gate.ts';
import { decideMask } from './mask.ts';
import type { Message } from './message.ts';
import { type Next, nextState } from './next-state.ts';
import { cureFor, nextStep } from './next-step.ts';
import { ownUse } from './own-use.ts';
import { type Particulars, recordSteps } from './record.ts';
import { decideReexamine, decideUndelivered } from './reexamine.ts';
import type { Refusal } from './refusal.ts';
import { goesBack, sentBack } from './sent-back.ts';
import { datesBeside } from './sessions.ts';
import { decideSubmit } from './submit.ts';
import { undoSteps } from './undo.ts';
import { isMended, laidBefore } from './with-sender.ts';
import { withReason, writtenOffer } from './written-offer.ts';

/** Decides one command; never throws because of what people wrote. */
export function decide(command: Command, context: Context): Decision {
  switch (command.type) {
    case 'SUBMIT':
      return decideSubmit(command, context);
    case 'ACT':
      return decideAct(command, context);
    case 'ANSWER':
      return decideAnswer(command, context);
    case 'CORRECT':
      return decideCorrect(command, context);
    case 'REEXAMINE':
      return decideReexamine(command, context);
    case 'UNDELIVERED':
      return decideUndelivered(command, context);
    case 'MASK':
      return decideMask(command, context);
  }
}

/**
 * Decides a step that somebody takes (SOP steps 1–4). Refuses with the codes of `Refusal`. What is done to a letter is
 * done to each of its dates that it can be done to, with the mails about the first that has any.
 */
function decideAct(given: ActCommand, context: Context): Decision {
  const chosenStep = takeStep(given, context);
  if ('ok' in chosenStep) return chosenStep;
  const { steps, command, particulars } = chosenStep;
  const carried: Step[] = [];
  for (const { number } of datesBeside(given, context)) {
    const requests = requestsWith(context.requests, [...steps, ...carried]);
    const other = takeStep({ ...command, number }, { ...context, requests });
    if ('steps' in other) carried.push(...other.steps.map((step) => carriedAlong(step, given)));
  }
  return recordSteps([...steps, ...carried], command, context, particulars);
}

function carriedAlong(step: Step, { action, number }: ActCommand): Step {
  const { message } = step;
  const messageAlong = message?.code === 'RECORDED' ? { ...message, action, along: number } : message;
  return { ...step, isAlong: true, message: messageAlong };
}

/** The steps of one request, or why there are none. */
function takeStep(given: ActCommand, context: Context): Taken | Decision {
  const { action: chosen, number } = given;
  const before = byNumber(context.requests, number);
  if (!before) return refused({ code: 'UNKNOWN_NUMBER', number });
  const actionTaken = chosen === 'UNDO' ? (before.marks.undo?.action ?? chosen) : chosen;
  const said = withReason({ ...given, actor: inPost(given.actor, actionTaken, context) }, before, context);
  const transition = TRANSITIONS[chosen];
  const asItStands = asFound(before, chosen, context);
  // Whose step it is comes second: told first, its reader would send them on to be refused as well.
  const objection =
    notNow(chosen, asItStands, context) ??
    objectionToActor(said.actor, chosen, transition, context) ??
    wordsMissing(said, asItStands, transition);
  if (objection) return refused(objection);
  // Each date is recorded as approved, whichever way that was chosen.
  const action = chosen === 'APPROVE_SESSIONS' ? 'APPROVE' : chosen;
  const command = { ...said, action };
  if (action === 'UNDO') {
    const steps = undoSteps(command, before, context);
    return 'code' in steps ? refused(steps) : { steps, command, particulars: {} };
  }

  const offers = action === 'OFFER_TIMES' ? writtenOffer(command, before, context) : before.marks.offers;
  if ('code' in offers) return refused(offers);
  const next = nextState({ ...command, action }, { ...asItStands, marks: { ...asItStands.marks, offers } }, context);
  if ('code' in next) return refused(next);
  // Examined with the status before the step: with the new one it would outrank the others. If the old status is not an
  // open one, it has no findings, so the new one is used.
  const asked: BookingRequest = {
    ...next.after,
    status: OPEN_STATUSES.includes(before.status) ? before.status : next.after.status,
  };
  const findings = findingsOf(asked, context);
  const closed =
    transition.gate === 'NEW_TIME_FREE'
      ? newTimeRefused(before, next.after, context)
      : closedGate(transition.gate, action, asked, findings, context);
  if (closed) return turnedDown(command, before, closed, context);
  if (next.uncounted) return refused({ code: 'TEXT_NEEDED', action });
  const steps = stepsOf(command, { before, next, findings, transition, chosen }, context);
  return { steps, command, particulars: { mailsWait: transition.mailsWait, undoable: action } };
}

interface Taken {
  readonly steps: readonly Step[];
  readonly command: ActCommand;
  readonly particulars: Particulars;
}

/**
 * A step whose gate is closed. Where findings close it the refusal names what settles them, and the letter of a fixed
 * time goes back before the Kasi with them.
 */
function turnedDown(command: ActCommand, before: BookingRequest, closed: Refusal, context: Context): Decision {
  if (closed.code !== 'BLOCKED') return refused(closed);
  if (!goesBack(before)) return refused({ ...closed, next: cureFor(before, closed.findings, context) });
  const after = sentBack(before, context);
  // A time that is to be approved anew leaves out what has become a holiday: that speaks against it no more.
  const codesLeft = findingsOf(after, context).map(({ code }) => code);
  const findingsLeft = closed.findings.filter(({ code }) => codesLeft.includes(code));
  const next = findingsLeft.length > 0 ? cureFor(after, findingsLeft, context) : nextStep(after, context);
  const refusal = { ...closed, next };
  const written = command.text.trim();
  const step: Step = {
    name: 'HELD_BACK',
    before,
    after,
    text: '',
    mails: [newsAgainst(after, closed.findings)],
    message: { code: 'HELD_BACK', at: context.now, refusal, ...(written && { written }) },
    asked: refusal.findings,
  };
  return { ok: false, refusal, instead: recordSteps([step], command, context, { undoable: 'RETURN_TO_SECTION_HEAD' }) };
}

function notNow(action: Action, request: BookingRequest, context: Context): Refusal | null {
  if (isOpenFor(request, action, context)) return null;
  const { status, holder } = withHolderAt(request, context.now);
  const isOfStatus = FIXED_STATUSES.includes(status) && TRANSITIONS[action].from.includes(status);
  const isTooLate = isOfStatus && hasEnded(request, context.now);
  return { code: 'NOT_NOW', action, status, holder, next: nextStep(request, context), ...(isTooLate && { isTooLate }) };
}

function wordsMissing(
  { action, text, applicantMessage = '' }: ActCommand,
  request: BookingRequest,
  transition: Transition,
): Refusal | null {
  const needed = transition.text === 'REQUIRED' || (transition.text === 'UNLESS_CONFIRMED' && !request.marks.confirmed);
  if (needed && text.trim() === '') return { code: 'TEXT_NEEDED', action };
  const isMute = transition.applicantMessage === 'REQUIRED' && applicantMessage.trim() === '';
  return isMute ? { code: 'APPLICANT_MESSAGE_NEEDED', action } : null;
}

/** A step that nothing stands against. */
interface Passed {
  readonly before: BookingRequest;
  readonly next: Next;
  readonly findings: readonly Finding[];
  readonly transition: Transition;
  readonly chosen: Action;
}

function stepsOf(
  command: ActCommand,
  { before, next, findings, transition, chosen }: Passed,
  context: Context,
): Step[] {
  const { action, text } = command;
  const applicantWords = transition.applicantMessage === 'NONE' ? '' : (command.applicantMessage ?? '').trim();
  const mails = mailsTo(transition, before, next, applicantWords, context);
  const cannotTell = tellsApplicant(next.after, mails) && !canBeTold(next.after, findings);
  const telling = isUnreachable(next.after) ? 'FIND_CONTACT' : 'TELL_APPLICANT';
  const task = next.isServedUnsaid ? 'SAY_WHAT_WAS_SERVED' : cannotTell ? telling : null;
  const passedOn = cannotTell && applicantWords;
  const made = action === 'DISPLACE' ? ownUse(next.after, command, context) : null;
  const came = action === 'COMPLETE' || action === 'MARK_NO_SHOW' ? next.after.marks.attended.slice(-1)[0] : null;
  const message: Message = {
    code: 'RECORDED',
    action: chosen,
    at: context.now,
    ...(task && { task }),
    ...(came && { came }),
    ...(passedOn && { passedOn }),
    ...(made && { made: made.after.number }),
  };
  const mainStep: Step = {
    name: action,
    before,
    after: next.after,
    text,
    ...(applicantWords && { applicantMessage: applicantWords }),
    attendance: next.attendance ?? null,
    mails,
    message,
    asked: findings,
    ...(action === 'SET_ASIDE' && { setAside: findingsOf(before, context).filter(maySetAside) }),
  };
  if (made) return [mainStep, made];
  if (!next.replaced) return [mainStep];
  return [
    mainStep,
    {
      name: 'CANCEL_FOR_APPLICANT',
      ...next.replaced,
      text: command.number,
      // An applicant who was told the old time has it in their calendar, under the old number.
      mails: isExpected(next.replaced.before.status) ? ['CANCELLED'] : [],
      message: { code: 'REPLACED_BY', at: context.now, number: command.number },
    },
  ];
}

/** Thanks are sent once, when the event closes, with a survey or words: not before the last day, nor for a later count. */
function mailsTo(
  { to, mails }: Transition,
  before: BookingRequest,
  { after }: Next,
  said: string,
  { office, now }: Context,
): Transition['mails'] {
  if (to === 'COMPLETED') {
    const isSaying = said !== '' || surveyFor(after.kind, office.surveyLink) !== null;
    return isSaying && after.status === to && before.status !== to ? mails : [];
  }
  // Nobody is invited to what is over, nor told that somebody is.
  if (to === 'SCHEDULED' && hasEnded(after, now)) return [];
  // Of what held no time nobody was told when it came.
  if (to === 'FORWARDED' && before.marks.holdsNoTime) return [...mails, ...urgently(after, 'SECTION_HEAD')];
  return isMended(before, after) ? [...laidBefore(after), ...mails] : mails;
}
