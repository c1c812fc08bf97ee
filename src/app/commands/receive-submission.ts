// Records what applicants send through the form: at the submit event, and later if that event never came.

import type { Instant } from '../../domain/time/time.ts';
import { runAll } from '../jobs/run-all.ts';
import type { Desk } from '../ports/desk.ts';
import type { FormSubmission } from '../ports/intake.ts';
import { carryOut } from './carry-out.ts';
import type { Outcome } from './record-command.ts';

/**
 * Records one form response; the same response twice is recorded once.
 * @param read reads the response under the lock; `null` if there is none
 */
export function receiveSubmission(desk: Desk, read: () => FormSubmission | null): Outcome {
  return carryOut(desk, () => {
    const submission = read();
    if (!submission) return null;
    return { type: 'SUBMIT', actor: { type: 'APPLICANT' }, source: { type: 'FORM' }, ...submission };
  });
}

/**
 * Records the responses since a moment that are not in the register: Google may lose a submit event, or the desk may
 * have been busy or broken when it came. A response that cannot be recorded does not stop the others.
 * @param mayGoOn asked before each response
 * @returns whether every response is recorded now
 * @throws the first error, after all were tried
 */
export function receiveMissedSubmissions(desk: Desk, since: Instant, mayGoOn: () => boolean): boolean {
  const submissions = desk.intake.since(since);
  if (submissions.length === 0) return true;
  const recent = new Set(desk.exclusive.hold(() => desk.history.tail()).map(({ commandId }) => commandId));
  const unknown = submissions.filter(({ id }) => !recent.has(id));
  if (unknown.length === 0) return true;
  const archived = desk.archives.years().flatMap((year) => desk.archives.of(year).history.commands());
  const ever = new Set([...desk.history.commands(), ...archived]);
  const unrecorded = unknown.filter(({ id }) => !ever.has(id));
  if (unrecorded.length === 0) return true;
  // People may have emptied the history: a response with a row is no missed one either.
  const { requests, unreadable } = desk.exclusive.hold(() => desk.register.read());
  const inRows = new Set([...requests, ...unreadable.map(({ shown }) => shown)].map(({ responseId }) => responseId));
  const missed = unrecorded.filter(({ id }) => !inRows.has(id));
  let isAll = true;
  runAll(
    missed.map((submission) => () => {
      if (mayGoOn()) receiveSubmission(desk, () => submission);
      else isAll = false;
    }),
  );
  return isAll;
}
