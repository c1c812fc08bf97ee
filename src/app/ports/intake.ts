// What comes in through the form, as plain data.
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
