// Turns rows that staff typed or copied into requests: letters on paper, drop-in visits, the office's own use.
import { fingerprint } from '../../domain/text/fingerprint.ts';
import { stampWords } from '../../words/formats/dates.ts';
import { incompleteWords } from '../../words/sheet/typed-rows.ts';
import { runAll } from '../jobs/run-all.ts';
import type { Desk } from '../ports/desk.ts';
import type { TypedRow } from '../ports/register.ts';
import type { EditNotes } from '../ports/state.ts';
import { actorOf } from './actor.ts';
import { carryOut } from './carry-out.ts';
import type { EditMeans } from './correct-edited-rows.ts';

/** Whether a row can become a request. */
function isComplete({ missing, wrong }: TypedRow): boolean {
  return missing.length === 0 && wrong.length === 0;
}

/**
 * Writes into rows that cannot become requests yet what they lack. Call it under the lock, right after reading them.
 * @param notified fingerprints of what the last inspection wrote; the same is not written again
 * @returns fingerprints of what the rows say now
 */
export function nameWhatIsMissing(desk: Desk, typed: readonly TypedRow[], notified: readonly string[]): string[] {
  const stamp = stampWords(desk.office.now());
  return typed
    .filter((row) => !isComplete(row))
    .map(({ row, content, missing, wrong, message }) => {
      const key = fingerprint(JSON.stringify([content, missing, wrong]));
      if (!notified.includes(key) || message === '') {
        desk.register.noteRow(row, `${stamp}: ${incompleteWords(missing, wrong)}`);
      }
      return key;
    });
}

/**
 * Turns each complete row into a request with its own number, in the same row. Its place in the queue follows the day
 * on which the letter was received.
 * @throws the first error, after all were tried
 */
export function adoptRows(
  desk: Desk,
  typed: readonly TypedRow[],
  notes: EditNotes,
  { mayGoOn, newId, isStill }: EditMeans,
): void {
  runAll(
    typed.filter(isComplete).map((row) => () => {
      if (mayGoOn()) adopt(desk, row, notes[row.shownNumber]?.by ?? '', newId(), isStill);
    }),
  );
}

function adopt(
  desk: Desk,
  { content, shownNumber }: TypedRow,
  by: string,
  id: string,
  isStill: EditMeans['isStill'],
): void {
  carryOut(desk, ({ reading }, office) => {
    const row = reading.typed.find((each) => each.content === content && isComplete(each));
    if (!row || !isStill(shownNumber)) return null;
    const { submission, entry } = row;
    const submittedAt = desk.office.now();
    const actor = actorOf(by, office, submittedAt);
    return { type: 'SUBMIT', id, actor, submittedAt, submission, source: { type: 'STAFF', entry } };
  });
}
