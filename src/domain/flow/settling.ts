// Which steps settle what was found about a request: on the page of its letter, and where a step was refused for it.

import { type Finding, isAbout, isAboutFood, maySetAside } from '../request/finding.ts';
import { isOwnUse } from '../request/status.ts';
import type { About } from '../rules/findings.ts';
import type { Action, RequestKind } from '../vocabulary.ts';

/** A finding, as far as the table of findings knows it by its code. */
type Coded = Pick<Finding, 'code'>;

/**
 * What settles a finding that blocks an approval, in the order in which it is done: it comes before the approval. Then what
 * settles it of the office's own use, which has nobody to ask; `null`: no step does, its row is mended.
 */
const SETTLING: readonly (readonly [Action, Action | null, (finding: Coded) => boolean])[] = [
  ['ASK_CONFIRMATION', 'CHANGE_TIME', (finding) => isAbout(finding, 'UNREADABLE')],
  // An unusual day or hour is moved as a taken room is, unless the Kabid sets the rule aside.
  ['OFFER_TIMES', 'CHANGE_TIME', (finding) => isAbout(finding, 'ROOM_TAKEN') || maySetAside(finding)],
  ['ASK_CONFIRMATION', null, isAboutFood],
  ['RECORD_LETTER', 'RECORD_LETTER', (finding) => isAbout(finding, 'LETTER')],
];

/** The steps that settle what was found about a letter with the Kasi, in the order in which they are done. */
export function settlingSteps(kind: RequestKind, findingCodes: readonly Finding['code'][]): readonly Action[] {
  const settling = SETTLING.filter(([, , settles]) => findingCodes.some((code) => settles({ code })));
  return settling.flatMap(([action, own]) => (isOwnUse(kind) ? (own ?? []) : action));
}

/**
 * The steps that a refusal names for its first finding that one settles, the first that is open first. What concerns the
 * time comes first: while it may move, nothing else is certain. Warnings hold nothing up.
 */
const CURES: Readonly<Record<About, readonly Action[]>> = {
  UNREADABLE: ['CHANGE_TIME'],
  ROOM_TAKEN: ['OFFER_TIMES', 'CHANGE_TIME'],
  HOURS: ['OFFER_TIMES', 'SET_ASIDE', 'CHANGE_TIME'],
  FOOD: ['ASK_CONFIRMATION'],
  LETTER: ['RECORD_LETTER'],
};

/** The steps that settle the first of some findings which can be settled by one; none where only the cells of the row help. */
export function curesOf(findings: readonly Finding[]): readonly Action[] {
  const curable = Object.keys(CURES) as About[];
  const matter = curable.find((about) => findings.some((finding) => isAbout(finding, about)));
  return matter ? CURES[matter] : [];
}
