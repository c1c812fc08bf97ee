// Lays out the report as a tab: figures, chart and what waits on the first screen, then the chapters.
import type { Head, PageCell, Table } from '../../../words/print/columns.ts';
import { boxWords, REPORT_TEXTS, type ReportText, REPORT_WORDS as WORDS } from '../../../words/sheet/report.ts';
import { type Area, type PageRow, type PlacedChart, type RowKind, rowsFor, type TabPage } from '../sheet-page.ts';
import { type Block, type Chart, numbered, type ReportPage } from './blocks.ts';

/** Where the chart of the first screen begins, beside the figures. */
const CHART_COLUMN = 6;
/** The chapters begin below that chart. */
const FIRST_SCREEN_ROWS = 18;

/** The rows as they are put below each other; what is only known at the end is filled in then. */
class Rows {
  private readonly width: number;
  readonly rows: PageRow[] = [];
  /** The row of the header of each table, and of each text that staff write. */
  readonly headers = new Map<Table, number>();
  readonly kept = new Map<ReportText, number>();

  /** @param width columns of the tab */
  constructor(width: number) {
    this.width = width;
  }

  /** @returns the row, counted from 1 */
  add(kind: RowKind, cells: readonly PageCell[] = [], more: Partial<PageRow> = {}): number {
    const blanks = new Array<PageCell>(Math.max(0, this.width - cells.length)).fill('');
    return this.rows.push({ kind, right: [], ...more, cells: [...cells, ...blanks] });
  }

  /** A cell as wide as the tab, on as many rows as its words need; a text of one line runs over by itself. @returns the first row */
  wide(kind: 'TEXT' | 'KEPT', words: string): number {
    const span = rowsFor(kind, words);
    if (kind === 'TEXT' && span === 1) return this.add('LINE', [words]);
    const first = this.add(kind, [words], { span });
    for (let row = 1; row < span; row++) this.add(kind);
    return first;
  }

  blank(rows = 1): void {
    for (let row = 0; row < rows; row++) this.add('NOTE');
  }

  /** @param kind of its lines */
  table(table: Table, kind: RowKind = 'TABLE'): void {
    const { label, columns, lines, sum, beside = [], basis, lineBasis = [], isHeat = false, empty } = table;
    const right = columns.flatMap(({ isFigure }, index) => (isFigure ? [index + 1] : []));
    if (label) this.add('LABEL', [label], basis === undefined ? {} : { note: basis });
    if (lines.length === 0 && empty !== undefined) {
      this.add('NOTE', [empty]);
      return;
    }
    this.headers.set(
      table,
      this.add(
        'HEADER',
        columns.map(({ head }) => head),
        { right },
      ),
    );
    const most = Math.max(0, ...lines.flatMap((line) => line.filter((cell) => typeof cell === 'number')));
    lines.forEach((line, index) => {
      const note = lineBasis[index]?.[1];
      const shades = line.map((cell) => (typeof cell === 'number' && most > 0 ? cell / most : 0));
      this.add(kind, line, { right, ...(note && { note }), ...(isHeat && { shades }) });
    });
    if (sum) this.add('SUM', sum, { right });
    for (const line of beside) this.add(kind, line, { right });
  }

  /** The chart with its upper left corner in a cell; its table stands in the tab by now. */
  placed({ title, table, bars, line }: Chart, row: number, column: number): PlacedChart {
    const header = this.headers.get(table) ?? 1;
    const area = (first: number, columns: number): Area => {
      return { row: header, column: first, rows: table.lines.length + 1, columns };
    };
    const placeOf = (column: Head | undefined) => (column ? table.columns.indexOf(column) + 1 : 1);
    const areas = [
      area(1, 1),
      area(placeOf(bars[0]), bars.length),
      ...(line === undefined ? [] : [area(placeOf(line), 1)]),
    ];
    return { title, areas, line: line === undefined ? null : bars.length, row, column };
  }
}

/** Lays out a report. */
export function reportTabPage(page: ReportPage): TabPage {
  const out = new Rows(page.widest);
  out.add('TITLE', [page.title]);
  out.add('NOTE', [`${page.asOf}. ${WORDS.rewritten}`]);
  const { figures, waiting, draft, unfilled, unread, chart } = page.front;
  const boxes = out.add('NOTE', [draft]);
  out.table(figures, 'FIGURE');
  out.blank();
  out.table(waiting);
  out.blank();
  if (unread !== '') out.add('NOTE', [unread]);
  out.blank(Math.max(0, FIRST_SCREEN_ROWS - out.rows.length));
  for (const block of numbered(page.blocks)) addBlock(out, block);
  heading(out, WORDS.parts.basis);
  for (const [label, words] of page.basis) out.wide('TEXT', `${label}: ${words}`);
  const links = unfilled.flatMap((which) => {
    const row = out.kept.get(which);
    return row === undefined ? [] : [{ words: boxWords(which), row }];
  });
  const line = out.rows[boxes - 1];
  if (line && links.length > 0) out.rows[boxes - 1] = { ...line, links };
  const year = out.placed(chart, out.headers.get(figures) ?? 1, CHART_COLUMN);
  return { year: page.year, rows: out.rows, charts: [year] };
}

function heading(out: Rows, words: string): void {
  out.blank();
  out.add('HEADING', [words]);
}

/** It is signed on paper. */
function addBlock(out: Rows, block: Block): void {
  switch (block.type) {
    case 'CHAPTER':
      heading(out, block.words);
      break;
    case 'TEXT':
      for (const words of block.paragraphs) out.wide('TEXT', words);
      break;
    case 'TABLE':
      out.blank();
      out.table(block.table);
      break;
    case 'KEPT':
      out.blank();
      out.add('LABEL', [REPORT_TEXTS[block.kept.which]]);
      out.add('NOTE', [WORDS.keptHint]);
      out.kept.set(block.kept.which, out.wide('KEPT', block.kept.words));
      break;
  }
}
