// `FormResponse` and `ItemResponse`.
import type { ItemData, ItemType } from './form-item-data.ts';
import { type AnyItem, itemClass } from './form-items.ts';
import { Emulated } from './guard.ts';
import { call, exception } from './host.ts';

type Answer = string | string[] | string[][];

export interface ResponseData {
  readonly id: string;
  readonly at: number;
  readonly email: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

export class ItemResponse extends Emulated {
  constructor(
    private readonly form: string,
    private readonly item: Pick<ItemData, 'id' | 'type'>,
    private readonly answer: Answer,
  ) {
    super('ItemResponse');
  }

  getItem(): AnyItem {
    return new (itemClass(this.item.type))(this.form, this.item.id);
  }
  getResponse(): Answer {
    return Array.isArray(this.answer) ? ([...this.answer] as Answer) : this.answer;
  }
}

/** Types whose unanswered questions give '', where all others are left out (facts 4.3). */
const blanks: readonly ItemType[] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'];

export class FormResponse extends Emulated {
  private drafted: Record<string, Answer> = {};

  constructor(
    private readonly form: string,
    private submitted: ResponseData | null,
  ) {
    super('FormResponse');
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
      return answer === undefined ? [] : [new ItemResponse(this.form, item, answer)];
    });
  }
  getResponseForItem(item: AnyItem): ItemResponse | null {
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
