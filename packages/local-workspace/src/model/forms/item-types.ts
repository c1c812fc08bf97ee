// The kinds of items of a form, each told once: what a person needs to make it, and whether a respondent answers it.

interface Kind {
  /** What a question made by hand has to name; null: nobody makes it by hand here. */
  readonly needs: 'nothing' | 'choices' | 'rows and choices' | null;
  /** Whether it is no question. */
  readonly silent?: true;
}

export const itemTypes = {
  TEXT: { needs: 'nothing' },
  PARAGRAPH_TEXT: { needs: 'nothing' },
  LIST: { needs: 'choices' },
  MULTIPLE_CHOICE: { needs: 'choices' },
  CHECKBOX: { needs: 'choices' },
  SCALE: { needs: 'nothing' },
  RATING: { needs: 'nothing' },
  DATE: { needs: 'nothing' },
  TIME: { needs: 'nothing' },
  DATETIME: { needs: 'nothing' },
  DURATION: { needs: 'nothing' },
  GRID: { needs: 'rows and choices' },
  CHECKBOX_GRID: { needs: 'rows and choices' },
  FILE_UPLOAD: { needs: 'nothing' },
  SECTION_HEADER: { needs: 'nothing', silent: true },
  PAGE_BREAK: { needs: 'nothing', silent: true },
  IMAGE: { needs: null, silent: true },
  VIDEO: { needs: null, silent: true },
} as const satisfies Readonly<Record<string, Kind>>;

export type ItemType = keyof typeof itemTypes;

/** Those that people make by hand. */
export type MadeItemType = { [T in ItemType]: (typeof itemTypes)[T]['needs'] extends null ? never : T }[ItemType];

export const itemTypeNames = Object.keys(itemTypes) as ItemType[];
export const madeItemTypes = itemTypeNames.filter((type): type is MadeItemType => itemTypes[type].needs !== null);

/** @returns what is known of a kind of item */
export function kindOf(type: ItemType): Kind {
  return itemTypes[type];
}
