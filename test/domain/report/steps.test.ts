// The SOP's own standards, 15/15/15 minutes and a room that is ready, measured from the recorded steps.

import { describe, expect, it } from 'vitest';
import { type StepRow, stepReport } from '../../../src/domain/report/steps.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import { officeDays } from '../../../src/domain/time/working-time.ts';
import type { Status } from '../../../src/domain/vocabulary.ts';
import { aRequest, HOURS } from '../requests.ts';

const STANDARDS = { forwardMinutes: 15, approveMinutes: 15, scheduleMinutes: 15, serviceDays: 0 };
/** Of the steps of the table the statuses say nothing more. */
const row = (number: string, step: StepRow['step'], at: string, to: Status = 'SUBMITTED', from = to): StepRow => ({
  ...{ number, step, from, to },
  at: `${at}:00+07:00`,
});
const measure = (rows: readonly StepRow[], requests = [aRequest()], now = '2027-01-04T08:00:00+07:00') =>
  stepReport(2026, rows, requests, { days: officeDays(HOURS), standards: STANDARDS, now });
const sent = (number: string, at: string): StepRow => ({ ...row(number, 'SUBMIT', at), from: null });
const ONE = 'PC-2026-0001';

describe('each step of the SOP', () => {
  it('1: the Kabid’s time runs from the Kepala Dinas’s disposition, where it is recorded', () => {
    const disposed = aRequest({ headDispositionAt: '2026-11-24T08:00:00+07:00' });
    const rows = [sent(ONE, '2026-11-24T07:30'), row(ONE, 'FORWARD', '2026-11-24T08:10')];
    expect(measure(rows, [disposed]).steps.FORWARD).toEqual({
      taken: 1,
      count: 1,
      overdue: 0,
      median: 10,
      nineOfTen: 10,
      withinStandard: 1,
    });
  });

  it('1: where no disposition is recorded, it runs from the moment the letter lies with the Kabid', () => {
    const rows = [sent(ONE, '2026-11-24T07:30'), row(ONE, 'FORWARD', '2026-11-24T08:10')];
    expect(measure(rows)).toMatchObject({
      steps: { FORWARD: { taken: 1, count: 1, median: 40, withinStandard: 0 } },
      undisposed: 1,
    });
    const disposed = aRequest({ headDispositionAt: '2026-11-24T08:00:00+07:00' });
    expect(measure(rows, [disposed]).undisposed).toBe(0);
  });

  it('1 to 3: what is done at once for several dates of a letter is one step; the room is ready date by date', () => {
    const marks = { ...NO_MARKS, sessionOf: ONE };
    const dates = [ONE, 'PC-2026-0002', 'PC-2026-0003'].map((number) => aRequest({ number, marks }));
    const rows = dates.flatMap(({ number }, index) => [
      sent(number, '2026-11-24T07:30'),
      row(number, 'FORWARD', '2026-11-24T08:10'),
      row(number, 'APPROVE', number === ONE ? '2026-11-24T08:15' : '2026-11-24T08:20'),
      row(number, 'SCHEDULE', '2026-11-24T08:25'),
      row(number, 'MARK_READY', `2026-12-08T08:3${index}`),
    ]);
    expect(measure(rows, dates)).toMatchObject({
      steps: {
        FORWARD: { taken: 1, count: 1 },
        APPROVE: { taken: 2, count: 2, median: 7.5 },
        SCHEDULE: { taken: 1, count: 1 },
        MARK_READY: { taken: 3, count: 3 },
      },
      undisposed: 1,
    });
  });

  it('1: a letter that the Kepala Dinas left for a day is the Kabid’s from then on; one taken before is not measured', () => {
    const waited = aRequest({ marks: { ...NO_MARKS, headUntil: '2026-11-25T07:30:00+07:00' } });
    const forwarded = (at: string) =>
      measure([sent(ONE, '2026-11-24T07:30'), row(ONE, 'FORWARD', at)], [waited]).steps.FORWARD;
    expect(forwarded('2026-11-25T07:40')).toMatchObject({ taken: 1, count: 1, median: 10, withinStandard: 1 });
    expect(forwarded('2026-11-24T09:00')).toMatchObject({ taken: 1, count: 0, median: null });
  });

  it('1: a disposition entered afterwards, of a later hour than the step, measures nothing; one of that minute 0', () => {
    const rows = [row(ONE, 'FORWARD', '2026-11-24T08:10')];
    const disposed = (headDispositionAt: string) => measure(rows, [aRequest({ headDispositionAt })]).steps.FORWARD;
    expect(disposed('2026-11-24T08:11:00+07:00').count).toBe(0);
    expect(disposed('2026-11-24T08:10:00+07:00')).toMatchObject({ count: 1, median: 0 });
    // A day alone does not tell when the fifteen minutes began.
    expect(disposed('2026-11-24T00:00:00+07:00').count).toBe(0);
  });

  it('1: a letter disposed before it was submitted is the Kabid’s from then on, as its Batas Waktu says', () => {
    const disposed = [aRequest({ headDispositionAt: '2026-11-23T10:00:00+07:00' })];
    const rows = [sent(ONE, '2026-11-24T08:00'), row(ONE, 'FORWARD', '2026-11-24T08:10')];
    expect(measure(rows, disposed).steps.FORWARD).toMatchObject({ count: 1, median: 10 });
  });

  it('1: a letter that came back to the Kabid is theirs from then on, not from the disposition', () => {
    const disposed = [aRequest({ headDispositionAt: '2026-11-24T08:00:00+07:00' })];
    const { FORWARD } = measure(
      [
        row(ONE, 'FORWARD', '2026-11-24T08:10'),
        row(ONE, 'RETURN_TO_DIVISION_HEAD', '2026-11-25T09:00'),
        row(ONE, 'FORWARD', '2026-11-25T09:06'),
      ],
      disposed,
    ).steps;
    expect(FORWARD).toMatchObject({ count: 2, median: 8, nineOfTen: 10, withinStandard: 1 });
    const put = [row(ONE, 'NOT_DUPLICATE', '2026-11-24T07:30'), row(ONE, 'FORWARD', '2026-11-24T08:03')];
    expect(measure(put, disposed).steps.FORWARD.median).toBe(3);
  });

  it('2: the Kasi’s time ends when they hand the letter on, and begins anew when it comes back to them', () => {
    const approved = (...steps: [StepRow['step'], string, Status?][]) =>
      measure(steps.map(([step, at, from]) => row(ONE, step, `2026-11-24T${at}`, 'FORWARDED', from))).steps.APPROVE
        .median;
    const answered: [StepRow['step'], string, Status] = ['ANSWER', '10:00', 'AWAITING_APPLICANT'];
    expect(approved(['FORWARD', '08:00'], ['ASK_CONFIRMATION', '08:05'], answered, ['APPROVE', '10:03'])).toBe(8);
    // What an applicant says or sends of a letter that the Kasi has already is no new turn.
    for (const step of ['ANSWER', 'CORRECT', 'RECORD_LETTER'] as const)
      expect(approved(['FORWARD', '08:00'], [step, '10:00'], ['APPROVE', '10:05'])).toBe(125);
    expect(
      approved(
        ['FORWARD', '08:00'],
        ['PROPOSE_REFUSAL', '08:04'],
        ['RETURN_TO_SECTION_HEAD', '09:00'],
        ['APPROVE', '09:01'],
      ),
    ).toBe(5);
    expect(
      approved(['FORWARD', '08:00'], ['RETURN_TO_DIVISION_HEAD', '08:02'], ['FORWARD', '09:00'], ['APPROVE', '09:10']),
    ).toBe(12);
    expect(approved(['FORWARD', '08:00'], ['APPROVE', '08:05'], ['REOPEN', '09:00'], ['APPROVE', '09:07'])).toBe(6);
  });

  it('4: on several days the room is measured for the date that is next', () => {
    const days = aRequest({ startDate: '2026-12-08', endDate: '2026-12-09' });
    const ready = (at: string) => measure([row(ONE, 'MARK_READY', at)], [days]).steps.MARK_READY;
    expect(ready('2026-12-08T08:30')).toMatchObject({ median: 30, withinStandard: 1 });
    expect(ready('2026-12-08T11:00')).toMatchObject({ median: 22 * 60, withinStandard: 1 });
    expect(ready('2026-12-09T09:00')).toMatchObject({ median: 0, withinStandard: 1 });
    expect(ready('2026-12-09T12:00')).toMatchObject({ median: 0, withinStandard: 0 });
    expect(
      measure([row(ONE, 'MARK_READY', '2026-12-08T08:30')], [aRequest({ startTime: null })]).steps.MARK_READY,
    ).toEqual({ taken: 1, count: 0, overdue: 0, median: null, nineOfTen: null, withinStandard: null });
  });

  it('3: the Admin’s time runs from the approval, in working minutes', () => {
    const { SCHEDULE } = measure([
      row(ONE, 'APPROVE', '2026-11-24T15:40'),
      row(ONE, 'SCHEDULE', '2026-11-25T07:25'),
    ]).steps;
    expect(SCHEDULE).toMatchObject({ count: 1, median: 15, withinStandard: 1 });
    const late = measure([row(ONE, 'APPROVE', '2026-11-24T15:40'), row(ONE, 'SCHEDULE', '2026-11-25T07:26')]).steps;
    expect(late.SCHEDULE).toMatchObject({ count: 1, median: 16, withinStandard: 0 });
  });

  it('4: the room is ready before the event, or late', () => {
    const rows = [row(ONE, 'MARK_READY', '2026-12-08T08:40'), row('PC-2026-0002', 'MARK_READY', '2026-12-08T09:10')];
    const { MARK_READY } = measure(rows, [aRequest(), aRequest({ number: 'PC-2026-0002' })]).steps;
    expect(MARK_READY).toEqual({ taken: 2, count: 2, overdue: 0, median: 10, nineOfTen: 0, withinStandard: 0.5 });
  });

  // 8 December 2026 is a Tuesday, with a break from 12.00 to 13.00; 12 December a Saturday.
  it.each([
    ['in the break', '2026-12-08', '13:00', '2026-12-08T12:45', 15],
    ['before the office opens', '2026-12-08', '07:00', '2026-12-08T06:20', 40],
    ['in the evening', '2026-12-08', '19:00', '2026-12-08T18:30', 30],
    ['on a Saturday', '2026-12-12', '09:00', '2026-12-12T08:30', 30],
    ['the afternoon before', '2026-12-08', '09:00', '2026-12-07T16:00', 17 * 60],
  ])('4: %s the room is ready by the minutes of the clock', (_, day, startTime, at, minutes) => {
    const event = aRequest({ startDate: day, endDate: day, startTime, endTime: '20:00' });
    expect(measure([row(ONE, 'MARK_READY', at)], [event]).steps.MARK_READY).toMatchObject({
      median: minutes,
      withinStandard: 1,
    });
  });

  it('a step taken back has not been, and the machine’s examinations do not count', () => {
    const { APPROVE } = measure([
      row(ONE, 'FORWARD', '2026-11-24T08:00'),
      row(ONE, 'APPROVE', '2026-11-24T08:05'),
      row(ONE, 'REEXAMINE', '2026-11-24T08:06'),
      row(ONE, 'UNDELIVERED', '2026-11-24T08:06'),
      row(ONE, 'UNDO', '2026-11-24T08:07'),
      row(ONE, 'APPROVE', '2026-11-24T08:10'),
    ]).steps;
    expect(APPROVE).toMatchObject({ count: 1, median: 10 });
  });

  it.each([
    ['FORWARD', 'SUBMITTED'],
    ['APPROVE', 'FORWARDED'],
    ['SCHEDULE', 'APPROVED'],
    ['MARK_READY', 'SCHEDULED'],
  ] as const)('%s that has not been taken in its time is missed: a letter %s', (step, status) => {
    const letter = (dueAt: string | null, number = ONE) => aRequest({ number, status, dueAt });
    const due = '2026-11-24T08:27:00+07:00';
    const missed = { taken: 0, count: 0, overdue: 1, median: null, withinStandard: 0 };
    expect(measure([], [letter(due)]).steps[step]).toMatchObject(missed);
    for (const other of [letter(null), letter('2027-01-04T08:00:00+07:00'), letter('2025-12-30T09:00:00+07:00')])
      expect(measure([], [other]).steps[step]).toMatchObject({ overdue: 0, withinStandard: null });
    expect(measure([], [letter(due)], due).steps[step].overdue).toBe(0);
    // Of two in which one was taken in time and one waits, half kept the standard.
    const taken = [
      row('PC-2026-0002', 'APPROVE', '2026-11-24T08:00'),
      row('PC-2026-0002', 'SCHEDULE', '2026-11-24T08:10'),
    ];
    if (step === 'SCHEDULE') expect(measure(taken, [letter(due)]).steps.SCHEDULE.withinStandard).toBe(0.5);
    const dates = [ONE, 'PC-2026-0002'].map((number) => ({
      ...letter(due, number),
      marks: { ...NO_MARKS, sessionOf: ONE },
    }));
    // As whoever has the letter reads it: one that waits.
    expect(measure([], dates).steps[step].overdue).toBe(step === 'MARK_READY' ? 2 : 1);
  });

  it('4: an event that was held in a room of which nobody said that it was ready is missed', () => {
    const held = { status: 'COMPLETED', startDate: '2026-12-08' } as const;
    const room = (given: Parameters<typeof aRequest>[0]) =>
      measure([], [aRequest({ ...held, ...given })]).steps.MARK_READY;
    expect(room({})).toMatchObject({ taken: 0, overdue: 1, withinStandard: 0 });
    for (const other of [
      { marks: { ...NO_MARKS, ready: ['2026-12-08'] } },
      { startDate: '2025-12-08' },
      { startDate: null },
      { status: 'NO_SHOW' },
      { submittedAt: '2026-12-08T10:00:00+07:00' },
    ] as const)
      expect(room(other).overdue).toBe(0);
  });

  it('counts in the year in which it was taken', () => {
    const rows = [row(ONE, 'APPROVE', '2025-12-31T15:40'), row(ONE, 'SCHEDULE', '2026-01-02T07:20')];
    expect(measure(rows).steps.APPROVE.count).toBe(0);
    expect(measure(rows).steps.SCHEDULE.count).toBe(1);
  });
});

