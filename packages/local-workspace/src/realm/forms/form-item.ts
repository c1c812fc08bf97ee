// What the items of a form have in common.

import { Emulated, type EnumValue } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';
import type {
  CheckboxGridItem,
  CheckboxItem,
  GridItem,
  ListItem,
  MultipleChoiceItem,
  ParagraphTextItem,
  ScaleItem,
  TextItem,
} from './form-choice-items.ts';
import { type ItemData, type ItemType, ItemTypes } from './form-item-data.ts';
import { itemOf } from './form-item-kinds.ts';
import type { DateItem, DateTimeItem, DurationItem, PageBreakItem, SectionHeaderItem, TimeItem } from './form-items.ts';
import { ItemResponse } from './form-response.ts';

/** What every item has. */
export abstract class Item extends Emulated {
  protected readonly form: string;
  protected readonly id: number;
  private readonly kind: ItemType;

  constructor(form: string, id: number, name: string, kind: ItemType) {
    super(name);
    this.form = form;
    this.id = id;
    this.kind = kind;
  }

  protected read(): ItemData {
    return call('Item.get', this.form, this.id);
  }

  protected write(fields: object): this {
    call('Item.set', this.form, this.id, fields);
    return this;
  }

  getId(): number {
    return this.id;
  }
  getIndex(): number {
    return this.read().index;
  }
  getType(): EnumValue {
    return ItemTypes[this.kind];
  }
  getTitle(): string {
    return this.read().title;
  }
  setTitle(title: string): this {
    return this.write({ title: String(title) });
  }
  getHelpText(): string {
    return this.read().help;
  }
  setHelpText(help: string): this {
    return this.write({ help: String(help) });
  }

  duplicate(): Item {
    return this.sibling(this.kind, call('Form.addCopy', this.form, this.id));
  }
  /** @returns another item of the same form */
  protected sibling(type: ItemType, id: number): Item {
    return itemOf(type, this.form, id);
  }
  private as<T extends Item>(type: ItemType): T {
    if (type !== this.kind) throw exception(`Invalid conversion for item type: ${this.kind}.`);
    return itemOf(type, this.form, this.id) as T;
  }
  asTextItem(): TextItem {
    return this.as('TEXT');
  }
  asParagraphTextItem(): ParagraphTextItem {
    return this.as('PARAGRAPH_TEXT');
  }
  asListItem(): ListItem {
    return this.as('LIST');
  }
  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.as('MULTIPLE_CHOICE');
  }
  asCheckboxItem(): CheckboxItem {
    return this.as('CHECKBOX');
  }
  asScaleItem(): ScaleItem {
    return this.as('SCALE');
  }
  asDateItem(): DateItem {
    return this.as('DATE');
  }
  asTimeItem(): TimeItem {
    return this.as('TIME');
  }
  asSectionHeaderItem(): SectionHeaderItem {
    return this.as('SECTION_HEADER');
  }
  asPageBreakItem(): PageBreakItem {
    return this.as('PAGE_BREAK');
  }
  asDateTimeItem(): DateTimeItem {
    return this.as('DATETIME');
  }
  asDurationItem(): DurationItem {
    return this.as('DURATION');
  }
  asGridItem(): GridItem {
    return this.as('GRID');
  }
  asCheckboxGridItem(): CheckboxGridItem {
    return this.as('CHECKBOX_GRID');
  }
}

/** An item that takes an answer. */
export abstract class Question extends Item {
  isRequired(): boolean {
    return this.read().required;
  }
  setRequired(required: boolean): this {
    return this.write({ required });
  }
  /** @throws Exception for an answer that does not fit (facts 4.3) */
  createResponse(...answer: unknown[]): ItemResponse {
    const data = this.read();
    return new ItemResponse(this.form, data, call('Item.createResponse', this.form, this.id, this.answer(answer)));
  }
  protected answer(args: readonly unknown[]): unknown {
    return args[0];
  }
}
