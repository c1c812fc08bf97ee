// What the papers of a letter say: who passed it on, what can be answered, and who signs.

import type { AlternativeTime } from '../clash/alternatives.ts';
import type { StepName } from '../commands/command.ts';
import { isAction } from '../flow/flow.ts';
import type { BookingRequest } from '../request/request.ts';
import { isShown } from '../request/status.ts';
import { foremost, inOffice, type Post, type TeamMember } from '../settings/team.ts';
import { hasHour, type Instant, type PlainDate } from '../time/time.ts';
import type { Role } from '../vocabulary.ts';

/** One disposition: who passed the letter on, to which post, with what instruction. */
export interface Disposition {
  readonly at: Instant;
  /** Whether the hour is known; the Kepala Dinas's is often recorded as a day alone. */
  readonly hasHour: boolean;
  /** As `Riwayat` names who recorded it; blank for the Kepala Dinas, who may never open the application. */
  readonly by: string;
  readonly to: Role;
  /** Whether the Kepala Dinas gave it: it alone is ticked on the sheet. */
  readonly isHeads: boolean;
  readonly instruction: string;
}

/** The steps that pass a letter on, with the post that gets it. */
const PASSED_TO: Readonly<Partial<Record<StepName, Role>>> = {
  GIVE_DISPOSITION: 'DIVISION_HEAD',
  FORWARD: 'SECTION_HEAD',
  RETURN_TO_SECTION_HEAD: 'SECTION_HEAD',
  RETURN_TO_DIVISION_HEAD: 'DIVISION_HEAD',
  PROPOSE_REFUSAL: 'DIVISION_HEAD',
  APPROVE: 'ROOM_ADMIN',
};

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
  const standingSteps: Step[] = [];
  for (const each of past) {
    if (each.step === 'UNDO') standingSteps.pop();
    else if (isAction(each.step)) standingSteps.push(each);
  }
  const recorded = standingSteps.flatMap(({ at, step, by, text }): Disposition[] => {
    const to = PASSED_TO[step];
    return to ? [{ at, hasHour: true, by, to, isHeads: step === 'GIVE_DISPOSITION', instruction: text }] : [];
  });
  // The Kepala Dinas's own step says more than the cell.
  if (headDispositionAt === null || standingSteps.some(({ step }) => step === 'GIVE_DISPOSITION')) return recorded;
  const moment = { at: headDispositionAt, hasHour: hasHour(headDispositionAt) };
  return [{ ...moment, by: '', to: 'DIVISION_HEAD', isHeads: true, instruction: '' }, ...recorded];
}

export type Reply =
  | { readonly type: 'AGREED' }
  | { readonly type: 'OFFERED'; readonly message: string; readonly alternatives: readonly AlternativeTime[] }
  | { readonly type: 'ASKED'; readonly message: string }
  /** The office needs the time itself: it had been confirmed. */
  | { readonly type: 'DISPLACED'; readonly message: string; readonly alternatives: readonly AlternativeTime[] }
  | { readonly type: 'REFUSED'; readonly message: string }
  | { readonly type: 'CANCELLED'; readonly message: string }
  /** Nothing is decided, or the applicant has withdrawn: no answer can be drafted. */
  | { readonly type: 'NONE' };

interface Known {
  /** The last step that the applicant was told of, with its words for them. */
  readonly explanation: { readonly step: StepName; readonly applicantMessage: string } | null;
  readonly alternatives: readonly AlternativeTime[];
}

/** What can be answered now. */
export function replyTo({ status }: Pick<BookingRequest, 'status'>, { explanation, alternatives }: Known): Reply {
  const message = explanation?.applicantMessage ?? '';
  if (status === 'APPROVED' || isShown(status)) return { type: 'AGREED' };
  if (status === 'REJECTED') return { type: 'REFUSED', message };
  if (status === 'CANCELLED' && explanation?.step === 'CANCEL_BY_OFFICE') return { type: 'CANCELLED', message };
  if (status !== 'AWAITING_APPLICANT') return { type: 'NONE' };
  if (explanation?.step === 'ASK_CONFIRMATION') return { type: 'ASKED', message };
  return { type: explanation?.step === 'DISPLACE' ? 'DISPLACED' : 'OFFERED', message, alternatives };
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
