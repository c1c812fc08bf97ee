// What somebody without an account meets at the addresses of the desk, and what follows from it.
import type { Instant } from '../time/time.ts';

/** What an address leads a stranger to. */
export const MEETINGS = [
  'OPEN',
  'SIGN_IN',
  /** A form that takes no responses. */
  'CLOSED',
  'MISSING',
  /** A web app of this desk that acts as an account which does not own it, as after a hand-over (facts 13.1). */
  'OTHER_ACCOUNT',
  /** It answers, but is not this desk, or an earlier version of it. */
  'ELSEWHERE',
  /** Google did not answer, or not so that it could be understood. */
  'UNKNOWN',
] as const;
export type Meeting = (typeof MEETINGS)[number];

/** The addresses of the desk. */
export type Door = 'FORM' | 'WEB_APP' | 'SHEET';

/** Whether everybody may enter by an address, and when that was last looked at. */
export interface Openness {
  readonly answer: 'YES' | 'NO' | 'UNKNOWN';
  readonly at: Instant;
}

/** A closed form says nothing about who may answer it once it is open again. */
export function opennessOf(meeting: Meeting, at: Instant): Openness {
  if (meeting === 'OPEN') return { answer: 'YES', at };
  return { answer: meeting === 'UNKNOWN' || meeting === 'CLOSED' ? 'UNKNOWN' : 'NO', at };
}
