// The ports AgendaTab and ReportTab: tabs that the script writes whole.
import type { PageCell, ReportPage } from '../../pages/print/report.ts';

/** The tab `Agenda`, which the script writes whole. */
export interface AgendaTab {
  /** @param stood how many lines the tab had, if known; otherwise the tab is asked */
  write(rows: readonly (readonly PageCell[])[], stood?: number): void;
}

/** The tabs `Laporan YYYY`, which the script writes whole. */
export interface ReportTab {
  write(page: ReportPage): void;
}
