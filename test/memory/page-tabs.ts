// The ports AgendaTab and ReportTab in memory: what was written last.
import type { AgendaTab, ReportTab } from '../../src/app/ports/page-tabs.ts';
import type { PageCell, ReportPage } from '../../src/pages/print/report.ts';

type Lines = readonly (readonly PageCell[])[];

export class MemoryAgendaTab implements AgendaTab {
  lines: Lines = [];

  write(rows: Lines): void {
    this.lines = rows;
  }
}

export class MemoryReportTab implements ReportTab {
  readonly pages = new Map<number, ReportPage>();

  write(page: ReportPage): void {
    this.pages.set(page.year, page);
  }
}
