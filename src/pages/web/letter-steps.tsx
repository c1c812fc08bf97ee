/** @jsxImportSource #pages */
// The forms of a letter's page: a button for each step that an officer may take, with what it needs.

import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import { firstIn, type RoomDay } from '../../domain/clash/room-days.ts';
import { attendedDay } from '../../domain/commands/attendance.ts';
import { speaksAgainstTime } from '../../domain/commands/offer.ts';
import type { Device } from '../../domain/damage/device.ts';
import { onwardSteps } from '../../domain/flow/likely-steps.ts';
import { instructs } from '../../domain/flow/recorded.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { type Guest, presentOf } from '../../domain/guests/guests.ts';
import type { DayLine } from '../../domain/report/agenda.ts';
import { type Finding, isBlocking } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { FIXED_STATUSES, isOwnUse } from '../../domain/request/status.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import type { Operator } from '../../domain/settings/team.ts';
import type { Instant, PlainDate } from '../../domain/time/time.ts';
import type { Action } from '../../domain/vocabulary.ts';
import { offerLineWords } from '../../words/formats/dates.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import {
  askedWords,
  furtherDaysWords,
  gapWords,
  MOVE_REASONS,
  noStepsWords,
  roomOnWords,
  takersWords,
  textLabel,
  typedDate,
  LETTER_WORDS as WORDS,
} from '../../words/pages/letter.ts';
import { FOOD_WORDS } from '../../words/problems/findings.ts';
import { OFFER_LINES_HINT, offerReasonWords } from '../../words/problems/offers.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import { REGISTER_COLUMNS } from '../../words/sheet/columns.ts';
import { AttendanceFields, BrokeFields } from './damage-form.tsx';
import { FIELDS } from './fields.ts';
import { CateringChoice, Choice, Fold, PostForm, SERVED_AT_EVENT, TextBox, type Way } from './page.tsx';
import { Spans } from './room-parts.tsx';

/** What the forms of the steps are made of. */
export interface StepsOf {
  readonly request: BookingRequest;
  /** Those that the reader may take. */
  readonly steps: readonly Action[];
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  /** The room on the wanted days, and who has it; none where nothing speaks against that time. */
  readonly days: readonly RoomDay[];
  readonly others: readonly DayLine[];
  /** Who signed by telephone on the day that is counted now; `null` for whoever may not strike them out. */
  readonly guests: { readonly date: PlainDate; readonly guests: readonly Guest[]; readonly isClosed: boolean } | null;
  readonly devices: readonly Device[];
  /** Who of the team can run them today. */
  readonly operators: readonly Operator[];
  readonly office: OfficeIdentity;
  readonly hours: WorkingHours;
  readonly now: Instant;
  readonly way: Way;
  /** Why the last step was not recorded, and its text; both may be blank. */
  readonly notice: string;
  readonly kept: string;
  /** The other fields of that step, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** Whether a step has fields for a new time. */
const isTimed = (step: Action) => TRANSITIONS[step].takesTypedTime;
/** Whether a step has a form of its own. */
const hasOwnForm = (step: Action) => isTimed(step) || step === 'OFFER_TIMES';

export function Steps(props: StepsOf) {
  const { steps, request, office, hours } = props;
  const next = nextSteps(props);
  const isHeldUp = FIXED_STATUSES.includes(request.status) && props.findings.some(isBlocking);
  const [likeliest] = onwardSteps(request, steps, props);
  const settles = likeliest === 'OFFER_TIMES' || likeliest === 'CHANGE_TIME';
  const isFirst = settles || (next.length === 0 && likeliest && isTimed(likeliest));
  const first = isFirst ? likeliest : null;
  const main = first === null ? withTheFirst(next, request.marks) : [];
  const own = steps.filter((step) => hasOwnForm(step) && step !== first);
  const folded = endsLast([...next.filter((step) => !main.includes(step)), ...own]);
  const rest = endsLast(steps.filter((step) => !next.includes(step) && !hasOwnForm(step) && step !== 'UNDO'));
  const refused = refusedForm(props, [first ? [first] : main, ...folded.map((step) => [step]), rest]);
  const formOf = (of: readonly Action[]) => ({
    ...props,
    ...(of[0] === refused[0] ? { wasRefused: true } : NOTHING_TYPED),
  });
  return (
    <>
      {next.length === 0 && first !== 'OFFER_TIMES' && <p>{noStepsWords(request, office, steps, isHeldUp, hours)}</p>}
      {first !== null && <OwnForm {...formOf([first])} step={first} stress />}
      {main.length > 0 && <StepForm {...formOf(main)} of={main} stress />}
      {steps.includes('UNDO') && (
        <PostForm way={props.way} revision={request.revision}>
          <StepButton step="UNDO" />
        </PostForm>
      )}
      {folded.map((step) => (
        <Fold heading={ACTION_WORDS[step]} open={refused.includes(step)}>
          {hasOwnForm(step) ? (
            <OwnForm {...formOf([step])} step={step} />
          ) : (
            <StepForm {...formOf([step])} of={[step]} />
          )}
        </Fold>
      ))}
      {rest.length > 0 && (
        <Fold heading={WORDS.otherSteps} open={refused === rest}>
          <StepForm {...formOf(rest)} of={rest} />
        </Fold>
      )}
    </>
  );
}

type FormProps = StepsOf & { readonly wasRefused: boolean };
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
          {completes && <BrokeFields {...props} />}
        </Fold>
      )}
    </PostForm>
  );
}

