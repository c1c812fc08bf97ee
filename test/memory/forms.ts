// The ports Intake and SentForms in memory: what was sent, and the copies that Google keeps beside it.
import type { FormSubmission, Intake, SentForm, SentForms } from '../../src/app/ports/forms.ts';
import { MASK } from '../../src/domain/request/personal-data.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { isBlank } from '../../src/google/services/form-intake.ts';

export class MemoryForms implements Intake, SentForms {
  readonly responses: FormSubmission[] = [];
  /** Whose responses were copied, as the copies tell it. */
  readonly copies: { readonly id: string; contactName: string }[] = [];

  /** Somebody sends the form. */
  send(response: FormSubmission): void {
    this.responses.push(response);
    this.copies.push({ id: response.id, contactName: response.submission.contactName });
  }

  since(moment: Instant): readonly FormSubmission[] {
    const sent = this.responses.filter((response) => response.submittedAt > moment && !isBlank(response));
    return sent.sort((one, other) => one.submittedAt.localeCompare(other.submittedAt));
  }

  forget(sent: readonly SentForm[]): void {
    for (const { responseId } of sent) {
      for (const copy of this.copies) if (copy.id === responseId) copy.contactName = MASK;
      this.delete(responseId);
    }
  }

  /** Its copy stays. */
  delete(responseId: string): void {
    const index = this.responses.findIndex(({ id }) => id === responseId);
    if (index >= 0) this.responses.splice(index, 1);
  }
}
