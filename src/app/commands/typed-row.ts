// A row that staff typed, on its way to a request: whether it is complete, what it lacks, and the step that waits in it.
import type { Actor, SubmitCommand } from '../../domain/commands/command.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { byNumber } from '../../domain/request/request.ts';
import { stampWords } from '../../words/formats/dates.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import { incompleteWords, waitingStepWords } from '../../words/sheet/typed-rows.ts';
import type { Desk } from '../ports/desk.ts';
import type { ChosenStep, RegisterReading, TypedRow } from '../ports/register.ts';
import { actorOf } from './actor.ts';
import { carryOut } from './carry-out.ts';
import type { Outcome, Prepared } from './record-command.ts';

/** Whether a row can become a request. */
export function isComplete({ missing, wrong }: TypedRow): boolean {
  return missing.length === 0 && wrong.length === 0;
}

/** Whether a row was copied from a request: what was chosen there was chosen for that one. */
export function isCopy({ shownNumber }: TypedRow, { requests }: Pick<RegisterReading, 'requests'>): boolean {
  return byNumber(requests, shownNumber) !== undefined;
}

/** Writes into a row what it lacks. @param waiting the step that was chosen in the row; blank if none was */
export function nameMissing(desk: Desk, { row, missing, wrong }: TypedRow, waiting: string): void {
  const step = waiting === '' ? '' : waitingStepWords(waiting, isPersonal(desk, waiting));
  const words = `${incompleteWords(missing, wrong)}${step}`;
  desk.register.noteRow(row, `${stampWords(desk.office.now())}: ${words}`);
}

/** Whether nobody else's typing brings a step that was chosen: who chose it is not known by then. */
function isPersonal({ office }: Desk, chosen: string): boolean {
  const action = codeOf(ACTION_WORDS, chosen);
  return action !== null && (TRANSITIONS[action].needsIdentity || !office.snapshot().settings.identity.unnamedEditor);
}

/** The command that turns a complete row into a request. */
export function asSubmission(
  desk: Desk,
  { submission, entry, attended, shownNumber }: TypedRow,
  actor: Actor,
  id: string,
): SubmitCommand {
  const submittedAt = desk.office.now();
  return {
    type: 'SUBMIT',
    id,
    actor,
    submittedAt,
    submission,
    source: { type: 'STAFF', entry, attended, shownNumber },
  };
}

/** The number that a row was given; `null` if what was recorded is no new request. */
export function numberGiven(outcome: Outcome): string | null {
  if (outcome.type !== 'RECORDED') return null;
  const [first] = outcome.decision.history;
  return first?.step === 'SUBMIT' ? first.number : null;
}

/** Takes the step that was chosen in a row before it had its number. @param by who chose it; blank: nobody known */
export function takeWaitingStep(desk: Desk, number: string, by: string, id: string): Outcome {
  return carryOut(desk, ({ chosenSteps }, office) => {
    const chosen = chosenSteps.find((each) => each.number === number);
    return chosen ? stepIn(chosen, actorOf(by, office, desk.office.now()), id) : null;
  });
}

/** The step that was chosen in the row of a request. */
export function stepIn(
  { number, action: name, text, applicantMessage }: ChosenStep,
  actor: Actor,
  id: string,
): Prepared {
  const action = codeOf(ACTION_WORDS, name);
  if (action === null) return { type: 'REFUSE', number, refusal: { code: 'UNKNOWN_ACTION', text: name } };
  return { type: 'ACT', id, actor, number, action, text, applicantMessage };
}
