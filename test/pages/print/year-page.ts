// The report of 2026 over some requests, for tests of what is made of it.
import { damageReport } from '../../../src/domain/damage/report.ts';
import { yearFigures } from '../../../src/domain/report/figures.ts';
import { annualReport } from '../../../src/domain/report/model.ts';
import { stepReport } from '../../../src/domain/report/steps.ts';
import { busiest, roomUse } from '../../../src/domain/report/use.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { surveyReport } from '../../../src/domain/survey/satisfaction.ts';
import { officeDays } from '../../../src/domain/time/working-time.ts';
import type { ReportPage } from '../../../src/pages/print/report/blocks.ts';
import { type ReportFacts, reportPage } from '../../../src/pages/print/report/report.ts';
import { HOURS } from '../../domain/requests.ts';
import { OFFICE, SETTINGS } from '../office.ts';

const NOW = '2027-01-04T08:00:00+07:00';

/** @param given what else is known than the requests */
export function yearPage(all: readonly BookingRequest[], given: Partial<ReportFacts> = {}): ReportPage {
  const days = officeDays(HOURS);
  const report = annualReport(2026, all, HOURS);
  const use = roomUse(2026, all, days);
  const steps = stepReport(2026, [], all, days, SETTINGS.standards);
  const survey = surveyReport([], 2026, SETTINGS.survey);
  return reportPage({
    ...{ report, use, steps, survey, figures: yearFigures(report, use, steps, survey.whole) },
    ...{
      before: null,
      heldBefore: null,
      busiest: busiest(report, use),
      waiting: [],
      late: [],
      devices: [],
      damaged: [],
    },
    damage: damageReport([], 2026, { requests: all, devices: [], hours: HOURS, now: NOW }),
    ...{ office: OFFICE, hours: HOURS, team: [], unread: [], texts: {}, now: NOW },
    ...given,
  });
}
