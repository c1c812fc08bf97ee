// The columns of `Permohonan`: format, width and group of each, and which are hidden.
import { FIELDS, FILLED_FIELDS, type FieldRow, type FilledField } from '../../../domain/request/fields.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../../words/sheet/columns.ts';
import { COLUMN_WORDS, type ColumnGroup } from '../../../words/sheet/fields.ts';
import { DAY_FORMAT, MOMENT_FORMAT, SECOND_FORMAT } from '../date-formats.ts';

/** The number format of a column; plain text (`@`) keeps what was sent unchanged. */
export type ColumnFormat = '@' | '0' | typeof DAY_FORMAT | typeof MOMENT_FORMAT | typeof SECOND_FORMAT;

/** The format of what people fill in, by what it holds. */
const FORMATS: Readonly<Record<FieldRow['holds'], ColumnFormat>> = {
  TEXT: '@',
  CHOICE: '@',
  LIST: '@',
  HOUR: '@',
  COUNT: '0',
  DAY: DAY_FORMAT,
  MOMENT: MOMENT_FORMAT,
};

/** The formats of the desk's own columns that hold no text. */
const DESK_FORMATS: Readonly<Partial<Record<RegisterColumn, ColumnFormat>>> = {
  dueAt: MOMENT_FORMAT,
  attended: '0',
  submittedAt: SECOND_FORMAT,
  queuedSince: SECOND_FORMAT,
};

interface ColumnDefinition {
  readonly format: ColumnFormat;
  readonly width: number;
  readonly group: ColumnGroup;
}

const columns = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];

export const REGISTER_FORMATS = Object.fromEntries(
  columns.map((column): [RegisterColumn, ColumnDefinition] => {
    const { width, group } = COLUMN_WORDS[column];
    return [column, { format: formatOf(column), width, group }];
  }),
) as Readonly<Record<RegisterColumn, ColumnDefinition>>;

function formatOf(column: RegisterColumn): ColumnFormat {
  return isFilled(column) ? FORMATS[FIELDS[column].holds] : (DESK_FORMATS[column] ?? '@');
}

/** Whether a column is a field that people fill in. */
function isFilled(column: string): column is FilledField {
  return (FILLED_FIELDS as readonly string[]).includes(column);
}

/** Columns that people do not need and must not change. Steps write all but the last, by which rows are told apart. */
export const HIDDEN_COLUMNS = columns.filter((column) => COLUMN_WORDS[column].group === 'TECHNICAL');
