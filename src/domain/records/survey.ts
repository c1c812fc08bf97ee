// The schemas of what the survey keeps in script properties, and of a complaint's mail.
import * as z from 'zod/mini';
import { PROFILE, SCORES, SURVEY_ELEMENTS, type SurveyAnswer, type SurveyElement } from '../survey/answer.ts';
import type { UsedCodes } from '../survey/code.ts';
import type { OpenComplaint } from '../survey/complaint.ts';
import type { KeptAnswer } from '../survey/kept-answer.ts';
import { plainDate } from './fields.ts';
import { onFirstUse, type Schema } from './schema.ts';

const element = onFirstUse((): Schema<SurveyElement> => z.enum(SURVEY_ELEMENTS));
const month = onFirstUse(() => z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)));

const surveyAnswer = onFirstUse((): Schema<SurveyAnswer> => {
  const score = z.exactOptional(z.literal(SCORES));
  const { gender, age, education, occupation } = PROFILE;
  return z.object({
    month: month(),
    scores: z.object(
      Object.fromEntries(SURVEY_ELEMENTS.map((each) => [each, score])) as Record<SurveyElement, typeof score>,
    ),
    profile: z.object({
      gender: z.exactOptional(z.enum(gender)),
      age: z.exactOptional(z.enum(age)),
      education: z.exactOptional(z.enum(education)),
      occupation: z.exactOptional(z.enum(occupation)),
    }),
    suggestion: z.string(),
  });
});

export const keptAnswer = onFirstUse(
  (): Schema<KeptAnswer> => z.object({ id: z.string(), answer: surveyAnswer(), due: z.nullable(plainDate()) }),
);

export const usedCodes = onFirstUse((): Schema<UsedCodes> => z.record(month(), z.array(z.string())));

export const openComplaint = onFirstUse(
  (): Schema<OpenComplaint> => z.object({ due: plainDate(), elements: z.array(element()), words: z.string() }),
);
