// One answer to the satisfaction survey (PermenPANRB 14/2017): nine elements by key, never by position, and no name.

import * as z from 'zod/mini';
import { plainDate } from '../records/fields.ts';
import { onFirstUse, type ReadBy, recordOf, type Schema } from '../records/schema.ts';
import type { Month } from '../time/months.ts';

/** The nine elements in the order of the regulation: documents differ in which of the last two comes first. */
export const SURVEY_ELEMENTS = [
  'requirements',
  'procedure',
  'duration',
  'cost',
  'product',
  'competence',
  'conduct',
  'facilities',
  'complaints',
] as const;
export type SurveyElement = (typeof SURVEY_ELEMENTS)[number];

/** 1 is the worst. */
export const SCORES = [1, 2, 3, 4] as const;
export type Score = (typeof SCORES)[number];

/** What somebody may say of themselves, and what it may be. */
export const PROFILE = {
  gender: ['FEMALE', 'MALE'],
  age: ['UNDER_20', 'FROM_20', 'FROM_30', 'FROM_40', 'FROM_50', 'FROM_60'],
  education: ['SCHOOL', 'DIPLOMA', 'BACHELOR', 'MASTER'],
  occupation: ['CIVIL_SERVANT', 'POLICE_ARMY', 'PRIVATE', 'ENTREPRENEUR', 'TEACHER', 'STUDENT', 'OTHER'],
} as const;
export type ProfileQuestion = keyof typeof PROFILE;
export const PROFILE_QUESTIONS = Object.keys(PROFILE) as ProfileQuestion[];

const element = onFirstUse((): Schema<SurveyElement> => z.enum(SURVEY_ELEMENTS));
const month = onFirstUse((): Schema<Month> => z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)));

/** What was left blank is missing. */
const surveyAnswer = onFirstUse(() => {
  const score = z.exactOptional(z.literal(SCORES));
  const { gender, age, education, occupation } = PROFILE;
  return z.object({
    /** When it was given: a day would lead to the request. */
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
    /** May be blank. */
    suggestion: z.string(),
  });
});
export type SurveyAnswer = ReadBy<typeof surveyAnswer>;

export const keptAnswer = onFirstUse(() =>
  z.object({
    /** Drawn at random: it tells a row that was written before a kill, and nothing else. */
    id: z.string(),
    answer: surveyAnswer(),
    /** By when it is to be answered, if it is a complaint. */
    due: z.nullable(plainDate()),
  }),
);
export type KeptAnswer = ReadBy<typeof keptAnswer>;

/** The longest suggestion, in characters: it also waits in a script property, which holds 9 kB. */
export const LONGEST_SUGGESTION = 2000;

/** The elements that somebody calls bad or less good. */
export function lowElements({ scores }: Pick<SurveyAnswer, 'scores'>): SurveyElement[] {
  return SURVEY_ELEMENTS.filter((element) => (scores[element] ?? 4) <= 2);
}

/** Used codes by their last valid month, sorted: neither their order nor a time tells who answered what. */
export const usedCodes = onFirstUse((): Schema<Record<Month, string[]>> => recordOf(z.array(z.string())));
export type UsedCodes = ReadBy<typeof usedCodes>;

/** A complaint that nobody has settled, as the digest and Meja saya list it. */
export const openComplaint = onFirstUse(() =>
  z.object({
    due: plainDate(),
    elements: z.array(element()),
    /** In one line, clipped; the tab holds them whole. */
    words: z.string(),
  }),
);
