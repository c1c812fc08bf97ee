// Turns rows that staff typed or copied into requests: letters on paper, drop-in visits, the office's own use.
import { fingerprint } from '../../domain/text/fingerprint.ts';
import type { Desk } from '../ports/desk.ts';
import type { RegisterReading, TypedRow } from '../ports/register.ts';
import type { EditNotes } from '../ports/state.ts';
import { actorOf } from './actor.ts';
import { carryOutTogether } from './carry-out-together.ts';
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
 * @returns whether there was time for all
 * @throws the first error, after all were tried
 */
export function adoptRows(
  desk: Desk,
  typed: readonly TypedRow[],
  notes: EditNotes,
  { mayGoOn, newId, isStill }: EditMeans,
): boolean {
  const waiting = new Set<TypedRow>();
  return carryOutTogether(desk, typed.filter(isComplete), {
    mayGoOn,
    commandsOf: (rows, reading, office) => {
      const left = reading.typed.filter(isComplete);
      return rows.map((row) => {
        // Copies of one row have one content: each is found in turn.
        const place = left.findIndex(({ content }) => content === row.content);
        const [found] = place < 0 ? [] : left.splice(place, 1);
        if (!found || !isStill(row.shownNumber)) return null;
        if (!isCopy(found, reading) && reading.chosenSteps.some((chosen) => chosen.row === found.row)) waiting.add(row);
        const by = actorOf(notes[row.shownNumber]?.by ?? '', office, desk.office.now());
        return asSubmission(desk, found, by, newId());
      });
    },
    afterwards: (row, outcome) => {
      const number = outcome.type === 'FAILED' ? null : numberGiven(outcome);
      if (waiting.has(row) && number !== null) takeWaitingStep(desk, number, '', newId());
    },
  });
}
