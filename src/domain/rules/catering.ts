// What the guests are served: no buffet, whether chosen or only spoken of, nothing left undecided, and what it means that somebody said so.

import type { FindingCode } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { isOwnUse } from '../request/status.ts';
import { buffetIn } from '../text/buffet.ts';
import type { Catering } from '../vocabulary.ts';

type Served = Pick<BookingRequest, 'kind' | 'catering' | 'activity' | 'description'>;

/**
 * A buffet is asked for, or the activity or its description speaks of one (SOP step 2: "tidak menyajikan makanan
 * prasmanan"); boxed meals are not forbidden.
 * The office's own use has no applicant to ask: what its people chose in `Konsumsi` counts for more than what they wrote.
 * At maintenance nobody is served.
 */
export function cateringBuffet({ kind, catering, activity, description }: Served) {
  if (kind === 'MAINTENANCE') return null;
  const isOwn = kind === 'OFFICIAL_USE';
  const own = isOwn ? ({ own: true } as const) : {};
  if (catering === 'BUFFET') return { word: '', ...own };
  if (isOwn && catering !== 'UNDECIDED') return null;
  const word = buffetIn(activity) || buffetIn(description);
  return word === '' ? null : { word, ...own };
}

/**
 * Nobody has said what is served, so nobody has made sure that it is no buffet (SOP step 2). For the office's own use and
 * for maintenance nobody need be asked.
 */
export function cateringUndecided({ kind, catering }: Pick<Served, 'kind' | 'catering'>) {
  return catering === 'UNDECIDED' && !isOwnUse(kind) ? {} : null;
}

const SPOKEN: FindingCode = 'CATERING_BUFFET';

/**
 * A request after what is served, or what is written about it, may have changed. A description that speaks of a buffet
 * counts as confirmed once somebody has said that none is served. It is raised again by words that are written anew, and
 * whoever chooses a buffet takes the confirmation back.
 * @param isSaid whether the step says that no buffet is served: by a choice, or in words
 */
export function withServed(before: BookingRequest, after: BookingRequest, isSaid: boolean): BookingRequest {
  const { settled } = after.marks;
  const isRewritten = before.activity !== after.activity || before.description !== after.description;
  if (isRewritten || after.catering === 'BUFFET') return withSettled(after, settled.filter(isOther));
  const isAnswered = isSaid && !settled.includes(SPOKEN) && cateringBuffet(after) !== null;
  return isAnswered ? withSettled(after, [...settled, SPOKEN]) : after;
}

function withSettled(request: BookingRequest, settled: readonly FindingCode[]): BookingRequest {
  return { ...request, marks: { ...request.marks, settled } };
}

function isOther(code: FindingCode): boolean {
  return code !== SPOKEN;
}

/** Whether a choice in `Konsumsi` says that no buffet is served. */
export function isNoBuffet(catering: Catering | undefined): boolean {
  return catering === 'NONE' || catering === 'BOXED';
}
