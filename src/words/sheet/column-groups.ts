// The folded groups of columns of `Permohonan`: Google gives them no names, so the open column before each says what is folded.
import { REGISTER_COLUMNS, type RegisterColumn } from './columns.ts';
import { COLUMN_WORDS, type ColumnGroup } from './fields.ts';

/** Neighbouring groups of one depth are one to Google: before each stands a column that is open. */
const FOLDED_GROUPS: readonly ColumnGroup[] = ['EVENT', 'CONTACT', 'LETTER', 'MACHINE'];

export interface FoldedColumns {
  /** The open column before them. */
  readonly opener: RegisterColumn;
  readonly columns: readonly RegisterColumn[];
}

const all = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];

/** The groups, with their columns in their order. */
export const FOLDED_COLUMNS = FOLDED_GROUPS.map((group): FoldedColumns => {
  const columns = all.filter((column) => COLUMN_WORDS[column].group === group);
  const [first = 'number'] = columns;
  return { opener: all[all.indexOf(first) - 1] ?? first, columns };
});

/** The notes on the headers of the open columns. */
export const GROUP_HELP: Readonly<Record<string, string>> = Object.fromEntries(
  FOLDED_COLUMNS.map(({ opener, columns }) => [
    opener,
    `Terlipat di sebelah kanan kolom ini: ${columns.map((column) => REGISTER_COLUMNS[column]).join(', ')}. Klik tanda + di atas judul kolom untuk membukanya.`,
  ]),
);
