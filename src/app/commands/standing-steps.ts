// Answers steps that were chosen in `Tindakan` and still stand: Google had lost their event, or there was no time for them.
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import type { StandingChoice } from '../ports/register.ts';
import { recover } from '../recovery/recover.ts';
import { takeSteps } from './take-steps.ts';

/** An event comes within seconds: what still stands after so many has none on its way. */
const PAUSE_SECONDS = 20;

/** Takes those that need no name, as of somebody who is not known; asks for all others once more. */
export function answerStandingSteps(desk: Desk, means: Means): void {
  const seen = desk.register.standingChoices();
  if (seen.length === 0) return;
  desk.pause(PAUSE_SECONDS);
  const standing = desk.exclusive.hold(() => {
    const unanswered = recover(desk).chosenSteps.filter(({ number, action }) =>
      seen.some((each) => each.number === number && each.action === action),
    );
    const now = desk.office.now();
    for (const { number, action } of unanswered.filter((chosen) => !isOpen(desk, chosen))) {
      desk.register.refuse(number, notRecordedWords(now, { code: 'CHOOSE_AGAIN', text: action }));
    }
    return unanswered.filter((chosen) => isOpen(desk, chosen));
  });
  if (standing.length > 0) takeSteps(desk, standing, '', means);
}

/** Whether a step is taken of somebody who is not known; a name that is none of a step is refused in its row. */
function isOpen({ office }: Pick<Desk, 'office'>, { action: name }: StandingChoice): boolean {
  const action = codeOf(ACTION_WORDS, name);
  return action === null || (office.snapshot().settings.identity.unnamedEditor && !TRANSITIONS[action].needsIdentity);
}
