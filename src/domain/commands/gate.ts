// What is examined once more, inside the lock, before a step may be taken.
import { rankOf } from '../clash/clash.ts';
import type { Action, Gate } from '../flow/flow.ts';
import { examine } from '../request/examine.ts';
import { type Finding, isBlocking } from '../request/finding.ts';
import { type BookingRequest, wantedTime } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { FIXED_STATUSES } from '../request/status.ts';
import { wallTimeOf } from '../time/time.ts';
import { SETTLED_ON_RECEIPT } from './affected.ts';
import type { Context } from './command.ts';
import { isShortened } from './move.ts';
import { offerIfNeeded } from './offer.ts';
import type { Refusal } from './refusal.ts';

/** What is found about a request as it would be asked; the one that is asked about may be on the desk. */
export function findingsOf(request: BookingRequest, context: Context): Finding[] {
  return examine(request, { ...context, others: context.requests, settled: SETTLED_ON_RECEIPT });
}

/** Why a gate is closed; `null` where it is open. @param findings of the request as asked, before it gains any rank */
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
      return blocked(action, request, findings.filter(isBlocking), context);
    case 'ROOM_FREE':
      return blocked(action, request, heldByOthers(request, context), context);
    case 'HAS_BEGUN': {
      const begins = slotsOf(request, context.hours)[0]?.start;
      if (!begins || begins <= wallTimeOf(context.now)) return null;
      return { code: 'NOT_BEGUN', action, begins };
    }
  }
}

/**
 * Whether a request may have another time. A candidate must find the room free; one whose time is fixed must be fit to
 * be fixed anew, asked as a candidate: an earlier one goes before it. A shorter time takes nothing from anybody.
 */
export function newTimeRefused(before: BookingRequest, after: BookingRequest, context: Context): Refusal | null {
  if (isShortened(before, after, context.room, context.hours)) return null;
  const fixed = FIXED_STATUSES.includes(before.status);
  const findings = findingsOf(fixed ? { ...after, status: 'FORWARDED' } : after, context);
  const against = findings.filter(fixed ? isBlocking : takesTheRoom);
  return against.length > 0 ? timeTaken(after, against, context) : null;
}

/** The refusal of a time, with the free ones that are nearest to it. */
export function timeTaken(wanted: BookingRequest, findings: readonly Finding[], context: Context): Refusal {
  const alternatives = offerIfNeeded(wanted, findings, context);
  return { code: 'TIME_TAKEN', time: wantedTime(wanted), findings, alternatives };
}

/** Who holds the time of a request that is to hold it too: other fixed times, whoever was first, and hand-made events. */
export function heldByOthers(request: BookingRequest, context: Context): Finding[] {
  const holding = context.requests.filter((other) => rankOf(other) === 2);
  return findingsOf({ ...request, status: 'FORWARDED' }, { ...context, requests: holding }).filter(takesTheRoom);
}

/** Whether a finding says that somebody or something has the room, or that no time can be read. */
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

function blocked(
  action: Action,
  request: BookingRequest,
  findings: readonly Finding[],
  context: Context,
): Refusal | null {
  if (findings.length === 0) return null;
  return { code: 'BLOCKED', action, findings, alternatives: offerIfNeeded(request, findings, context) };
}
