/** @jsxImportSource #pages */
// What an applicant answers with on their page: their turn, a time or words, and the cancellation.

import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { Finding } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { offeredTimeWords } from '../../words/formats/dates.ts';
import { questionOf } from '../../words/mails/applicant-asked.ts';
import { TURN_WORDS, APPLICANT_WORDS as WORDS } from '../../words/pages/applicant.ts';
import { foodQuestion } from '../../words/problems/findings.ts';
import { FIELDS } from './fields.ts';
import { CateringChoice, PostForm, TextBox } from './form-parts.tsx';
import { choiceOf } from './own-change.tsx';
import { Fold, Section } from './page.tsx';
import { FoodQuestion } from './unusual-time.tsx';
import type { Way } from './ways.tsx';

interface Answering {
  readonly request: BookingRequest;
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  /** Free times in place of one that was just refused; they stand above. */
  readonly offered: readonly AlternativeTime[];
  readonly mayConfirm: boolean;
  /** Whether a button of its own does. */
  readonly isNextInLine: boolean;
  readonly way: Way;
  /** The text of an answer that was not recorded; may be blank. */
  readonly kept: string;
  /** The other fields of that answer, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** One button for the time that they have waited for. */
export function TurnForm({ way, request }: Pick<Answering, 'way' | 'request'>) {
  return (
    <Section heading={TURN_WORDS.heading}>
      <PostForm way={way} revision={request.revision}>
        <p>{TURN_WORDS.free}</p>
        <button type="submit" class="button first" name={FIELDS.answer} value="CONFIRM">
          {TURN_WORDS.take}
        </button>
      </PostForm>
    </Section>
  );
}

/** So many times are chosen among at once. */
const MOST_TIMES = 3;

interface AnswerButtonProps {
  readonly value: string;
  readonly label: string;
  readonly isFirst: boolean;
}

function AnswerButton({ value, label, isFirst }: AnswerButtonProps) {
  return (
    <div>
      <button type="submit" class={isFirst ? 'button first' : 'button'} name={FIELDS.answer} value={value}>
        {label}
      </button>
    </div>
  );
}

/** A button for each time, or for what is served, so that one tap answers; the box for other words is folded below them. */
export function AnswerForm(props: Answering) {
  const { way, request, findings, mayConfirm, kept, typed } = props;
  // Free times in place of a refused one stand above already.
  const alternatives = props.offered.length > 0 ? [] : props.alternatives;
  const offered = alternatives.map((time) => ({ value: choiceOf(time), label: offeredTimeWords(time) }));
  // Where the food is asked about, its buttons agree to the time as well.
  const agrees = mayConfirm && !props.isNextInLine && foodQuestion(findings) === '';
  const times = [...(agrees ? [{ value: 'CONFIRM', label: WORDS.confirm }] : []), ...offered];
  const isReplying = typed[FIELDS.answer] === 'REPLY';
  return (
    <>
      {offered.length === 0 && <FoodQuestion {...props} />}
      {times.length > 0 && (
        <PostForm way={way} revision={request.revision}>
          <CateringChoice findings={findings} typed={typed} required />
          {times.slice(0, MOST_TIMES).map(({ value, label }, index) => (
            <AnswerButton value={value} label={label} isFirst={index === 0} />
          ))}
          {times.length > MOST_TIMES && (
            <Fold heading={WORDS.moreTimes(times.length - MOST_TIMES)}>
              {times.slice(MOST_TIMES).map(({ value, label }) => (
                <AnswerButton value={value} label={label} isFirst={false} />
              ))}
            </Fold>
          )}
          {offered.length > 0 && <small class="soft">{WORDS.notBooked}</small>}
        </PostForm>
      )}
      <Fold
        heading={questionOf(request.marks.asked?.step).box}
        open={isReplying || (offered.length === 0 && agrees === mayConfirm)}
      >
        <PostForm way={way} revision={request.revision}>
          <TextBox label={WORDS.remark} kept={isCancelling(typed) ? '' : kept} />
          <button type="submit" class="button" name={FIELDS.answer} value="REPLY">
            {WORDS.send}
          </button>
        </PostForm>
      </Fold>
    </>
  );
}

/** The form for a cancellation, confirmed by a checkbox, since pages must work without scripts. */
export function CancelForm({
  way,
  request,
  dates,
  kept,
  typed,
}: Pick<Answering, 'way' | 'request' | 'kept' | 'typed'> & { readonly dates: readonly BookingRequest[] }) {
  return (
    <details open={isCancelling(typed)}>
      <summary>{WORDS.cancel}</summary>
      <PostForm way={way} revision={request.revision}>
        <TextBox
          label={WORDS.cancelWhy}
          kept={request.status !== 'AWAITING_APPLICANT' || isCancelling(typed) ? kept : ''}
        />
        <label class="choice">
          <input type="checkbox" name={FIELDS.sure} value="1" required />
          {WORDS.cancelSure}
        </label>
        {dates.length > 0 && <small class="soft below">{WORDS.othersStay}</small>}
        <button type="submit" class="button danger" name={FIELDS.answer} value="CANCEL">
          {WORDS.cancelSend}
        </button>
      </PostForm>
    </details>
  );
}

/** Whether the form that was refused is that of the cancellation. */
function isCancelling(typed: Answering['typed']): boolean {
  return typed[FIELDS.answer] === 'CANCEL';
}
