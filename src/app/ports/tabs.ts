// The ports of the tabs beside the register: damages, agenda and reports.

import type { Damage, NewDamage } from '../../domain/devices/damage.ts';
import type { ReportTexts } from '../../pages/print/report/report.ts';
import type { TabPage } from '../../pages/print/sheet-page.ts';
import type { PageCell } from '../../words/print/columns.ts';

export interface Damages {
  /** All of them, oldest row first, also those that are repaired. */
  read(): readonly Damage[];
  /**
   * Adds a row, its texts letter by letter; call it under the lock.
   * @returns whether it was added: not a second time
   */
  add(damage: NewDamage): boolean;
}

/** The tab `Agenda`, which the script writes whole. */
export interface AgendaTab {
  /** @param stood how many lines the tab had, if known; otherwise the tab is asked */
  write(rows: readonly (readonly PageCell[])[], stood?: number): void;
}

/** The tabs `Laporan YYYY`, which the script writes whole, except for what staff write into marked cells. */
export interface ReportTab {
  /** What staff wrote into a year's report, by its label; a text whose label is gone, or without a tab, is absent. */
  texts(year: number): ReportTexts;
  /** Writes a report; it stands in the tab when this returns. */
  write(page: TabPage): void;
}
