// The IKM of PermenPANRB 14/2017: equal weights without a rounded 0,11, one rounding at the end, the band by what is printed.

import type { SurveyRules } from '../settings/settings.ts';
import { yearOf } from '../time/time.ts';
import { SURVEY_ELEMENTS, type SurveyAnswer, type SurveyElement } from './answer.ts';

export type Grade = 'A' | 'B' | 'C' | 'D';

/** What some answers come to. */
export interface Satisfaction {
  /** Those who scored at least one element. */
  readonly respondents: number;
  /**
   * The mean of each element over those who answered it, not rounded; `null` where nobody did: the index is that of the
   * others, whose weights still total 1.
   */
  readonly means: Readonly<Record<SurveyElement, number | null>>;
  /** 25.00 to 100.00 in hundredths; `null` without an answer: “belum ada data”, which is no D. */
  readonly index: number | null;
  readonly grade: Grade | null;
  /** Whether enough people answered for the index to speak for those who came; `true` without an index. */
  readonly isRepresentative: boolean;
  /** The elements with the lowest mean: several where they are equal, none where all are equal. */
  readonly lowest: readonly SurveyElement[];
}

/** What a year's answers come to, by semester and in all. */
export interface SurveyReport {
  readonly year: number;
  readonly semesters: readonly [Satisfaction, Satisfaction];
  readonly whole: Satisfaction;
}

/** Of all answers those of a year: January to June, July to December, and both together. */
export function surveyReport(answers: readonly SurveyAnswer[], year: number, rules: SurveyRules): SurveyReport {
  const of = (from: number, to: number) =>
    satisfaction(
      answers.filter(({ month }) => {
        const count = Number(month.slice(5));
        return yearOf(month) === year && from <= count && count <= to;
      }),
      rules,
    );
  return { year, semesters: [of(1, 6), of(7, 12)], whole: of(1, 12) };
}

export function satisfaction(answers: readonly SurveyAnswer[], { leastRespondents }: SurveyRules): Satisfaction {
  const means = Object.fromEntries(SURVEY_ELEMENTS.map((element) => [element, meanOf(element, answers)])) as Record<
    SurveyElement,
    number | null
  >;
  const answeredMeans = SURVEY_ELEMENTS.flatMap((element) => means[element] ?? []);
  const index = answeredMeans.length === 0 ? null : hundredths((25 * sum(answeredMeans)) / answeredMeans.length);
  const least = Math.min(...answeredMeans);
  const lowest = SURVEY_ELEMENTS.filter((element) => means[element] === least);
  const respondents = answers.filter(({ scores }) => Object.keys(scores).length > 0).length;
  return {
    respondents,
    means,
    index,
    grade: index === null ? null : gradeOf(index),
    isRepresentative: index === null || respondents >= leastRespondents,
    lowest: lowest.length === answeredMeans.length ? [] : lowest,
  };
}

/** By the rounded index: between the bands as they are printed (88.30 and 88.31) there is nothing then. */
export function gradeOf(index: number): Grade {
  if (index >= 88.31) return 'A';
  if (index >= 76.61) return 'B';
  return index >= 65 ? 'C' : 'D';
}

function meanOf(element: SurveyElement, answers: readonly SurveyAnswer[]): number | null {
  const scores = answers.flatMap(({ scores }) => scores[element] ?? []);
  return scores.length === 0 ? null : sum(scores) / scores.length;
}

/** Half up. Binary fractions miss a half by less than the hair that is added. */
function hundredths(value: number): number {
  return Math.floor(value * 100 + 0.5 + HAIR) / 100;
}

const HAIR = 1e-7;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
