// Carries out the step that somebody chose in `Tindakan`, for the request found in that row under the lock.
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { ChosenStep, StandingChoice } from '../ports/register.ts';
import type { Recorded } from '../recovery/recover.ts';
import { actorOf } from './actor.ts';
import { carryOut } from './carry-out.ts';
import { stepIn } from './chosen-step.ts';
import type { Outcome } from './record-batch.ts';
import type { Prepared } from './record-command.ts';

/** What the edit event says: the cell, what was chosen, and the editor, if Google names them. */
export interface StepRequest {
  readonly row: number;
  /** The edited column; `null` if more than one cell was edited. It must be `Tindakan`. */
  readonly column: number | null;
  /** What was chosen, as written in the cell. */
  readonly action: string;
  readonly editor: string;
  readonly id: string;
}

/**
 * Takes a step. The row may have moved since the event, so its `Tindakan` must still show what was chosen. If only one
 * other row shows it, people are asked to choose again.
 */
export function applyDropdownAction(desk: Desk, step: StepRequest): Outcome {
  return carryOut(desk, (recorded, office) => prepare(desk, step, recorded, office));
}

/**
 * One of the steps that stand in many rows, wherever the row of its request is by now; `null` if `Tindakan` there shows another.
 * @param by who chose it; blank if Google does not say
 */
export function standingStep(
  desk: Pick<Desk, 'office' | 'newId'>,
  { number, action }: StandingChoice,
  by: string,
  { chosenSteps }: Recorded,
  office: OfficeSnapshot,
) {
  const chosen = chosenSteps.find((each) => each.number === number && each.action === action);
  return chosen ? stepIn(chosen, actorOf(by, office, desk.office.now()), desk.newId()) : null;
}

function prepare(desk: Desk, step: StepRequest, recorded: Recorded, office: OfficeSnapshot): Prepared {
  const chosenSteps = recorded.chosenSteps.filter((chosen) => chosen.action === step.action.trim());
  const chosen = chosenSteps.find((each) => each.row === step.row);
  const isElsewhere = step.column !== null && step.column !== recorded.actionColumn;
  if (!chosen) return isElsewhere ? null : chooseAgain(chosenSteps);
  // Nobody may write into a row that is no request's: the corner says it.
  if (chosen.number === '') return { type: 'REFUSE', number: '', refusal: { code: 'UNKNOWN_NUMBER', number: '' } };
  return stepIn(chosen, actorOf(step.editor, office, desk.office.now()), step.id);
}

/** The row moved, or the event came twice. Who chose the step in the only other row is unknown, so it is not taken. */
function chooseAgain(chosenSteps: readonly ChosenStep[]): Prepared {
  const [only, ...others] = chosenSteps;
  if (!only || others.length > 0 || only.number === '') return null;
  return { type: 'REFUSE', number: only.number, refusal: { code: 'CHOOSE_AGAIN', text: only.action } };
}
