// The port SentForms: what applicants sent by the form, as Google keeps it.
import type { Instant } from '../../domain/time/time.ts';

/** A form as an applicant sent it. */
export interface SentForm {
  readonly responseId: string;
  readonly submittedAt: Instant;
}

/** The form responses that Google keeps in addition to the register. */
export interface SentForms {
  /**
   * Deletes responses and removes personal data from their copies; skips a response that is gone.
   * @throws what Google throws
   */
  forget(sent: readonly SentForm[]): void;
}
