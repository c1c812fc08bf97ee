// What a report consists of, told once for the tab, for the page on A4 and for the paper that is mailed.
import type { Head, Table } from '../../../words/print/columns.ts';
import type { ReportText } from '../../../words/sheet/report.ts';

import type { SignatureBlock } from '../signatures.tsx';

/** A chart of some columns of a table; its sum is left out. */
export interface Chart {
  readonly title: string;
  readonly table: Table;
  /** Neighbours in the order of the table; the labels stand in its first column. */
  readonly bars: readonly Head[];
  /** A column that is drawn as a line over the bars. */
  readonly line?: Head;
}

/** A text that staff write: its label in the tab, and what they wrote. */
export interface Kept {
  readonly which: ReportText;
  readonly words: string;
}

export type Block =
  | { readonly type: 'CHAPTER'; readonly words: string; readonly isNumbered: boolean }
  | { readonly type: 'TEXT'; readonly paragraphs: readonly string[] }
  | { readonly type: 'TABLE'; readonly table: Table }
  | { readonly type: 'KEPT'; readonly kept: Kept }
  /** Who takes notice, and who has made the report. */
  | { readonly type: 'SIGNATURES'; readonly signatures: readonly [SignatureBlock, SignatureBlock] };

/** What stands first: the figures, what waits, and the year in one chart. */
export interface Front {
  readonly figures: Table;
  readonly chart: Chart;
  /** Without lines where nothing waits. */
  readonly waiting: Table;
  /** Why nobody can sign it yet; blank where they can. */
  readonly draft: string;
  /** The texts that staff have not written yet. */
  readonly unfilled: readonly ReportText[];
  /** Names the tab that could not be read; blank where all were. */
  readonly unread: string;
}

export interface ReportPage {
  readonly year: number;
  readonly title: string;
  readonly asOf: string;
  readonly front: Front;
  readonly blocks: readonly Block[];
  /** Columns of its widest table. */
  readonly widest: number;
  /** How the figures are worked out, by the label of each. */
  readonly basis: readonly (readonly [label: string, words: string])[];
}

/** I, II, III … of the chapters of a report. */
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;

/** The blocks with the chapters numbered. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  let chapters = 0;
  return blocks.map((block) => {
    if (block.type !== 'CHAPTER' || !block.isNumbered) return block;
    return { ...block, words: `${ROMAN[chapters++] ?? chapters}. ${block.words}` };
  });
}
