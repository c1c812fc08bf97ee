// The IKM in words, as it is printed (PermenPANRB 14/2017).
import type { SurveyElement } from '../../domain/survey/answer.ts';
import type { Grade, Satisfaction } from '../../domain/survey/satisfaction.ts';
import { listWords, numberWords } from '../formats/numbers.ts';
import { SURVEY_COLUMNS } from '../sheet/columns.ts';

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  A: 'A (Sangat Baik)',
  B: 'B (Baik)',
  C: 'C (Kurang Baik)',
  D: 'D (Tidak Baik)',
};

export const NO_SURVEY_WORDS = 'belum ada data';

/** "91,48": always two decimals, as the bands are printed. */
export function indexWords(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

/** One sentence: the index with its grade, from how many people, and what was worst. */
export function satisfactionWords({ index, grade, respondents, lowest }: Satisfaction): string {
  if (index === null || grade === null) return `Indeks Kepuasan Masyarakat: ${NO_SURVEY_WORDS}.`;
  const worst = lowest.length === 0 ? '' : `; unsur terendah ${listWords(lowest.map(elementWords))}`;
  return `Indeks Kepuasan Masyarakat ${indexWords(index)}, mutu ${GRADE_WORDS[grade]}, dari ${numberWords(respondents)} responden${worst}.`;
}

/** "U8 Sarana dan Prasarana" */
export function elementWords(element: SurveyElement): string {
  return SURVEY_COLUMNS[element];
}
