// Which account the application works as, and who may take that over: two accounts would send every mail twice.

import { sameAddress } from '../settings/team.ts';
import type { Instant } from '../time/time.ts';
import { type Heartbeat, silenceOf } from './heartbeat.ts';

/** The account an application was installed for. */
export interface Ownership {
  readonly owner: string;
  /** Set where the owner has taken his triggers away. */
  readonly released?: Release;
  readonly heartbeat: Heartbeat;
}

export interface Release {
  readonly at: Instant;
  /** The account that is to go on; blank where it was taken off without naming one. */
  readonly next: string;
}

/** How an account stands to an install. */
export type Claim =
  /** Nobody's yet, or nobody's any more. */
  | { readonly type: 'FIRST' }
  /** Its own: repaired, or put back after it was taken off. */
  | { readonly type: 'OWN' }
  /** Handed over to this account. */
  | { readonly type: 'SUCCEED'; readonly owner: string }
  /** Another's, whose automation is silent: may be taken over by somebody who knows what he does. */
  | { readonly type: 'TAKE_OVER'; readonly owner: string; readonly silentSince: Instant }
  /** Another's, and alive, or handed over to a third. */
  | { readonly type: 'REFUSED'; readonly owner: string; readonly next: string };

/** @param account the address of the one who installs */
export function ownershipOf(ownership: Ownership | null, account: string, now: Instant): Claim {
  if (!ownership) return { type: 'FIRST' };
  const { owner, released, heartbeat } = ownership;
  if (sameAddress(owner, account)) return { type: 'OWN' };
  if (released && released.next === '') return { type: 'FIRST' };
  if (released && sameAddress(released.next, account)) return { type: 'SUCCEED', owner };
  if (silenceOf(heartbeat, now) === 'HOUR') return { type: 'TAKE_OVER', owner, silentSince: heartbeat.hourRanAt };
  return { type: 'REFUSED', owner, next: released?.next ?? '' };
}
