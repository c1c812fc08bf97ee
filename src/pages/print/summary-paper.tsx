/** @jsxImportSource #pages */
// The papers that come with the Kabid's summary, for the platform's own conversion to PDF: tables and inline styles only.
import type { SummaryFacts } from '../../domain/report/summary.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { summaryFigures, summarySentences, summaryTitle } from '../../words/mails/summary.ts';
import { letterheadWords } from '../../words/print/paper.ts';
import type { Content } from '../jsx-runtime.ts';
import type { ReportPage } from './report/blocks.ts';
import { ReportBody } from './report/body.tsx';

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

/** The whole report of a year. */
export function mailedReport(page: ReportPage, office: OfficeIdentity): string {
  return paper(page.title, office, <ReportBody of={page} />);
}

function paper(title: string, office: OfficeIdentity, children: Content): string {
  const page = (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
      </head>
      <body style={FONT}>
        <p style="text-align:center;padding-bottom:6px;border-bottom:2px solid #000000">
          {letterheadWords(office, 'ROOM').map((line, index) => (
            <>
              {index === 0 ? line.toUpperCase() : index === 1 ? <strong>{line.toUpperCase()}</strong> : line}
              <br />
            </>
          ))}
        </p>
        <p style="font-weight:bold;font-size:14px;text-align:center">{title}</p>
        {children}
      </body>
    </html>
  );
  return `<!doctype html>${page.html}`;
}
