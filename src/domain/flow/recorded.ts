// What a recorded step says of its letter: what it answers, who has it then, and whether it was passed on by it.

import { wholeOrder } from '../mail/mails.ts';
import type { Marks } from '../request/marks.ts';
import { holderIn } from '../request/status.ts';
import type { Action, Holder, Role, Status, StepName } from '../vocabulary.ts';
import { isAction } from './flow.ts';
import type { Answering, Asking, Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** A recorded step, with the statuses that it led from and to; `null` where there was none, or nobody can read it. */
export interface RecordedStep {
  readonly step: StepName;
  readonly from: Status | null;
  readonly to: Status | null;
}

/** Who has the letter after a recorded step; `null`: whoever had it. What stands in no row of the table says it by its status. */
export function holderAfter({ step, from, to }: RecordedStep): Holder | null {
  if (isAction(step)) return holderBy(step);
  return to === null || to === from ? null : holderIn(to);
}

function holderBy(action: Action): Holder | null {
  const row = TRANSITIONS[action];
  if (row.to === 'SAME') return row.letter === 'STAYS' ? null : row.letter;
  return row.to === 'BEFORE' ? null : holderIn(row.to);
}

/** The post that a step passes the letter to with an instruction; `null` if it is no disposition. */
export function passedTo(step: StepName): Role | null {
  if (!isAction(step) || !TRANSITIONS[step].isDisposition) return null;
  const holder = holderBy(step);
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

/** What the step by which an applicant was asked asks them; where nobody knows it, for an answer. */
export function askedBy(step?: StepName): Asking {
  const row: Transition | undefined = TRANSITIONS[step as Action];
  return row?.to === 'AWAITING_APPLICANT' ? row.answers : 'ASKED';
}

/** Whether a recorded step confirms the time to the applicant. */
export function confirms(step: StepName): boolean {
  return isAction(step) && TRANSITIONS[step].mails.some((order) => wholeOrder(order).template === 'CONFIRMATION');
}

/** Whether a recorded step tells the applicant something: of these the last holds. */
export function tellsBy(step: StepName): boolean {
  return isAction(step) && TRANSITIONS[step].mails.some((order) => wholeOrder(order).to === 'APPLICANT');
}

/** Whether the words for the applicant beside a step are a colleague's proposal, which no applicant reads. */
export function proposesWords(step: StepName): boolean {
  return isAction(step) && TRANSITIONS[step].applicantMessage === 'PROPOSED';
}

/** Whether the step by which an applicant was asked offers other times. */
export function wasOffered({ asked }: Pick<Marks, 'asked'>): boolean {
  return asked !== null && TRANSITIONS[asked.step].offersTimes;
}

/** Of the recorded steps of one request those that are in force, oldest first: none that was undone, nor what the machine recorded of it. */
export function stepsInForce<Step extends { readonly step: StepName }>(past: readonly Step[]): Step[] {
  const inForce: Step[] = [];
  for (const each of past) {
    if (each.step === 'UNDO') inForce.splice(inForce.map(({ step }) => isAction(step)).lastIndexOf(true));
    else inForce.push(each);
  }
  return inForce;
}
