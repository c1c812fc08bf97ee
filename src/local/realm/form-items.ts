// The items of a form, one class a kind.

import { Choice, type ItemData, type ItemType, ItemTypes, PageNavigation } from './form-item-data.ts';
import { ItemResponse } from './form-response.ts';
import type { TextValidation } from './form-validation.ts';
import { Emulated, EnumValue } from './guard.ts';
import { call, exception } from './host.ts';

/** What every item has. */
abstract class Item extends Emulated {
  constructor(
    protected readonly form: string,
    protected readonly id: number,
    name: string,
    private readonly kind: ItemType,
  ) {
    super(name);
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

  private as<T extends AnyItem>(type: ItemType): T {
    if (type !== this.kind) throw exception(`Invalid conversion for item type: ${this.kind}.`);
    return new classes[type](this.form, this.id) as T;
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
abstract class Question extends Item {
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

abstract class ValidatedQuestion extends Question {
  setValidation(validation: TextValidation): this {
    return this.write({ rule: validation.rule });
  }
  clearValidation(): this {
    return this.write({ rule: null });
  }
}

export class TextItem extends ValidatedQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'TextItem', 'TEXT');
  }
}

class ParagraphTextItem extends ValidatedQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'ParagraphTextItem', 'PARAGRAPH_TEXT');
  }
}

abstract class ChoiceQuestion extends Question {
  getChoices(): Choice[] {
    return (this.read().choices ?? []).map((each) => new Choice(each));
  }
  createChoice(value: unknown, goTo?: Item | EnumValue | boolean): Choice {
    const leads =
      goTo === undefined || typeof goTo === 'boolean'
        ? {}
        : { goTo: goTo instanceof EnumValue ? goTo.toString() : goTo.getId() };
    return new Choice({ value: String(value), ...leads });
  }
  setChoices(choices: readonly Choice[]): this {
    return this.write({ choices: choices.map((each) => each.data) });
  }
  setChoiceValues(values: readonly unknown[]): this {
    return this.write({ choices: values.map((each) => ({ value: String(each) })) });
  }
}

/** Choices that a respondent may add to. */
abstract class OpenChoiceQuestion extends ChoiceQuestion {
  showOtherOption(other: boolean): this {
    return this.write({ other });
  }
  hasOtherOption(): boolean {
    return this.read().other === true;
  }
}

export class ListItem extends ChoiceQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'ListItem', 'LIST');
  }
}

export class MultipleChoiceItem extends OpenChoiceQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'MultipleChoiceItem', 'MULTIPLE_CHOICE');
  }
}

export class CheckboxItem extends OpenChoiceQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'CheckboxItem', 'CHECKBOX');
  }
  setValidation(validation: TextValidation): this {
    return this.write({ rule: validation.rule });
  }
  clearValidation(): this {
    return this.write({ rule: null });
  }
}

export class ScaleItem extends Question {
  constructor(form: string, id: number) {
    super(form, id, 'ScaleItem', 'SCALE');
  }
  private scale(fields: object): this {
    return this.write({ scale: { ...this.read().scale, ...fields } });
  }
  setBounds(lower: number, upper: number): this {
    return this.scale({ lower, upper });
  }
  setLabels(lowerLabel: string, upperLabel: string): this {
    return this.scale({ lowerLabel, upperLabel });
  }
  getLowerBound(): number {
    return this.read().scale?.lower ?? 1;
  }
  getUpperBound(): number {
    return this.read().scale?.upper ?? 5;
  }
}

