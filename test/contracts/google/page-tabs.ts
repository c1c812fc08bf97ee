// The bench of AgendaTab and ReportTab over their tabs.

import { type Cell, dayOf, isDate } from '../../../src/google/sheets/cells.ts';
import { SheetAgendaTab } from '../../../src/google/sheets/page-tabs.ts';
import { SheetReportTab } from '../../../src/google/sheets/report-tab.ts';
import type { PageCell } from '../../../src/words/print/columns.ts';
import { reportTab, TABS } from '../../../src/words/sheet/tabs.ts';
import type { PageTabsBench } from '../page-tabs.ts';

function shown(cell: Cell): PageCell {
  if (isDate(cell)) return { date: dayOf(cell) ?? '' };
  return typeof cell === 'boolean' ? String(cell) : cell;
}

export function pageTabsBench(): PageTabsBench {
  const open = () => SpreadsheetApp.getActive();
  const rows = (tab: string) => {
    const cells = (open().getSheetByName(tab)?.getDataRange().getValues() ?? []) as Cell[][];
    return cells.map((row) => row.map(shown));
  };
  return {
    agenda: () => new SheetAgendaTab(open),
    report: () => new SheetReportTab(open),
    lines: () =>
      rows(TABS.AGENDA)
        .slice(1)
        .filter((row) => row.some((cell) => cell !== '')),
    page: (year) => rows(reportTab(year)),
    shown: (year) => open().getSheetByName(reportTab(year))?.getDataRange().getDisplayValues() ?? [],
    charts: (year) => open().getSheetByName(reportTab(year))?.getCharts().length ?? 0,
  };
}
