// Carries out the step that somebody chose in `Tindakan`, for the request found in that row under the lock.
import { type Means, runAll } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import type { StandingChoice } from '../ports/register.ts';
import { actorOf } from './actor.ts';
import { carryOut } from './carry-out.ts';
import { stepIn } from './chosen-step.ts';
import type { Outcome } from './record-batch.ts';

/** What the edit event says: the cell, what was chosen, and the editor, if Google names them. */
export interface StepRequest {
  readonly row: number;
  /** What was chosen, as written in the cell. */
  readonly action: string;
  readonly editor: string;
  readonly id: string;
}

/**
 * Takes a step. The row may have moved since the event, so its `Tindakan` must still show what was chosen; else the ten-minute
 * job finds it wherever it stands.
 */
export function applyDropdownAction(desk: Desk, step: StepRequest): Outcome {
  return carryOut(desk, ({ chosenSteps }, office) => {
    const chosen = chosenSteps.find(({ row, action }) => row === step.row && action === step.action.trim());
    // Nobody may write into a row that is no request's: the hour says there where letters are entered.
    if (!chosen || chosen.number === '') return null;
    return stepIn(chosen, actorOf(step.editor, office, desk.office.now()), step.id);
  });
}

/**
 * Takes the steps that stand in many rows, each wherever the row of its request is by then and still shows it, as many as there
 * is time for; the next sweep finds the others where they stand.
 * @param steps in rows of requests @param by who chose them; blank if Google does not say
 * @throws the first error, after all were tried
 */
export function takeSteps(
  desk: Desk,
  steps: readonly StandingChoice[],
  by: string,
  { mayGoOn }: Pick<Means, 'mayGoOn'>,
): void {
  const take = ({ number, action }: StandingChoice) =>
    carryOut(desk, ({ chosenSteps }, office) => {
      const chosen = chosenSteps.find((each) => each.number === number && each.action === action);
      return chosen ? stepIn(chosen, actorOf(by, office, desk.office.now()), desk.newId()) : null;
    });
  runAll(steps.map((each) => () => void (mayGoOn() && take(each))));
}
