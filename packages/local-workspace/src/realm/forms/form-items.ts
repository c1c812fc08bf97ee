// Questions of days and times, what is no question, and the table of all kinds of items.

import type { ItemType } from '../../model/forms/item-types.ts';
import { EnumValue } from '../core/guard.ts';
import {
  CheckboxGridItem,
  CheckboxItem,
  GridItem,
  ListItem,
  MultipleChoiceItem,
  ParagraphTextItem,
  RatingItem,
  ScaleItem,
  TextItem,
} from './form-choice-items.ts';
import { Item } from './form-item.ts';
import { PageNavigation } from './form-item-data.ts';
import { nameKinds } from './form-item-kinds.ts';
import { GradedQuestion } from './quiz.ts';

const two = (value: unknown) => String(value).padStart(2, '0');
const dayText = (value: Date) =>
  `${String(value.getFullYear()).padStart(4, '0')}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;

export class DateItem extends GradedQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'DateItem', 'DATE');
  }
  includesYear(): boolean {
    return this.read().includesYear !== false;
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

export class TimeItem extends GradedQuestion {
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

class DateTimeItem extends GradedQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'DateTimeItem', 'DATETIME');
  }
  includesYear(): boolean {
    return this.read().includesYear !== false;
  }
  setIncludesYear(includesYear: boolean): this {
    return this.write({ includesYear });
  }
  protected override answer([value]: readonly unknown[]): unknown {
    if (!(value instanceof Date)) return value;
    return `${dayText(value)} ${two(value.getHours())}:${two(value.getMinutes())}`;
  }
}

class DurationItem extends GradedQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'DurationItem', 'DURATION');
  }
  protected override answer([hours, minutes, seconds]: readonly unknown[]): unknown {
    return [hours, minutes, seconds].map((each) => two(each ?? 0)).join(':');
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

/** Scripts neither make it nor turn it into a kind of its own: it is an item, and people add it by hand (facts 4.1). */
class FileUploadItem extends Item {
  constructor(form: string, id: number) {
    super(form, id, 'Item', 'FILE_UPLOAD');
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
  FILE_UPLOAD: FileUploadItem,
};

nameKinds(classes);

export type AnyItem = InstanceType<(typeof classes)[ItemType]>;

/** @returns the class of a kind of item */
export function itemClass<T extends ItemType>(type: T): (typeof classes)[T] {
  return classes[type];
}
