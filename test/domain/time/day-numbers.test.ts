// Days and minutes are added as the calendar does it: compared with Temporal, which is an implementation of others.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addMinutes, dateOfDayNumber, dayNumberOf, secondsLater } from '../../../src/domain/time/time.ts';
import { addDays, weekdayOf } from '../../../src/domain/time/working-time.ts';

describe('every day from 1999 to 2101', () => {
  const first = Temporal.PlainDate.from('1999-01-01');
  const days = first.until('2101-12-31').days;

  it('has the number after the one before, the weekday of the calendar, and its own date', () => {
    const start = dayNumberOf('1999-01-01');
    let date = first;
    for (let day = 0; day <= days; day += 1, date = date.add({ days: 1 })) {
      const text = date.toString();
      if (dayNumberOf(text) !== start + day) expect(`${text} ${dayNumberOf(text)}`).toBe(`${text} ${start + day}`);
      if (dateOfDayNumber(start + day) !== text) expect(dateOfDayNumber(start + day)).toBe(text);
      if (weekdayOf(text) !== date.dayOfWeek) expect(`${text} ${weekdayOf(text)}`).toBe(`${text} ${date.dayOfWeek}`);
    }
    expect(dateOfDayNumber(start + days)).toBe('2101-12-31');
  });

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2026-02-28', '2026-03-01'],
    ['2100-02-28', '2100-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2026-12-31', '2027-01-01'],
    ['0000-03-01', '0000-03-02'],
    ['0399-12-31', '0400-01-01'],
  ])('%s is followed by %s', (date, next) => {
    expect(addDays(date, 1)).toBe(next);
    expect(addDays(next, -1)).toBe(date);
  });
});

const moment = fc
  .integer({ min: 0, max: 60 * 365 * 86_400 })
  .map((seconds) => Temporal.PlainDateTime.from('2017-01-01T00:00:00').add({ seconds }));

describe('time that is added, or taken away', () => {
  it('days, however many', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const date = from.toPlainDate();
        expect(addDays(date.toString(), days)).toBe(date.add({ days }).toString());
      }),
    );
  });

  it('minutes of the wall clock', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -100_000, max: 100_000 }), (from, minutes) => {
        const time = from.toString({ smallestUnit: 'minute' });
        expect(addMinutes(time, minutes)).toBe(from.add({ minutes }).toString({ smallestUnit: 'minute' }));
      }),
    );
  });

  it('seconds of a moment', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -200_000, max: 200_000 }), (from, seconds) => {
        const instant = (time: Temporal.PlainDateTime) => `${time.toString({ smallestUnit: 'second' })}+07:00`;
        expect(secondsLater(instant(from), seconds)).toBe(instant(from.add({ seconds })));
      }),
    );
  });
});
