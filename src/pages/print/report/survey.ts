// The satisfaction survey as a table of the yearly report: nine elements and the index, by semester and for the year.
import { SURVEY_ELEMENTS, type SurveyElement } from '../../../domain/survey/answer.ts';
import type { Satisfaction, SurveyReport } from '../../../domain/survey/satisfaction.ts';
import { elementWords, GRADE_WORDS, NO_SURVEY_WORDS, shownIndexWords } from '../../../words/print/satisfaction.ts';
import { REPORT_WORDS } from '../../../words/sheet/report.ts';
import type { PageCell, Table } from '../sheet-page.ts';

/** Where the bars of the chart stand: the elements of the whole year, without the index. */
export const ELEMENTS_CHART = { bars: [4], rows: SURVEY_ELEMENTS.length } as const;

/** Without an answer the table says so in each cell: no data is no bad grade. */
export function surveyTable({ semesters, whole }: SurveyReport): Table {
  const columns = [...semesters, whole];
  return {
    columns: REPORT_WORDS.surveyHeader,
    lines: [
      ...SURVEY_ELEMENTS.map((element): PageCell[] => [elementWords(element), ...columns.map(meanOf(element))]),
      [REPORT_WORDS.respondents, ...columns.map(({ respondents }) => respondents)],
      [REPORT_WORDS.grade, ...columns.map(({ grade }) => (grade === null ? NO_SURVEY_WORDS : GRADE_WORDS[grade]))],
    ],
    sum: [REPORT_WORDS.index, ...columns.map(shownIndexWords)],
    figures: [2, 3, 4],
    label: REPORT_WORDS.survey,
    basis: REPORT_WORDS.surveyBasis,
  };
}

/** The mean of an element, 1 to 4, with two decimals. */
function meanOf(element: SurveyElement): (of: Satisfaction) => PageCell {
  return ({ means }) => {
    const mean = means[element];
    return mean === null ? REPORT_WORDS.notTaken : Math.round(mean * 100) / 100;
  };
}
