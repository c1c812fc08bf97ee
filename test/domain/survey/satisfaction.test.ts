// The IKM against the public worked example, its bands, and what holds for any answers (domain notes 3.1).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCORES, type Score, SURVEY_ELEMENTS, type SurveyAnswer } from '../../../src/domain/survey/answer.ts';
import { gradeOf, satisfaction as satisfactionOf, surveyReport } from '../../../src/domain/survey/satisfaction.ts';

const RULES = { leastRespondents: 30 };
const satisfaction = (answers: readonly SurveyAnswer[]) => satisfactionOf(answers, RULES);

/** Somebody’s scores in the order of the regulation; 0 for a blank. */
function answer(scores: readonly number[], month = '2026-12', suggestion = ''): SurveyAnswer {
  const given = SURVEY_ELEMENTS.flatMap((element, index) => (scores[index] ? [[element, scores[index] as Score]] : []));
  return { month, scores: Object.fromEntries(given), profile: {}, suggestion };
}
const all = (score: Score, month?: string) =>
  answer(
    SURVEY_ELEMENTS.map(() => score),
    month,
  );
const times = (count: number, one: SurveyAnswer) => new Array<SurveyAnswer>(count).fill(one);

describe('the index', () => {
  it('of the worked example, 29 people and 955 points, is 91,48 and neither 90,56 nor 91,38 nor 91,47', () => {
    // 29 × 9 × 4 = 1044; 89 points less: 89 threes.
    const threes = 89;
    const people = Array.from({ length: 29 }, (_, person) =>
      answer(SURVEY_ELEMENTS.map((_, element) => (person * 9 + element < threes ? 3 : 4))),
    );
    const points = people.flatMap(({ scores }) => Object.values(scores)).reduce((sum, score) => sum + score, 0);
    expect(points).toBe(955);
    expect(satisfaction(people)).toMatchObject({ respondents: 29, index: 91.48, grade: 'A' });
  });

  it('of nothing but fours is 100, of nothing but ones 25', () => {
    expect(satisfaction(times(7, all(4)))).toMatchObject({ index: 100, grade: 'A', lowest: [] });
    expect(satisfaction(times(3, all(1)))).toMatchObject({ index: 25, grade: 'D' });
  });

  it('is none without an answer, which is no D', () =>
    expect(satisfaction([])).toMatchObject({ respondents: 0, index: null, grade: null, lowest: [] }));

  it('divides each element by those who answered it', () => {
    const { means, index } = satisfaction([answer([2, 4, 4, 4, 4, 4, 4, 4, 4]), answer([0, 4, 4, 4, 4, 4, 4, 4, 4])]);
    expect([means.requirements, means.procedure, index]).toEqual([2, 4, 94.44]);
  });

  it('is that of the other elements where nobody answered one', () => {
    const found = satisfaction([answer([3, 3, 3, 0, 3, 3, 3, 3, 3])]);
    expect(found).toMatchObject({ index: 75, lowest: [] });
    expect(found.means.cost).toBeNull();
  });

  it('rounds a half up, once', () => {
    // 25 × 3.532 = 88.3; 25 × 3.5322 = 88.305.
    const scores = (fours: number, threes: number) => [...times(fours, answer([4])), ...times(threes, answer([3]))];
    expect(satisfaction(scores(2661, 2339)).index).toBe(88.31);
    expect(satisfaction(scores(2660, 2340)).index).toBe(88.3);
  });
});

it.each([
  [100, 'A'],
  [88.31, 'A'],
  [88.3, 'B'],
  [76.61, 'B'],
  [76.6, 'C'],
  [65, 'C'],
  [64.99, 'D'],
  [25, 'D'],
])('%d is %s', (index, grade) => expect(gradeOf(index)).toBe(grade));

describe('of any answers', () => {
  const one = fc.array(fc.constantFrom(0, ...SCORES), { minLength: 9, maxLength: 9 }).map((scores) => answer(scores));
  const some = fc.array(one, { maxLength: 30 });

  it('the index lies between 25 and 100, or there is none', () =>
    fc.assert(
      fc.property(some, (answers) => {
        const { index, respondents } = satisfaction(answers);
        return respondents === 0 ? index === null : index !== null && 25 <= index && index <= 100;
      }),
    ));

  it('who answered first changes nothing', () =>
    fc.assert(
      fc.property(some, (answers) => {
        expect(satisfaction([...answers].reverse())).toEqual(satisfaction(answers));
      }),
    ));

  it('a better score never lowers it', () =>
    fc.assert(
      fc.property(some, fc.nat(), fc.nat({ max: 8 }), (answers, person, place) => {
        const element = SURVEY_ELEMENTS[place] ?? 'cost';
        const at = answers.length === 0 ? 0 : person % answers.length;
        const score = answers[at]?.scores[element];
        if (!score || score === 4) return true;
        const better = answers.map((each, index) =>
          index === at ? { ...each, scores: { ...each.scores, [element]: (score + 1) as Score } } : each,
        );
        return (satisfaction(better).index ?? 0) >= (satisfaction(answers).index ?? 0);
      }),
    ));
});

it('a year has two semesters, and only its own answers', () => {
  const answers = [
    all(4, '2026-01'),
    answer([3, 3, 3, 3, 3, 3, 3, 2, 3], '2026-06', 'AC panas'),
    all(3, '2026-07'),
    all(1, '2025-12'),
    all(1, '2027-01'),
  ];
  const { semesters, whole } = surveyReport(answers, 2026, RULES);
  expect(semesters[0]).toMatchObject({
    respondents: 2,
    index: 86.11,
    grade: 'B',
    lowest: ['facilities'],
  });
  expect(semesters[1]).toMatchObject({ respondents: 1, index: 75, grade: 'C', lowest: [] });
  expect(whole).toMatchObject({ respondents: 3, lowest: ['facilities'] });
  expect(surveyReport(answers, 2030, RULES).whole.index).toBeNull();
});

it.each([
  [0, 30, true],
  [1, 30, false],
  [29, 30, false],
  [30, 30, true],
  [5, 0, true],
])(
  'from %i respondents, of %i that it takes, an index speaks for those who came: %j',
  (respondents, least, expected) => {
    const answers = Array.from({ length: respondents }, () => all(3, '2026-03'));
    const { whole } = surveyReport(answers, 2026, { leastRespondents: least });
    expect([whole.respondents, whole.isRepresentative]).toEqual([respondents, expected]);
  },
);
