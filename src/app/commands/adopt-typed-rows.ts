// Makes requests of rows that staff have typed or copied: letters on paper, drop-in visits, the office's own use.
import { stampWords } from '../../words/dates.ts';
import { incompleteWords } from '../../words/typed-rows.ts';
import { inTurn } from '../jobs/run-all.ts';
import type { Desk } from '../ports/desk.ts';
import type { TypedRow } from '../ports/register.ts';
import { actorOf } from './actor.ts';
import { carryOut } from './carry-out.ts';
import type { EditMeans, EditNotes } from './correct-edited-rows.ts';

/** Whether a row can become a request. */
function isComplete({ missing, wrong }: TypedRow): boolean {
  return missing.length === 0 && wrong.length === 0;
}

/** Says in rows that cannot become requests yet what they lack; under the lock, right after they were read. */
export function nameWhatIsMissing(desk: Desk, typed: readonly TypedRow[]): void {
  const stamp = stampWords(desk.office.now());
  for (const row of typed) {
    const words = isComplete(row) ? '' : incompleteWords(row.missing, row.wrong);
    if (words !== '' && !row.message.endsWith(words)) desk.register.noteRow(row.row, `${stamp}: ${words}`);
  }
}

/**
 * Takes in the complete ones among some typed rows, each as a request with its own number, in its own row. The place in
 * the queue is that of the day on which the letter was received.
 * @throws the first error, after all were tried
 */
export function adoptRows(
  desk: Desk,
  typed: readonly TypedRow[],
  notes: EditNotes,
  { mayGoOn, newId, isStill }: EditMeans,
): void {
  inTurn(
    typed.filter(isComplete).map((row) => () => {
      if (mayGoOn()) adopt(desk, row, notes[row.bears]?.by ?? '', newId(), isStill);
    }),
  );
}

function adopt(desk: Desk, { content, bears }: TypedRow, by: string, id: string, isStill: EditMeans['isStill']): void {
  carryOut(desk, ({ reading }, office) => {
    const row = reading.typed.find((each) => each.content === content && isComplete(each));
    if (!row || !isStill(bears)) return null;
    const { submission, entry } = row;
    const submittedAt = desk.office.now();
    const actor = actorOf(by, office, submittedAt);
    return { type: 'SUBMIT', id, actor, submittedAt, submission, source: { type: 'STAFF', entry } };
  });
}
