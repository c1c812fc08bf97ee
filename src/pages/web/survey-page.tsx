/** @jsxImportSource #pages */
// The survey after an event: nine elements, an optional profile, free words; each question may be left out.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import {
  LONGEST_SUGGESTION,
  PROFILE_QUESTIONS,
  SCORES,
  SURVEY_ELEMENTS,
  type SurveyElement,
} from '../../domain/survey/answer.ts';
import { serviceName } from '../../words/names.ts';
import { ELEMENT_QUESTIONS, PROFILE_QUESTION_WORDS, SURVEY_WORDS as WORDS } from '../../words/pages/survey.ts';
import { PROFILE_WORDS, scoreWords } from '../../words/sheet/survey.ts';
import { FIELDS } from './fields.ts';
import { Choice, SentForm } from './form-parts.tsx';
import { Fold, Notice, page } from './page.tsx';

export const SURVEY_PAGE = 'survei';
/** The code, and what tells a form that was sent from a page that is opened. */
export const SURVEY_FIELDS = { code: 'kode', sent: 'jawaban' } as const;

interface Props {
  readonly office: OfficeIdentity;
  /** Of the web app. */
  readonly url: string;
  readonly code: string;
  /** Why the last answer was not recorded; may be blank. */
  readonly notice: string;
  /** What was chosen and typed in it, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** The address of the survey with a code. @param url of the web app */
export function surveyAddress(url: string, code: string): string {
  return `${url}?${FIELDS.page}=${SURVEY_PAGE}&${SURVEY_FIELDS.code}=${encodeURIComponent(code)}`;
}

/** @returns the whole page as HTML */
export function surveyPage({ office, url, code, notice, typed }: Props): string {
  return page({
    title: `${WORDS.title} · ${serviceName()}`,
    office,
    sends: true,
    children: (
      <>
        <h1>{WORDS.title}</h1>
        {notice !== '' && <Notice text={notice} />}
        <p>{WORDS.intro}</p>
        <SentForm
          action={surveyAddress(url, code)}
          sends={{ [FIELDS.page]: SURVEY_PAGE, [SURVEY_FIELDS.code]: code, [SURVEY_FIELDS.sent]: '1' }}
        >
          {SURVEY_ELEMENTS.map((element) => (
            <Question element={element} chosen={typed[element] ?? ''} />
          ))}
          <Fold heading={WORDS.profile} open={notice !== ''}>
            {PROFILE_QUESTIONS.map((question) => (
              <Choice
                label={PROFILE_QUESTION_WORDS[question]}
                name={question}
                blank={WORDS.noProfile}
                choices={Object.entries(PROFILE_WORDS[question])}
                typed={typed}
              />
            ))}
          </Fold>
          <label class="label">
            {WORDS.suggestion}
            <textarea name={FIELDS.text} rows={4} maxLength={LONGEST_SUGGESTION}>
              {typed[FIELDS.text] ?? ''}
            </textarea>
            <small class="soft">{WORDS.suggestionHint}</small>
          </label>
          <div class="always">
            <button type="submit" class="button first">
              {WORDS.send}
            </button>
          </div>
          <p class="soft">{WORDS.privacy}</p>
        </SentForm>
      </>
    ),
  });
}

/** From the best to the worst, then none: a radio button that was chosen cannot be taken back. */
function Question({ element, chosen }: { readonly element: SurveyElement; readonly chosen: string }) {
  const choices = [...SCORES].reverse().map((score) => ({ value: String(score), label: scoreWords(element, score) }));
  return (
    <fieldset class="scores">
      <legend>{ELEMENT_QUESTIONS[element]}</legend>
      {[...choices, { value: '', label: WORDS.none }].map(({ value, label }) => (
        <label class="choice">
          <input type="radio" name={element} value={value} checked={chosen === value} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
