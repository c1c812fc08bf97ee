// The figures of a year: which share of the steps kept the SOP's fifteen minutes, whatever step they were.

import { expect, it } from 'vitest';
import { yearFigures } from '../../../src/domain/report/figures.ts';
import { annualReport } from '../../../src/domain/report/model.ts';
import { type StepRow, stepReport } from '../../../src/domain/report/steps.ts';
import { roomUse } from '../../../src/domain/report/use.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { officeDays } from '../../../src/domain/time/working-time.ts';
import { aRequest, HOURS } from '../requests.ts';

const YARDSTICK = {
  days: officeDays(HOURS),
  standards: { forwardMinutes: 15, approveMinutes: 15, scheduleMinutes: 15, serviceDays: 0 },
  now: '2027-01-04T08:00:00+07:00',
};
const row = (step: StepRow['step'], time: string): StepRow => {
  return { number: 'PC-2026-0001', step, at: `2026-11-24T${time}:00+07:00`, from: null, to: 'SUBMITTED' };
};

const OVERDUE = { number: 'PC-2026-0002', status: 'FORWARDED', dueAt: '2026-11-24T08:27:00+07:00' } as const;

it.each<[string, StepRow[], number | null, ...BookingRequest[]]>([
  [
    'of three steps, one of them late',
    [row('FORWARD', '08:10'), row('APPROVE', '08:40'), row('SCHEDULE', '08:45')],
    2 / 3,
  ],
  ['of one step in time', [row('FORWARD', '08:10')], 1],
  ['of one step in time, and one that nobody took', [row('FORWARD', '08:10')], 1 / 2, aRequest(OVERDUE)],
  ['of none', [], null],
])('the share %s', (_, taken, share, ...others) => {
  const requests = [aRequest(), ...others];
  const steps = stepReport(2026, [row('SUBMIT', '08:00'), ...taken], requests, YARDSTICK);
  const report = annualReport(2026, requests, HOURS);
  const figures = yearFigures(
    report,
    roomUse(2026, requests, officeDays(HOURS), { from: '', to: '2026-12-31' }),
    steps,
  );
  expect(figures.withinStandard).toBe(share);
});
