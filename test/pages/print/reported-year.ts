// A year with something of everything, and its report as the rows of its tab.
import type { Damage } from '../../../src/domain/devices/damage.ts';
import type { Device } from '../../../src/domain/devices/device.ts';
import { stepReport } from '../../../src/domain/report/steps.ts';
import type { LateLetter } from '../../../src/domain/report/waiting.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { officeDays, type WorkingSpan } from '../../../src/domain/time/working-time.ts';
import type { Holder } from '../../../src/domain/vocabulary.ts';
import type { ReportFacts } from '../../../src/pages/print/report/report.ts';
import { reportTabPage } from '../../../src/pages/print/report/tab.ts';
import type { Area } from '../../../src/pages/print/sheet-page.ts';
import type { PageCell } from '../../../src/words/print/columns.ts';
import { aDamage, aDevice } from '../../domain/devices/devices.ts';
import { aRequest, cameBy, HOURS } from '../../domain/requests.ts';
import { yearPage } from './year-page.ts';

const NIGHT = { startDate: '2026-12-16', endDate: '2026-12-17', startTime: '16:00', endTime: '09:00' };
export const requests: readonly BookingRequest[] = [
  cameBy(
    34,
    aRequest({
      number: 'PC-2026-0001',
      status: 'COMPLETED',
      submittedAt: '2026-11-24T08:00:00+07:00',
      activity: '=1+1',
    }),
  ),
  aRequest({
    number: 'PC-2026-0002',
    kind: 'LOAN',
    status: 'COMPLETED',
    startDate: '2026-12-09',
    endDate: '2026-12-10',
  }),
  aRequest({ number: 'PC-2026-0003', kind: 'LOAN', status: 'SCHEDULED', ...NIGHT, participants: null }),
  aRequest({ number: 'PC-2026-0004', status: 'REJECTED', submittedAt: '2026-03-02T08:00:00+07:00' }),
  aRequest({ number: 'PC-2026-0005', status: 'DUPLICATE' }),
];
const taken = { number: 'PC-2026-0001', at: '2026-11-24T08:00:00+07:00', from: null, to: null };
const STEPS = stepReport(
  2026,
  [
    { ...taken, step: 'APPROVE' },
    { ...taken, step: 'SCHEDULE', at: '2026-11-24T08:10:00+07:00' },
  ],
  requests,
  {
    days: officeDays(HOURS),
    standards: { forwardMinutes: 15, approveMinutes: 15, scheduleMinutes: 15, serviceDays: 0 },
    now: '2027-01-04T08:00:00+07:00',
  },
);

export const DEVICES: readonly Device[] = [aDevice({ state: 'BROKEN', place: 'Ruang utama', responsible: 'Rudi' })];
const DAMAGES: readonly Damage[] = [
  aDamage({ description: '=redup', foundOn: '2026-12-08', number: 'PC-2026-0001' }),
  aDamage({ device: 'Mikrofon', description: 'putus', foundOn: '2026-11-02', repairedOn: '2026-11-05' }),
  aDamage({ device: 'Layar', description: 'gores', foundOn: '2024-11-02', repairedOn: '2024-11-05' }),
];

/** The report of a year over these requests. */
export function reportOf(year: number, of: readonly BookingRequest[], given: Partial<ReportFacts> = {}) {
  const page = yearPage(of, given, { year, steps: STEPS, damages: DAMAGES, devices: DEVICES });
  const { rows, charts } = reportTabPage(page);
  return {
    page,
    rows: rows.map(({ cells }) => cells),
    kinds: rows.map(({ kind }) => kind),
    right: rows.map(({ right }) => right),
    notes: rows.map(({ note }) => note),
    spans: rows.map(({ span }) => span),
    links: rows.flatMap(({ links }) => links ?? []),
    shades: rows.map(({ shades }) => shades),
    charts,
  };
}

export const letterOf = (number: string, holder: Holder, late: WorkingSpan): LateLetter => ({
  ...{ number, holder, late },
  institution: 'SMKN 4',
  dueAt: '2026-11-24T08:27:00+07:00',
});
export const page = reportOf(2026, requests);
export const empty = reportOf(2025, []);

export const filled = (row: readonly PageCell[] | undefined) => (row ?? []).filter((cell) => cell !== '');
export const rowOf = (label: string, of = page) => filled(of.rows.find((row) => row[0] === label));
export const cellsIn = ({ row, column, rows, columns }: Area = { row: 1, column: 1, rows: 0, columns: 0 }, of = page) =>
  of.rows.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns));
