/** @jsxImportSource #pages */
// The report as it is printed: the same chapters for the page on A4 and for the paper that is mailed.

import type { OfficeIdentity } from '../../../domain/settings/settings.ts';
import { KEPT_HEADINGS } from '../../../words/sheet/report.ts';
import { paper } from '../paper.tsx';
import { type PageCell, pageCellWords, type Table } from '../sheet-page.ts';
import { type Block, numbered, type ReportPage, type SignatureBlock } from './blocks.ts';
import { ChartDrawing } from './chart.tsx';

/** The platform's own conversion to PDF knows tables and inline styles; a browser draws charts as well. */
const CELL = 'border:1px solid #000000;padding:3px 5px;vertical-align:top;text-align:left';
const TABLE = 'border-collapse:collapse;width:100%;margin-bottom:10px';

interface Props {
  readonly of: ReportPage;
  readonly hasCharts: boolean;
}

/** Everything below the title. Texts that staff have not written are left out, and so are hints to staff. */
export function ReportBody({ of: page, hasCharts }: Props) {
  const { figures, chart, waiting, unread } = page.front;
  return (
    <>
      <p style="text-align:center">{page.asOf}</p>
      <TableOf table={figures} />
      {hasCharts && <ChartDrawing of={chart} />}
      <TableOf table={waiting} />
      {unread !== '' && <p>{unread}</p>}
      {numbered(page.blocks).map((block) => (
        <BlockOf block={block} hasCharts={hasCharts} />
      ))}
    </>
  );
}

function BlockOf({ block, hasCharts }: { readonly block: Block } & Omit<Props, 'of'>) {
  switch (block.type) {
    case 'CHAPTER':
      return <h2 style="font-size:13px">{block.words}</h2>;
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
    case 'CHART':
      return hasCharts ? <ChartDrawing of={block.chart} /> : null;
    case 'KEPT': {
      const { which, words } = block.kept;
      if (words.trim() === '') return null;
      return (
        <>
          {KEPT_HEADINGS[which] !== '' && <Label words={KEPT_HEADINGS[which]} />}
          <p style="margin:4px 0;white-space:pre-wrap">{words}</p>
        </>
      );
    }
    case 'SIGNATURES':
      return <SignaturesOf of={block.signatures} />;
  }
}

function Label({ words }: { readonly words: string }) {
  return <h3 style="font-size:12px;margin:10px 0 3px">{words}</h3>;
}

function TableOf({ table }: { readonly table: Table }) {
  const { label, columns, lines, sum, figures = [], isHeat = false, empty } = table;
  const right = (column: number) => (figures.includes(column + 1) ? `${CELL};text-align:right` : CELL);
  const most = Math.max(0, ...lines.flatMap((line) => line.map((cell) => (typeof cell === 'number' ? cell : 0))));
  const look = (cell: PageCell, column: number) =>
    isHeat && typeof cell === 'number' && cell > 0
      ? `${right(column)};background:${shade(cell / most)}`
      : right(column);
  return (
    <>
      {label !== undefined && <Label words={label} />}
      {lines.length === 0 && empty !== undefined ? (
        <p style="margin:4px 0">{empty}</p>
      ) : (
        <table style={TABLE}>
          <thead>
            <tr>
              {columns.map((name, column) => (
                <th style={`${right(column)};background:#eeeeee;font-weight:bold`}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr>
                {columns.map((_, column) => (
                  <td style={look(line[column] ?? '', column)}>{pageCellWords(line[column] ?? '')}</td>
                ))}
              </tr>
            ))}
            {sum && (
              <tr>
                {sum.map((cell, column) => (
                  <td style={`${right(column)};font-weight:bold`}>{pageCellWords(cell)}</td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      )}
    </>
  );
}

/** White to a dark green that black figures can still be read on. */
export function shade(share: number): string {
  const channel = (full: number) =>
    Math.round(255 - share * (255 - full))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0x7f)}${channel(0xbf)}${channel(0xa8)}`;
}

function SignaturesOf({ of: signatures }: { readonly of: readonly SignatureBlock[] }) {
  const side = 'width:50%;vertical-align:top;padding:4px;border:0;text-align:left';
  return (
    <table style="width:100%;border:0;margin-top:18px">
      <tbody>
        <tr>
          {signatures.map(({ above, post, lines }) => (
            <td style={side}>
              {above}
              <br />
              {post},
              <br />
              <br />
              <br />
              <br />
              {lines.map((line, index) => (
                <>
                  {index === 0 ? <strong>{line}</strong> : line}
                  <br />
                </>
              ))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
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
        <ReportBody of={page} hasCharts />
      </>
    ),
  });
}
