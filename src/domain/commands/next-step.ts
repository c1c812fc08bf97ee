// Which step a refusal names: one that would be taken now, found by asking the gates.
import { isOpenFor, legalActions } from '../flow/flow.ts';
import { byLikelihood, mends, usualStep } from '../flow/likely-steps.ts';
import { curesOf } from '../flow/settling.ts';
import { TRANSITIONS } from '../flow/transitions.ts';
import { type Finding, isAbout } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { FIXED_STATUSES, isOwnUse, WAITING_STATUSES } from '../request/status.ts';
import type { Action } from '../vocabulary.ts';
import type { Context } from './command.ts';
import { asFound, closedGate, findingsAgainst, findingsOf } from './gate.ts';
import { nextState } from './next-state.ts';
import { undoSteps } from './undo.ts';

/**
 * The step that settles the first of some findings which can be settled by one; `null` where only the cells of the row
 * help. @param findings that block the request
 */
export function cureFor(request: BookingRequest, findings: readonly Finding[], context: Context): Action | null {
  const standing = { ...request, findingCodes: findings.map(({ code }) => code) };
  return (
    curesOf(findings).find((action) => {
      if (action === 'CHANGE_TIME' && !mayMove(request, findings)) return false;
      // The office moves its own use itself, before it asks the Kabid for an exception.
      if (action === 'SET_ASIDE' && isOwnUse(request.kind)) return false;
      return isOpenFor(standing, action, context);
    }) ?? null
  );
}

/** The step that carries a request on as it stands: the usual one, or what first settles what keeps that from being taken. */
export function nextStep(request: BookingRequest, context: Context): Action | null {
  const findings = findingsOf(request, context);
  const standing = { ...request, findingCodes: findings.map(({ code }) => code) };
  const legal = byLikelihood(standing, legalActions(standing, context), context).filter((action) =>
    isOpenFor(asFound(request, action, context), action, context),
  );
  const usual = usualStep(standing, context);
  const onward = [...new Set([...(usual ? [usual] : []), ...legal])].filter((action) => legal.includes(action));
  for (const action of onward.filter((each) => TRANSITIONS[each].way !== 'OFF')) {
    if (!hasWork(action, request, context)) continue;
    const { gate } = TRANSITIONS[action];
    if (gate === 'NEW_TIME_FREE') {
      if (mayMove(request, findings)) return action;
      continue;
    }
    const against = gate === 'FREE_OF_FINDINGS' ? findingsAgainst(request, findings, context) : [];
    const isOpen = gate === 'FREE_OF_FINDINGS' || !closedGate(gate, action, request, findings, context);
    if (isOpen && against.length === 0) return action;
    const cure = against.length > 0 ? cureFor(request, against, context) : null;
    // What a candidate is held up by and no step settles is mended in its row.
    if (cure || WAITING_STATUSES.includes(request.status)) return cure;
  }
  return null;
}

/**
 * Whether a step would find anything to do: the room is made ready for the next date only when that has come, and what was
 * given to somebody else meanwhile is not taken back.
 */
function hasWork(action: Action, request: BookingRequest, context: Context): boolean {
  if (mends(action, request)) return false;
  const { number, marks } = request;
  const step = { type: 'ACT', id: '', number, text: '' } as const;
  if (action === 'UNDO') {
    const actor = { type: 'STAFF', email: marks.undo?.by ?? '', name: '', roles: [] } as const;
    return !('code' in undoSteps({ ...step, action, actor }, request, context));
  }
  const next = nextState({ ...step, action, actor: { type: 'UNKNOWN' } }, request, context);
  return !('code' in next) || next.code !== 'NOTHING_LEFT';
}

/** Whether a free time would be given: a fixed one is moved only where nothing else speaks against the request. */
function mayMove({ status }: BookingRequest, findings: readonly Finding[]): boolean {
  const isOther = (finding: Finding) => isAbout(finding, 'FOOD', 'LETTER');
  return !FIXED_STATUSES.includes(status) || !findings.some(isOther);
}
