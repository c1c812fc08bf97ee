/** @jsxImportSource #pages */
// The forms of a letter's page in which a time is chosen: it is offered, moved, or comes with the applicant's answer.

import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { RoomDay } from '../../domain/clash/room-days.ts';
import { MOVE_REASONS } from '../../domain/commands/move.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { speaksAgainstTime } from '../../domain/request/finding.ts';
import { isOwnUse } from '../../domain/request/status.ts';
import type { Action } from '../../domain/vocabulary.ts';
import { offerLineWords } from '../../words/formats/dates.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import {
  furtherDaysWords,
  MOVE_REASON_WORDS,
  roomOnWords,
  takersWords,
  textLabel,
  typedDate,
  LETTER_WORDS as WORDS,
} from '../../words/pages/letter.ts';
import { OFFER_LINES_HINT, offerReasonWords } from '../../words/problems/offers.ts';
import { FIELDS } from './fields.ts';
import { CateringChoice, Choice, PostForm, TextBox, TimeFields } from './form-parts.tsx';
import { type FormProps, MessageBox, StepSubmit, type StepsOf } from './letter-form.tsx';
import { Fold } from './page.tsx';
import { Spans } from './room-parts.tsx';

/** Whether a step has fields for a new time. */
const isTimed = (step: Action) => TRANSITIONS[step].takesNewTime;
/** Whether a step has a form of its own. */
export const hasOwnForm = (step: Action) => isTimed(step) || step === 'OFFER_TIMES';

interface OwnFormProps extends FormProps {
  readonly step: Action;
  readonly stress?: boolean;
}

/** The form of a step that has one of its own. */
export function OwnForm(props: OwnFormProps) {
  return props.step === 'OFFER_TIMES' ? <OfferForm {...props} /> : <TimeForm {...props} />;
}

/** The fields of a time within a day, as they are typed. */
function timeFields({ date, from, to }: AlternativeTime) {
  const [day, startTime, endTime] = [typedDate(date), writeTime(from), writeTime(to)];
  return { [FIELDS.startDate]: day, [FIELDS.endDate]: day, [FIELDS.startTime]: startTime, [FIELDS.endTime]: endTime };
}

interface WishProps extends Pick<StepsOf, 'way' | 'request'> {
  readonly wish: AlternativeTime;
  readonly text: string;
}

/** The time that the applicant wishes, given by one tap with their words beside it. */
export function WishForm({ way, request, wish, text }: WishProps) {
  const sends = { ...timeFields(wish), [FIELDS.whose]: 'APPLICANT', [FIELDS.text]: text };
  return (
    <PostForm way={way} revision={request.revision} sends={sends}>
      <strong>{offerLineWords(wish)}</strong>
      <div>
        <StepSubmit step="CHANGE_TIME" stress />
      </div>
    </PostForm>
  );
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
      <DayStrips {...props} />
      <MessageBox {...props} reason={offerReasonWords(findings.filter(speaksAgainstTime))} />
      <Fold heading={WORDS.addition} open={wasRefused}>
        <TextBox label={WORDS.text} kept={kept} />
      </Fold>
    </PostForm>
  );
}

/** What the applicant said needs its words first; a new time stands folded below its button. What comes first is seen with its button. */
function TimeForm({ step, stress = false, ...props }: OwnFormProps) {
  const { way, request, kept, typed, wasRefused } = props;
  const isAnswer = step === 'RECORD_ANSWER';
  const label = isAnswer ? textLabel([step]) : WORDS.text;
  const text = <TextBox label={label} kept={kept} required={isAnswer} {...(isAnswer && { hint: WORDS.notSent })} />;
  const button = <StepSubmit step={step} stress={stress} />;
  // Behind the button: Enter in a field presses the first of its form.
  const strips = <DayStrips {...props} />;
  if (isAnswer) {
    return (
      <PostForm way={way} revision={request.revision}>
        <CateringChoice findings={props.findings} typed={typed} />
        {text}
        {button}
        <Fold heading={WORDS.otherTime} open={wasRefused}>
          <TimeFields of={request} typed={typed} required={false} />
        </Fold>
      </PostForm>
    );
  }
  return (
    <PostForm way={way} revision={request.revision}>
      <TimeFields of={request} typed={typed} />
      <Choice
        label={WORDS.whose}
        name={FIELDS.whose}
        blank={WORDS.choose}
        choices={MOVE_REASONS.map((reason) => [reason, MOVE_REASON_WORDS[reason]])}
        required
        typed={typed}
      />
      {button}
      {strips}
      <Fold heading={WORDS.addition} open={wasRefused}>
        {text}
      </Fold>
      {!isOwnUse(request.kind) && <MessageBox {...props} />}
    </PostForm>
  );
}

/** So many days are read as a list; of more, those on which the room is taken come first. */
const MOST_STRIPS = 5;

/** Who has the room on the wanted days, and what is free. */
function DayStrips({ days, others }: StepsOf) {
  const taken = days.filter(({ spans }) => spans.some(({ state }) => state === 'TAKEN'));
  const shown = (days.length > MOST_STRIPS ? taken : days).slice(0, MOST_STRIPS);
  return (
    <>
      {shown.map((day) => (
        <DayStrip day={day} others={others} />
      ))}
      {days.length > shown.length && <p class="soft">{furtherDaysWords(days.length - shown.length)}</p>}
    </>
  );
}

type DayStripProps = Pick<OwnFormProps, 'others'> & { readonly day: RoomDay };

function DayStrip({ day, others }: DayStripProps) {
  return (
    <fieldset>
      <legend>{roomOnWords(day.date)}</legend>
      <Spans day={day} beside={(span) => span.state === 'TAKEN' && takersWords(span, day.date, others)} />
    </fieldset>
  );
}
