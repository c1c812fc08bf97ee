// The step that was chosen in the row of a request, as a command.
import type { ActCommand, Actor } from '../../domain/commands/command.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import type { ChosenStep } from '../ports/register.ts';
import type { Prepared } from './record-command.ts';

/** The step that was chosen in the row of a request. */
export function stepIn(
  chosen: ChosenStep,
  actor: Actor,
  id: string,
): ActCommand | (Prepared & { readonly type: 'REFUSE' }) {
  const { number, action: name, text, applicantMessage } = chosen;
  const action = codeOf(ACTION_WORDS, name);
  if (action === null) return { type: 'REFUSE', number, refusal: { code: 'UNKNOWN_ACTION', text: name } };
  if (chosen.isDoubtful) return { type: 'REFUSE', number, refusal: { code: 'CHOOSE_AGAIN', text: name } };
  return { type: 'ACT', id, actor, number, action, text, applicantMessage };
}
