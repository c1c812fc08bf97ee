// Which steps settle what was found about a request: on the page of its letter, and where a step was refused for it.

import { type Finding, isAbout, isAboutFood, speaksAgainstTime } from '../request/finding.ts';
import { isOwnUse } from '../request/status.ts';
import type { Action, RequestKind } from '../vocabulary.ts';

/** A finding, as far as the table of findings knows it by its code. */
type Coded = Pick<Finding, 'code'>;

/** What settles some findings. */
interface Settling {
  readonly of: (finding: Coded) => boolean;
  /** Before the approval, on the page of the letter. */
  readonly likely: Action;
  /** The same of the office's own use, which has nobody to ask; `null`: no step does, its row is mended. */
  readonly own: Action | null;
  /** What a refusal names: the first that is open. */
  readonly cures: readonly Action[];
}

/**
 * What settles a finding that blocks an approval, in the order in which it is done. What concerns the time comes first: while
 * it may move, nothing else is certain. A time that is over holds nothing up, since what took place must be recorded; it is not
 * approved by habit.
 */
const SETTLING: readonly Settling[] = [
  {
    of: ({ code }) => code === 'IN_THE_PAST',
    likely: 'CHANGE_TIME',
    own: 'CHANGE_TIME',
    cures: ['CHANGE_TIME'],
  },
  {
    of: (finding) => isAbout(finding, 'UNREADABLE'),
    likely: 'ASK_CONFIRMATION',
    own: 'CHANGE_TIME',
    cures: ['CHANGE_TIME'],
  },
  {
    of: (finding) => isAbout(finding, 'ROOM_TAKEN'),
    likely: 'OFFER_TIMES',
    own: 'CHANGE_TIME',
    cures: ['OFFER_TIMES', 'CHANGE_TIME'],
  },
  // An unusual day or hour is moved as a taken room is, unless the Kabid sets the rule aside.
  {
    of: speaksAgainstTime,
    likely: 'OFFER_TIMES',
    own: 'CHANGE_TIME',
    cures: ['OFFER_TIMES', 'SET_ASIDE', 'CHANGE_TIME'],
  },
  { of: isAboutFood, likely: 'ASK_CONFIRMATION', own: null, cures: ['ASK_CONFIRMATION'] },
  {
    of: (finding) => isAbout(finding, 'LETTER'),
    likely: 'RECORD_LETTER',
    own: 'RECORD_LETTER',
    cures: ['RECORD_LETTER'],
  },
];

/** The steps that settle what was found about a letter with the Kasi, in the order in which they are done. */
export function settlingSteps(kind: RequestKind, findingCodes: readonly Finding['code'][]): readonly Action[] {
  const settling = SETTLING.filter(({ of }) => findingCodes.some((code) => of({ code })));
  return [...new Set(settling.flatMap(({ likely, own }) => (isOwnUse(kind) ? (own ?? []) : likely)))];
}

/** The steps that settle the first of some findings which can be settled by one; none where only the cells of the row help. */
export function curesOf(findings: readonly Finding[]): readonly Action[] {
  return SETTLING.find(({ of }) => findings.some(of))?.cures ?? [];
}
