// What the draft of the reply to a letter says, by how the request stands.
import type { AlternativeTime } from '../clash/alternatives.ts';
import type { StepName } from '../commands/command.ts';
import type { BookingRequest } from '../request/request.ts';
import { isShown } from '../request/status.ts';

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
