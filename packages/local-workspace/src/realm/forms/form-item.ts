// What the items of a form have in common.

import type { ItemType } from '../../model/forms/item-types.ts';
import { Emulated, type EnumValue } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';
import { type ItemData, ItemTypes } from './form-item-data.ts';
import { itemOf } from './form-item-kinds.ts';
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
    return itemOf(type, this.form, id) as Item;
  }
  /** Each kind's own members are there at run time; who asks for a kind is the script, which is not checked against this type. */
  private as(type: ItemType): Item {
    if (type !== this.kind) throw exception(`Invalid conversion for item type: ${this.kind}.`);
    return this.sibling(type, this.id);
  }
  asTextItem(): Item {
    return this.as('TEXT');
  }
  asParagraphTextItem(): Item {
    return this.as('PARAGRAPH_TEXT');
  }
  asListItem(): Item {
    return this.as('LIST');
  }
  asMultipleChoiceItem(): Item {
    return this.as('MULTIPLE_CHOICE');
  }
  asCheckboxItem(): Item {
    return this.as('CHECKBOX');
  }
  asScaleItem(): Item {
    return this.as('SCALE');
  }
  asDateItem(): Item {
    return this.as('DATE');
  }
  asTimeItem(): Item {
    return this.as('TIME');
  }
  asSectionHeaderItem(): Item {
    return this.as('SECTION_HEADER');
  }
  asPageBreakItem(): Item {
    return this.as('PAGE_BREAK');
  }
  asDateTimeItem(): Item {
    return this.as('DATETIME');
  }
  asDurationItem(): Item {
    return this.as('DURATION');
  }
  asGridItem(): Item {
    return this.as('GRID');
  }
  asCheckboxGridItem(): Item {
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
