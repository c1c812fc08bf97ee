// Why work of the outbox was not done: codes with their data; the words are in `words/outbox`.
import type { Role } from '../vocabulary.ts';

/** Why work was not done, or was delayed. */
export type OutboxProblem =
  /** No mail can be sent today any more. */
  | { readonly code: 'QUOTA_SPENT' }
  /** What is left of the day's mails is kept for the office's own steps. */
  | { readonly code: 'QUOTA_KEPT' }
  /** The reader had a mail with news of applicants within the hour. */
  | { readonly code: 'NEWS_LATER' }
  /** Nobody holds the post that the mail is for. */
  | { readonly code: 'POST_VACANT'; readonly role: Role }
  | { readonly code: 'INVALID_ADDRESS' }
  /** A digest that was not sent on its day. */
  | { readonly code: 'OVERTAKEN' }
  /** The reader has, or is about to get, the news of a later step. */
  | { readonly code: 'TOLD_LATER' }
  /** The link was asked for more than an hour ago, or again since. */
  | { readonly code: 'LAPSED' }
  /** The step was undone before the mail was sent. */
  | { readonly code: 'STEP_UNDONE' }
  /** The platform's error text, in the language of the account. */
  | { readonly code: 'PLATFORM'; readonly text: string };
