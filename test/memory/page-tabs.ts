// The ports AgendaTab and ReportTab in memory: what was written last.
import type { AgendaTab, ReportTab } from '../../src/app/ports/tabs.ts';
import type { ReportTexts } from '../../src/pages/print/report/report.ts';
import type { TabPage } from '../../src/pages/print/sheet-page.ts';
import type { PageCell } from '../../src/words/print/columns.ts';
import { REPORT_TEXTS, type ReportText } from '../../src/words/sheet/report.ts';

type Lines = readonly (readonly PageCell[])[];

export class MemoryAgendaTab implements AgendaTab {
  lines: Lines = [];

  write(rows: Lines): void {
    this.lines = rows;
  }
}

export class MemoryReportTab implements ReportTab {
  readonly pages = new Map<number, TabPage>();

  /** A test writes into a report by replacing its rows. */
  texts(year: number): ReportTexts {
    const rows = this.pages.get(year)?.rows ?? [];
    const found = (Object.keys(REPORT_TEXTS) as ReportText[]).flatMap((key) => {
      const row = rows.findIndex(
        ({ cells }, index) => cells[0] === REPORT_TEXTS[key] && rows[index + 2]?.kind === 'KEPT',
      );
      return row < 0 ? [] : [[key, String(rows[row + 2]?.cells[0] ?? '')] as const];
    });
    return Object.fromEntries(found);
  }

  write(page: TabPage): void {
    this.pages.set(page.year, page);
  }
}
