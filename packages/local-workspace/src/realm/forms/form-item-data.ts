// What form items are described by: their types, their data and their choices.

import type { Choice as ChoiceData, FormItem } from '../../model/forms/form.ts';
import { itemTypeNames } from '../../model/forms/item-types.ts';
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';

export const ItemTypes = enumeration('ItemType', itemTypeNames.toSorted());
export const Alignments = enumeration('Alignment', ['LEFT', 'CENTER', 'RIGHT']);

/** An item as the host tells it, with its place on the form. */
export type ItemData = Readonly<FormItem> & { readonly index: number };

export const PageNavigation = enumeration('PageNavigationType', ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT']);

export class Choice extends Emulated {
  readonly data: ChoiceData;
  private readonly page: ((id: number) => unknown) | undefined;

  /** @param page makes the page break of an id; absent for a list's choice */
  constructor(data: ChoiceData, page?: (id: number) => unknown) {
    super('Choice');
    this.data = data;
    this.page = page;
  }

  getValue(): string {
    return this.data.value;
  }
  /** In a quiz; elsewhere no choice is right. */
  isCorrectAnswer(): boolean {
    return this.data.correct === true;
  }
  /** On a list's choice Google throws, although it is documented to answer null (facts 4.1). */
  getGotoPage(): unknown {
    if (!this.page) throw new TypeError('this.getGotoPage is not a function');
    return typeof this.data.goTo === 'number' ? this.page(this.data.goTo) : null;
  }
  /** What choosing it does: goes on, leads to a page, restarts or submits. */
  getPageNavigationType(): EnumValue | null {
    const { goTo } = this.data;
    if (goTo === undefined) return null;
    return typeof goTo === 'number' ? PageNavigation.GO_TO_PAGE : PageNavigation[goTo as keyof typeof PageNavigation];
  }
}
