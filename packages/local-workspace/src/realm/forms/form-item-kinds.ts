// Makes an item of any kind for the files that the items themselves import.
import type { ItemType } from '../../model/forms/item-types.ts';

/** As much of an item as a response needs. */
export interface AnsweredItem {
  getId(): number;
}

type Kinds = Readonly<Record<ItemType, new (form: string, id: number) => AnsweredItem>>;

let kinds: Kinds;

/** Tells which class each kind of item has; the file with the table of all kinds does. */
export function nameKinds(all: Kinds): void {
  kinds = all;
}

/** @returns an item of a form, of the class of its kind */
export function itemOf(type: ItemType, form: string, id: number): AnsweredItem {
  return new kinds[type](form, id);
}
