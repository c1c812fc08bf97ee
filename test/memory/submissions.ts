// What an applicant sends who fills in a few answers and leaves the rest blank.
import type { FormSubmission } from '../../src/app/ports/forms.ts';
import type { Submission } from '../../src/domain/request/request.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { aBlankRow, askedIn } from './register-rows.ts';

export function aResponse(id: string, submittedAt: Instant, filled: Partial<Submission>): FormSubmission {
  const { submission } = askedIn(aBlankRow());
  return { id, submittedAt, submission: { ...submission, ...filled } };
}
