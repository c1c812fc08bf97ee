/** @jsxImportSource #pages */
// The forms of a letter's page: a button for each step that an officer may take, with what it needs.

import { attendedDay } from '../../domain/commands/attendance.ts';
import { stepToTell } from '../../domain/commands/told.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { isBlocking } from '../../domain/request/finding.ts';
import { FIXED_STATUSES } from '../../domain/request/status.ts';
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
import { CateringChoice, PostForm, SERVED_AT_EVENT, TextBox } from './form-parts.tsx';
import { type FormProps, MessageBox, StepSubmit, type StepsOf } from './letter-form.tsx';
import { type Asked, askedFor, layoutOf } from './letter-layout.ts';
import { OwnForm, WishForm } from './letter-times.tsx';
import { Fold } from './page.tsx';
import { Checklist } from './preparation-card.tsx';

/** All steps that the reader may take: the likeliest open, all others in one fold below it. */
export function Steps(props: StepsOf) {
  const { steps, request, answer } = props;
  const { next, wish, first, main, own, rest, open } = layoutOf(props);
  const isHeldUp = FIXED_STATUSES.includes(request.status) && props.findings.some(isBlocking);
  const formOf = (of: readonly Action[]) => ({
    ...props,
    ...(of[0] === open[0] ? { wasRefused: true } : NOTHING_TYPED),
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
        <Fold heading={WORDS.otherSteps} open={[...own, ...rest].some((step) => open.includes(step))}>
          {own.map((step) => (
            <Fold heading={ACTION_WORDS[step]} open={open.includes(step)}>
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
