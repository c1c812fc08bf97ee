// Takes in what applicants send through the form: at the submit event, and once more for events that never came.

import { carryOut, type Outcome } from './command.ts';
import type { FormSubmission, Intake } from './intake.ts';
import type { Desk } from './ports.ts';

/** Records one form response; the same response twice is recorded once. */
export function takeIn(desk: Desk, submission: FormSubmission): Outcome {
  return carryOut(desk, () => ({ type: 'SUBMIT', actor: { type: 'APPLICANT' }, ...submission }));
}

/**
 * Records the responses since a moment that are not in the register: Google may lose a submit event, or the desk may
 * have been busy when it came.
 * @returns how many were missing
 */
export function takeInMissed(desk: Desk, intake: Intake, since: string): number {
  const submissions = intake.since(since);
  if (submissions.length === 0) return 0;
  const known = desk.exclusive.hold(() => desk.register.read());
  const recorded = new Set(known.requests.map((request) => request.responseId));
  const missed = submissions.filter((submission) => !recorded.has(submission.id));
  for (const submission of missed) takeIn(desk, submission);
  return missed.length;
}
