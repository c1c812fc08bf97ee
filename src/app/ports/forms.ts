// The ports of the form: what came in through it, and what it still holds of people.

import type { Submission } from '../../domain/request/request.ts';
import type { Instant } from '../../domain/time/time.ts';

/** One response of the form. */
export interface FormSubmission {
  readonly id: string;
  readonly submittedAt: Instant;
  readonly submission: Submission;
}

export interface Intake {
  /** Responses sent after a moment, oldest first, without the blank ones that Google sometimes adds. */
  since(moment: Instant): readonly FormSubmission[];
}

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
