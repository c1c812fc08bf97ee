// What a quiz adds to a form's questions: points and feedback.
import { Question } from './form-item.ts';
import { QuizFeedback } from './quiz-feedback.ts';

type Occasion = 'correct' | 'incorrect' | 'general';

/** A question that may be worth points. */
abstract class ScoredQuestion extends Question {
  getPoints(): number {
    return this.read().points ?? 0;
  }
  /** @throws Exception on a form that is no quiz, and for no points (facts 4.1) */
  setPoints(points: number): this {
    return this.write({ points });
  }
  protected feedback(occasion: Occasion): QuizFeedback | null {
    const found = this.read().feedback?.[occasion];
    return found ? new QuizFeedback(found) : null;
  }
  protected setFeedback(occasion: Occasion, feedback: QuizFeedback | null): this {
    return this.write({ feedback: { ...this.read().feedback, [occasion]: feedback?.data ?? null } });
  }
}

/** A question without right answers of its own: somebody, or a script, gives the score. */
export abstract class GradedQuestion extends ScoredQuestion {
  getGeneralFeedback(): QuizFeedback | null {
    return this.feedback('general');
  }
  setGeneralFeedback(feedback: QuizFeedback | null): this {
    return this.setFeedback('general', feedback);
  }
}

/** A question whose right choices are known. */
export abstract class CheckedQuestion extends ScoredQuestion {
  getFeedbackForCorrect(): QuizFeedback | null {
    return this.feedback('correct');
  }
  setFeedbackForCorrect(feedback: QuizFeedback | null): this {
    return this.setFeedback('correct', feedback);
  }
  getFeedbackForIncorrect(): QuizFeedback | null {
    return this.feedback('incorrect');
  }
  setFeedbackForIncorrect(feedback: QuizFeedback | null): this {
    return this.setFeedback('incorrect', feedback);
  }
}
