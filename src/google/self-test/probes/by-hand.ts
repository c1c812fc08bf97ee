// Questions that only a person can answer.
import type { Probe } from '../probe.ts';

export const BY_HAND_PROBES: readonly Probe[] = [
  { id: 'PASTE', emulated: 'facts 2', ask: 'BY_HAND' },
  { id: 'ANONYMOUS_EDITOR', emulated: 'readings: anonymousEditor', ask: 'BY_HAND' },
  { id: 'SECOND_ACCOUNT', emulated: 'readings: severalAccounts', ask: 'BY_HAND' },
  { id: 'PAGE_LINKS', emulated: 'readings: boundPages', ask: 'BY_HAND' },
];
