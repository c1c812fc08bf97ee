// Decides a step of the flow on one request: refused with a reason, or taken with its mails and calendar work.
import { examine } from '../examine.ts';
import { clashNumbers, type Finding, isBlocking } from '../finding.ts';
import { type Action, holderIn, legalActions, TRANSITIONS, type Transition } from '../flow.ts';
import type { Refusal } from '../refusal.ts';
import type { BookingRequest, Status } from '../request.ts';
import { eventsOf } from '../room-time.ts';
import { addMinutes, dateOf, type Instant, instantAt, type Slot, wallTimeOf } from '../time.ts';
import { deadlineAfter } from '../working-time.ts';
import { affectedChanges, SETTLED_ON_RECEIPT } from './affected.ts';
import type { ActCommand, CalendarEffect, Change, Context, Decision, Effect, HistoryEntry } from './command.ts';
import { mailFacts } from './mail-facts.ts';
import { mailEffects } from './mails.ts';
import { offerIfNeeded } from './offer.ts';
import { objectionTo } from './people.ts';

/** Somebody takes a step (SOP steps 1–4). Refuses with the codes of `Refusal`; a refused step changes nothing. */
export function decideAct(command: ActCommand, context: Context): Decision {
  const before = context.agenda.find((request) => request.number === command.number);
  if (!before) return refuse({ code: 'UNKNOWN_NUMBER', number: command.number });
  const transition = TRANSITIONS[command.action];
  const objection =
    objectionTo(command.actor, command.action, transition, context.team, dateOf(context.now)) ??
    formalObjection(command, before, transition);
  if (objection) return refuse(objection);

  const after = nextState(command, before, transition, context);
  // What the gate asks is asked of the request as it stands before the step: afterwards it would outrank the others.
  const asked: BookingRequest = { ...after, status: before.status };
  const known = { ...context, others: context.agenda, settled: SETTLED_ON_RECEIPT };
  const findings = examine(asked, known);
  const closed = closedGate(command.action, transition, asked, findings, context);
  if (closed) return refuse(closed);

  // What stands in the row is what needs attention from now on: a finished event no longer lies in the past.
  const left = after.status === before.status ? findings : examine(after, known);
  const examined: BookingRequest = {
    ...after,
    findingCodes: left.map((finding) => finding.code),
    clashesWith: clashNumbers(left),
  };
  const change: Change = {
    before,
    after: examined,
    findings: left,
    alternatives: offerIfNeeded(asked, findings, context),
    message: { code: 'RECORDED', action: command.action, at: context.now, actor: command.actor },
  };
  const effects = effectsOf(command, change, findings, transition, context);
  const entry: HistoryEntry = {
    commandId: command.id,
    number: before.number,
    revision: examined.revision,
    at: context.now,
    actor: command.actor,
    step: command.action,
    from: before.status,
    to: examined.status,
    text: command.text,
    attendance: command.action === 'COMPLETE' ? attendanceIn(command.text) : null,
    change,
    effects,
  };
  const affected = affectedChanges(change, context, command.id);
  return {
    ok: true,
    changes: [change, ...affected.map((each) => each.change)],
    history: [entry, ...affected],
    effects,
  };
}

function refuse(refusal: Refusal): Decision {
  return { ok: false, refusal };
}

function formalObjection(command: ActCommand, request: BookingRequest, transition: Transition): Refusal | null {
  const { action } = command;
  if (!transition.from.includes(request.status)) {
    return { code: 'NOT_NOW', action, status: request.status, legal: legalActions(request, 'ANY') };
  }
  if (transition.text === 'REQUIRED' && command.text.trim() === '') return { code: 'TEXT_NEEDED', action };
  return null;
}

function closedGate(
  action: Action,
  transition: Transition,
  request: BookingRequest,
  findings: readonly Finding[],
  context: Context,
): Refusal | null {
  switch (transition.gate) {
    case 'NONE':
      return null;
    case 'FREE_OF_FINDINGS':
      return blocked(action, findings.filter(isBlocking));
    case 'ROOM_FREE':
      return blocked(action, findings.filter(takesTheRoom));
    case 'HAS_BEGUN': {
      const begins = firstSlot(request, context)?.start;
      if (!begins || begins <= wallTimeOf(context.now)) return null;
      return { code: 'NOT_BEGUN', action, begins };
    }
  }
}

