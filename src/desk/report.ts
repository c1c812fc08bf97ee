// Writes the yearly report tab (SOP, Pencatatan 2) from the register and the recorded attendance.
import { annualReport } from '../domain/report/model.ts';
import { reportPage } from '../pages/report.ts';
import type { Desk, ReportTab } from './ports.ts';

/** Rewrites the tab of a year; the tab is made where there is none. */
export function writeReport(desk: Pick<Desk, 'office' | 'register' | 'history'>, tab: ReportTab, year: number): void {
  const { settings } = desk.office.snapshot();
  const { requests } = desk.register.read();
  const report = annualReport(year, requests, desk.history.attendance(), settings.hours);
  tab.write(reportPage(report, settings.office, desk.office.now()));
}
