// SOP "Pencatatan" 2: "laporan tahunan operasional (termasuk data kunjungan/peminjaman ruangan)".

import { beforeEach, describe, expect, it } from 'vitest';
import { type AnnualReport, annualReport } from '../../../src/domain/report/model.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { listed } from '../../listed.ts';
import { aRequest, cameBy, HOURS } from '../requests.ts';

let count = 0;
/** A request received in a month of 2026 for a day of the year. */
function row(received: string, startDate: string, given: Partial<BookingRequest> = {}): BookingRequest {
  count += 1;
  return aRequest({
    number: `PC-2026-${String(count).padStart(4, '0')}`,
    submittedAt: `${received}-05T08:00:00+07:00`,
    startDate,
    participants: 30,
    ...given,
  });
}

const held = cameBy(34, row('2026-02', '2026-03-10', { status: 'COMPLETED', participants: 30 }));
const heldUncounted = row('2026-03', '2026-03-12', { status: 'COMPLETED', participants: null });
const days = cameBy(
  18,
  row('2026-03', '2026-03-30', { kind: 'LOAN', status: 'COMPLETED', endDate: '2026-04-01', participants: 20 }),
);
const requests: readonly BookingRequest[] = [
  days,
  heldUncounted,
  held,
  row('2026-03', '2026-03-20', { status: 'SCHEDULED', participants: 12 }),
  row('2026-03', '2026-03-19', { status: 'READY', startTime: '13:00', endTime: '14:00', participants: 8 }),
  row('2026-03', '2026-03-19', { status: 'NO_SHOW', participants: 99 }),
  row('2026-03', '2026-03-21', { status: 'REJECTED' }),
  row('2026-03', '2026-04-21', { status: 'CANCELLED' }),
  row('2026-03', '2026-03-22', { status: 'DUPLICATE' }),
  row('2026-03', '2026-03-23', { status: 'IGNORED' }),
  row('2026-03', '2026-03-24', { status: 'APPROVED' }),
  row('2026-03', '2026-02-30', { status: 'SUBMITTED' }),
  row('2026-05', '2026-05-04', { kind: 'OFFICIAL_USE', status: 'COMPLETED', participants: 15 }),
  row('2026-05', '2026-05-05', { kind: 'MAINTENANCE', status: 'SCHEDULED', participants: null }),
  row('2025-12', '2026-01-06', { kind: 'LOAN', status: 'COMPLETED', participants: 10 }),
  row('2026-12', '2027-01-05', { kind: 'LOAN', status: 'SCHEDULED' }),
];
let report: AnnualReport;
beforeEach(() => {
  report = annualReport(2026, requests, HOURS);
});

const nothing = { received: 0, held: 0, scheduled: 0, duplicates: 0, participantsActual: 0 };

describe('the year in months', () => {
  it('has twelve, the empty ones too', () => {
    expect(report.months.map((each) => each.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(report.months[6]?.byKind).toEqual({
      VISIT: nothing,
      LOAN: nothing,
      OFFICIAL_USE: nothing,
      MAINTENANCE: nothing,
    });
  });

  it('counts a request in the month of its receipt, an event in the month it is held', () => {
    expect(report.months[1]?.byKind.VISIT).toEqual({ ...nothing, received: 1 });
    expect(report.months[2]?.byKind.VISIT).toEqual({
      received: 10,
      held: 2,
      scheduled: 2,
      duplicates: 1,
      participantsActual: 34,
    });
  });

  it('counts a loan of several days once, in the month of its first day', () => {
    expect(report.months[2]?.byKind.LOAN).toEqual({ ...nothing, received: 1, held: 1, participantsActual: 18 });
    expect(report.months[3]?.byKind.LOAN).toEqual(nothing);
  });

  it('keeps the turn of the year apart: received in December, held in January', () => {
    expect(report.months[0]?.byKind.LOAN).toEqual({ ...nothing, held: 1 });
    expect(report.months[11]?.byKind.LOAN).toEqual({ ...nothing, received: 1 });
  });

  it('keeps the office’s own use and maintenance apart', () => {
    expect(report.totals.OFFICIAL_USE).toEqual({ ...nothing, received: 1, held: 1 });
    expect(report.totals.MAINTENANCE).toEqual({ ...nothing, received: 1, scheduled: 1 });
  });

  it('adds up', () => {
    expect(report.totals.VISIT).toMatchObject({ received: 11, held: 2, scheduled: 2, participantsActual: 34 });
    expect(report.totals.LOAN).toMatchObject({ received: 2, held: 2, scheduled: 0, participantsActual: 18 });
  });
});

describe('what has become of the requests received in the year', () => {
  const counts = (outcomes: AnnualReport['outcomes'][keyof AnnualReport['outcomes']]) =>
    Object.fromEntries(Object.entries(outcomes).filter(([, number]) => number > 0));

  it('is told by where they stand now, those refused, called off, put aside or repeated among them', () => {
    const { VISIT, LOAN, OFFICIAL_USE, MAINTENANCE } = report.outcomes;
    expect(counts(VISIT)).toEqual({
      SUBMITTED: 1,
      APPROVED: 1,
      SCHEDULED: 1,
      READY: 1,
      COMPLETED: 2,
      NO_SHOW: 1,
      REJECTED: 1,
      CANCELLED: 1,
      DUPLICATE: 1,
      IGNORED: 1,
    });
    expect([LOAN, OFFICIAL_USE, MAINTENANCE].map(counts)).toEqual([
      { COMPLETED: 1, SCHEDULED: 1 },
      { COMPLETED: 1 },
      { SCHEDULED: 1 },
    ]);
  });

  it('leaves out what came in in another year, though it was held in this one', () =>
    expect(counts(annualReport(2025, requests, HOURS).outcomes.LOAN)).toEqual({ COMPLETED: 1 }));
});

describe('the list of visits and loans', () => {
  it('holds what took place, will, or was waited for in vain, by date and hour', () =>
    expect(report.list.map((line) => `${line.date} ${line.startTime} ${line.kind} ${line.status}`)).toEqual(listed`
      2026-01-06 09:00 LOAN COMPLETED · 2026-03-10 09:00 VISIT COMPLETED · 2026-03-12 09:00 VISIT COMPLETED
      2026-03-19 09:00 VISIT NO_SHOW · 2026-03-19 13:00 VISIT READY · 2026-03-20 09:00 VISIT SCHEDULED
      2026-03-30 09:00 LOAN COMPLETED
    `));

  it('says who, what, when and how many', () =>
    expect(report.list[1]).toEqual({
      number: held.number,
      date: '2026-03-10',
      endDate: '2026-03-10',
      startTime: '09:00',
      endTime: '11:00',
      institution: held.institution,
      activity: held.activity,
      kind: 'VISIT',
      status: 'COMPLETED',
      askedIn: 2026,
      participantsPlanned: 30,
      participantsActual: 34,
    }));

  it('orders two of one hour by number', () => {
    const two = [row('2026-03', '2026-03-10', { status: 'READY' }), row('2026-03', '2026-03-10', { status: 'READY' })];
    const numbers = annualReport(2026, [...two].reverse(), HOURS).list.map((line) => line.number);
    expect(numbers).toEqual(two.map((each) => each.number));
  });
});

it('a year without requests is a year of zeros', () => {
  const empty = annualReport(2030, requests, HOURS);
  expect(empty.totals).toEqual({ VISIT: nothing, LOAN: nothing, OFFICIAL_USE: nothing, MAINTENANCE: nothing });
  expect(empty.list).toEqual([]);
});
