// A table that the script writes whole: each column is one row, which says what stands above it and what a line says there.
import type { PlainDate } from '../../domain/time/time.ts';
import { shortDateWords } from '../formats/dates.ts';
import { measureWords, numberWords } from '../formats/numbers.ts';

/** A figure that is measured, not counted: it has decimals, also where they are 0. */
interface Measured {
  readonly value: number;
}

/** A cell of a table that only the script writes. */
export type PageCell = string | number | { readonly date: PlainDate } | Measured;

/** A cell as text, for places that have no formats of their own. */
export function pageCellWords(cell: PageCell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberWords(cell);
  return 'date' in cell ? shortDateWords(cell.date) : measureWords(cell.value);
}

/** What stands above a column, and whether it holds figures, which stand right. */
export interface Head {
  readonly head: string;
  readonly isFigure?: true;
}

/** What a line says in a column: what it has under that name, or what is worked out from it. */
type Said<Line> = NameOf<Line> | ((line: Line) => PageCell);
type NameOf<Line> = { [Name in keyof Line]: Line[Name] extends PageCell | undefined ? Name : never }[keyof Line];

/** A column with what a line says there. */
export interface Column<Line> extends Head {
  readonly cell: Said<Line>;
}

/** A column of words. */
export function words<Line>(head: string, cell: Said<Line>): Column<Line> {
  return { head, cell };
}

/** A column of figures. */
export function figures<Line>(head: string, cell: Said<Line>): Column<Line> {
  return { head, cell, isFigure: true };
}

/** What a line says in some columns; blank where it has nothing. */
export function cellsOf<Line>(columns: readonly Pick<Column<Line>, 'cell'>[], line: Line): PageCell[] {
  return columns.map(({ cell }) =>
    typeof cell === 'function' ? cell(line) : ((line[cell] as PageCell | undefined) ?? ''),
  );
}

/** A table as it is written: heads, lines and sums have one cell a column. */
export interface Table {
  /** What it shows; blank where the heading above says it. */
  readonly label?: string;
  readonly columns: readonly Head[];
  readonly lines: readonly (readonly PageCell[])[];
  /** The sums below the lines. */
  readonly sum?: readonly PageCell[];
  /** What stands below the sums and is no part of them. */
  readonly beside?: readonly (readonly PageCell[])[];
  /** How its figures are worked out. */
  readonly basis?: string;
  /** The same of each line, by its name, where they differ. */
  readonly lineBasis?: readonly (readonly [name: string, words: string])[];
  /** Whether the figures of a line are shaded by their size. */
  readonly isHeat?: boolean;
  /** Said in place of a table without lines. */
  readonly empty?: string;
}

/** What a table has beside its lines. */
interface Around<Line> extends Omit<Table, 'columns' | 'lines' | 'sum' | 'beside'> {
  /** The line below the others. */
  readonly sum?: Line;
  readonly beside?: readonly Line[];
}

/** A table of lines by its columns. */
export function tableOf<Line>(
  columns: readonly Column<Line>[],
  lines: readonly Line[],
  { sum, beside = [], ...around }: Around<Line> = {},
): Table {
  const cells = (line: Line) => cellsOf(columns, line);
  return {
    ...around,
    columns,
    lines: lines.map(cells),
    ...(sum !== undefined && { sum: cells(sum) }),
    ...(beside.length > 0 && { beside: beside.map(cells) }),
  };
}
