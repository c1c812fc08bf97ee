/** @jsxImportSource #pages */
// The report of a year as the Kabid's mail brings it, for the platform's own conversion to PDF: tables and inline styles only.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { letterheadWords } from '../../words/print/paper.ts';
import type { ReportPage } from './report/blocks.ts';
import { ReportBody } from './report/body.tsx';

const FONT = 'font-family:Arial,Helvetica,sans-serif;font-size:11px;color:#000000';

/** The whole report of a year. */
export function mailedReport(report: ReportPage, office: OfficeIdentity): string {
  const page = (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <title>{report.title}</title>
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
        <p style="font-weight:bold;font-size:14px;text-align:center">{report.title}</p>
        <ReportBody of={report} />
      </body>
    </html>
  );
  return `<!doctype html>${page.html}`;
}
