// A tab that the script writes whole, row by row: what stands in each row, and what the row is, which gives it its look.

import { linesOf } from '../../domain/text/lines.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { shortDateWords } from '../../words/formats/dates.ts';
import { numberWords } from '../../words/formats/numbers.ts';

/** A cell of a tab that only the script writes. */
export type PageCell = string | number | { readonly date: PlainDate };

/** A cell as text, for places that have no formats of their own. */
export function pageCellWords(cell: PageCell): string {
  if (typeof cell === 'object') return shortDateWords(cell.date);
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) ? numberWords(cell) : String(cell).replace('.', ',');
}

/**
 * `TABLE` rows wrap their texts, `FIGURE` rows and `NOTE`s run on over blank cells. `KEPT` is a cell in which staff write:
 * it is as wide as the tab.
 */
export type RowKind = 'TITLE' | 'TEXT' | 'HEADING' | 'HEADER' | 'TABLE' | 'FIGURE' | 'SUM' | 'NOTE' | 'LABEL' | 'KEPT';

export interface PageRow {
  readonly kind: RowKind;
  /** As many in every row. */
  readonly cells: readonly PageCell[];
  /** The columns, counted from 1, whose texts stand right, among numbers. */
  readonly right: readonly number[];
}

/** A block of cells. Rows and columns are counted from 1, as in the sheet. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart, and the cell of its upper left corner. */
export interface Chart {
  readonly title: string;
  readonly labels: Block;
  readonly series: Block;
  readonly row: number;
  readonly column: number;
}

export interface Table {
  readonly columns: readonly string[];
  readonly lines: readonly (readonly PageCell[])[];
  /** The sums below the lines. */
  readonly sum?: readonly PageCell[];
  /** Columns, counted from 1, that hold figures; those of a list with texts have none. */
  readonly figures?: readonly number[];
  /** From which rows the figures come. */
  readonly source?: string;
  /** Whether the last column is a remark that may run on beyond its cell. */
  readonly hasRemarks?: boolean;
}

/** Characters of a line of text across the whole width. */
const LINE = 130;

/** Puts rows below each other. */
export class SheetPage {
  readonly rows: PageRow[] = [];
  private readonly width: number;
  private headings = 0;

  /** @param width columns of every row; no table is wider */
  constructor(width: number) {
    this.width = width;
  }

  /** @returns the row, counted from 1 */
  add(kind: RowKind, cells: readonly PageCell[] = [], right: readonly number[] = []): number {
    const blanks = new Array<PageCell>(Math.max(0, this.width - cells.length)).fill('');
    return this.rows.push({ kind, cells: [...cells, ...blanks], right });
  }

  blank(rows = 1): void {
    for (let row = 0; row < rows; row++) this.add('TEXT');
  }

  /** A text, on as many rows as it needs. */
  text(words: string, kind: 'TEXT' | 'NOTE' = 'TEXT'): void {
    for (const line of linesOf(words, LINE)) this.add(kind, [line]);
  }

  /** A heading, numbered where it is a part of the report. */
  heading(words: string, numbered = true): void {
    if (this.rows.length > 0) this.blank();
    if (numbered) this.headings += 1;
    this.add('HEADING', [numbered ? `${this.headings}. ${words}` : words]);
  }

  /** @returns the row of its header */
  table({ columns, lines, sum, figures = [], source, hasRemarks = false }: Table): number {
    const header = this.add('HEADER', columns, figures);
    for (const line of lines) this.add(hasRemarks ? 'FIGURE' : 'TABLE', line, figures);
    if (sum) this.add('SUM', sum, figures);
    if (source) this.text(source, 'NOTE');
    return header;
  }
}
