/** @jsxImportSource #pages */
// The forms of a letter's page: a button for each step that an officer may take, with what it needs.

import { attendedDay } from '../../domain/commands/attendance.ts';
import { stepToTell } from '../../domain/commands/told.ts';
import { onwardSteps } from '../../domain/flow/likely-steps.ts';
import { instructs } from '../../domain/flow/recorded.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { isBlocking } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { FIXED_STATUSES, isRefusalProposed } from '../../domain/request/status.ts';
import type { Action } from '../../domain/vocabulary.ts';
import {
  askedWords,
  firstToldWords,
  noStepsWords,
  textLabel,
  LETTER_WORDS as WORDS,
} from '../../words/pages/letter.ts';
import { FOOD_WORDS } from '../../words/problems/findings.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import { AttendanceFields, BrokeField } from './event-record.tsx';
import { FIELDS } from './fields.ts';
import { CateringChoice, PostForm, SERVED_AT_EVENT, TextBox } from './form-parts.tsx';
import { ends, type FormProps, MessageBox, StepSubmit, type StepsOf } from './letter-form.tsx';
import { hasOwnForm, OwnForm, WishForm } from './letter-times.tsx';
import { Fold } from './page.tsx';
import { Checklist } from './preparation-card.tsx';

/** All steps that the reader may take: the likeliest open, all others in one fold below it. */
export function Steps(props: StepsOf) {
  const { steps, request, answer } = props;
  const onward = onwardSteps(request, steps, props);
  // Without those that have a form of their own.
  const simple = onward.filter((step) => !hasOwnForm(step));
  // What was proposed is answered first, whatever it ends.
  const next = isRefusalProposed(request) ? simple : endsLast(simple);
  const isHeldUp = FIXED_STATUSES.includes(request.status) && props.findings.some(isBlocking);
  const [likeliest] = onward;
  const wish = (steps.includes('CHANGE_TIME') && answer?.wish) || null;
  const first = likeliest && hasOwnForm(likeliest) && !wish ? likeliest : null;
  // Where something is to be settled first, what comes after it is not asked for yet.
  const likely = props.findings.some(isBlocking) ? next.slice(0, 1) : withTheFirst(next, request.marks);
  const main = first === null && !wish ? likely : [];
  const own = steps.filter((step) => hasOwnForm(step) && step !== first);
  const others = steps.filter((step) => !next.includes(step) && !hasOwnForm(step) && step !== 'UNDO');
  const rest = endsLast([...next.filter((step) => !main.includes(step)), ...others]);
  const refused = refusedForm(props, [first ? [first] : main, ...own.map((step) => [step]), rest]);
  const formOf = (of: readonly Action[]) => ({
    ...props,
    ...(of[0] === refused[0] ? { wasRefused: true } : NOTHING_TYPED),
  });
  const waiting = stepToTell(request, props.now);
  return (
    <>
      {waiting && steps.some((step) => step !== 'UNDO') && <p class="soft">{firstToldWords(waiting)}</p>}
      {next.length === 0 && first !== 'OFFER_TIMES' && <p>{noStepsWords(request, steps, isHeldUp, props)}</p>}
      {wish && <WishForm {...props} wish={wish} text={answer?.text ?? ''} />}
      {first !== null && <OwnForm {...formOf([first])} step={first} stress />}
      {main.includes('MARK_READY') && <Checklist of={props.checklist} />}
      {main.length > 0 && <StepForm {...formOf(main)} of={main} stress />}
      {steps.includes('UNDO') && (
        <PostForm way={props.way} revision={request.revision}>
          <StepButton step="UNDO" />
        </PostForm>
      )}
      {own.length + rest.length > 0 && (
        <Fold heading={WORDS.otherSteps} open={[...own, ...rest].some((step) => refused.includes(step))}>
          {own.map((step) => (
            <Fold heading={ACTION_WORDS[step]} open={refused.includes(step)}>
              <OwnForm {...formOf([step])} step={step} />
            </Fold>
          ))}
          {rest.length > 0 && <StepForm {...formOf(rest)} of={rest} />}
        </Fold>
      )}
    </>
  );
}

const NOTHING_TYPED = { wasRefused: false, kept: '', typed: {} } as const;

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
type Asked = 'ATTENDANCE' | 'SERVED' | 'MESSAGE' | 'TEXT';

/** What a step needs before its button. */
function askedFor(step: Action, { confirmed }: BookingRequest['marks']): Asked[] {
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

/** Some steps with what they need; what may be added to the first stands folded below them. */
function StepForm({ of: steps, stress = false, ...props }: FormProps & { of: readonly Action[]; stress?: boolean }) {
  const { way, request, wasRefused } = props;
  const { marks, revision } = request;
  const [first, ...others] = steps;
  const needed = first ? askedFor(first, marks) : [];
  const further = [...new Set(others.flatMap((step) => askedFor(step, marks)))].filter(
    (each) => !needed.includes(each),
  );
  const open = [...needed, ...further];
  const speaks = steps.some((step) => TRANSITIONS[step].applicantMessage !== 'NONE');
  const optional = (['MESSAGE', 'TEXT'] as const).filter((each) => !open.includes(each) && (each === 'TEXT' || speaks));
  const completes = steps.includes('COMPLETE');
  const label = textLabel(steps.filter((step) => askedFor(step, marks).includes('TEXT')));
  return (
    <PostForm way={way} revision={revision}>
      {needed.map((each) => (
        <AskedField {...props} what={each} label={label} />
      ))}
      {first && <StepButton step={first} stress={stress} confirmed={marks.confirmed} label={label} />}
      {further.map((each) => (
        <AskedField {...props} what={each} label={label} />
      ))}
      {others.map((step) => (
        <StepButton step={step} confirmed={marks.confirmed} label={label} />
      ))}
      {(optional.length > 0 || completes) && (
        <Fold heading={WORDS.addition} open={wasRefused}>
          {optional.map((each) => (
            <AskedField {...props} what={each} label={label} />
          ))}
          {completes && <BrokeField {...props} />}
        </Fold>
      )}
    </PostForm>
  );
}

function AskedField({ what, label, ...props }: StepsOf & { readonly what: Asked; readonly label: string }) {
  switch (what) {
    case 'ATTENDANCE':
      return <AttendanceFields {...props} day={attendedDay(props.request, props.hours, props.now)} />;
    case 'SERVED':
      return <CateringChoice {...props} label={FOOD_WORDS.served} choices={SERVED_AT_EVENT} />;
    case 'MESSAGE':
      return <MessageBox {...props} />;
    case 'TEXT':
      return <TextBox label={label} kept={props.kept} hint={WORDS.notSent} />;
  }
}

/** In the same order, but what ends a letter is pressed last: nobody presses it as the first button. */
function endsLast(steps: readonly Action[]): Action[] {
  return [...steps.filter((step) => !ends(step)), ...steps.filter(ends)];
}

interface ButtonProps {
  readonly step: Action;
  readonly confirmed?: boolean;
  readonly stress?: boolean;
  /** Of the box for colleagues in its form. */
  readonly label?: string;
}

function StepButton({ step, confirmed = false, stress = false, label = '' }: ButtonProps) {
  const asked = askedWords(step, confirmed, label);
  return (
    <div>
      <StepSubmit step={step} stress={stress} />
      {asked !== '' && <small class="soft below">{asked}</small>}
    </div>
  );
}