function AskedField({ what, label, ...props }: StepsOf & { readonly what: Asked; readonly label: string }) {
  switch (what) {
    case 'ATTENDANCE':
      return (
        <AttendanceFields
          {...props}
          day={attendedDay(props.request, props.hours, props.now)}
          guests={presentOf(props.guests?.guests ?? []).length}
        />
      );
    case 'SERVED':
      return <CateringChoice {...props} label={FOOD_WORDS.served} choices={SERVED_AT_EVENT} />;
    case 'MESSAGE':
      return <MessageBox {...props} />;
    case 'TEXT':
      return <TextBox label={label} hint={WORDS.textHint} kept={props.kept} />;
  }
}

/** The words for the applicant. @param reason stands there first where there is one */
function MessageBox({ typed, reason = '' }: StepsOf & { readonly reason?: string }) {
  const written = typed[FIELDS.applicantMessage];
  return (
    <TextBox
      name={FIELDS.applicantMessage}
      label={REGISTER_COLUMNS.applicantMessage}
      hint={WORDS.messageHint}
      kept={written ?? reason}
      isReady={reason !== '' && (written ?? reason) === reason}
    />
  );
}

/** Whether a step takes the letter off its way, so that its button looks like it. */
const ends = (step: Action) => TRANSITIONS[step].way === 'OFF';

/** In the same order, but what ends a letter is pressed last: nobody presses it as the first button. */
function endsLast(steps: readonly Action[]): Action[] {
  return [...steps.filter((step) => !ends(step)), ...steps.filter(ends)];
}

