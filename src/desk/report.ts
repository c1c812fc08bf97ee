// Writes the yearly report tab (SOP, Pencatatan 2) from the register and the recorded attendance.
import { annualReport } from '../domain/report/model.ts';
import { stepReport } from '../domain/report/steps.ts';
import { roomUse } from '../domain/report/use.ts';
import { reportPage } from '../pages/report.ts';
import type { Desk, ReportTab } from './ports.ts';

/** Rewrites the tab of a year; the tab is made where there is none. */
export function writeReport(desk: Pick<Desk, 'office' | 'register' | 'history'>, tab: ReportTab, year: number): void {
  const { settings } = desk.office.snapshot();
  const { hours, standards, office } = settings;
  const { requests } = desk.register.read();
  const attendance = desk.history.attendance();
  const report = annualReport(year, requests, attendance, hours);
  const use = roomUse(year, requests, attendance, hours);
  const steps = stepReport(year, desk.history.steps(), requests, hours, standards);
  tab.write(reportPage(report, office, desk.office.now(), { use, steps }));
}
