// The IKM in words, as it is printed (PermenPANRB 14/2017).
import type { SurveyElement } from '../../domain/survey/answer.ts';
import type { Grade, Satisfaction } from '../../domain/survey/satisfaction.ts';
import { listWords, measureWords, numberWords } from '../formats/numbers.ts';
import { SURVEY_COLUMNS } from '../sheet/columns.ts';

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  A: 'A (Sangat Baik)',
  B: 'B (Baik)',
  C: 'C (Kurang Baik)',
  D: 'D (Tidak Baik)',
};

export const NO_SURVEY_WORDS = 'belum ada data';
/** Of an index from too few respondents. */
export const FEW_WORDS = 'belum mewakili';

/** The index as it is shown: marked where too few people answered. */
export function shownIndexWords({ index, isRepresentative }: Pick<Satisfaction, 'index' | 'isRepresentative'>): string {
  if (index === null) return NO_SURVEY_WORDS;
  return isRepresentative ? measureWords(index, 'index') : `${measureWords(index, 'index')} (${FEW_WORDS})`;
}

/** One sentence: the index with its grade, from how many people, and what was worst. */
export function satisfactionWords({ index, grade, respondents, isRepresentative, lowest }: Satisfaction): string {
  if (index === null || grade === null) return `Indeks Kepuasan Masyarakat: ${NO_SURVEY_WORDS}.`;
  const few = isRepresentative ? '' : `, ${FEW_WORDS}`;
  const named = lowest.map(elementWords);
  // Many are named as the table names them.
  const short = named.length <= 2 ? named : named.map((words) => words.split(' ')[0] ?? '');
  const worst = named.length === 0 ? '' : `; unsur terendah ${listWords(short)}`;
  return `Indeks Kepuasan Masyarakat ${measureWords(index, 'index')}, mutu ${GRADE_WORDS[grade]}, dari ${numberWords(respondents)} responden${few}${worst}.`;
}

/** "U8 Sarana dan Prasarana" */
export function elementWords(element: SurveyElement): string {
  return SURVEY_COLUMNS[element];
}
