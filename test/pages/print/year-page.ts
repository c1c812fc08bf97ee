// The report of a year over some requests, for tests of what is made of it.
import type { Damage } from '../../../src/domain/devices/damage.ts';
import type { Device } from '../../../src/domain/devices/device.ts';
import { openDamages } from '../../../src/domain/devices/open.ts';
import { damageReport } from '../../../src/domain/devices/report.ts';
import { yearFigures } from '../../../src/domain/report/figures.ts';
import { annualReport } from '../../../src/domain/report/model.ts';
import { type StepReport, stepReport } from '../../../src/domain/report/steps.ts';
import { busiest, roomUse } from '../../../src/domain/report/use.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { dateOf } from '../../../src/domain/time/time.ts';
import { officeDays } from '../../../src/domain/time/working-time.ts';
import type { ReportPage } from '../../../src/pages/print/report/blocks.ts';
import { type ReportFacts, reportPage } from '../../../src/pages/print/report/report.ts';
import { HOURS } from '../../domain/requests.ts';
import { OFFICE, SETTINGS } from '../office.ts';

/** What else a year is reported from than its requests; nothing of it, of 2026, where a test names nothing. */
interface Beside {
  readonly year?: number;
  readonly steps?: StepReport;
  readonly damages?: readonly Damage[];
  readonly devices?: readonly Device[];
}

/** @param given what the page is told that follows from none of these */
export function yearPage(
  all: readonly BookingRequest[],
  given: Partial<ReportFacts> = {},
  { year = 2026, damages = [], devices = [], ...beside }: Beside = {},
): ReportPage {
  const days = officeDays(HOURS);
  const { now = '2027-01-04T08:00:00+07:00', begun = '' } = given;
  const report = annualReport(year, all, HOURS);
  const use = roomUse(year, all, days, { from: begun, to: dateOf(now) });
  const steps = beside.steps ?? stepReport(year, [], all, { days, standards: SETTINGS.standards, now });
  return reportPage({
    ...{ report, use, steps, figures: yearFigures(report, use, steps), begun },
    ...{ before: null, heldBefore: null, busiest: busiest(report, use), waiting: [], late: [] },
    ...{ devices, damaged: openDamages(damages, devices) },
    damage: damageReport(damages, year, { requests: all, devices, hours: HOURS, now }),
    ...{ office: OFFICE, hours: HOURS, team: [], areDamagesRead: true, texts: {}, now },
    ...given,
  });
}
