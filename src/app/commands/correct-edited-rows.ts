// Records what people typed into cells of requests as corrections, row by row, once nobody is typing there any more.

import { moveReasonIn } from '../../domain/commands/move.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { TypedRow } from '../ports/register.ts';
import type { Recorded } from '../recovery/recover.ts';
import { actorOf } from './actor.ts';
import { carryOut, carryOutTogether } from './carry-out.ts';
import { correctionOf, editOf, unreadableIn } from './cell-edits.ts';
import type { Prepared } from './record-command.ts';

export interface EditMeans {
  readonly mayGoOn: () => boolean;
  readonly newId: () => string;
  /** Asked under the lock: whether still nobody is typing in the row. */
  readonly isStill: (number: string) => boolean;
}

/** What became of the rows that were typed in. */
interface Corrected {
  /** The rows that people typed for new requests, as last read; `null` if nothing was read. */
  readonly typed: readonly TypedRow[] | null;
  /** Those for which there was no time, in which somebody types again, or chose a step that will record them itself. */
  readonly waiting: readonly string[];
}

/**
 * Records the edits of some rows, one correction each. What cannot be read is put back, and so is a typed time that is already
 * taken; the row says so. A row that fails does not stop the others.
 * @param numbers of requests whose rows were typed in
 * @throws the first error, after all were tried
 */
export function correctRows(desk: Desk, numbers: readonly string[], { mayGoOn, newId, isStill }: EditMeans): Corrected {
  let typed: readonly TypedRow[] | null = null;
  const waiting = new Set(numbers);
  const correction = (number: string, recorded: Recorded, office: OfficeSnapshot): Prepared => {
    if (!isStill(number) || recorded.chosenSteps.some((chosen) => chosen.number === number)) return null;
    waiting.delete(number);
    const edit = editOf(desk, number, recorded);
    if (!edit) return null;
    const unread = unreadableIn(edit);
    const actor = actorOf(edit.by, office, desk.office.now());
    const command = correctionOf(edit, { id: newId(), actor, text: moveReasonIn(edit.text) ? edit.text : '' });
    return command ?? (unread && { type: 'REFUSE', number, refusal: unread, isPutBack: true });
  };
  const alone = new Set<string>();
  carryOutTogether(desk, numbers, {
    mayGoOn,
    commandsOf: (some, recorded, office) => {
      ({ typed } = recorded);
      return some.map((number) => {
        const command = correction(number, recorded, office);
        const isWhole = command?.type === 'CORRECT' && (editOf(desk, number, recorded)?.wrong ?? []).length === 0;
        if (command && !isWhole) alone.add(number);
        return isWhole ? command : null;
      });
    },
    afterwards: (number, { type }) => {
      // Only alone is it told in the row, and what is refused of it put back.
      if (type === 'REFUSED' || alone.has(number))
        carryOut(desk, (recorded, office) => correction(number, recorded, office));
    },
  });
  return { typed, waiting: [...waiting] };
}
