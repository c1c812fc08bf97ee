// Tells which changed cells of an unreadable row people must be told about, and which come back as they were recorded.
import type { Change } from '../../domain/commands/decision.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { statusOf } from '../../words/sheet/choices.ts';
import type { PutBack, UnreadableRow } from '../ports/register.ts';

/**
 * The cells of an unreadable row that people must be told about: unknown words, formulas, and a status that is not the recorded
 * one. Other changed cells of the script are put back without a message.
 */
export function touchedChoices({ choices }: UnreadableRow, recorded: Change | undefined): UnreadableRow['choices'] {
  return choices.filter(({ column, found }) => {
    return column !== 'status' || !recorded || statusOf(found) !== recorded.after.status;
  });
}

/** What is put back of such a row: the script's own cells where somebody changed one, and whatever holds a formula. */
export function putBackOf(
  { choices }: Pick<UnreadableRow, 'choices'>,
  recorded: Change | undefined,
  settings: Settings,
): PutBack | undefined {
  const formulas = choices.flatMap(({ column, isFormula }) => (isFormula ? [column] : []));
  const isOurs = choices.some(({ column }) => column === 'status');
  if (!recorded || (!isOurs && formulas.length === 0)) return undefined;
  return { what: 'STANDING', recorded, settings, ...(formulas.length > 0 && { formulas }) };
}
