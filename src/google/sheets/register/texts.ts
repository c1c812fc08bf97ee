// The columns of `Permohonan` that hold texts of a request, as people write them: all are read and written alike.
import type { RegisterColumn } from '../../../words/columns.ts';

/** In the order in which `Jejak` has always counted them. */
export const TEXT_COLUMNS = [
  ...(['institution', 'activity', 'description', 'contactName', 'contactRole', 'email', 'phone'] as const),
  ...(['letterNumber', 'letterFile', 'registerNumber', 'materials', 'staffNotes'] as const),
] as const satisfies readonly RegisterColumn[];

type TextColumn = (typeof TEXT_COLUMNS)[number];

/** One text for each of these columns. */
export function textsBy(make: (column: TextColumn) => string): Record<TextColumn, string> {
  return Object.fromEntries(TEXT_COLUMNS.map((column) => [column, make(column)])) as Record<TextColumn, string>;
}
