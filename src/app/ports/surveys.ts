// The port Surveys: the answers to the satisfaction survey, in the tab that staff read and settle complaints in.
import type { SurveyAnswer } from '../../domain/survey/answer.ts';
import type { OpenComplaint } from '../../domain/survey/complaint.ts';
import type { KeptAnswer } from '../../domain/survey/kept-answer.ts';

/** What the tab holds. */
export interface SurveyTab {
  readonly answers: readonly SurveyAnswer[];
  /** Those with a due date that nobody has settled. */
  readonly complaints: readonly OpenComplaint[];
  /** Rows that do not count, since a month or a score in them cannot be read. */
  readonly unreadable: number;
}

export interface Surveys {
  /** Adds an answer below the others; one that is there already, from a killed execution, is not added again. */
  add(kept: KeptAnswer): void;
  /** Has what was added written. */
  flush(): void;
  read(): SurveyTab;
  /** Reads, and says in each row why it does not count; takes away what is right again. */
  review(): SurveyTab;
}
