// Records what applicants send through the form: at the submit event, and later if that event never came.

import type { SubmitCommand } from '../../domain/commands/command.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { withFurtherDates } from '../../words/formats/further-dates.ts';
import { leaveResponsesToSweep, meansOf } from '../jobs/tasks.ts';
import { doOwed } from '../outbox/do-owed.ts';
import type { Owed } from '../outbox/owed.ts';
import type { Desk } from '../ports/desk.ts';
import type { FormSubmission } from '../ports/forms.ts';
import type { RegisterReading } from '../ports/register.ts';
import { carryOutTogether } from './carry-out.ts';
import { type Batch, type BatchOutcome, MOST_ENTRIES, type Outcome, recordBatch } from './record-batch.ts';

/** Whoever waits for the lock has sent the form at most so long ago: the wait, and the time until the event came. */
const WAITING_MINUTES = 10;
/** The clocks of the form and of the script may differ by so much. */
const CLOCK_MINUTES = 1;

/**
 * Records one form response; the same response twice is recorded once. An execution that had to wait for the lock looks
 * first whether another has recorded its response; if not, it records all that wait, in the order in which they were sent.
 * @param read reads the response under the lock; `null` if there is none
 * @throws DeskError if the desk is busy or the sheet lacks a tab or column
 */
export function receiveSubmission(desk: Desk, read: () => FormSubmission | null): Outcome {
  const { mayGoOn } = meansOf(desk);
  for (;;) {
    const recorded = desk.exclusive.hold((hadToWait) => {
      const ownForm = read();
      if (!ownForm) return null;
      if (!hadToWait || !mayGoOn()) return recordAlone(desk, ownForm);
      return notInHistory(desk, [ownForm]).length === 0 ? null : recordWaiting(desk, ownForm);
    });
    if (!recorded) return { type: 'NOTHING' };
    doOwed(desk, recorded, mayGoOn);
    // A batch may have ended before its own response.
    if (!recorded.own) continue;
    if (recorded.own.type === 'FAILED') throw recorded.own.error;
    return recorded.own;
  }
}

/**
 * Records the responses since a moment that are not in the register: Google may lose a submit event, or the desk may
 * have been busy or broken when it came. A response that cannot be recorded does not stop the others.
 * @param mayGoOn asked before each batch of responses
 * @returns whether every response is recorded now
 * @throws the first error, after all were tried; at once if the desk is busy
 */
export function receiveMissedSubmissions(desk: Desk, since: Instant, mayGoOn: () => boolean): boolean {
  const submissions = desk.intake.since(since);
  if (submissions.length === 0) return true;
  const missed = desk.exclusive.hold(() => notInHistory(desk, submissions));
  return carryOutTogether(desk, missed, { commandsOf: submitCommands, mayGoOn });
}

/** What became of an execution's own response; nothing is told if there was no room for it in the batch. */
interface Received extends Owed {
  readonly own: BatchOutcome | undefined;
}

function recordAlone(desk: Desk, ownForm: FormSubmission): Received {
  const { outcomes, ...batch } = recordResponses(desk, [ownForm]);
  return { ...batch, own: outcomes[0] };
}

/**
 * Records all responses that wait, or its own alone if they cannot be recorded together. Of a crowd Google refuses events
 * (facts 8.1): what is sent from now on may have none, so the next sweep asks the form.
 */
function recordWaiting(desk: Desk, ownForm: FormSubmission): Received {
  leaveResponsesToSweep(desk.state);
  try {
    const all = waitingWith(desk, ownForm);
    const { outcomes, ...batch } = recordResponses(desk, all);
    return { ...batch, own: outcomes[all.indexOf(ownForm)] };
  } catch (error) {
    // Each of the others has an execution of its own, or the hourly job finds it.
    console.error(`The responses that wait could not be recorded together: ${error}`);
    return recordAlone(desk, ownForm);
  }
}

/** The responses that nobody has recorded, as many as a batch holds, and its own one among them. */
function waitingWith(desk: Desk, ownForm: FormSubmission): readonly FormSubmission[] {
  const sent = desk.intake.since(minutesLater(ownForm.submittedAt, -WAITING_MINUTES));
  const missed = notInHistory(desk, sent);
  const all = missed.some(({ id }) => id === ownForm.id)
    ? missed.map((each) => (each.id === ownForm.id ? ownForm : each))
    : [...missed, ownForm];
  const some = all.slice(0, MOST_ENTRIES);
  return some.includes(ownForm) ? some : [...some.slice(0, -1), ownForm];
}

function recordResponses(desk: Desk, submissions: readonly FormSubmission[]): Batch {
  return recordBatch(desk, (recorded) => submitCommands(submissions, recorded));
}

/** People may have emptied the history: a response with a row is no missed one either. */
function submitCommands(
  submissions: readonly FormSubmission[],
  { requests }: Pick<RegisterReading, 'requests'>,
): readonly (SubmitCommand | null)[] {
  const inRows = new Set(requests.map(({ responseId }) => responseId));
  return submissions.map((submission) =>
    inRows.has(submission.id)
      ? null
      : withFurtherDates({ type: 'SUBMIT', actor: { type: 'APPLICANT' }, source: { type: 'FORM' }, ...submission }),
  );
}

/** Those that the history does not tell of. What was recorded since the tail's first entry stands in the tail. */
function notInHistory(
  { history, archives }: Pick<Desk, 'history' | 'archives'>,
  submissions: readonly FormSubmission[],
): readonly FormSubmission[] {
  const tail = history.tail();
  const recent = new Set(tail.map(({ commandId }) => commandId));
  const unknown = submissions.filter(({ id }) => !recent.has(id));
  const [oldestEntry] = tail;
  const isAfterFirst = ({ submittedAt }: FormSubmission) =>
    oldestEntry !== undefined && oldestEntry.at < minutesLater(submittedAt, -CLOCK_MINUTES);
  if (unknown.every(isAfterFirst)) return unknown;
  const archived = archives.years().flatMap((year) => archives.of(year).history.commands());
  const ever = new Set([...history.commands(), ...archived]);
  return unknown.filter(({ id }) => !ever.has(id));
}