const two = (value: unknown) => String(value).padStart(2, '0');
const dayText = (value: Date) =>
  `${String(value.getFullYear()).padStart(4, '0')}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;

export class DateItem extends Question {
  constructor(form: string, id: number) {
    super(form, id, 'DateItem', 'DATE');
  }
  setIncludesYear(includesYear: boolean): this {
    return this.write({ includesYear });
  }
  /** Takes a Date; only its day in the script's zone counts. */
  protected override answer([value]: readonly unknown[]): unknown {
    if (!(value instanceof Date)) return value;
    return dayText(value);
  }
}

export class TimeItem extends Question {
  constructor(form: string, id: number) {
    super(form, id, 'TimeItem', 'TIME');
  }
  /** Takes hours and minutes, which wrap: (10, 90) is 11:30 (facts 4.3). */
  protected override answer([hours, minutes]: readonly unknown[]): unknown {
    const total = (((Number(hours) * 60 + Number(minutes)) % 1440) + 1440) % 1440;
    return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
  }
}

class SectionHeaderItem extends Item {
  constructor(form: string, id: number) {
    super(form, id, 'SectionHeaderItem', 'SECTION_HEADER');
  }
}

class PageBreakItem extends Item {
  constructor(form: string, id: number) {
    super(form, id, 'PageBreakItem', 'PAGE_BREAK');
  }
  /** Where the page before this break leads (facts 4.1). */
  setGoToPage(target: Item | EnumValue): this {
    return this.write({ goTo: target instanceof EnumValue ? target.toString() : target.getId() });
  }
  getGoToPage(): PageBreakItem | null {
    const { goTo } = this.read();
    return typeof goTo === 'number' ? new PageBreakItem(this.form, goTo) : null;
  }
  getPageNavigationType(): EnumValue {
    const { goTo = 'CONTINUE' } = this.read();
    return typeof goTo === 'number' ? PageNavigation.GO_TO_PAGE : PageNavigation[goTo as keyof typeof PageNavigation];
  }
}

class DateTimeItem extends Question {
  constructor(form: string, id: number) {
    super(form, id, 'DateTimeItem', 'DATETIME');
  }
  setIncludesYear(includesYear: boolean): this {
    return this.write({ includesYear });
  }
  protected override answer([value]: readonly unknown[]): unknown {
    if (!(value instanceof Date)) return value;
    return `${dayText(value)} ${two(value.getHours())}:${two(value.getMinutes())}`;
  }
}

class DurationItem extends Question {
  constructor(form: string, id: number) {
    super(form, id, 'DurationItem', 'DURATION');
  }
  protected override answer([hours, minutes, seconds]: readonly unknown[]): unknown {
    return [hours, minutes, seconds].map((each) => two(each ?? 0)).join(':');
  }
}

/** A question of rows and columns. */
abstract class Grid extends Question {
  getRows(): string[] {
    return [...(this.read().rows ?? [])];
  }
  setRows(rows: readonly unknown[]): this {
    return this.write({ rows: rows.map(String) });
  }
  getColumns(): string[] {
    return (this.read().choices ?? []).map((each) => each.value);
  }
  setColumns(columns: readonly unknown[]): this {
    return this.write({ choices: columns.map((each) => ({ value: String(each) })) });
  }
}

class GridItem extends Grid {
  constructor(form: string, id: number) {
    super(form, id, 'GridItem', 'GRID');
  }
}

class CheckboxGridItem extends Grid {
  constructor(form: string, id: number) {
    super(form, id, 'CheckboxGridItem', 'CHECKBOX_GRID');
  }
}

class RatingItem extends Question {
  constructor(form: string, id: number) {
    super(form, id, 'RatingItem', 'RATING');
  }
  setRatingScaleLevel(upper: number): this {
    return this.write({ scale: { ...this.read().scale, upper } });
  }
  getRatingScaleLevel(): number {
    return this.read().scale?.upper ?? 5;
  }
}

class ImageItem extends Item {
  constructor(form: string, id: number) {
    super(form, id, 'ImageItem', 'IMAGE');
  }
}

class VideoItem extends Item {
  constructor(form: string, id: number) {
    super(form, id, 'VideoItem', 'VIDEO');
  }
}

const classes = {
  TEXT: TextItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  LIST: ListItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  CHECKBOX: CheckboxItem,
  SCALE: ScaleItem,
  DATE: DateItem,
  TIME: TimeItem,
  SECTION_HEADER: SectionHeaderItem,
  PAGE_BREAK: PageBreakItem,
  DATETIME: DateTimeItem,
  DURATION: DurationItem,
  GRID: GridItem,
  CHECKBOX_GRID: CheckboxGridItem,
  RATING: RatingItem,
  IMAGE: ImageItem,
  VIDEO: VideoItem,
};

export type AnyItem = InstanceType<(typeof classes)[ItemType]>;

/** @returns the class of a kind of item */
export function itemClass<T extends ItemType>(type: T): (typeof classes)[T] {
  return classes[type];
}
