// `FormResponse` and `ItemResponse`.

import type { StoredAnswer as Answer, Grade, ResponseData } from '../../model/forms/form.ts';
import type { ItemType } from '../../model/forms/item-types.ts';
import { Emulated } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';
import type { ItemData } from './form-item-data.ts';
import { type AnsweredItem, itemOf } from './form-item-kinds.ts';
import { QuizFeedback } from './quiz-feedback.ts';

export class ItemResponse extends Emulated {
  private readonly form: string;
  private readonly item: Pick<ItemData, 'id' | 'type'>;
  private readonly answer: Answer;
  private grade: Grade;

  constructor(form: string, item: Pick<ItemData, 'id' | 'type'>, answer: Answer, grade: Grade = {}) {
    super('ItemResponse');
    this.form = form;
    this.item = item;
    this.answer = answer;
    this.grade = grade;
  }

  getScore(): number | null {
    return this.grade.score ?? null;
  }
  /** Kept with `withItemGrade` and `submitGrades` only. */
  setScore(score: unknown): this {
    const { score: _, ...rest } = this.grade;
    if (score !== null && score !== undefined && !(typeof score === 'number' && score >= 0))
      throw exception('Invalid argument: score');
    this.grade = typeof score === 'number' ? { ...rest, score } : rest;
    return this;
  }
  getFeedback(): QuizFeedback | null {
    return this.grade.feedback ? new QuizFeedback(this.grade.feedback) : null;
  }
  setFeedback(feedback: unknown): this {
    const { feedback: _, ...rest } = this.grade;
    this.grade = feedback instanceof QuizFeedback ? { ...rest, feedback: feedback.data } : rest;
    return this;
  }
  /** @returns what it was found to be worth */
  graded(): Grade {
    return this.grade;
  }

  getItem(): AnsweredItem {
    return itemOf(this.item.type, this.form, this.item.id);
  }
  getResponse(): Answer {
    return Array.isArray(this.answer) ? ([...this.answer] as Answer) : this.answer;
  }
}

/** Types whose unanswered questions give '', where all others are left out (facts 4.3). */
const blanks: readonly ItemType[] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'];

/** All points for exactly the right choices, none for others; without right choices there is no score yet. */
function checkedGrade({ choices = [], points = 0 }: ItemData, answer: Answer | undefined): Grade {
  const right = choices.filter((each) => each.correct).map((each) => each.value);
  if (right.length === 0) return {};
  const given = answer === undefined ? [] : [answer].flat(2);
  const fits = given.length > 0 && (typeof answer === 'string' ? right.includes(answer) : sameTexts(given, right));
  return { score: fits ? points : 0 };
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

export class FormResponse extends Emulated {
  private drafted: Record<string, Answer> = {};
  private readonly marks: Record<string, Grade> = {};

  private readonly form: string;
  private submitted: ResponseData | null;

  constructor(form: string, submitted: ResponseData | null) {
    super('FormResponse');
    this.form = form;
    this.submitted = submitted;
  }

  private answers(): Readonly<Record<string, Answer>> {
    return this.submitted?.answers ?? this.drafted;
  }

  getId(): string | null {
    return this.submitted?.id ?? null;
  }
  getTimestamp(): Date | null {
    return this.submitted && new Date(this.submitted.at);
  }
  getRespondentEmail(): string | null {
    return this.submitted?.email ?? null;
  }
  getEditResponseUrl(): string | null {
    return this.submitted && `https://docs.google.com/forms/d/e/${this.form}/viewform?edit2=${this.submitted.id}`;
  }

  getItemResponses(): ItemResponse[] {
    const { items } = call<{ items: { id: number; type: ItemType }[] }>('Form.getItems', this.form);
    const answers = this.answers();
    return items.flatMap((item) => {
      const answer = answers[String(item.id)] ?? (this.submitted && blanks.includes(item.type) ? '' : undefined);
      return answer === undefined
        ? []
        : [new ItemResponse(this.form, item, answer, this.submitted?.grades?.[String(item.id)])];
    });
  }
  /** Answered or not: every question that is worth points. */
  getGradableItemResponses(): ItemResponse[] {
    const { items } = call<{ items: { id: number }[] }>('Form.getItems', this.form);
    return items.flatMap(({ id }) => {
      const item = call<ItemData>('Item.get', this.form, id);
      if (!item.points) return [];
      const answer = this.answers()[String(id)];
      const grade = this.submitted?.grades?.[String(id)] ?? checkedGrade(item, answer);
      return [new ItemResponse(this.form, item, answer ?? '', grade)];
    });
  }
  getGradableResponseForItem(item: AnsweredItem): ItemResponse | null {
    return this.getGradableItemResponses().find((each) => each.getItem().getId() === item.getId()) ?? null;
  }
  withItemGrade(response: ItemResponse): this {
    if (!this.submitted) throw exception('Only a submitted response can be graded.');
    this.marks[String(response.getItem().getId())] = response.graded();
    return this;
  }
  /** @returns the grades given since, as they cross the bridge */
  graded(): { id: string; grades: Record<string, Grade> } {
    if (!this.submitted) throw exception('Only a submitted response can be graded.');
    return { id: this.submitted.id, grades: this.marks };
  }
  getResponseForItem(item: AnsweredItem): ItemResponse | null {
    return this.getItemResponses().find((each) => each.getItem().getId() === item.getId()) ?? null;
  }

  withItemResponse(response: ItemResponse): this {
    if (this.submitted) throw exception('This response has already been submitted.');
    this.drafted[String(response.getItem().getId())] = response.getResponse();
    return this;
  }
  /** Fires no trigger (facts 2). */
  submit(): this {
    if (this.submitted) throw exception('This response has already been submitted.');
    this.submitted = call('Form.submitResponse', this.form, this.drafted);
    return this;
  }
  toPrefilledUrl(): string {
    const fields = Object.entries(this.drafted).flatMap(([id, answer]) =>
      [answer].flat(2).map((each) => `entry.${id}=${encodeURIComponent(each)}`),
    );
    return `https://docs.google.com/forms/d/e/${this.form}/viewform?usp=pp_url&${fields.join('&')}`;
  }
}
