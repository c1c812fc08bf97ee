// What is examined again, under the lock, before a step may be taken.

import { rankOf } from '../clash/clash.ts';
import type { Gate } from '../flow/transition.ts';
import { TRANSITIONS } from '../flow/transitions.ts';
import { examine } from '../request/examine.ts';
import { type Finding, isAbout, isBlocking, maySetAside } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf, wantedTime } from '../request/room-time.ts';
import { FIXED_STATUSES } from '../request/status.ts';
import { wallTimeOf } from '../time/time.ts';
import type { Action } from '../vocabulary.ts';
import { SETTLED_ON_RECEIPT } from './affected.ts';
import type { Context } from './command.ts';
import { isShortened, sameTime } from './move.ts';
import { offeredTimes } from './offer.ts';
import type { Refusal } from './refusal.ts';

/** The findings of a request in a possible state; `context.requests` may hold the request itself. */
export function findingsOf(request: BookingRequest, context: Context): Finding[] {
  return examine(request, { ...context, others: context.requests, settled: SETTLED_ON_RECEIPT });
}

/**
 * A request as a step finds it. A row tells what spoke against it when it was last examined; what may be set aside is asked
 * anew, so that nobody has to wait for that.
 */
export function asFound(request: BookingRequest, action: Action, context: Context): BookingRequest {
  if (TRANSITIONS[action].when !== 'MAY_BE_SET_ASIDE') return request;
  return { ...request, findingCodes: findingsOf(request, context).map(({ code }) => code) };
}

/** Why a gate is closed; `null` if it is open. @param findings of the request before it gains any rank; a fixed one is examined against all others that are */
export function closedGate(
  gate: Exclude<Gate, 'NEW_TIME_FREE'>,
  action: Action,
  request: BookingRequest,
  findings: readonly Finding[],
  context: Context,
): Refusal | null {
  switch (gate) {
    case 'NONE':
      return null;
    case 'FREE_OF_FINDINGS':
      return blocked(action, request, findingsAgainst(request, findings, context), context);
    case 'HAS_BEGUN': {
      const begins = slotsOf(request, context.hours)[0]?.start;
      if (!begins || begins <= wallTimeOf(context.now)) return null;
      return { code: 'NOT_BEGUN', action, begins };
    }
  }
}

/**
 * Why a request may not have another time; `null` if it may. For a candidate the room must be free. A request whose
 * time is fixed is examined as a candidate and must have no blocking finding, so earlier candidates precede it.
 * A shorter time is always allowed; the same one is not, where it was given to somebody else.
 */
export function newTimeRefused(before: BookingRequest, after: BookingRequest, context: Context): Refusal | null {
  if (!sameTime(before, after) && isShortened(before, after, context.room, context.hours)) return null;
  const fixed = isFixed(before);
  const findings = findingsOf(fixed ? { ...after, status: 'FORWARDED' } : after, context);
  const against = findings.filter(fixed ? isBlocking : takesTheRoom);
  return against.length > 0 ? timeTaken(after, against, context) : null;
}

/** Why a time is shown to the applicant who wants it before it is sent; `null` where its day and hours are usual. */
export function unusualTime(after: BookingRequest, context: Context): Refusal | null {
  const findings = findingsOf(after, context).filter(maySetAside);
  if (findings.length === 0) return null;
  const alternatives = offeredTimes(after, findings, context);
  return { code: 'TIME_UNUSUAL', time: wantedTime(after), findings, alternatives };
}

/** The refusal of a time, with the nearest free times. */
export function timeTaken(wanted: BookingRequest, findings: readonly Finding[], context: Context): Refusal {
  const alternatives = offeredTimes(wanted, findings, context);
  return { code: 'TIME_TAKEN', time: wantedTime(wanted), findings, alternatives };
}

/** What keeps a request from holding its time: other fixed times, whichever was first, and hand-made events. */
export function heldByOthers(request: BookingRequest, context: Context): Finding[] {
  return againstFixed(request, context).filter(takesTheRoom);
}

/** What keeps a request from going on. @param findings of the request as it stands; a fixed one is examined anew */
export function findingsAgainst(request: BookingRequest, findings: readonly Finding[], context: Context): Finding[] {
  return (isFixed(request) ? againstFixed(request, context) : findings).filter(isBlocking);
}

/** The findings of a request as that of the last in the queue before all fixed times, whichever was first. */
function againstFixed(request: BookingRequest, context: Context): Finding[] {
  const holding = context.requests.filter((other) => rankOf(other) === 2);
  return findingsOf({ ...request, status: 'FORWARDED' }, { ...context, requests: holding });
}

function isFixed({ status }: Pick<BookingRequest, 'status'>): boolean {
  return FIXED_STATUSES.includes(status);
}

/** Whether a finding says that the room is taken, or that the time cannot be read. */
function takesTheRoom(finding: Finding): boolean {
  return isAbout(finding, 'ROOM_TAKEN', 'UNREADABLE');
}

function blocked(
  action: Action,
  request: BookingRequest,
  findings: readonly Finding[],
  context: Context,
): Refusal | null {
  if (findings.length === 0) return null;
  return { code: 'BLOCKED', action, findings, alternatives: offeredTimes(request, findings, context), next: null };
}
