// Carries out the step that somebody chose in `Tindakan`, for the request found in that row under the lock.
import type { ActCommand, Actor } from '../../domain/commands/command.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { ChosenStep, StandingChoice } from '../ports/register.ts';
import type { RecoveredReading } from '../recovery/recover.ts';
import { actorOf } from './actor.ts';
import { carryOut } from './carry-out.ts';
import type { Outcome } from './record-batch.ts';
import type { Prepared } from './record-command.ts';

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
  { chosenSteps }: RecoveredReading,
  office: OfficeSnapshot,
) {
  const chosen = chosenSteps.find((each) => each.number === number && each.action === action);
  return chosen ? stepIn(chosen, actorOf(by, office, desk.office.now()), desk.newId()) : null;
}

function prepare(desk: Desk, step: StepRequest, recorded: RecoveredReading, office: OfficeSnapshot): Prepared {
  const chosen = recorded.chosenSteps.find(({ row, action }) => row === step.row && action === step.action.trim());
  // Nobody may write into a row that is no request's: the hour says there where letters are entered.
  if (!chosen || chosen.number === '') return null;
  return stepIn(chosen, actorOf(step.editor, office, desk.office.now()), step.id);
}

/** The step that was chosen in the row of a request. */
function stepIn(chosen: ChosenStep, actor: Actor, id: string): ActCommand | (Prepared & { readonly type: 'REFUSE' }) {
  const { number, action: name, text, applicantMessage } = chosen;
  const action = codeOf(ACTION_WORDS, name);
  if (action === null) return { type: 'REFUSE', number, refusal: { code: 'UNKNOWN_ACTION', text: name } };
  if (!TRANSITIONS[action].inRow) return { type: 'REFUSE', number, refusal: { code: 'ON_ITS_PAGE', action } };
  if (chosen.isDoubtful) return { type: 'REFUSE', number, refusal: { code: 'CHOOSE_AGAIN', text: name } };
  return { type: 'ACT', id, actor, number, action, text, applicantMessage };
}