/** The likeliest steps first, without those that have a form of their own. */
function nextSteps({ steps, request, now, hours }: StepsOf): Action[] {
  return endsLast(onwardSteps(request, steps, { now, hours }).filter((step) => !hasOwnForm(step)));
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

function StepSubmit({ step, stress }: { readonly step: Action; readonly stress: boolean }) {
  return (
    <button
      type="submit"
      class={`button${ends(step) ? ' danger' : stress ? ' first' : ''}`}
      name={FIELDS.step}
      value={step}
    >
      {ACTION_WORDS[step]}
    </button>
  );
}

interface OwnFormProps extends FormProps {
  readonly step: Action;
  readonly stress?: boolean;
}

function OwnForm(props: OwnFormProps) {
  return props.step === 'OFFER_TIMES' ? <OfferForm {...props} /> : <TimeForm {...props} />;
}

/** The times and the reason stand there as the desk would send them, so the button comes before what need not be read. */
function OfferForm({ step, stress = false, ...props }: OwnFormProps) {
  const { way, request, alternatives, findings, typed, kept, wasRefused } = props;
  return (
    <PostForm way={way} revision={request.revision}>
      <TextBox
        name={FIELDS.offers}
        label={WORDS.offers}
        hint={OFFER_LINES_HINT}
        kept={typed[FIELDS.offers] ?? alternatives.map(offerLineWords).join('\n')}
      />
      <StepSubmit step={step} stress={stress} />
      <DayStrips {...props} step={step} />
      <MessageBox {...props} reason={offerReasonWords(findings.filter(speaksAgainstTime))} />
      <Fold heading={WORDS.addition} open={wasRefused}>
        <TextBox label={WORDS.text} hint={WORDS.textHint} kept={kept} />
      </Fold>
    </PostForm>
  );
}

/** What the applicant said needs its words first; a new time stands folded below its button. What comes first is seen with its button. */
function TimeForm({ step, stress = false, ...props }: OwnFormProps) {
  const { way, request, kept, typed, wasRefused } = props;
  const isAnswer = step === 'RECORD_ANSWER';
  const label = isAnswer ? textLabel([step]) : WORDS.text;
  const text = <TextBox label={label} hint={WORDS.textHint} kept={kept} required={isAnswer} />;
  const button = <StepSubmit step={step} stress={stress} />;
  // Behind the button: Enter in a field presses the first of its form.
  const strips = <DayStrips {...props} step={step} />;
  if (isAnswer) {
    return (
      <PostForm way={way} revision={request.revision}>
        <CateringChoice findings={props.findings} typed={typed} />
        {text}
        {button}
        <Fold heading={WORDS.otherTime} open={wasRefused}>
          <p>{WORDS.newTime}</p>
          <TimeFields {...props} />
        </Fold>
      </PostForm>
    );
  }
  return (
    <PostForm way={way} revision={request.revision}>
      <TimeFields {...props} />
      <Choice
        label={WORDS.whose}
        name={FIELDS.whose}
        choices={MOVE_REASONS.map((reason) => [reason, reason || WORDS.choose])}
      />
      {stress && button}
      {stress && strips}
      {stress ? (
        <Fold heading={WORDS.addition} open={wasRefused}>
          {text}
        </Fold>
      ) : (
        text
      )}
      {!isOwnUse(request.kind) && <MessageBox {...props} />}
      {!stress && button}
      {!stress && strips}
    </PostForm>
  );
}

/** So many days are read as a list; of more, those on which the room is taken come first. */
const MOST_STRIPS = 5;

/** Who has the room on the wanted days, and what is free. */
function DayStrips({ days, ...props }: Omit<OwnFormProps, 'stress'>) {
  const taken = days.filter(({ spans }) => spans.some(({ state }) => state === 'TAKEN'));
  const shown = (days.length > MOST_STRIPS ? taken : days).slice(0, MOST_STRIPS);
  return (
    <>
      {shown.map((day) => (
        <DayStrip {...props} day={day} />
      ))}
      {days.length > shown.length && <p class="soft">{furtherDaysWords(days.length - shown.length)}</p>}
    </>
  );
}

type DayStripProps = Omit<OwnFormProps, 'stress' | 'days'> & { readonly day: RoomDay };

/** A tap on what is free fills in the time; not where it would make one day of several. */
function DayStrip({ step, day, others, request }: DayStripProps) {
  const isOneDay = request.startDate === request.endDate;
  const beside = (span: RoomDay['spans'][number]) => {
    if (span.state === 'TAKEN') return takersWords(span, day.date, others);
    const gap = span.state === 'FREE' && isOneDay ? firstIn(span, request) : null;
    return (
      gap && (
        <>
          {' '}
          <button type="submit" class="gap" name={FIELDS.gap} value={`${step} ${day.date} ${gap.from} ${gap.to}`}>
            {gapWords(gap)}
          </button>
        </>
      )
    );
  };
  return (
    <fieldset>
      <legend>{roomOnWords(day.date)}</legend>
      <Spans day={day} beside={beside} />
    </fieldset>
  );
}

function TimeFields({ request, typed }: StepsOf) {
  const { startDate, endDate, startTime, endTime } = request;
  return (
    <>
      <div class="pair">
        <Field label={WORDS.from} name={FIELDS.startDate} value={startDate && typedDate(startDate)} typed={typed} />
        <Field label={WORDS.to} name={FIELDS.endDate} value={endDate && typedDate(endDate)} typed={typed} />
        <Field label={WORDS.begins} name={FIELDS.startTime} value={startTime && writeTime(startTime)} typed={typed} />
        <Field label={WORDS.ends} name={FIELDS.endTime} value={endTime && writeTime(endTime)} typed={typed} />
      </div>
      <small class="soft">{WORDS.howToType}</small>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly name: string;
  /** The recorded value. */
  readonly value: string | null;
  /** What was typed into a form that was refused, by field name. */
  readonly typed: StepsOf['typed'];
}

/** A text field. A date field would show 8 December as 12/08 in a browser set to English. */
function Field({ label, name, value, typed }: FieldProps) {
  return (
    <label class="label">
      {label}
      <input class="field" type="text" inputMode="numeric" name={name} value={typed[name] ?? value ?? ''} />
    </label>
  );
}
