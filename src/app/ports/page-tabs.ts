// The ports AgendaTab and ReportTab: tabs that the script writes whole.
import type { ReportTexts } from '../../pages/print/report/report.ts';
import type { PageCell, TabPage } from '../../pages/print/sheet-page.ts';

/** The tab `Agenda`, which the script writes whole. */
export interface AgendaTab {
  /** @param stood how many lines the tab had, if known; otherwise the tab is asked */
  write(rows: readonly (readonly PageCell[])[], stood?: number): void;
}

/** The tabs `Laporan YYYY`, which the script writes whole, except for what staff write into marked cells. */
export interface ReportTab {
  /** What staff wrote into a year's report, by its label; a text whose label is gone, or without a tab, is absent. */
  texts(year: number): ReportTexts;
  write(page: TabPage): void;
}
