// An answer as it is kept: in its row, and in a script property until that row is written.
import type { PlainDate } from '../time/time.ts';
import type { SurveyAnswer } from './answer.ts';

export interface KeptAnswer {
  /** Drawn at random: it tells a row that was written before a kill, and nothing else. */
  readonly id: string;
  readonly answer: SurveyAnswer;
  /** By when it is to be answered, if it is a complaint. */
  readonly due: PlainDate | null;
}