describe('of many', () => {
  const rows = Array.from({ length: 10 }, (_, index) => {
    const number = `PC-2026-${index}`;
    const minute = String(index + 1).padStart(2, '0');
    return [row(number, 'APPROVE', '2026-11-24T08:00'), row(number, 'SCHEDULE', `2026-11-24T08:${minute}`)];
  }).flat();

  it('the middle one, and the time within which nine of ten were done', () =>
    expect(measure(rows).steps.SCHEDULE).toEqual({
      taken: 10,
      count: 10,
      overdue: 0,
      median: 5.5,
      nineOfTen: 9,
      withinStandard: 1,
    }));

  it('moved are those that got another time in the year, and those whom the office displaced, once each', () => {
    const got = (number: string, movedAt: string | null) => aRequest({ number, marks: { ...NO_MARKS, movedAt } });
    const requests = [
      got('PC-2026-0001', '2026-11-24T08:00:00+07:00'),
      got('PC-2026-0002', null),
      got('PC-2025-0003', '2025-12-31T08:00:00+07:00'),
    ];
    expect(
      measure(
        [
          row('PC-2026-0001', 'DISPLACE', '2026-11-24T07:00'),
          row('PC-2026-0002', 'CHANGE_TIME', '2026-11-24T09:00'),
          row('PC-2026-0004', 'DISPLACE', '2026-11-24T09:00'),
          row('PC-2025-0003', 'DISPLACE', '2025-11-24T09:00'),
        ],
        requests,
      ).moved,
    ).toBe(2);
  });
});
