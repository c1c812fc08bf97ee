// The port Surveys in memory: the rows as staff see them.
import type { Surveys, SurveyTab } from '../../src/app/ports/tabs.ts';
import { type KeptAnswer, lowElements } from '../../src/domain/survey/answer.ts';

export interface SurveyRow extends KeptAnswer {
  isSettled: boolean;
  /** Somebody typed something that is no score. */
  isDamaged: boolean;
  problem: boolean;
}

export class MemorySurveys implements Surveys {
  readonly rows: SurveyRow[] = [];

  add(kept: KeptAnswer): void {
    if (this.rows.some(({ id }) => id === kept.id)) return;
    this.rows.push({ ...kept, isSettled: false, isDamaged: false, problem: false });
  }

  flush(): void {}

  read(): SurveyTab {
    const readable = this.rows.filter(({ isDamaged }) => !isDamaged);
    const open = this.rows.flatMap(({ due, isSettled, answer }) =>
      due === null || isSettled ? [] : [{ due, answer }],
    );
    return {
      answers: readable.map(({ answer }) => answer),
      complaints: open.map(({ due, answer }) => ({ due, elements: lowElements(answer), words: answer.suggestion })),
      unreadable: this.rows.length - readable.length,
    };
  }

  review(): SurveyTab {
    for (const row of this.rows) row.problem = row.isDamaged;
    return this.read();
  }
}
