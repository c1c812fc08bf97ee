// What an applicant sends who fills in a few answers and leaves the rest blank.
import type { FormSubmission } from '../../src/app/ports/forms.ts';
import { BLANKS, SUBMISSION_FIELDS, valuesBy } from '../../src/domain/request/fields.ts';
import type { Submission } from '../../src/domain/request/request.ts';
import type { Instant } from '../../src/domain/time/time.ts';

export function aResponse(id: string, submittedAt: Instant, filled: Partial<Submission>): FormSubmission {
  return { id, submittedAt, submission: valuesBy(SUBMISSION_FIELDS, (field) => filled[field] ?? BLANKS[field]) };
}
