// What it means for a request that somebody said what the guests are served.
import { cateringBuffet, isNoBuffet } from '../rules/catering.ts';
import type { Catering } from '../vocabulary.ts';
import type { FindingCode } from './finding.ts';
import type { BookingRequest } from './request.ts';

const SPOKEN: FindingCode = 'CATERING_BUFFET';

/**
 * A request after what is served, or what is written about it, may have changed. A description that speaks of a buffet
 * counts as confirmed once somebody has chosen what is served instead. It is raised again by words that are written anew, and
 * whoever chooses a buffet takes the confirmation back.
 * @param chosen in this step; no words count
 */
export function withServed(
  before: BookingRequest,
  after: BookingRequest,
  chosen: Catering | undefined,
): BookingRequest {
  const { settled } = after.marks;
  const isRewritten = before.activity !== after.activity || before.description !== after.description;
  if (isRewritten || after.catering === 'BUFFET') return withSettled(after, settled.filter(isOther));
  const isAnswered = isNoBuffet(chosen) && !settled.includes(SPOKEN) && cateringBuffet(after) !== null;
  return isAnswered ? withSettled(after, [...settled, SPOKEN]) : after;
}

function withSettled(request: BookingRequest, settled: readonly FindingCode[]): BookingRequest {
  return { ...request, marks: { ...request.marks, settled } };
}

function isOther(code: FindingCode): boolean {
  return code !== SPOKEN;
}
