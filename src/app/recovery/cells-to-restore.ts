// Tells which of a row's own cells people have really changed, where the row is not as the script wrote it.
import type { Change } from '../../domain/commands/decision.ts';
import { codeOf, STATUS_WORDS } from '../../words/choices.ts';
import type { UnreadableRow } from '../ports/register.ts';

/**
 * What in a doubtful row must be said to people: choices without such a word, and a status that is not the recorded one.
 * Other cells of the script that were changed are put back without a word.
 */
export function touchedChoices({ choices }: UnreadableRow, recorded: Change | undefined): UnreadableRow['choices'] {
  return choices.filter(({ column, found }) => {
    return column !== 'status' || !recorded || codeOf(STATUS_WORDS, found) !== recorded.after.status;
  });
}
