// The columns of `Permohonan` that hold free texts of a request; all are read and written the same way.
import type { RegisterColumn } from '../../../words/sheet/columns.ts';

/** The hash in `Jejak` depends on this order: it must not change. */
export const TEXT_COLUMNS = [
  'institution',
  'activity',
  'description',
  'contactName',
  'contactRole',
  'email',
  'phone',
  'letterNumber',
  'letterFile',
  'registerNumber',
  'srikandiNumber',
  'materials',
  'staffNotes',
] as const satisfies readonly RegisterColumn[];

type TextColumn = (typeof TEXT_COLUMNS)[number];

/** One text for each of these columns, made from the column. */
export function textsBy(make: (column: TextColumn) => string): Record<TextColumn, string> {
  return Object.fromEntries(TEXT_COLUMNS.map((column) => [column, make(column)])) as Record<TextColumn, string>;
}
