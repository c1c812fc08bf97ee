// Tells which changed cells of an unreadable row people must be told about.
import type { Change } from '../../domain/commands/decision.ts';
import { statusOf } from '../../words/sheet/choices.ts';
import type { UnreadableRow } from '../ports/register.ts';

/**
 * The choices of an unreadable row that people must be told about: unknown words, and a status that is not the recorded
 * one. Other changed cells of the script are put back without a message.
 */
export function touchedChoices({ choices }: UnreadableRow, recorded: Change | undefined): UnreadableRow['choices'] {
  return choices.filter(({ column, found }) => {
    return column !== 'status' || !recorded || statusOf(found) !== recorded.after.status;
  });
}
