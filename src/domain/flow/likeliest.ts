// The order in which the letter page offers its steps: the likeliest first, taking back the last one at the end.
// The dropdown of a row has an order of its own: likely-steps.ts.
import { type Finding, isBlocking } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import type { Action } from '../vocabulary.ts';

/** Steps that move a letter on, in the order of the flow. */
const ONWARD: readonly Action[] = [
  'FORWARD',
  'APPROVE',
  'OFFER_TIMES',
  'ASK_CONFIRMATION',
  'RECORD_ANSWER',
  'SCHEDULE',
  'MARK_READY',
  'COMPLETE',
];
/** The Kabid's two likeliest steps after a refusal was proposed: to refuse, or to return the letter. */
const ENDS: readonly Action[] = ['REJECT', 'RETURN_TO_SECTION_HEAD'];

/** The steps of these that move the letter on, the likeliest first; an approval last where a finding blocks it. */
export function onwardSteps(
  steps: readonly Action[],
  { status, holder }: Pick<BookingRequest, 'status' | 'holder'>,
  findings: readonly Finding[],
): Action[] {
  const isProposed = status === 'FORWARDED' && holder === 'DIVISION_HEAD';
  const onward = [...(isProposed ? ENDS : []), ...ONWARD].filter((step) => steps.includes(step));
  if (!findings.some(isBlocking)) return onward;
  return [...onward.filter((step) => step !== 'APPROVE'), ...onward.filter((step) => step === 'APPROVE')];
}
