// The port SentForms: what applicants sent by the form, as Google keeps it.
import type { Instant } from '../../domain/time/time.ts';

/** A form as an applicant sent it. */
export interface SentForm {
  readonly responseId: string;
  readonly submittedAt: Instant;
}

/** What applicants sent by the form, as Google keeps it beside the register. */
export interface SentForms {
  /** Deletes responses, and takes personal data out of their copies; of one that is gone nothing. @throws what Google throws */
  forget(sent: readonly SentForm[]): void;
}
