/** @jsxImportSource #pages */
// The question what is served, which an applicant answers with one tap.
import { isNoBuffet } from '../../domain/commands/served.ts';
import type { Finding } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { answerByWords } from '../../words/mails/letter.ts';
import { foodQuestion, FOOD_WORDS as WORDS } from '../../words/problems/food.ts';
import { FIELDS } from './fields.ts';
import { OWN_FORMS } from './own-change.tsx';
import { PostForm, Section, type Way } from './page.tsx';

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
  const text = confirms === undefined ? '' : WORDS.noBuffet;
  return { ...sent, [FIELDS.answer]: answer, [FIELDS.catering]: catering, [FIELDS.text]: text };
}

type Typed = Readonly<Record<string, string | undefined>>;

interface Props {
  readonly request: BookingRequest;
  readonly findings: readonly Finding[];
  /** Whether a confirmation of the time is awaited: the tap gives it, too, so that one is enough. */
  readonly mayConfirm: boolean;
  readonly way: Way;
}

/** A button for each answer; nothing where nothing is asked. What was chosen already is only confirmed. */
export function FoodQuestion({ request, findings, mayConfirm, way }: Props) {
  const question = foodQuestion(findings);
  if (question === '') return null;
  const { status, catering, revision, dueAt } = request;
  const isAwaited = status === 'AWAITING_APPLICANT';
  const isConfirming = isAwaited && mayConfirm;
  const isConfirmed = isNoBuffet(catering);
  const form = isConfirming ? 'CONFIRM' : OWN_FORMS.details;
  const answers = isConfirmed
    ? [{ value: `${form} ${catering} ${NO_BUFFET}`, label: WORDS.noBuffet }]
    : [
        { value: `${form} NONE`, label: WORDS.none },
        { value: `${form} BOXED`, label: WORDS.boxed },
      ];
  return (
    <Section heading={WORDS.heading}>
      <PostForm way={way} revision={revision}>
        <p>
          {question}
          {isAwaited && dueAt !== null && ` ${WORDS.answerBy(answerByWords({ deadline: dueAt }))}`}
          {isConfirming && ` ${WORDS.withTime}`}
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
