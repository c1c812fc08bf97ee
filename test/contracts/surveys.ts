// The contract of the port Surveys.
import type { Surveys } from '../../src/app/ports/tabs.ts';
import type { KeptAnswer } from '../../src/domain/survey/answer.ts';
import type { Contract } from './contract.ts';

export interface SurveysBench {
  /** The tab as the next execution finds it. */
  open(): Surveys;
  /** Staff settle the complaint with this id. */
  settle(id: string): void;
  /** Somebody types something that is no score into an answer, or the score again. */
  damage(id: string, isDamaged: boolean): void;
  /** Somebody sorts the tab. */
  turnAround(): void;
  /** Whether the row of an answer says why it does not count. */
  isTold(id: string): boolean;
}

const GOOD: KeptAnswer = {
  id: 'a',
  due: null,
  answer: { month: '2026-12', scores: { requirements: 4, facilities: 3 }, profile: {}, suggestion: '' },
};
const LOW: KeptAnswer = {
  id: 'b',
  due: '2026-12-22',
  answer: {
    month: '2026-12',
    scores: { duration: 1, cost: 4, complaints: 2 },
    profile: { gender: 'FEMALE', age: 'FROM_30', occupation: 'TEACHER' },
    suggestion: '=HYPERLINK("http://x";"y")\n+62 terlalu lama',
  },
};
const OPEN = { due: '2026-12-22', elements: ['duration', 'complaints'], words: LOW.answer.suggestion };

export const surveysContract: Contract<SurveysBench> = [
  {
    title: 'holds nothing at first',
    act: ({ open }) => open().read(),
    expected: { answers: [], complaints: [], unreadable: 0 },
  },
  {
    title: 'keeps answers as they were given, texts letter by letter',
    act: ({ open }) => {
      const surveys = open();
      surveys.add(GOOD);
      surveys.add(LOW);
      surveys.flush();
      return open().read();
    },
    expected: { answers: [GOOD.answer, LOW.answer], complaints: [OPEN], unreadable: 0 },
  },
  {
    title: 'adds no answer twice, wherever its row was moved',
    act: ({ open, turnAround }) => {
      open().add(LOW);
      open().add(GOOD);
      turnAround();
      open().add(LOW);
      return open().read().answers;
    },
    expected: [GOOD.answer, LOW.answer],
  },
  {
    title: 'a complaint is open until staff settle it',
    act: ({ open, settle }) => {
      open().add(LOW);
      settle('b');
      return open().read();
    },
    expected: { answers: [LOW.answer], complaints: [], unreadable: 0 },
  },
  {
    title: 'leaves out an answer that cannot be read, says so in its row, and takes it back; the others count',
    act: ({ open, damage, isTold }) => {
      open().add(GOOD);
      open().add({ ...GOOD, id: 'c' });
      damage('a', true);
      const before = isTold('a');
      const { answers, unreadable } = open().review();
      const told = ['a', 'c'].map(isTold);
      damage('a', false);
      return [before, answers.length, unreadable, told, open().review().answers.length, isTold('a')];
    },
    expected: [false, 1, 1, [true, false], 2, false],
  },
];
