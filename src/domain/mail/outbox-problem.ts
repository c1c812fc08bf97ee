// Why work of the outbox was not done: codes with their data; the words stand in `words/outbox`.
import type { Role } from '../request/request.ts';

/** Why work was not done, or not at once. */
export type OutboxProblem =
  /** No mail may leave today any more. */
  | { readonly code: 'QUOTA_SPENT' }
  /** Nobody holds the post that the mail is for. */
  | { readonly code: 'POST_VACANT'; readonly role: Role }
  | { readonly code: 'INVALID_ADDRESS' }
  /** A digest that did not leave on its day. */
  | { readonly code: 'OVERTAKEN' }
  /** News that is older by now than what the applicant has been told. */
  | { readonly code: 'TOLD_LATER' }
  /** The step was taken back before it was told. */
  | { readonly code: 'STEP_UNDONE' }
  /** What the platform says, in the language of the account. */
  | { readonly code: 'PLATFORM'; readonly text: string };
