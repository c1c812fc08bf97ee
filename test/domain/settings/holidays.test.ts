// Holidays are asked for in time: this year's always, next year's from October on.
import { expect, it } from 'vitest';
import { yearWithoutHolidays } from '../../../src/domain/settings/holiday-values.ts';

it.each([
  ['the year is there, the next not yet wanted', ['2026-08-17'], '2026-09-30', null],
  ['from October on the next is wanted', ['2026-08-17'], '2026-10-01', 2027],
  ['one day of it is enough to stop asking', ['2026-08-17', '2027-01-01'], '2026-12-31', null],
  ['a year that began without any', ['2026-08-17'], '2027-01-01', 2027],
  ['none at all: this year first', [], '2026-11-24', 2026],
])('%s', (_, dates, today, year) => {
  expect(
    yearWithoutHolidays(
      dates.map((date) => ({ date, kind: 'PUBLIC_HOLIDAY' as const })),
      today,
    ),
  ).toBe(year);
});

it('a day of the city alone says nothing of the decree', () => {
  const city = { date: '2027-10-23', kind: 'REGIONAL_HOLIDAY' } as const;
  expect(yearWithoutHolidays([{ date: '2026-08-17', kind: 'PUBLIC_HOLIDAY' }, city], '2026-11-24')).toBe(2027);
});
