// The SOP's minutes are minutes at the desk: office hours, breaks, weekends and days off (Perpres 21/2023, SKB).
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  breakOn,
  deadlineAfter,
  holidayNames,
  isOfficeTime,
  isWorkingDay,
  minutesOfWorkingDay,
  nextWorkingDays,
  officeDays,
  officeHoursOn,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../../src/domain/time/working-time.ts';
import { HOURS } from '../requests.ts';

const at = (text: string): string => `${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+07:00`;

describe('days', () => {
  it('of the office are worked out once each, whoever asks how often', () => {
    let asked = 0;
    const days = officeDays({
      ...HOURS,
      get holidays() {
        asked += 1;
        return HOURS.holidays;
      },
    });
    const minutes = () => days.minutesBetween(at('2026-12-07 08:00'), at('2026-12-13 08:00'));
    expect([minutes(), minutes(), days.minutesOn('2026-12-08')]).toEqual([2205, 2205, 450]);
    expect(asked).toBe(7);
  });

  it.each([
    ['2026-12-08', true, 'Tuesday'],
    ['2026-12-11', true, 'Friday'],
    ['2026-12-12', false, 'Saturday'],
    ['2026-12-13', false, 'Sunday'],
    ['2026-12-24', false, 'cuti bersama'],
    ['2026-12-25', false, 'Christmas'],
  ])('%s works: %s (%s)', (date, expected) => expect(isWorkingDay(date, HOURS)).toBe(expected));

  it.each([
    ['2026-12-08 07:14', false],
    ['2026-12-08 07:15', true],
    ['2026-12-08 12:30', true],
    ['2026-12-08 15:44', true],
    ['2026-12-08 15:45', false],
    ['2026-12-11 15:45', true],
    ['2026-12-12 10:00', false],
    ['2026-12-24 10:00', false],
  ])('at %s somebody is at their desk: %s', (time, expected) => expect(isOfficeTime(at(time), HOURS)).toBe(expected));

  it('a day off shows its name', () => {
    expect(holidayNames('2026-12-25', HOURS)).toEqual(['Kelahiran Yesus Kristus']);
    expect(holidayNames('2026-12-26', HOURS)).toEqual([]);
  });

  it('Friday has its own hours', () => {
    expect(officeHoursOn('2026-12-11', HOURS)).toEqual({ from: '07:15', to: '16:15' });
    expect(officeHoursOn('2026-12-10', HOURS)).toEqual({ from: '07:15', to: '15:45' });
  });

  it('the next working days after 22 December leave out cuti bersama, Christmas and the weekend', () =>
    expect(nextWorkingDays('2026-12-22', 4, HOURS)).toEqual(['2026-12-23', '2026-12-28', '2026-12-29', '2026-12-30']));
});

describe('full working days between two dates, neither of them counted', () => {
  it.each([
    ['2026-11-30', '2026-12-01', 0, 'Monday to Tuesday (sample R009)'],
    ['2026-12-07', '2026-12-11', 3, 'Monday to Friday'],
    ['2026-12-11', '2026-12-14', 0, 'Friday to Monday'],
    ['2026-12-12', '2026-12-15', 1, 'Saturday to Tuesday'],
    ['2026-12-23', '2026-12-28', 0, 'over cuti bersama, Christmas and the weekend'],
    ['2026-12-23', '2026-12-30', 2, 'the same, two days on'],
    ['2026-12-01', '2027-01-04', 20, 'a month with three days off'],
    ['2027-08-13', '2027-08-17', 1, 'a holiday on a Sunday costs nothing'],
    ['2026-12-08', '2026-12-08', 0, 'the same day'],
    ['2026-12-09', '2026-12-08', 0, 'backwards'],
  ])('%s to %s: %i (%s)', (earlier, later, days) => expect(workingDaysBetween(earlier, later, HOURS)).toBe(days));

  it('a date listed twice in `Hari Libur` counts once', () => {
    const holidays = [...HOURS.holidays, ...HOURS.holidays];
    expect(workingDaysBetween('2026-12-23', '2026-12-30', { holidays })).toBe(2);
  });

  it('are as many as are counted one by one', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const earlier = addDays('2026-11-25', start);
        const later = addDays(earlier, length);
        let count = 0;
        for (let date = addDays(earlier, 1); date < later; date = addDays(date, 1))
          count += isWorkingDay(date, HOURS) ? 1 : 0;
        expect(workingDaysBetween(earlier, later, HOURS)).toBe(count);
      }),
    ));
});

