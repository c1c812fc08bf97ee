// AgendaTab and ReportTab keep their contract in memory and over their tabs.
import { pageCellWords } from '../../src/words/print/columns.ts';
import { MemoryAgendaTab, MemoryReportTab } from '../memory/page-tabs.ts';
import { pageTabsContract } from './page-tabs.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('AgendaTab and ReportTab', pageTabsContract, inWorkspace('pageTabs'), () => {
  const [agenda, report] = [new MemoryAgendaTab(), new MemoryReportTab()];
  return {
    agenda: () => agenda,
    report: () => report,
    lines: () => agenda.lines,
    page: (year) => report.pages.get(year)?.rows.map(({ cells }) => cells) ?? [],
    shown: (year) => report.pages.get(year)?.rows.map(({ cells }) => cells.map(pageCellWords)) ?? [],
    charts: (year) => report.pages.get(year)?.charts.length ?? 0,
  };
});
