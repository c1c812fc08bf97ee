// What a step leaves in the row of its request: what the row keeps, and what becomes of the cells that asked for it.
import type { Change } from '../../../domain/commands/decision.ts';
import { TRANSITIONS } from '../../../domain/flow/transitions.ts';
import type { KeptRow } from '../../../domain/records/kept-row.ts';
import type { WrittenCells } from './write.ts';

/**
 * What a row keeps after a step. A step that another request caused leaves alone what stands in it about a refused one, save
 * where personal data is removed.
 */
export function keptAfter({ before: _, ...change }: Change, was: KeptRow | undefined): KeptRow {
  const { note, message } = (change.after.marks.masked ? undefined : was) ?? {};
  return {
    ...change,
    message: change.message ?? message ?? null,
    ...(!change.message && note !== undefined && { note }),
  };
}

/**
 * `Tindakan` and the texts beside it are emptied only by the step chosen there: a change caused by another request must not
 * erase a choice that was not carried out yet.
 */
export function inputsAfter(change: Change): WrittenCells {
  const { message } = change;
  const isSaid = message?.code === 'RECORDED' && TRANSITIONS[message.action].applicantMessage !== 'NONE';
  return {
    ...(isDone(change) && { action: '', text: '' }),
    ...(isSaid && { applicantMessage: '' }),
  };
}

/** Whether the step that was chosen in the row is done with. */
function isDone({ message }: Pick<Change, 'message'>): boolean {
  return message?.code === 'RECORDED' || message?.code === 'HELD_BACK';
}
