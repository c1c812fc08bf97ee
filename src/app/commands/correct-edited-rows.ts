// Takes what people have changed in rows as corrections, row by row, once nobody is typing there any more.
import { moveReasonIn } from '../../domain/commands/move.ts';
import { byNumber } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { runAll } from '../jobs/run-all.ts';
import type { Desk } from '../ports/desk.ts';
import type { EditNote, EditNotes } from '../ports/state.ts';
import { actorOf } from './actor.ts';
import { carryOut } from './carry-out.ts';
import { correctionOf } from './cell-edits.ts';

/** A row is quiet when nobody has typed there for so long. */
const QUIET_MINUTES = 10;
/** So many rows are noted; a paste over more of them is found at the next hour all the same. */
const MOST_NOTES = 60;

export interface EditMeans {
  readonly mayGoOn: () => boolean;
  readonly newId: () => string;
  /** Asked under the lock: whether nobody has begun to type in a row meanwhile. */
  readonly isStill: (number: string) => boolean;
}

/** The notes after one more edit of some rows. */
export function noted(notes: EditNotes, numbers: readonly string[], { at, by }: EditNote): EditNotes {
  const fresh = numbers.map((number) => {
    const earlier = notes[number];
    return [number, { at, by: earlier && earlier.by !== by ? '' : by }] as const;
  });
  const all = Object.entries({ ...notes, ...Object.fromEntries(fresh) });
  return Object.fromEntries(all.slice(-MOST_NOTES));
}

/** Whether the latest edit of a row lies long enough back; a row of which no edit is known is quiet. */
export function isQuiet(note: EditNote | undefined, now: Instant): boolean {
  return note === undefined || note.at <= minutesLater(now, -QUIET_MINUTES);
}

/**
 * Takes the edits of some rows, each as one correction. A time that is taken gives way to the recorded one, and the row
 * says so; one row that fails does not keep the others waiting.
 * @param mayGoOn asked before each row; what is left is found again at the next sweep
 * @throws the first error, after all were tried
 */
export function correctRows(
  desk: Desk,
  numbers: readonly string[],
  notes: EditNotes,
  { mayGoOn, newId, isStill }: EditMeans,
): void {
  runAll(
    numbers.map((number) => () => {
      if (mayGoOn()) correctRow(desk, number, notes[number]?.by ?? '', newId(), isStill);
    }),
  );
}

function correctRow(desk: Desk, number: string, by: string, id: string, isStill: EditMeans['isStill']): void {
  carryOut(desk, ({ requests, edits, edited, chosenSteps }, office) => {
    if (!isStill(number)) return null;
    // A step that stands there unanswered takes with it what was typed for it.
    if (chosenSteps.some((chosen) => chosen.number === number)) return null;
    const recorded = byNumber(requests, number);
    const typed = edits.get(number);
    if (!recorded || !typed) return null;
    const beside = byNumber(edited, number)?.text ?? '';
    const text = moveReasonIn(beside) ? beside : '';
    return correctionOf(recorded, typed, { id, actor: actorOf(by, office, desk.office.now()), text });
  });
}
