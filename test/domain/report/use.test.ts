// How much the room was used, by hand: hours used, hours it could have been used, and by whom.

import { beforeEach, describe, expect, it } from 'vitest';
import { type RoomUse, roomUse } from '../../../src/domain/report/use.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { officeDays } from '../../../src/domain/time/working-time.ts';
import { aRequest, cameBy, HOURS } from '../requests.ts';

const done = (number: string, startDate: string, given: Partial<BookingRequest> = {}) =>
  aRequest({ number, status: 'COMPLETED', startDate, ...given });
const requests = [
  cameBy(34, done('PC-2026-0001', '2026-12-08')),
  done('PC-2026-0002', '2026-12-30', { endDate: '2027-01-04', institutionType: 'UNIVERSITY', participants: null }),
  done('PC-2026-0003', '2026-11-02', { kind: 'MAINTENANCE', startTime: '08:00', endTime: '08:45' }),
  done('PC-2026-0004', '2026-11-03', { status: 'SCHEDULED' }),
  done('PC-2026-0005', '2026-02-30'),
  done('PC-2025-0001', '2025-12-09'),
  done('PC-2025-0002', '2025-12-31', { endDate: '2026-01-01', startTime: '20:00', endTime: '06:00' }),
];
let use: RoomUse;
beforeEach(() => {
  use = roomUse(2026, requests, officeDays(HOURS), { from: '', to: '2026-12-31' });
});

describe('the use of the room in 2026', () => {
  it('counts the minutes on each date in its month, the office’s own use among them', () => {
    expect(use.months[11]?.used).toBe(120 + 2 * 120);
    expect(use.months[10]?.used).toBe(45);
    expect(use.months[0]?.used).toBe(360);
    expect(use.used).toBe(120 + 240 + 45 + 360);
  });

  it('of a year that was not whole counts the hours since it began, and until the day of the report', () => {
    const until = (to: string, from = '') =>
      roomUse(2026, [], officeDays(HOURS), { from, to }).months.map(({ available }) => available);
    expect(until('2026-01-02')[0]).toBe(450 * 2);
    expect(until('2026-11-30').slice(10)).toEqual([use.months[10]?.available, 0]);
    const whole = use.months.map(({ available }) => available);
    expect(until('2027-01-04')).toEqual(whole);
    // And of its first year those since the day on which it began, the last Monday of November.
    expect(until('2027-01-04', '2026-11-30')).toEqual([...new Array(10).fill(0), 450, whole[11]]);
  });

  it('a day of several on which nobody came was none; of those that took place each counts for its weekday', () => {
    const attended = [
      { date: '2026-12-08', people: 20 },
      { date: '2026-12-09', people: 0 },
      { date: '2026-12-10', people: null },
    ];
    const days = done('PC-2026-0001', '2026-12-08', { endDate: '2026-12-10', startTime: '09:00', endTime: '11:00' });
    const own = roomUse(2026, [{ ...days, marks: { ...days.marks, attended } }], officeDays(HOURS), {
      from: '',
      to: '2026-12-31',
    });
    expect([own.used, own.byWeekday, own.byHour.map((hours) => hours[9])]).toEqual([
      240,
      [0, 1, 0, 1, 0, 0, 0],
      [0, 1, 0, 1, 0, 0, 0],
    ]);
  });

  it.each([
    ['a whole number of them, to the hour', '09:00', '11:00', { 9: 1, 10: 1 }],
    ['parts of them', '09:30', '11:15', { 9: 1, 10: 1, 11: 1 }],
    ['a part of one', '08:00', '08:45', { 8: 1 }],
  ])('counts an event in each hour that it touches, for its weekday: %s', (_, startTime, endTime, hours) => {
    const { byHour } = roomUse(2026, [done('PC-2026-0001', '2026-12-08', { startTime, endTime })], officeDays(HOURS), {
      from: '',
      to: '2026-12-31',
    });
    const touched = byHour.map((day) => Object.fromEntries([...day.entries()].filter(([, events]) => events > 0)));
    expect(touched).toEqual([{}, hours, {}, {}, {}, {}, {}]);
  });

  it('counts events of the same hour together', () => {
    const two = ['2026-12-08', '2026-12-15'].map((day, index) => done(`PC-2026-000${index + 1}`, day));
    expect(roomUse(2026, two, officeDays(HOURS), { from: '', to: '2026-12-31' }).byHour[1]?.slice(8, 12)).toEqual([
      0, 2, 2, 0,
    ]);
  });

  it('is measured against working days without holidays: December 2026 has 23, two of them free', () => {
    expect(use.months[11]).toMatchObject({ month: 12, available: 21 * 450 });
    expect(use.available).toBe(use.months.reduce((sum, { available }) => sum + available, 0));
  });

  it('names the institutions of visits and loans, planned and real participants', () => {
    expect(use.byInstitution.SCHOOL).toEqual({ held: 1, participantsPlanned: 30, participantsActual: 34 });
    expect(use.byInstitution.UNIVERSITY).toEqual({ held: 1, participantsPlanned: 0, participantsActual: 0 });
    expect(use.byInstitution.PRIVATE).toEqual({ held: 0, participantsPlanned: 0, participantsActual: 0 });
  });

  it('an office that never works has no hours to lend', () => {
    const never = { from: '08:00', to: '08:00' };
    expect(
      roomUse(2026, [], officeDays({ ...HOURS, mondayToThursday: never, friday: never }), {
        from: '',
        to: '2026-12-31',
      }).available,
    ).toBe(0);
  });
});
