// What the papers of a letter say: who passed it on, what can be answered, and who signs.

import type { AlternativeTime } from '../clash/alternatives.ts';
import { confirms, explainedBy, giverOf, passedTo, stepsInForce } from '../flow/recorded.ts';
import type { Answering } from '../flow/transition.ts';
import type { BookingRequest } from '../request/request.ts';
import { isExpected } from '../request/status.ts';
import { foremost, inOffice, type Post, type TeamMember } from '../settings/team.ts';
import { dateOf, hasHour, type Instant, type PlainDate } from '../time/time.ts';
import type { Role, Status, StepName } from '../vocabulary.ts';

/** One disposition: who passed the letter on, to which post, with what instruction. */
export interface Disposition {
  readonly at: Instant;
  /** Whether the hour is known; the Kepala Dinas's is often recorded as a day alone. */
  readonly hasHour: boolean;
  /** As `Riwayat` names who recorded it; blank for the Kepala Dinas, who may never open the application. */
  readonly by: string;
  /** The post whose step it is, where it is one's alone. */
  readonly from: Role | null;
  readonly to: Role;
  readonly instruction: string;
}

interface Step {
  readonly at: Instant;
  readonly step: StepName;
  readonly by: string;
  readonly text: string;
}

/** All dispositions so far, oldest first. @param past the recorded steps, oldest first; what was undone is not in force */
export function dispositions(
  { headDispositionAt }: Pick<BookingRequest, 'headDispositionAt'>,
  past: readonly Step[],
): Disposition[] {
  const inForce = stepsInForce(past);
  const recorded = inForce.flatMap(({ at, step, by, text }): Disposition[] => {
    const to = passedTo(step);
    return to ? [{ at, hasHour: true, by, from: giverOf(step), to, instruction: text }] : [];
  });
  // The Kepala Dinas's own step says more than the cell.
  if (headDispositionAt === null || recorded.some(({ from }) => from === 'AGENCY_HEAD')) return recorded;
  const moment = { at: headDispositionAt, hasHour: hasHour(headDispositionAt) };
  return [{ ...moment, by: '', from: 'AGENCY_HEAD', to: 'DIVISION_HEAD', instruction: '' }, ...recorded];
}

export type Reply =
  | { readonly type: 'AGREED' }
  | ({ readonly type: Exclude<Answering, 'DISPLACED'> } & Said)
  /** The time that was confirmed is taken back. */
  | ({ readonly type: 'DISPLACED'; readonly confirmedOn: PlainDate | null } & Said)
  /** Nothing is decided, or the applicant has withdrawn: no answer can be drafted. */
  | { readonly type: 'NONE' };

interface Said {
  readonly message: string;
  readonly alternatives: readonly AlternativeTime[];
}

interface ReplyFacts {
  /** The last step that the applicant was told of, with its words for them. */
  readonly explanation: { readonly step: StepName; readonly applicantMessage: string } | null;
  readonly alternatives: readonly AlternativeTime[];
  /** The recorded steps, oldest first; read only where they are needed. */
  readonly past: () => readonly Pick<Step, 'at' | 'step'>[];
}

/** The day of the last confirmation on record; `null` where there is none. @param past the recorded steps, oldest first */
function confirmedOn(past: readonly Pick<Step, 'at' | 'step'>[]): PlainDate | null {
  const confirmed = stepsInForce(past).filter(({ step }) => confirms(step));
  const last = confirmed[confirmed.length - 1];
  return last ? dateOf(last.at) : null;
}

/** Whether the answer to a request in this status is that it may have its time; of one that is over nothing is answered. */
export function isAgreed(status: Status): boolean {
  return status === 'APPROVED' || isExpected(status);
}

/** What can be answered now. */
export function replyTo(
  { status }: Pick<BookingRequest, 'status'>,
  { explanation, alternatives, past }: ReplyFacts,
): Reply {
  if (isAgreed(status)) return { type: 'AGREED' };
  const explained = explanation && explainedBy(explanation.step);
  if (explained?.status !== status) return { type: 'NONE' };
  const said = { message: explanation?.applicantMessage ?? '', alternatives };
  const { answers } = explained;
  return answers === 'DISPLACED'
    ? { type: answers, ...said, confirmedOn: confirmedOn(past()) }
    : { type: answers, ...said };
}

export interface Signer extends Post {
  /** Blank if nobody is known: it is written by hand. */
  readonly name: string;
  readonly rank?: string;
  readonly nip?: string;
}

/** A deputy before the holder, and the main holder before another; also whoever has no address, as a Kepala Dinas may. */
export function signerOf(team: readonly TeamMember[], role: Role, day: PlainDate): Signer {
  const holders = inOffice(team, day).filter((member) => member.role === role);
  return foremost(holders) ?? { role, deputy: null, name: '' };
}
