// The two ways between a request and the cells that people fill in: how its fields are shown, and what cells say of them.

import {
  FIELDS,
  FILLED_FIELDS,
  type FieldRow,
  type FilledField,
  numberFor,
  type Values,
  valuesBy,
} from '../../../domain/request/fields.ts';
import { internationalNumber } from '../../../domain/request/holder.ts';
import { UNREADABLE_WORDS } from '../../../words/formats/dates.ts';
import { readTime, writeTime } from '../../../words/formats/numbers.ts';
import { CHOICE_WORDS, codeOf } from '../../../words/sheet/choices.ts';
import { type Cell, cellText, dateOfDay, dateOfInstant, dayOf, momentOf, textOf, wholeNumberOf } from '../cells.ts';

/** How a field is shown in its cell, by what it holds. `words`: the words of its codes, for a choice alone. */
const SHOWN: { readonly [Holds in FieldRow['holds']]: (value: never, words: Words) => Cell } = {
  TEXT: (text: string) => cellText(text),
  CHOICE: (code: string, words) => words[code] ?? '',
  LIST: (items: readonly string[]) => cellText(items.join(', ')),
  COUNT: (number: number | null) => number ?? '',
  DAY: (day: string | null) => (day === null ? '' : dateOfDay(day)),
  MOMENT: (moment: string | null) => (moment === null ? '' : dateOfInstant(moment)),
  HOUR: (hour: string | null) => (hour === null ? '' : writeTime(hour)),
};

/** What a cell says, by what its field holds; `null` where it is blank or cannot be read, a text or list never. */
const SAID: { readonly [Holds in FieldRow['holds']]: (cell: Cell | undefined, words: Words) => unknown } = {
  TEXT: textOf,
  CHOICE: (cell, words) => codeOf(words, textOf(cell)),
  LIST: (cell) => listed(textOf(cell)),
  COUNT: wholeNumberOf,
  DAY: dayOf,
  MOMENT: momentOf,
  HOUR: (cell) => readTime(textOf(cell)),
};

type Words = Readonly<Record<string, string>>;
const NO_WORDS: Words = {};

function wordsOf(field: FilledField): Words {
  return field in CHOICE_WORDS ? CHOICE_WORDS[field as keyof typeof CHOICE_WORDS] : NO_WORDS;
}

/** The cells of what was asked for, which people may edit. */
export function shownCells(request: Values<FilledField>): Record<FilledField, Cell> {
  const cells = FILLED_FIELDS.map((field) => {
    const show = SHOWN[FIELDS[field].holds] as (value: unknown, words: Words) => Cell;
    return [field, show(request[field], wordsOf(field))];
  });
  const shown = Object.fromEntries(cells) as Record<FilledField, Cell>;
  // A blank last day means the first one, so an unreadable one needs words.
  const isUnreadable = request.endDate === null && request.startDate !== null;
  return isUnreadable ? { ...shown, endDate: UNREADABLE_WORDS } : shown;
}

/** Of a choice that cannot be read nobody knows the code. */
export type SaidInCells = { readonly [Field in FilledField]: Values<FilledField>[Field] | null };

/**
 * What the cells of a row say. A blank last day means the first one.
 * @param cellOf the cell of a field
 * @param unread told of every cell that holds something else than its field, and of a choice that is blank
 */
export function saidInCells(
  cellOf: (field: FilledField) => Cell | undefined,
  unread: (field: FilledField, found: string) => void,
): SaidInCells {
  const said: SaidInCells = valuesBy(FILLED_FIELDS, (field) => {
    const { holds } = FIELDS[field];
    const found = SAID[holds](cellOf(field), wordsOf(field));
    const text = textOf(cellOf(field));
    const value = holds === 'COUNT' ? numberFor(field, found as number | null) : found;
    const isNoPhone = field === 'phone' && text.trim() !== '' && internationalNumber(text) === '';
    if (value !== null && !isNoPhone) return value;
    if (holds === 'CHOICE' || text.trim() !== '') unread(field, text);
    return null;
  });
  return textOf(cellOf('endDate')).trim() === '' ? { ...said, endDate: said.startDate } : said;
}

/** The items of a cell that lists them, separated by commas or line breaks. */
function listed(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
