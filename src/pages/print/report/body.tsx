/** @jsxImportSource #pages */
// The report as it is printed: the same chapters for the page on A4 and for the paper that is mailed.

import type { OfficeIdentity } from '../../../domain/settings/settings.ts';
import { type PageCell, pageCellWords, type Table } from '../../../words/print/columns.ts';
import { KEPT_HEADINGS, REPORT_WORDS } from '../../../words/sheet/report.ts';
import type { Content } from '../../jsx-runtime.ts';
import { paper } from '../paper.tsx';
import { Signatures } from '../signatures.tsx';
import { type Block, numbered, type ReportPage } from './blocks.ts';
import { BarChart } from './chart.tsx';

/** The platform's own conversion to PDF knows tables and inline styles. */
const CELL = 'border:1px solid #000000;padding:1px 2px;vertical-align:top;text-align:left';
const TABLE = 'border-collapse:collapse;width:100%;margin-bottom:10px;overflow-wrap:normal';
/** So many columns of words fit on a page only in small letters: the more columns, the smaller. */
const MANY_COLUMNS = 9;
/** So few fit on a telephone: its figures stand beside their names, without a scroll. */
const FEW_COLUMNS = { upTo: 4, look: ';min-width:0' } as const;

/** Everything below the title. Texts that staff have not written are left out, and so are hints to staff. A draft is signed by nobody. */
export function ReportBody({ of: page }: { readonly of: ReportPage }) {
  const { figures, chart, waiting, draft, unread } = page.front;
  const blocks = printed(numbered(page.blocks.filter(({ type }) => draft === '' || type !== 'SIGNATURES')));
  const list = blocks.findIndex((block) => block.type === 'CHAPTER' && !block.isNumbered);
  const isTable = blocks.map(({ type }) => type === 'TABLE');
  const end = isTable.lastIndexOf(true, list) + 1;
  const told = (some: readonly Block[]) =>
    some.map((block, index) => <BlockOf block={block} after={some[index - 1]} />);
  return (
    <>
      {draft !== '' && (
        <p style="text-align:center">
          <strong>{draft}</strong>
        </p>
      )}
      <p style="text-align:center">{page.asOf}</p>
      <TableOf table={figures} isFirst />
      <Together>
        <Label words={chart.title} isFirst />
        <BarChart of={chart} />
      </Together>
      <TableOf table={waiting} isFirst />
      {unread !== '' && <p>{unread}</p>}
      {told(blocks.slice(0, end))}
      {/* What staff wrote at the end, and the signatures below it: no page has these alone. */}
      <Together>{told(blocks.slice(end, list))}</Together>
      <h2 style="font-size:13px">{REPORT_WORDS.parts.basis}</h2>
      {page.basis.map(([label, words]) => (
        <p style="margin:2px 0;font-size:9px">
          {label}: {words}
        </p>
      ))}
      {told(blocks.slice(list))}
    </>
  );
}

/** Without the texts that staff have not written; a chapter that is left with nothing says so. */
function printed(blocks: readonly Block[]): readonly Block[] {
  const written = blocks.filter((block) => block.type !== 'KEPT' || block.kept.words.trim() !== '');
  return written.flatMap((block, index) =>
    block.type === 'CHAPTER' && written[index + 1]?.type === 'CHAPTER'
      ? [block, { type: 'TEXT', paragraphs: [REPORT_WORDS.nothingWritten] }]
      : [block],
  );
}

/** What a chapter begins with stands on the page of its heading. @param after the block above */
function BlockOf({ block, after }: { readonly block: Block; readonly after: Block | undefined }) {
  if (block.type === 'CHAPTER') return null;
  const all = (
    <>
      {after?.type === 'CHAPTER' && <h2 style="font-size:13px">{after.words}</h2>}
      <WithinChapter block={block} />
    </>
  );
  const isLong = block.type === 'TABLE' && block.table.lines.length > MOST_TOGETHER;
  return isLong ? all : <Together>{all}</Together>;
}

function WithinChapter({ block }: { readonly block: Exclude<Block, { readonly type: 'CHAPTER' }> }) {
  switch (block.type) {
    case 'TEXT':
      return (
        <>
          {block.paragraphs.map((words) => (
            <p style="margin:4px 0">{words}</p>
          ))}
        </>
      );
    case 'TABLE':
      return <TableOf table={block.table} />;
    case 'KEPT': {
      const { which, words } = block.kept;
      return (
        <>
          {KEPT_HEADINGS[which] !== '' && <Label words={KEPT_HEADINGS[which]} />}
          {words.split('\n').map((line) => (
            <p style="margin:4px 0">{line}</p>
          ))}
        </>
      );
    }
    case 'SIGNATURES':
      return <Signatures of={block.signatures} />;
  }
}

