// Which account runs the application, and who may take that over: two accounts would send every mail twice.

import { sameText } from '../text/text.ts';
import type { Instant } from '../time/time.ts';
import { type Heartbeat, silenceOf } from './troubles.ts';

/** The account an application was installed for. */
export interface Ownership {
  readonly owner: string;
  /** Set if the owner removed their triggers. */
  readonly released?: Release;
  readonly heartbeat: Heartbeat;
}

export interface Release {
  readonly at: Instant;
  /** The account that takes over; blank if the owner named none. */
  readonly next: string;
}

/** What an account may do when it installs. */
export type Claim =
  /** Nobody owns the install, or the owner left it without naming another account. */
  | { readonly type: 'FIRST' }
  /** The account owns the install: it repairs it, or installs again. */
  | { readonly type: 'OWN' }
  /** The owner handed the install over to this account. */
  | { readonly type: 'SUCCEED'; readonly owner: string }
  /** Another account's automation no longer runs: it may be taken over, deliberately. */
  | { readonly type: 'TAKE_OVER'; readonly owner: string; readonly silentSince: Instant }
  /** Another account's automation runs, or the install was handed over to a third account. */
  | { readonly type: 'REFUSED'; readonly owner: string; readonly next: string };

/** @param account the address of the account that installs */
export function ownershipOf(ownership: Ownership | null, account: string, now: Instant): Claim {
  if (!ownership) return { type: 'FIRST' };
  const { owner, released, heartbeat } = ownership;
  if (sameText(owner, account)) return { type: 'OWN' };
  if (released && released.next === '') return { type: 'FIRST' };
  if (released && sameText(released.next, account)) return { type: 'SUCCEED', owner };
  if (silenceOf(heartbeat, now) === 'HOUR') return { type: 'TAKE_OVER', owner, silentSince: heartbeat.hourRanAt };
  return { type: 'REFUSED', owner, next: released?.next ?? '' };
}