describe('minutes of working time (SOP: 15 menit)', () => {
  it.each([
    ['2026-12-08 08:00', '2026-12-08 08:15', 15, 'at the desk'],
    ['2026-12-08 08:00:50', '2026-12-08 08:15:49', 14, 'seconds are dropped'],
    ['2026-12-08 06:00', '2026-12-08 07:30', 15, 'before opening'],
    ['2026-12-08 15:30', '2026-12-08 20:00', 15, 'after closing'],
    ['2026-12-08 11:50', '2026-12-08 13:05', 15, 'over the break of 12.00–13.00'],
    ['2026-12-11 11:20', '2026-12-11 13:05', 15, 'over the Friday break of 11.30–13.00'],
    ['2026-12-11 16:05', '2026-12-14 07:20', 15, 'over the weekend'],
    ['2026-12-23 15:40', '2026-12-28 07:25', 15, 'over cuti bersama and Christmas'],
    ['2026-12-07 00:00', '2026-12-12 00:00', 2250, 'a week is 37,5 hours'],
    ['2026-12-12 09:00', '2026-12-13 09:00', 0, 'a weekend'],
    ['2026-12-08 09:00', '2026-12-08 08:00', 0, 'backwards'],
    ['2026-12-09 09:00', '2026-12-08 08:00', 0, 'backwards over a day'],
  ])('%s to %s is %i (%s)', (from, to, minutes) =>
    expect(workingMinutesBetween(at(from), at(to), HOURS)).toBe(minutes),
  );

  it('an ordinary day has 450', () => expect(minutesOfWorkingDay(HOURS)).toBe(450));

  it('an office without a break works through', () => {
    const noBreak = { from: '12:00', to: '12:00' };
    expect(minutesOfWorkingDay({ ...HOURS, breakMondayToThursday: noBreak })).toBe(510);
  });
});

describe('a dated period has hours of its own', () => {
  /** Ramadan 1448 H as the city set it in 2026: Monday to Thursday 07.15–14.15, break 12.00–12.30; Friday 07.15–14.45. */
  const ramadan = {
    name: 'Ramadan',
    from: '2027-02-08',
    to: '2027-03-09',
    mondayToThursday: { from: '07:15', to: '14:15' },
    breakMondayToThursday: { from: '12:00', to: '12:30' },
    friday: { from: '07:15', to: '14:45' },
    breakFriday: { from: '11:30', to: '12:30' },
  };
  const special = { ...ramadan, name: 'Pilkada', from: '2027-02-10', to: '2027-02-10', breakMondayToThursday: null };
  const hours = { ...HOURS, periods: [ramadan, special] };

  it.each([
    ['2027-02-05', { from: '07:15', to: '16:15' }, { from: '11:30', to: '13:00' }, 450, 'the Friday before'],
    ['2027-02-08', { from: '07:15', to: '14:15' }, { from: '12:00', to: '12:30' }, 390, 'its first day'],
    ['2027-02-12', { from: '07:15', to: '14:45' }, { from: '11:30', to: '12:30' }, 390, 'a Friday of it'],
    ['2027-03-09', { from: '07:15', to: '14:15' }, { from: '12:00', to: '12:30' }, 390, 'its last day'],
    ['2027-03-10', { from: '07:15', to: '15:45' }, { from: '12:00', to: '13:00' }, 450, 'the day after'],
    ['2027-02-10', { from: '07:15', to: '14:15' }, null, 420, 'a special day within, listed later'],
    ['2027-02-13', { from: '07:15', to: '14:15' }, { from: '12:00', to: '12:30' }, 0, 'a Saturday'],
  ] as const)('%s (%j %j %i: %s)', (date, open, pause, minutes, _) => {
    expect(officeHoursOn(date, hours)).toEqual(open);
    expect(breakOn(date, hours)).toEqual(pause);
    expect(officeDays(hours).minutesOn(date)).toBe(minutes);
  });

  it('a deadline runs into its next morning', () =>
    expect(deadlineAfter('2027-02-08T14:10:00+07:00', 15, hours)).toBe('2027-02-09T07:25:00+07:00'));
});

describe('deadlines', () => {
  it.each([
    ['2026-12-08 08:12:05', 15, '2026-12-08 08:27:05', 'at the desk'],
    ['2026-12-08 08:12:05', 0, '2026-12-08 08:12:05', 'nothing to wait for'],
    ['2026-12-08 05:00', 15, '2026-12-08 07:30', 'before opening'],
    ['2026-12-08 11:45', 15, '2026-12-08 12:00', 'up to the break'],
    ['2026-12-08 11:50', 15, '2026-12-08 13:05', 'over the break'],
    ['2026-12-08 12:20', 15, '2026-12-08 13:15', 'in the break'],
    ['2026-12-11 11:20', 15, '2026-12-11 13:05', 'over the Friday break'],
    ['2026-12-08 15:40', 15, '2026-12-09 07:25', 'over night'],
    ['2026-12-11 16:10', 15, '2026-12-14 07:25', 'over the weekend'],
    ['2026-12-23 15:40', 15, '2026-12-28 07:25', 'over cuti bersama and Christmas'],
    ['2026-11-26 19:45', 15, '2026-11-27 07:30', 'sent in the evening (sample R006)'],
    ['2026-12-08 09:00', 450, '2026-12-09 09:00', 'one working day'],
  ])('%s and %i minutes is %s (%s)', (from, minutes, deadline) =>
    expect(deadlineAfter(at(from), minutes, HOURS)).toBe(at(deadline)),
  );

  it('an office that never works ends the search', () => {
    const never = {
      ...HOURS,
      mondayToThursday: { from: '08:00', to: '08:00' },
      friday: { from: '08:00', to: '08:00' },
    };
    expect(deadlineAfter(at('2026-12-08 09:00'), 15, never)).toBe(at('2029-12-10 00:00'));
  });

  it('lie exactly the minutes of working time away', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * 1440 }), fc.integer({ min: 1, max: 3000 }), (start, minutes) => {
        const from = Temporal.PlainDateTime.from('2026-12-05T00:00').add({ minutes: start }).toString();
        const begin = `${from}+07:00`;
        expect(workingMinutesBetween(begin, deadlineAfter(begin, minutes, HOURS), HOURS)).toBe(minutes);
      }),
    ));
});