function blocked(action: Action, findings: readonly Finding[]): Refusal | null {
  return findings.length > 0 ? { code: 'BLOCKED', action, findings } : null;
}

function takesTheRoom(finding: Finding): boolean {
  switch (finding.code) {
    case 'CLASH_EARLIER_CANDIDATE':
    case 'SETUP_OVERLAP':
    case 'ROOM_BLOCKED':
    case 'INVALID_TIME':
      return true;
    default:
      return false;
  }
}

function nextState(
  command: ActCommand,
  before: BookingRequest,
  transition: Transition,
  context: Context,
): BookingRequest {
  const status = transition.to === 'SAME' ? before.status : transition.to;
  const moved = status !== before.status;
  return {
    ...before,
    revision: before.revision + 1,
    status,
    holder: holderIn(status),
    heldSince: moved ? context.now : before.heldSince,
    dueAt: moved ? dueIn(status, before, context) : before.dueAt,
    letterFile: command.action === 'RECORD_LETTER' ? joinLines(before.letterFile, command.text) : before.letterFile,
  };
}

/** The moment by which the next step is due by the SOP's "mutu baku". */
function dueIn(status: Status, request: BookingRequest, context: Context): Instant | null {
  const { standards, hours, now } = context;
  switch (status) {
    case 'FORWARDED':
      return deadlineAfter(now, standards.approveMinutes, hours);
    case 'APPROVED':
      return deadlineAfter(now, standards.scheduleMinutes, hours);
    case 'SCHEDULED': {
      const slot = firstSlot(request, context);
      return slot ? instantAt(slot.start) : null;
    }
    default:
      return null;
  }
}

/** @param findings as found at the step, which the mails tell of: a refused request keeps its reasons there */
function effectsOf(
  command: ActCommand,
  change: Change,
  findings: readonly Finding[],
  transition: Transition,
  context: Context,
): Effect[] {
  const { before, after, alternatives } = change;
  const person = command.actor.type === 'STAFF' ? command.actor.name : '';
  const facts = mailFacts(after, findings, alternatives, { at: context.now, text: command.text, actorName: person });
  const reached = before?.status ?? after.status;
  const notBefore =
    transition.mailDelayMinutes > 0
      ? instantAt(addMinutes(wallTimeOf(context.now), transition.mailDelayMinutes))
      : context.now;
  const occasion = { request: after, reached, findings, facts, team: context.team, actor: command.actor, notBefore };
  return [...calendarEffects(change, context), ...mailEffects(occasion, transition.mails)];
}

/** The calendar shows what is in the agenda: it changes when a request enters it, is renamed there, or leaves it. */
function calendarEffects({ before, after }: Change, context: Context): CalendarEffect[] {
  const wasShown = before !== null && isShown(before.status);
  if (!wasShown && !isShown(after.status)) return [];
  if (wasShown && isShown(after.status)) return [];
  const key = `${after.number}@${after.revision}:CALENDAR`;
  return [{ type: 'CALENDAR', key, number: after.number, previous: wasShown ? slotsOf(before, context) : [] }];
}

/** Whether a request of this status stands in the room's calendar: from scheduling on, past events included. */
export function isShown(status: Status): boolean {
  return status === 'SCHEDULED' || status === 'READY' || status === 'COMPLETED' || status === 'NO_SHOW';
}

/** The number of people that came, where a report names it ("hadir 34 orang"): its first whole number. */
function attendanceIn(text: string): number | null {
  const found = /\d{1,5}/.exec(text);
  return found ? Number(found[0]) : null;
}

function firstSlot(request: BookingRequest, context: Context): Slot | undefined {
  return slotsOf(request, context)[0];
}

function slotsOf(request: BookingRequest, context: Context): readonly Slot[] {
  const time = eventsOf(request, context.hours);
  return time.valid ? time.slots : [];
}

function joinLines(first: string, second: string): string {
  return first.trim() === '' ? second : `${first}\n${second}`;
}
