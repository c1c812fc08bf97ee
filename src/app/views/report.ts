// Writes the yearly report tabs (SOP, Pencatatan 2) from the register and the recorded attendance.
import { annualReport } from '../../domain/report/model.ts';
import { attendanceIn, stepReport } from '../../domain/report/steps.ts';
import { roomUse } from '../../domain/report/use.ts';
import { reportedYears } from '../../domain/report/years.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { dateOf } from '../../domain/time/time.ts';
import { reportPage } from '../../pages/print/report.ts';
import type { Desk } from '../ports/desk.ts';

/**
 * Rewrites the tabs of the years whose reports may still change; creates missing ones.
 * @param requests as recorded: an unknown word in a row must not drop its event from the year
 * @returns those years
 */
export function writeReports(
  desk: Pick<Desk, 'office' | 'history' | 'reportTab'>,
  requests: readonly BookingRequest[],
): number[] {
  const { settings } = desk.office.snapshot();
  const { hours, standards, office } = settings;
  const now = desk.office.now();
  const years = reportedYears(dateOf(now), requests);
  const taken = desk.history.stepsSince(Math.min(...years));
  const attendance = attendanceIn(taken);
  for (const year of years) {
    const report = annualReport(year, requests, attendance, hours);
    const use = roomUse(year, requests, attendance, hours);
    const steps = stepReport(year, taken, requests, hours, standards);
    desk.reportTab.write(reportPage(report, office, now, { use, steps, hours }));
  }
  return years;
}
