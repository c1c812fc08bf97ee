// `QuizFeedback` and its builder: what a respondent of a quiz is told.

import type { Feedback } from '../../model/forms/form.ts';
import { Emulated } from '../core/guard.ts';

export class QuizFeedback extends Emulated {
  readonly data: Feedback;

  constructor(data: Feedback) {
    super('QuizFeedback');
    this.data = data;
  }

  getText(): string {
    return this.data.text;
  }
  getLinkUrls(): string[] {
    return this.data.links.map((each) => each.url);
  }
}

export class QuizFeedbackBuilder extends Emulated {
  private data: Feedback;

  constructor(data: Feedback = { text: '', links: [] }) {
    super('QuizFeedbackBuilder');
    this.data = data;
  }

  setText(text: string): this {
    this.data = { ...this.data, text };
    return this;
  }
  addLink(url: string, displayText: string | null = null): this {
    this.data = { ...this.data, links: [...this.data.links, { url, displayText: displayText ?? url }] };
    return this;
  }
  copy(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder(this.data);
  }
  build(): QuizFeedback {
    return new QuizFeedback(this.data);
  }
}
