// What a recorded step says of its letter: what it answers, who has it then, and whether it was passed on by it.

import { wholeOrder } from '../mail/mails.ts';
import type { Marks } from '../request/marks.ts';
import { holderIn } from '../request/status.ts';
import type { Action, Holder, OtherStep, Role, Status, StepName } from '../vocabulary.ts';
import { isAction } from './flow.ts';
import type { Answering, Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** Who has the letter after what is recorded beside the table; `null`: whoever had it, since nobody took a step on its way. */
const HOLDER_AFTER: Readonly<Record<OtherStep, Holder | null>> = {
  SUBMIT: 'DIVISION_HEAD',
  ANSWER: 'SECTION_HEAD',
  CORRECT: null,
  SECOND_FORM: null,
  REEXAMINE: null,
  HELD_BACK: 'SECTION_HEAD',
  UNDELIVERED: null,
  MASK: null,
};

/** Who has the letter after a recorded step; `null`: whoever had it. */
export function holderAfter(step: StepName): Holder | null {
  if (!isAction(step)) return HOLDER_AFTER[step];
  const row = TRANSITIONS[step];
  if (row.to === 'SAME') return row.letter === 'STAYS' ? null : row.letter;
  return row.to === 'BEFORE' ? null : holderIn(row.to);
}

/** The post that a step passes the letter to with an instruction; `null` if it is no disposition. */
export function passedTo(step: StepName): Role | null {
  if (!isAction(step) || !TRANSITIONS[step].isDisposition) return null;
  const holder = holderAfter(step);
  return holder === 'APPLICANT' || holder === 'NOBODY' ? null : holder;
}

/** The post whose step it is; `null` where several may take it, or it is nobody's of the office. */
export function giverOf(step: StepName): Role | null {
  const [only, ...others] = isAction(step) ? TRANSITIONS[step].roles : [];
  return others.length > 0 ? null : (only ?? null);
}

/** Whether a step passes the letter on with an instruction that may be blank: whoever gets it reads that first. */
export function instructs(step: StepName): boolean {
  return passedTo(step) !== null && TRANSITIONS[step as Action].text === 'OPTIONAL';
}

/** The status that a recorded step explains to the applicant, and what it answers them; `null` if it owes them no reason. */
export function explainedBy(step: StepName): { readonly status: Status; readonly answers: Answering } | null {
  const row: Transition | null = isAction(step) ? TRANSITIONS[step] : null;
  if (row?.applicantMessage !== 'REQUIRED' || row.to === 'SAME' || row.to === 'BEFORE') return null;
  return { status: row.to, answers: row.answers };
}

/** Whether a recorded step confirms the time to the applicant. */
export function confirms(step: StepName): boolean {
  return isAction(step) && TRANSITIONS[step].mails.some((order) => wholeOrder(order).template === 'CONFIRMATION');
}

/** Whether the words for the applicant beside a step are a colleague's proposal, which no applicant reads. */
export function proposesWords(step: StepName): boolean {
  return isAction(step) && TRANSITIONS[step].applicantMessage === 'PROPOSED';
}

/** Whether the step by which an applicant was asked offers other times. */
export function wasOffered({ asked }: Pick<Marks, 'asked'>): boolean {
  return asked !== null && TRANSITIONS[asked.step].offersTimes;
}

/** Of the recorded steps of one request those that are in force, oldest first: none that was undone, and no record of the machine. */
export function stepsInForce<Step extends { readonly step: StepName }>(past: readonly Step[]): Step[] {
  const inForce: Step[] = [];
  for (const each of past) {
    if (each.step === 'UNDO') inForce.pop();
    else if (isAction(each.step) || HOLDER_AFTER[each.step] !== null) inForce.push(each);
  }
  return inForce;
}
