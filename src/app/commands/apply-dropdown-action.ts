// Carries out the step that somebody chose in `Tindakan`, for the request found in that row under the lock.
import type { ActCommand } from '../../domain/commands/command.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { ChosenStep, TypedRow } from '../ports/register.ts';
import type { LeftStep } from '../ports/state.ts';
import type { Recorded } from '../recovery/recover.ts';
import { actorOf } from './actor.ts';
import {
  asSubmission,
  isComplete,
  isCopy,
  nameMissing,
  numberGiven,
  stepIn,
  takeWaitingStep,
} from './adopt-typed-rows.ts';
import { carryOut } from './carry-out.ts';
import type { Outcome, Prepared } from './record-command.ts';

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
 * other row shows it, people are asked to choose again. In a row that is no request yet the step waits: for its number,
 * which a complete row gets at once, or for what the row still lacks.
 */
export function applyDropdownAction(desk: Desk, step: StepRequest): Outcome {
  const outcome = carryOut(desk, (recorded, office) => prepare(desk, step, recorded, office));
  const number = numberGiven(outcome);
  return number === null ? outcome : takeWaitingStep(desk, number, step.editor, step.id);
}

/**
 * The command of one of many steps, which needs nothing else in its row.
 * @param step with its row, or else found by its number
 * @returns `null` for one that is to be taken alone, or no more
 */
export function stepToBatch(
  desk: Pick<Desk, 'office'>,
  { number, action, by, row }: LeftStep & { readonly row?: number },
  id: string,
  { chosenSteps }: Pick<Recorded, 'chosenSteps'>,
  office: OfficeSnapshot,
): ActCommand | null {
  const chosen = chosenSteps.find((each) => {
    return each.action === action.trim() && (row === undefined ? each.number === number : each.row === row);
  });
  const made = chosen && chosen.number !== '' ? stepIn(chosen, actorOf(by, office, desk.office.now()), id) : null;
  return made?.type === 'ACT' ? made : null;
}

/** Takes a step that was left, wherever the row of its request is; nothing if `Tindakan` there shows another by now. */
export function takeLeftStep(desk: Desk, { number, action, by }: LeftStep, id: string): Outcome {
  return carryOut(desk, ({ chosenSteps }, office) => {
    const chosen = chosenSteps.find((each) => each.number === number && each.action === action);
    return chosen ? stepIn(chosen, actorOf(by, office, desk.office.now()), id) : null;
  });
}

function prepare(desk: Desk, step: StepRequest, recorded: Recorded, office: OfficeSnapshot): Prepared {
  const chosenSteps = recorded.chosenSteps.filter((chosen) => chosen.action === step.action.trim());
  const chosen = chosenSteps.find((each) => each.row === step.row);
  const isElsewhere = step.column !== null && step.column !== recorded.actionColumn;
  if (!chosen) return isElsewhere ? null : chooseAgain(chosenSteps);
  const now = desk.office.now();
  if (chosen.number !== '') return stepIn(chosen, actorOf(step.editor, office, now), step.id);
  const typed = recorded.typed.find(({ row }) => row === chosen.row);
  if (isStep(chosen) && typed && !isCopy(typed, recorded)) return numbered(desk, step, typed, office);
  desk.register.refuseRow(chosen.row, notRecordedWords(now, objectionToChoice(chosen)));
  return null;
}

/**
 * Turns a typed row into a request, whose step is taken next. Where it lacks something, the row says so; rows that were
 * pasted are taken in when nobody types there any more. Whoever typed is noted: the row becomes their request.
 */
function numbered(
  desk: Desk,
  { column, action, editor, id }: StepRequest,
  typed: TypedRow,
  office: OfficeSnapshot,
): Prepared {
  const notes = desk.state.get('editNotes') ?? {};
  const at = desk.office.now();
  if (!isComplete(typed)) nameMissing(desk, typed, action.trim());
  if (!isComplete(typed) || column === null) {
    desk.state.put({ editNotes: { ...notes, [typed.shownNumber]: { at, by: editor } } });
    return null;
  }
  const typist = notes[typed.shownNumber]?.by ?? editor;
  return asSubmission(desk, typed, actorOf(typist, office, at), `${id}:row`);
}

/** The row moved, or the event came twice. Who chose the step in the only other row is unknown, so it is not taken. */
function chooseAgain(chosenSteps: readonly ChosenStep[]): Prepared {
  const [only, ...others] = chosenSteps;
  if (!only || others.length > 0 || only.number === '') return null;
  return { type: 'REFUSE', number: only.number, refusal: { code: 'CHOOSE_AGAIN', text: only.action } };
}

function isStep({ action }: ChosenStep): boolean {
  return codeOf(ACTION_WORDS, action) !== null;
}

/** Why a step cannot be taken in a row that is no request. */
function objectionToChoice(chosen: ChosenStep): Refusal {
  return isStep(chosen) ? { code: 'UNKNOWN_NUMBER', number: '' } : { code: 'UNKNOWN_ACTION', text: chosen.action };
}
