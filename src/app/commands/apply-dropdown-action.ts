// Carries out the step that somebody chose in `Tindakan`, for the request found in that row under the lock.
import type { ActCommand } from '../../domain/commands/command.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { byNumber } from '../../domain/request/request.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { ChosenStep, RegisterReading, TypedRow } from '../ports/register.ts';
import type { LeftStep } from '../ports/state.ts';
import { type Recorded, touchedChoices } from '../recovery/recorded-state.ts';
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
import { noted } from './correct-edited-rows.ts';
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
  const outcome = carryOut(desk, (reading, office) => prepare(desk, step, reading, office));
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
  reading: RegisterReading & Recorded,
  office: OfficeSnapshot,
): ActCommand | null {
  const chosen = reading.chosenSteps.find((each) => {
    return each.action === action.trim() && (row === undefined ? each.number === number : each.row === row);
  });
  const isPlain = chosen && !reading.edits.has(chosen.number) && !objection(chosen.number, chosen.action, reading);
  const made = isPlain ? stepIn(chosen, actorOf(by, office, desk.office.now()), id, desk.office.now()) : null;
  return made?.type === 'ACT' ? made : null;
}

/** Takes a step that was left, wherever the row of its request is; nothing if `Tindakan` there shows another by now. */
export function takeLeftStep(desk: Desk, { number, action, by }: LeftStep, id: string): Outcome {
  return carryOut(desk, (reading, office) => {
    const now = desk.office.now();
    const chosen = reading.chosenSteps.find((each) => each.number === number && each.action === action);
    if (!chosen) return null;
    const refusal = objection(number, action, reading);
    return refusal ? { type: 'REFUSE', number, refusal } : stepIn(chosen, actorOf(by, office, now), id, now);
  });
}

function prepare(desk: Desk, step: StepRequest, reading: RegisterReading & Recorded, office: OfficeSnapshot): Prepared {
  const chosenSteps = reading.chosenSteps.filter((chosen) => chosen.action === step.action.trim());
  const chosen = chosenSteps.find((each) => each.row === step.row);
  const isElsewhere = step.column !== null && step.column !== reading.actionColumn;
  if (!chosen) return isElsewhere ? null : chooseAgain(chosenSteps);
  const now = desk.office.now();
  const refusal = objection(chosen.number, chosen.action, reading);
  const typed = reading.typed.find(({ row }) => row === chosen.row);
  if (refusal?.code === 'UNKNOWN_NUMBER' && typed && !isCopy(typed, reading))
    return numbered(desk, step, typed, office);
  if (refusal && chosen.number === '') {
    desk.register.refuseRow(chosen.row, notRecordedWords(now, refusal));
    return null;
  }
  if (refusal) return { type: 'REFUSE', number: chosen.number, refusal };
  return stepIn(chosen, actorOf(step.editor, office, now), step.id, now);
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
    desk.state.put({ editNotes: noted(notes, [typed.shownNumber], { at, by: editor }) });
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

function objection(number: string, chosen: string, reading: RegisterReading & Recorded): Refusal | null {
  if (codeOf(ACTION_WORDS, chosen) === null) return { code: 'UNKNOWN_ACTION', text: chosen };
  if (number === '') return { code: 'UNKNOWN_NUMBER', number };
  const unreadable = byNumber(reading.unreadable, number);
  if (!unreadable) return null;
  const borrowed = unreadable.choices.some(({ column }) => column === 'number');
  if (borrowed) return { code: 'UNKNOWN_NUMBER', number };
  const choices = touchedChoices(unreadable, reading.doubtful.get(number));
  return choices.length > 0 ? { code: 'UNREADABLE_ROW', choices } : null;
}
