/** @jsxImportSource #pages */
// The papers that come with the Kabid's summary, for the platform's own conversion to PDF: tables and inline styles only.
import type { SummaryFacts } from '../../domain/report/summary.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { letterhead } from '../../words/mails/frame.ts';
import { summaryFigures, summarySentences, summaryTitle } from '../../words/mails/summary.ts';
import type { Content } from '../jsx-runtime.ts';
import type { ReportPage } from './report.ts';
import { type PageRow, pageCellWords } from './sheet-page.ts';

const FONT = 'font-family:Arial,Helvetica,sans-serif;font-size:11px;color:#000000';
const CELL = 'border:1px solid #000000;padding:3px 5px;vertical-align:top';

/** The summary of a month. */
export function summaryPaper(facts: SummaryFacts, office: OfficeIdentity): string {
  return paper(
    summaryTitle(facts.period),
    office,
    <>
      {summarySentences(facts).map((words) => (
        <p>{words}</p>
      ))}
      <table style="border-collapse:collapse">
        {summaryFigures(facts).map(([name, value]) => (
          <tr>
            <td style={CELL}>{name}</td>
            <td style={`${CELL};text-align:right`}>{value}</td>
          </tr>
        ))}
      </table>
    </>,
  );
}

/** The whole report of a year, without its charts, which stand in the tab. */
export function reportPaper({ rows }: ReportPage, office: OfficeIdentity): string {
  const [title] = rows[0]?.cells ?? [];
  return paper(
    String(title),
    office,
    runsOf(rows.slice(1)).map((run) => (isTable(run) ? <Rows of={run} /> : <Texts of={run} />)),
  );
}

function paper(title: string, office: OfficeIdentity, children: Content): string {
  const page = (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
      </head>
      <body style={FONT}>
        <p style="font-weight:bold">
          {letterhead(office).map((line) => (
            <>
              {line}
              <br />
            </>
          ))}
        </p>
        <p style="font-weight:bold;font-size:14px">{title}</p>
        {children}
      </body>
    </html>
  );
  return `<!doctype html>${page.html}`;
}

/** Neighbouring rows that are a table, or that are not. */
function runsOf(rows: readonly PageRow[]): PageRow[][] {
  const runs: PageRow[][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    const [before] = last ?? [];
    // A header begins a table of its own.
    if (last && before && isTabular(before) === isTabular(row) && row.kind !== 'HEADER') last.push(row);
    else runs.push([row]);
  }
  return runs;
}

const TABULAR: ReadonlySet<PageRow['kind']> = new Set<PageRow['kind']>(['HEADER', 'TABLE', 'FIGURE', 'SUM']);

function isTabular({ kind }: PageRow): boolean {
  return TABULAR.has(kind);
}

function isTable([first]: readonly PageRow[]): boolean {
  return first !== undefined && isTabular(first);
}

function Rows({ of: rows }: { readonly of: readonly PageRow[] }) {
  const width = Math.max(
    ...rows.map(({ cells }) => cells.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 1)),
  );
  return (
    <table style="border-collapse:collapse;width:100%">
      {rows.map(({ kind, cells, right }) => (
        <tr>
          {cells.slice(0, width).map((cell, index) => (
            <td
              style={`${CELL}${right.includes(index + 1) ? ';text-align:right' : ''}${kind === 'HEADER' || kind === 'SUM' ? ';font-weight:bold' : ''}`}
            >
              {pageCellWords(cell)}
            </td>
          ))}
        </tr>
      ))}
    </table>
  );
}

function Texts({ of: rows }: { readonly of: readonly PageRow[] }) {
  return (
    <>
      {rows.map(({ kind, cells: [cell = ''] }) => {
        const words = pageCellWords(cell);
        if (words === '') return <br />;
        if (kind === 'HEADING') return <p style="font-weight:bold;font-size:13px">{words}</p>;
        if (kind === 'LABEL') return <p style="font-weight:bold">{words}</p>;
        return <p style="margin:2px 0;white-space:pre-wrap">{words}</p>;
      })}
    </>
  );
}
