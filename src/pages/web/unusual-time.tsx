/** @jsxImportSource #pages */
// Questions before something is sent: an unusual time, and what the guests are served.

import type { Finding } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { isNoBuffet } from '../../domain/rules/catering.ts';
import { OWN_CHANGE_WORDS as WORDS } from '../../words/pages/status.ts';
import { FOOD_WORDS, foodQuestion } from '../../words/problems/findings.ts';
import { publicTitles } from '../../words/sheet/posts.ts';
import { FIELDS } from './fields.ts';
import { PostForm } from './form-parts.tsx';
import { OWN_FORMS } from './own-change.tsx';
import { Section } from './page.tsx';
import type { Way } from './ways.tsx';

interface Props {
  readonly revision: number;
  readonly way: Way;
  /** The form that was not recorded: it is sent again as it was. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** A button that sends an unusual time all the same, below what is unusual of it. */
export function UnusualTimeForm({ revision, way, typed }: Props) {
  return (
    <PostForm way={way} revision={revision} sends={Object.fromEntries(SENT_AGAIN.map((name) => [name, typed[name]]))}>
      <p>{WORDS.mayChange(publicTitles().DIVISION_HEAD)}</p>
      <button type="submit" class="button" name={FIELDS.sure} value="1">
        {WORDS.sendAnyway}
      </button>
    </PostForm>
  );
}

const SENT_AGAIN = [
  ...([FIELDS.answer, FIELDS.startDate, FIELDS.endDate, FIELDS.startTime, FIELDS.endTime] as const),
  ...([FIELDS.text, FIELDS.catering] as const),
];

/** Ends the value of a button that only confirms what was chosen. */
const NO_BUFFET = 'NO_BUFFET';

/**
 * The fields of a form that a button of the question stands for: an answer or a completion, what is served, and the words
 * of a confirmation. Other forms stay as they are.
 */
export function withFoodAnswer(sent: Typed): Typed {
  const [, answer, catering, confirms] =
    /^(CONFIRM|FILL_IN) (NONE|BOXED)( NO_BUFFET)?$/.exec(sent[FIELDS.answer] ?? '') ?? [];
  if (answer === undefined) return sent;
  const text = confirms === undefined ? '' : FOOD_WORDS.noBuffet;
  return { ...sent, [FIELDS.answer]: answer, [FIELDS.catering]: catering, [FIELDS.text]: text };
}

type Typed = Readonly<Record<string, string | undefined>>;

interface FoodProps {
  readonly request: BookingRequest;
  readonly findings: readonly Finding[];
  /** Whether a confirmation of the time is awaited: the tap gives it, too, so that one is enough. */
  readonly mayConfirm: boolean;
  readonly way: Way;
}

/** A button for each answer; nothing where nothing is asked. What was chosen already is only confirmed. */
export function FoodQuestion({ request, findings, mayConfirm, way }: FoodProps) {
  const question = foodQuestion(findings);
  if (question === '') return null;
  const { status, catering, revision } = request;
  const isConfirming = status === 'AWAITING_APPLICANT' && mayConfirm;
  const isConfirmed = isNoBuffet(catering);
  const form = isConfirming ? 'CONFIRM' : OWN_FORMS.details;
  const answers = isConfirmed
    ? [{ value: `${form} ${catering} ${NO_BUFFET}`, label: FOOD_WORDS.noBuffet }]
    : [
        { value: `${form} NONE`, label: FOOD_WORDS.none },
        { value: `${form} BOXED`, label: FOOD_WORDS.boxed },
      ];
  return (
    <Section heading={FOOD_WORDS.heading}>
      <PostForm way={way} revision={revision}>
        <p>
          {question}
          {isConfirming && ` ${FOOD_WORDS.withTime}`}
        </p>
        {answers.map(({ value, label }) => (
          <div>
            <button type="submit" class="button first" name={FIELDS.answer} value={value}>
              {label}
            </button>
          </div>
        ))}
      </PostForm>
    </Section>
  );
}
