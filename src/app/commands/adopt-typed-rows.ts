// Turns rows that staff typed or copied into requests: letters on paper, drop-in visits, the office's own use.

import type { ActCommand, Actor, SubmitCommand } from '../../domain/commands/command.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import type { WordsLeft } from '../../domain/records/kept-row.ts';
import { byNumber } from '../../domain/request/request.ts';
import { sameAddress } from '../../domain/settings/team.ts';
import { fingerprint } from '../../domain/text/text.ts';
import type { Action } from '../../domain/vocabulary.ts';
import { momentLast } from '../../words/formats/dates.ts';
import { withFurtherDates } from '../../words/formats/further-dates.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import { incompleteWords, waitingStepWords } from '../../words/sheet/typed-rows.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import type { ChosenStep, RegisterReading, TypedRow } from '../ports/register.ts';
import type { EditNotes } from '../ports/state.ts';
import { actorOf, writerOf } from './actor.ts';
import { carryOut, carryOutTogether } from './carry-out.ts';
import type { Outcome, Prepared } from './record-command.ts';

interface EditMeans extends Means {
  /** Asked under the lock: whether still nobody is typing in rows that show this number. */
  readonly isStill: (number: string) => boolean;
}

/**
 * Writes into rows that cannot become requests yet what they lack. Call it under the lock, right after reading them.
 * @param notified fingerprints of what the last inspection wrote; the same is not written again
 * @returns fingerprints of what the rows say now
 */
export function nameWhatIsMissing(
  desk: Desk,
  typed: readonly TypedRow[],
  { chosenSteps }: Pick<RegisterReading, 'chosenSteps'>,
  notified: readonly string[],
): string[] {
  return typed
    .filter((row) => !isComplete(row))
    .map((row) => {
      const { content, missing, wrong, message } = row;
      const waiting = chosenSteps.find((chosen) => chosen.row === row.row)?.action ?? '';
      const key = fingerprint(JSON.stringify([content, missing, wrong, waiting]));
      if (!notified.includes(key) || message === '') nameMissing(desk, row, waiting);
      return key;
    });
}

/**
 * Turns each complete row into a request with its own number, in the same row. Its place in the queue follows the day
 * on which the letter was received. A step that was chosen in the row meanwhile is taken next, by nobody who is known:
 * whoever typed last need not have chosen it.
 * @returns whether there was time for all
 * @throws the first error, after all were tried
 */
export function adoptRows(
  desk: Desk,
  typed: readonly TypedRow[],
  notes: EditNotes,
  { mayGoOn, newId, isStill }: EditMeans,
): boolean {
  const waiting = new Set<TypedRow>();
  return carryOutTogether(desk, typed.filter(isComplete), {
    mayGoOn,
    commandsOf: (rows, recorded, office) => {
      const unmatched = recorded.typed.filter(isComplete);
      return rows.map((row) => {
        // Copies of one row have one content: each is found in turn.
        const place = unmatched.findIndex(({ content }) => content === row.content);
        const [sameRow] = place < 0 ? [] : unmatched.splice(place, 1);
        if (!sameRow || !isStill(row.shownNumber)) return null;
        if (!isCopy(sameRow, recorded) && recorded.chosenSteps.some((chosen) => chosen.row === sameRow.row))
          waiting.add(row);
        const by = actorOf(notes[row.shownNumber]?.by ?? '', office, desk.office.now());
        return asSubmission(desk, sameRow, by, newId());
      });
    },
    afterwards: (row, outcome) => {
      const number = outcome.type === 'FAILED' ? null : numberGiven(outcome);
      if (waiting.has(row) && number !== null) takeWaitingStep(desk, number, '', newId());
    },
  });
}

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
  desk.register.noteRow(row, momentLast(words, desk.office.now()));
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
  const source = { type: 'STAFF', entry, attended, shownNumber } as const;
  return withFurtherDates({ type: 'SUBMIT', id, actor, submittedAt, submission, source });
}

/** The number that a row was given; `null` if what was recorded is no new request. */
export function numberGiven(outcome: Outcome): string | null {
  if (outcome.type !== 'RECORDED') return null;
  const [entry] = outcome.decision.history;
  return entry?.step === 'SUBMIT' ? entry.number : null;
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
