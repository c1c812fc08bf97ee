// The survey's page: shows it to whoever has a code that holds, takes the answer, and says why a code does not hold.
import { answerSurvey, objectionToCode } from '../../app/commands/answer-survey.ts';
import {
  LONGEST_SUGGESTION,
  PROFILE,
  PROFILE_QUESTIONS,
  SCORES,
  SURVEY_ELEMENTS,
  type SurveyAnswer,
} from '../../domain/survey/answer.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import { messagePage } from '../../pages/web/message-page.tsx';
import { SURVEY_FIELDS, SURVEY_PAGE, surveyPage } from '../../pages/web/survey-page.tsx';
import { PAGE_WORDS, type ProblemWords } from '../../words/pages/outcome.ts';
import { complaintTakenWords, SURVEY_OBJECTIONS, SURVEY_WORDS, suggestionTooLong } from '../../words/pages/survey.ts';
import { publicTitles } from '../../words/sheet/posts.ts';
import type { GoogleDesk } from '../desk.ts';
import type { PublicPlace } from './public-pages.ts';
import { isBusy } from './visitor.ts';
import { type Parameters, type Read, textIn } from './web-forms.ts';

export function asksForSurvey(parameters: Parameters): boolean {
  return parameters[FIELDS.page] === SURVEY_PAGE;
}

/** The page of the survey; it records nothing. `null` where a visit asks for another page. */
export function lookAtSurvey(place: PublicPlace, parameters: Parameters): string | null {
  if (!asksForSurvey(parameters)) return null;
  const why = objectionToCode(place.desk, codeIn(parameters));
  return why ? said(place.desk, SURVEY_OBJECTIONS[why], textIn(parameters)) : shown(place, parameters, '');
}

/** The same, which also takes an answer. */
export function takeSurvey(place: PublicPlace, parameters: Parameters): string | null {
  if (!asksForSurvey(parameters) || parameters[SURVEY_FIELDS.sent] === undefined)
    return lookAtSurvey(place, parameters);
  const { desk } = place;
  const read = readAnswer(parameters);
  if (!read.ok) return shown(place, parameters, read.notice);
  try {
    const outcome = answerSurvey(desk, codeIn(parameters), read.sent);
    if (outcome.type === 'REFUSED') return said(desk, SURVEY_OBJECTIONS[outcome.why], textIn(parameters));
    const { office } = desk.office.snapshot().settings;
    const paragraphs = [
      SURVEY_WORDS.recorded,
      complaintTakenWords(outcome.due, publicTitles(office.titles).SECTION_HEAD),
    ];
    const heading = SURVEY_WORDS.recordedHeading;
    return messagePage({ heading, paragraphs: paragraphs.filter((text) => text !== ''), office });
  } catch (error) {
    // What was chosen must not be lost because somebody else was faster.
    if (isBusy(error)) return shown(place, parameters, PAGE_WORDS.busy);
    throw error;
  }
}

function shown({ desk, url }: PublicPlace, parameters: Parameters, notice: string): string {
  const { office } = desk.office.snapshot().settings;
  return surveyPage({ office, url, code: codeIn(parameters), notice, typed: notice === '' ? {} : parameters });
}

/** Why a link of strangers opens nothing. @param kept what they had typed */
function said(desk: GoogleDesk, { heading, text }: ProblemWords, kept = ''): string {
  const { office } = desk.office.snapshot().settings;
  return messagePage({ heading, paragraphs: [text], office, kept });
}

function codeIn(parameters: Parameters): string {
  return parameters[SURVEY_FIELDS.code] ?? '';
}

/** Untrusted: what is no score and no choice of the profile counts as not answered. */
function readAnswer(sent: Parameters): Read<Omit<SurveyAnswer, 'month'>> {
  const chosen = (name: string, choices: readonly (string | number)[]) => {
    const value = choices.find((each) => String(each) === sent[name]);
    return value === undefined ? [] : [[name, value] as const];
  };
  const scores = SURVEY_ELEMENTS.flatMap((element) => chosen(element, SCORES));
  if (scores.length === 0) return { ok: false, notice: SURVEY_WORDS.nothing };
  const suggestion = textIn(sent);
  if (suggestion.length > LONGEST_SUGGESTION) return { ok: false, notice: suggestionTooLong(LONGEST_SUGGESTION) };
  const profile = PROFILE_QUESTIONS.flatMap((question) => chosen(question, PROFILE[question]));
  return {
    ok: true,
    sent: { scores: Object.fromEntries(scores), profile: Object.fromEntries(profile), suggestion },
  };
}
