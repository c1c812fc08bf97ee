// A tab that the script writes whole, row by row: what stands in each row, and what the row is, which gives it its look.

import type { PageCell } from '../../words/print/columns.ts';

/**
 * `FIGURE` rows have a large number. `TABLE` rows wrap their texts; `NOTE`s and `LINE`s run on over blank cells. A `TEXT`
 * and a `KEPT` cell, in which staff write, are as wide as the tab.
 */
export type RowKind =
  | 'TITLE'
  | 'TEXT'
  | 'LINE'
  | 'HEADING'
  | 'HEADER'
  | 'TABLE'
  | 'FIGURE'
  | 'SUM'
  | 'NOTE'
  | 'LABEL'
  | 'KEPT';

export interface PageRow {
  readonly kind: RowKind;
  /** As many in every row. */
  readonly cells: readonly PageCell[];
  /** The columns, counted from 1, whose texts stand right, among numbers. */
  readonly right: readonly number[];
  /** Opens over the first cell. */
  readonly note?: string;
  /** How dark each cell is, 0 to 1; absent: none is. */
  readonly shades?: readonly number[];
  /** Over so many rows the first cell spreads, as wide as the tab; those below it are blank. */
  readonly span?: number;
  /** Parts of the text of the first cell that lead to other rows of the tab. */
  readonly links?: readonly RowLink[];
}

export interface RowLink {
  readonly words: string;
  /** Counted from 1. */
  readonly row: number;
}

/** Characters that fit on a line of a cell that is as wide as the tab. */
const LINE = 150;
/** The height of a cell that staff write into, in rows, unless more is written. */
const KEPT_ROWS = 8;

/** How many rows a cell as wide as the tab takes: a merged cell does not grow by itself. */
export function rowsFor(kind: 'TEXT' | 'KEPT', words: string): number {
  const lines = words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return kind === 'TEXT' ? lines : Math.max(KEPT_ROWS, lines + 1);
}

/** A block of cells. Rows and columns are counted from 1, as in the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart of a tab, and the cell of its upper left corner. */
export interface PlacedChart {
  readonly title: string;
  readonly areas: readonly Area[];
  /** Which of its series, counted from 0, is drawn as a line; `null`: none. */
  readonly line: number | null;
  readonly row: number;
  readonly column: number;
}

/** A tab as it is written. */
export interface TabPage {
  readonly year: number;
  readonly rows: readonly PageRow[];
  readonly charts: readonly PlacedChart[];
}
