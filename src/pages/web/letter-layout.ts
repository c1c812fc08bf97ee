// Which steps stand where on the page of a letter, and what is typed for each.

import { onwardSteps } from '../../domain/flow/likely-steps.ts';
import { instructs } from '../../domain/flow/recorded.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { isBlocking } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { isRefusalProposed } from '../../domain/request/status.ts';
import type { Action } from '../../domain/vocabulary.ts';
import { FIELDS } from './fields.ts';
import { ends, type StepsOf } from './letter-form.tsx';
import { hasOwnForm } from './letter-times.tsx';

/**
 * The steps by their places: `first`, with a form of its own, or `main` stand open, `own` and `rest` in one fold. `open`: those
 * of the form that was just refused.
 */
export function layoutOf(props: StepsOf) {
  const { steps, request, answer } = props;
  const onward = onwardSteps(request, steps, props);
  // Without those that have a form of their own.
  const simple = onward.filter((step) => !hasOwnForm(step));
  // What was proposed is answered first, whatever it ends.
  const next = isRefusalProposed(request) ? simple : endsLast(simple);
  const [likeliest] = onward;
  const wish = (steps.includes('CHANGE_TIME') && answer?.wish) || null;
  const first = likeliest && hasOwnForm(likeliest) && !wish ? likeliest : null;
  // Where something is to be settled first, what comes after it is not asked for yet.
  const likely = props.findings.some(isBlocking) ? next.slice(0, 1) : withTheFirst(next, request.marks);
  const main = first === null && !wish ? likely : [];
  const own = steps.filter((step) => hasOwnForm(step) && step !== first);
  const others = steps.filter((step) => !next.includes(step) && !hasOwnForm(step) && step !== 'UNDO');
  const rest = endsLast([...next.filter((step) => !main.includes(step)), ...others]);
  const open = refusedForm(props, [first ? [first] : main, ...own.map((step) => [step]), rest]);
  return { next, wish, first, main, own, rest, open };
}

/**
 * The steps of the form that was just refused: it is open, with what the officer typed, and no other is. Where that step is
 * open no more, the words stand in the first form.
 */
function refusedForm({ notice, typed }: StepsOf, forms: readonly (readonly Action[])[]): readonly Action[] {
  if (notice === '') return [];
  const shown = forms.filter((steps) => steps.length > 0);
  return shown.find((steps) => steps.some((step) => step === typed[FIELDS.step])) ?? shown[0] ?? [];
}

/** What is typed for a step, in the order in which it is asked. */
export type Asked = 'ATTENDANCE' | 'SERVED' | 'MESSAGE' | 'TEXT';

/** What a step needs before its button. */
export function askedFor(step: Action, { confirmed }: BookingRequest['marks']): Asked[] {
  const { text, applicantMessage } = TRANSITIONS[step];
  const needsText = text === 'REQUIRED' || (text === 'UNLESS_CONFIRMED' && !confirmed) || instructs(step);
  return [
    ...(step === 'COMPLETE' ? (['ATTENDANCE', 'SERVED'] as const) : []),
    ...(applicantMessage === 'REQUIRED' ? (['MESSAGE'] as const) : []),
    ...(needsText ? (['TEXT'] as const) : []),
  ];
}

/** The first of these steps, and those that need no field but its own: one form asks for them all. */
function withTheFirst(steps: readonly Action[], marks: BookingRequest['marks']): readonly Action[] {
  const [first] = steps;
  if (first === undefined) return [];
  const asked = askedFor(first, marks);
  return steps.filter((step) => step === first || askedFor(step, marks).every((each) => asked.includes(each)));
}

/** In the same order, but what ends a letter is pressed last: nobody presses it as the first button. */
function endsLast(steps: readonly Action[]): Action[] {
  return [...steps.filter((step) => !ends(step)), ...steps.filter(ends)];
}
