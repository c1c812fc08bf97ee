// What the guests are served: no buffet, whether chosen or only spoken of, and nothing left undecided.

import type { Values } from '../request/fields.ts';
import { isOwnUse } from '../request/status.ts';
import { buffetIn } from '../text/buffet.ts';
import type { Catering } from '../vocabulary.ts';

type Served = Values<'kind' | 'catering' | 'activity' | 'description'>;

/**
 * A buffet is asked for, or the activity or its description speaks of one (SOP step 2: "tidak menyajikan makanan
 * prasmanan"); boxed meals are not forbidden.
 * The office's own use has no applicant to ask: what its people chose in `Konsumsi` counts for more than what they wrote.
 * At maintenance nobody is served.
 */
export function cateringBuffet({ kind, catering, activity, description }: Served) {
  if (kind === 'MAINTENANCE') return null;
  const isOwn = kind === 'OFFICIAL_USE';
  const ownMark = isOwn ? ({ own: true } as const) : {};
  if (catering === 'BUFFET') return { word: '', ...ownMark };
  if (isOwn && catering !== 'UNDECIDED') return null;
  const word = buffetIn(activity) || buffetIn(description);
  return word === '' ? null : { word, ...ownMark };
}

/**
 * Nobody has said what is served, so nobody has made sure that it is no buffet (SOP step 2). For the office's own use and
 * for maintenance nobody need be asked.
 */
export function cateringUndecided({ kind, catering }: Pick<Served, 'kind' | 'catering'>) {
  return catering === 'UNDECIDED' && !isOwnUse(kind) ? {} : null;
}

/** Whether a choice in `Konsumsi` says that no buffet is served. */
export function isNoBuffet(catering: Catering | undefined): boolean {
  return catering === 'NONE' || catering === 'BOXED';
}
