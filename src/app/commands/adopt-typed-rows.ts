// Turns rows that staff typed or copied into requests: letters on paper, drop-in visits, the office's own use.
import { fingerprint } from '../../domain/text/fingerprint.ts';
import { runAll } from '../jobs/run-all.ts';
import type { Desk } from '../ports/desk.ts';
import type { RegisterReading, TypedRow } from '../ports/register.ts';
import type { EditNotes } from '../ports/state.ts';
import { actorOf } from './actor.ts';
import { carryOut } from './carry-out.ts';
import type { EditMeans } from './correct-edited-rows.ts';
import { asSubmission, isComplete, isCopy, nameMissing, numberGiven, takeWaitingStep } from './typed-row.ts';

/**
 * Writes into rows that cannot become requests yet what they lack. Call it under the lock, right after reading them.
 * @param notified fingerprints of what the last inspection wrote; the same is not written again
 * @returns fingerprints of what the rows say now
 */
export function nameWhatIsMissing(
  desk: Desk,
  typed: readonly TypedRow[],
  { chosenSteps }: Pick<RegisterReading, 'chosenSteps'>,
  notified: readonly string[],
): string[] {
  return typed
    .filter((row) => !isComplete(row))
    .map((row) => {
      const { content, missing, wrong, message } = row;
      const waiting = chosenSteps.find((chosen) => chosen.row === row.row)?.action ?? '';
      const key = fingerprint(JSON.stringify([content, missing, wrong, waiting]));
      if (!notified.includes(key) || message === '') nameMissing(desk, row, waiting);
      return key;
    });
}

/**
 * Turns each complete row into a request with its own number, in the same row. Its place in the queue follows the day
 * on which the letter was received. A step that was chosen in the row meanwhile is taken next, by nobody who is known:
 * whoever typed last need not have chosen it.
 * @throws the first error, after all were tried
 */
export function adoptRows(desk: Desk, typed: readonly TypedRow[], notes: EditNotes, means: EditMeans): void {
  runAll(
    typed.filter(isComplete).map((row) => () => {
      if (means.mayGoOn()) adopt(desk, row, notes[row.shownNumber]?.by ?? '', means);
    }),
  );
}

function adopt(desk: Desk, { content, shownNumber }: TypedRow, by: string, { newId, isStill }: EditMeans): void {
  let isWaiting = false;
  const outcome = carryOut(desk, ({ reading }, office) => {
    const row = reading.typed.find((each) => each.content === content && isComplete(each));
    if (!row || !isStill(shownNumber)) return null;
    isWaiting = !isCopy(row, reading) && reading.chosenSteps.some((chosen) => chosen.row === row.row);
    return asSubmission(desk, row, actorOf(by, office, desk.office.now()), newId());
  });
  const number = numberGiven(outcome);
  if (isWaiting && number !== null) takeWaitingStep(desk, number, '', newId());
}
