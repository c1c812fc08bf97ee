// The days and hours on which the room is open: office hours (Perpres 21/2023), days off (SKB), Friday prayer.
import { describe, expect, it } from 'vitest';
import { eventsOf, firstStart, type RoomTime } from '../../../src/domain/request/room-time.ts';
import {
  fridayPrayer,
  holiday,
  invalidTime,
  outsideOfficeHours,
  overnight,
  setupBeforeHours,
  setupInPrayer,
  weekend,
} from '../../../src/domain/rules/hours.ts';
import { HOURS, ROOM } from '../requests.ts';

function time(text: string): RoomTime {
  const [startDate = null, startTime = null, endDate = null, endTime = null] = text.split(/[ /]/);
  return eventsOf({ startDate, endDate, startTime, endTime }, HOURS);
}

/** The codes of all rules of this file, for a time from one moment to another. */
function codes(text: string): string[] {
  const asked = time(text);
  const findings = {
    INVALID_TIME: invalidTime(asked),
    HOLIDAY: holiday(asked, HOURS),
    WEEKEND: weekend(asked, HOURS),
    OUTSIDE_OFFICE_HOURS: outsideOfficeHours(asked, ROOM, HOURS),
    FRIDAY_PRAYER: fridayPrayer(asked, ROOM, HOURS),
    OVERNIGHT: overnight(asked),
  };
  return Object.entries(findings).flatMap(([code, finding]) => (finding ? [code] : []));
}

describe('when the room is asked for', () => {
  it.each([
    ['2026-12-08 07:15/2026-12-08 15:45', [], 'the whole of a Tuesday; the lunch break raises nothing'],
    ['2026-12-08 07:14/2026-12-08 09:00', ['OUTSIDE_OFFICE_HOURS'], 'a minute too early'],
    ['2026-12-08 14:00/2026-12-08 15:46', ['OUTSIDE_OFFICE_HOURS'], 'a minute too late'],
    ['2026-12-11 14:00/2026-12-11 16:15', [], 'Friday closes half an hour later'],
    ['2026-12-11 14:00/2026-12-11 16:16', ['OUTSIDE_OFFICE_HOURS'], 'but not later still'],
    ['2026-12-11 09:00/2026-12-11 11:30', [], 'Friday until the prayer'],
    ['2026-12-11 09:00/2026-12-11 11:31', ['FRIDAY_PRAYER'], 'a minute into the prayer'],
    ['2026-12-11 12:59/2026-12-11 14:00', ['FRIDAY_PRAYER'], 'a minute before it ends'],
    ['2026-12-11 13:00/2026-12-11 14:00', [], 'Friday after the prayer'],
    ['2026-12-11 10:30/2026-12-11 13:30', ['FRIDAY_PRAYER'], 'sample R005'],
    ['2026-12-10 11:30/2026-12-10 13:00', [], 'the same hours on a Thursday'],
    ['2026-12-12 09:00/2026-12-12 11:00', ['WEEKEND'], 'Saturday'],
    ['2026-12-13 20:00/2026-12-13 22:00', ['WEEKEND'], 'Sunday evening: the weekend alone says it'],
    ['2026-12-24 09:00/2026-12-24 12:00', ['HOLIDAY'], 'cuti bersama, sample R006'],
    ['2026-12-24 19:00/2026-12-24 22:00', ['HOLIDAY'], 'its evening: the day off alone says it'],
    ['2026-12-25 09:00/2026-12-25 12:00', ['HOLIDAY', 'FRIDAY_PRAYER'], 'a Friday that is Christmas has its prayer'],
    ['2027-08-15 09:00/2027-08-15 11:00', ['HOLIDAY'], 'a holiday on a Sunday is named as the holiday'],
    ['2026-12-12 09:00/2026-12-13 11:00', ['WEEKEND'], 'a whole weekend'],
    ['2026-12-11 09:00/2026-12-14 11:00', [], 'Friday to Monday leaves the weekend out'],
    ['2026-12-18 16:00/2026-12-19 09:00', ['WEEKEND', 'OUTSIDE_OFFICE_HOURS', 'OVERNIGHT'], 'sample R007'],
    ['2026-12-18 16:00/2026-12-19 00:00', ['OUTSIDE_OFFICE_HOURS', 'OVERNIGHT'], 'until midnight touches no Saturday'],
    ['2026-12-12 20:00/2026-12-13 06:00', ['WEEKEND', 'OVERNIGHT'], 'a night within the weekend'],
    ['2026-12-13 20:00/2026-12-14 06:00', ['WEEKEND', 'OUTSIDE_OFFICE_HOURS', 'OVERNIGHT'], 'a night into Monday'],
    [
      '2026-12-10 20:00/2026-12-11 12:00',
      ['OUTSIDE_OFFICE_HOURS', 'FRIDAY_PRAYER', 'OVERNIGHT'],
      'a night into Friday noon',
    ],
    ['2026-12-08 11:00/2026-12-08 09:00', ['INVALID_TIME'], 'ends before it begins'],
    ['2026-02-30 09:00/2026-02-30 11:00', ['INVALID_TIME'], 'no day of the calendar'],
  ])('%s raises %j (%s)', (text, expected) => expect(codes(text)).toEqual(expected));

  const prayerIn = (text: string, hours = HOURS) => fridayPrayer(time(text), ROOM, hours);

  it('of a Friday at noon may be had when its finding says: until the prayer, or once the room is set up after it', () => {
    const found = prayerIn('2026-12-11 10:30/2026-12-11 13:30');
    const begins = firstStart(found?.to ?? '', found?.setupMinutes ?? 0);
    expect([found?.from, begins]).toEqual(['11:30', '13:30']);
    const free = time(`2026-12-11 ${begins}/2026-12-11 15:00`);
    expect([fridayPrayer, setupInPrayer].map((rule) => rule(free, ROOM, HOURS))).toEqual([null, null]);
  });

  it('names the days off once each, with their names', () =>
    expect(holiday(time('2026-12-24 20:00/2026-12-26 06:00'), HOURS)).toEqual({
      days: [
        { date: '2026-12-24', name: 'Cuti Bersama Kelahiran Yesus Kristus' },
        { date: '2026-12-25', name: 'Kelahiran Yesus Kristus' },
      ],
    }));

  it('names the dates of the weekend once each', () =>
    expect(weekend(time('2026-12-11 20:00/2026-12-14 06:00'), HOURS)).toEqual({ dates: ['2026-12-12', '2026-12-13'] }));

  it('an office without a break on Fridays lends the room at noon, and Ramadan keeps its own prayer', () => {
    expect(prayerIn('2026-12-11 11:00/2026-12-11 12:00', { ...HOURS, breakFriday: null })).toBeNull();
    const ramadan = { ...HOURS, name: 'Ramadan', from: '2026-12-01', to: '2026-12-31' };
    const periods = [{ ...ramadan, breakFriday: { from: '11:45', to: '12:30' } }];
    expect(prayerIn('2026-12-11 11:00/2026-12-11 12:00', { ...HOURS, periods })).toEqual({
      from: '11:45',
      to: '12:30',
      setupMinutes: 30,
    });
    expect(prayerIn('2026-12-11 11:00/2026-12-11 11:45', { ...HOURS, periods })).toBeNull();
  });

  it('names the hours of the first day that is not kept', () => {
    expect(outsideOfficeHours(time('2026-12-09 14:00/2026-12-11 16:00'), ROOM, HOURS)).toEqual({
      from: '07:15',
      to: '15:45',
      setupMinutes: 30,
    });
    expect(prayerIn('2026-12-11 11:00/2026-12-11 12:00')).toMatchObject({ from: '11:30', to: '13:00' });
  });
});

