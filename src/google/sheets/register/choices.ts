// The columns of `Permohonan` that hold one of a fixed list of choices; all are read and written the same way.
import type { BookingRequest } from '../../../domain/request/request.ts';
import { CHOICE_WORDS } from '../../../words/sheet/choices.ts';

type ChoiceColumn = keyof typeof CHOICE_WORDS;

/** The chosen code of each of these columns. */
export type Choices = Pick<BookingRequest, ChoiceColumn>;

/** One value for each of these columns, made from the column and its words by code. */
export function choicesBy<Value>(
  make: (column: ChoiceColumn, words: Readonly<Record<string, string>>) => Value,
): Record<ChoiceColumn, Value> {
  const columns = Object.keys(CHOICE_WORDS) as ChoiceColumn[];
  const made = columns.map((column) => [column, make(column, CHOICE_WORDS[column])]);
  return Object.fromEntries(made) as Record<ChoiceColumn, Value>;
}
