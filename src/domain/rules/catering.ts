// Findings about what the guests are served: no buffet, whether chosen or only spoken of, and nothing left undecided.

import type { Finding } from '../request/finding.ts';
import { isOwnUse } from '../request/kind.ts';
import type { BookingRequest } from '../request/request.ts';
import { buffetIn } from '../text/buffet.ts';

type Of<C extends Finding['code']> = Extract<Finding, { code: C }> | null;

type Served = Pick<BookingRequest, 'kind' | 'catering' | 'activity' | 'description'>;

/**
 * A buffet is asked for, or the activity or its description speaks of one (SOP step 2: "tidak menyajikan makanan
 * prasmanan"); boxed meals are not forbidden.
 * The office's own use has no applicant to ask: what its people chose in `Konsumsi` counts for more than what they wrote.
 * At maintenance nobody is served.
 */
export function cateringBuffet({ kind, catering, activity, description }: Served): Of<'CATERING_BUFFET'> {
  if (kind === 'MAINTENANCE') return null;
  const isOwn = kind === 'OFFICIAL_USE';
  const own = isOwn ? ({ own: true } as const) : {};
  if (catering === 'BUFFET') return { code: 'CATERING_BUFFET', word: '', ...own };
  if (isOwn && catering !== 'UNDECIDED') return null;
  const word = buffetIn(activity) || buffetIn(description);
  return word === '' ? null : { code: 'CATERING_BUFFET', word, ...own };
}

/**
 * Nobody has said what is served, so nobody has made sure that it is no buffet (SOP step 2). For the office's own use and
 * for maintenance nobody need be asked.
 */
export function cateringUndecided({ kind, catering }: Pick<Served, 'kind' | 'catering'>): Of<'CATERING_UNDECIDED'> {
  return catering === 'UNDECIDED' && !isOwnUse(kind) ? { code: 'CATERING_UNDECIDED' } : null;
}

/** Whether a finding asks the applicant what is served. */
export function isAboutFood({ code }: Pick<Finding, 'code'>): boolean {
  return code === 'CATERING_BUFFET' || code === 'CATERING_UNDECIDED';
}
