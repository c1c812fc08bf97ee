/** @jsxImportSource #pages */
// The report on A4, like the other papers: the reader's browser prints it.
import type { OfficeIdentity } from '../../../domain/settings/settings.ts';
import { paper } from '../paper.tsx';
import type { ReportPage } from './blocks.ts';
import { ReportBody } from './body.tsx';

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
