// What form items are described by: their types, their data and their choices.
import type { TextRule } from './form-validation.ts';
import { Emulated, enumeration } from './guard.ts';

/** Types of the items that are emulated. */
export type ItemType =
  | 'CHECKBOX'
  | 'DATE'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT'
  | 'TIME';

export const ItemTypes = enumeration('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'FILE_UPLOAD',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
]);
export const Alignments = enumeration('Alignment', ['LEFT', 'CENTER', 'RIGHT']);

export interface ItemData {
  readonly id: number;
  readonly type: ItemType;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly index: number;
  readonly choices?: readonly { readonly value: string; readonly goTo?: number | string }[];
  readonly other?: boolean;
  readonly rule?: TextRule;
  readonly scale?: {
    readonly lower: number;
    readonly upper: number;
    readonly lowerLabel: string;
    readonly upperLabel: string;
  };
}

export class Choice extends Emulated {
  constructor(readonly data: { readonly value: string; readonly goTo?: number | string }) {
    super('Choice');
  }

  getValue(): string {
    return this.data.value;
  }
}