/** A table of more lines goes on over the end of a page. */
const MOST_TOGETHER = 24;

/** What stands on one page: a row of a table is not cut. */
function Together({ children }: { readonly children: Content }) {
  return (
    <table role="presentation" style="width:100%;border:0;border-collapse:collapse;table-layout:fixed">
      <tr style="page-break-inside:avoid">
        <td style="border:0;padding:4px 0;overflow-wrap:anywhere">{children}</td>
      </tr>
    </table>
  );
}

/** @param isFirst below the title itself, before any chapter */
function Label({ words, isFirst = false }: { readonly words: string; readonly isFirst?: boolean }) {
  const look = 'font-size:12px;margin:10px 0 3px';
  return isFirst ? <h2 style={look}>{words}</h2> : <h3 style={look}>{words}</h3>;
}

function TableOf({ table, isFirst = false }: { readonly table: Table; readonly isFirst?: boolean }) {
  const { label, columns, lines, sum, beside = [], isHeat = false, empty } = withoutBlankColumns(table);
  const right = (column: number) => (columns[column]?.isFigure ? `${CELL};text-align:right` : CELL);
  const most = Math.max(0, ...lines.flatMap((line) => line.map((cell) => (typeof cell === 'number' ? cell : 0))));
  const look = (cell: PageCell, column: number) => {
    const heat = isHeat && typeof cell === 'number' && cell > 0 ? `;background:${shade(cell / most)}` : '';
    return `${right(column)}${heat}${wrapping(pageCellWords(cell), columns.length)}`;
  };
  const row = (line: readonly PageCell[]) => (
    <tr>
      {columns.map((_, column) => (
        <td style={look(line[column] ?? '', column)}>{pageCellWords(line[column] ?? '')}</td>
      ))}
    </tr>
  );
  return (
    <>
      {label !== undefined && <Label words={label} isFirst={isFirst} />}
      {lines.length === 0 && empty !== undefined ? (
        <p style="margin:4px 0">{empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a telephone it scrolls, and the keyboard must get there
        <section class="scroll" aria-label={label ?? columns[0]?.head} tabIndex={0}>
          <table style={tableLook(columns.length)}>
            <thead>
              <tr>
                {columns.map(({ head }, column) => (
                  <th style={`${right(column)};background:#eeeeee;font-weight:bold`}>{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(row)}
              {sum && (
                <tr>
                  {sum.map((cell, column) => (
                    <td style={`${right(column)};font-weight:bold`}>{pageCellWords(cell)}</td>
                  ))}
                </tr>
              )}
              {beside.map(row)}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** Without the columns of words in which no line has any: staff have not filled in what they tell. */
function withoutBlankColumns(table: Table): Table {
  const { columns, lines, sum, beside } = table;
  const kept = columns.flatMap(({ isFigure }, index) =>
    isFigure || lines.some((line) => (line[index] ?? '') !== '') ? [index] : [],
  );
  if (lines.length === 0) return table;
  const of = (cells: readonly PageCell[]) => kept.map((index) => cells[index] ?? '');
  return {
    ...table,
    columns: columns.filter((_, index) => kept.includes(index)),
    lines: lines.map(of),
    ...(sum && { sum: of(sum) }),
    ...(beside && { beside: beside.map(of) }),
  };
}

function tableLook(columns: number): string {
  if (columns <= FEW_COLUMNS.upTo) return TABLE + FEW_COLUMNS.look;
  return columns < MANY_COLUMNS ? TABLE : `${TABLE};font-size:${Math.min(9, 96 / columns)}px`;
}

/** A number, a moment or a name of a post stays in one piece; only a word that fits on no line is broken. */
function wrapping(words: string, columns: number): string {
  if (words.length <= (columns < MANY_COLUMNS ? 20 : 12)) return ';white-space:nowrap';
  return /\S{25}/.test(words) ? ';overflow-wrap:anywhere' : '';
}

/** White to a dark green that black figures can still be read on. */
export function shade(share: number): string {
  const channel = (full: number) =>
    Math.round(255 - share * (255 - full))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0x7f)}${channel(0xbf)}${channel(0xa8)}`;
}

/** @returns the whole paper as HTML */
export function reportPaper(page: ReportPage, office: OfficeIdentity): string {
  return paper({
    title: page.title,
    office,
    look: 'grid report',
    children: (
      <>
        <h1>{page.title}</h1>
        <ReportBody of={page} />
      </>
    ),
  });
}
