// The step that was chosen in the row of a request, as a command.
import type { ActCommand, Actor } from '../../domain/commands/command.ts';
import { writerOf } from '../../domain/commands/undo-mark.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import type { WordsLeft } from '../../domain/records/kept-row.ts';
import { sameAddress } from '../../domain/settings/team.ts';
import type { Action } from '../../domain/vocabulary.ts';
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
  const left = wordsForAnother(chosen, action, actor);
  // Asked once: whoever chooses again means these words.
  if (left) {
    const isOwn = isWriter(left, name, actor);
    const refusal = { code: 'WORDS_OF_ANOTHER', text: name, of: left.action, isOwn } as const;
    return { type: 'REFUSE', number, refusal, left: { by: writerOf(actor), action: name, text, applicantMessage } };
  }
  return { type: 'ACT', id, actor, number, action, text, applicantMessage };
}

/**
 * The words that a step would take and that were written for one that was refused: by somebody else, or by the same person
 * to tell the applicant with another step, where this one may do without; `null` where there are none.
 */
function wordsForAnother(chosen: ChosenStep, action: Action, actor: Actor): WordsLeft | null {
  const { left } = chosen;
  if (!left) return null;
  const { applicantMessage } = TRANSITIONS[action];
  const taken: (keyof WordsLeft & ('text' | 'applicantMessage'))[] = isWriter(left, chosen.action, actor)
    ? applicantMessage === 'OPTIONAL' && left.action !== chosen.action
      ? ['applicantMessage']
      : []
    : (['text', 'applicantMessage'] as const).filter((words) => TRANSITIONS[action][words] !== 'NONE');
  return taken.some((words) => chosen[words].trim() !== '' && chosen[words] === left[words]) ? left : null;
}

/** Whether the words that a refused step left are this person's; of two whom nobody knows, the step must be the same. */
function isWriter(left: WordsLeft, action: string, actor: Actor): boolean {
  const by = writerOf(actor);
  return by === '' && left.by === '' ? action === left.action : by !== '' && sameAddress(by, left.by);
}