describe('the preparation of an event after the Friday prayer', () => {
  const found = (text: string, setupMinutes = 30) => setupInPrayer(time(text), { ...ROOM, setupMinutes }, HOURS);

  it.each<[text: string, minutes: number, isNamed: boolean, why: string]>([
    ['2026-12-11 13:30/2026-12-11 15:00', 30, false, 'begins when the prayer ends'],
    ['2026-12-11 13:29/2026-12-11 15:00', 30, true, 'a minute before'],
    ['2026-12-11 13:00/2026-12-11 15:00', 30, true, 'of an event at the end of the prayer'],
    ['2026-12-11 13:00/2026-12-11 15:00', 0, false, 'takes no time, as the office has set'],
    ['2026-12-11 12:30/2026-12-11 15:00', 30, false, 'of an event that is itself in the prayer, which is said alone'],
    ['2026-12-11 11:00/2026-12-11 11:30', 30, false, 'of an event before it'],
    ['2026-12-10 13:00/2026-12-10 15:00', 30, false, 'on a Thursday'],
    ['2026-12-10 13:00/2026-12-11 15:00', 30, true, 'on the Friday of a longer range'],
  ])('%s with %i minutes: %s (%s)', (text, minutes, isNamed) =>
    expect(found(text, minutes)).toEqual(isNamed ? { from: '11:30', to: '13:00', setupMinutes: 30 } : null),
  );
});

describe('the preparation of an event', () => {
  const found = (text: string, setupMinutes = 30) => setupBeforeHours(time(text), { ...ROOM, setupMinutes }, HOURS);

  it.each<[text: string, minutes: number, opens: string | null, why: string]>([
    ['2026-12-08 07:45/2026-12-08 09:00', 30, null, 'begins when the office opens'],
    ['2026-12-08 07:44/2026-12-08 09:00', 30, '07:15', 'a minute before'],
    ['2026-12-08 07:15/2026-12-08 09:00', 30, '07:15', 'of an event at the opening itself'],
    ['2026-12-08 07:15/2026-12-08 09:00', 0, null, 'takes no time, as the office has set'],
    ['2026-12-08 07:00/2026-12-08 09:00', 30, null, 'of an event that is itself too early, which is said alone'],
    ['2026-12-12 07:15/2026-12-12 09:00', 30, null, 'on a Saturday, which is said alone'],
    ['2026-12-12 07:15/2026-12-14 09:00', 30, '07:15', 'on the Monday of a longer range'],
  ])('%s with %i minutes: %s (%s)', (text, minutes, opens) => expect(found(text, minutes)?.from ?? null).toBe(opens));

  it('says when the office opens, in Ramadan too', () => {
    const week = { from: '08:00', to: '15:00' };
    const ramadan = { mondayToThursday: week, friday: week, breakMondayToThursday: null, breakFriday: null };
    const periods = [{ ...ramadan, name: 'Ramadan', from: '2026-12-01', to: '2026-12-31' }];
    const hours = { ...HOURS, periods };
    expect(setupBeforeHours(time('2026-12-08 08:15/2026-12-08 09:00'), ROOM, hours)).toEqual({
      from: '08:00',
      setupMinutes: 30,
    });
  });
});
