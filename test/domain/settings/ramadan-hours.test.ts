// The hours of Ramadan are asked for a month before, until they are entered.
import { expect, it } from 'vitest';
import { ramadanOf, ramadanWithoutHours } from '../../../src/domain/settings/period-values.ts';

/** First days as the ministry decided or published them: the arithmetic may differ by a day. */
it.each([
  [1443, '2022-04-03'],
  [1444, '2023-03-23'],
  [1445, '2024-03-12'],
  [1446, '2025-03-01'],
  [1447, '2026-02-19'],
  [1448, '2027-02-08'],
])('Ramadan %i H begins near %s', (year, decided) => {
  const apart = (Date.parse(ramadanOf(year).from) - Date.parse(decided)) / 86_400_000;
  expect(Math.abs(apart)).toBeLessThanOrEqual(1);
});

const JANUARY = '2027-01-08';

it.each([
  ['32 days before: not yet', '2027-01-07', [], null],
  ['a month before', JANUARY, [], 1448],
  ['while it lasts', '2027-03-09', [], 1448],
  ['when it is over: the next is far', '2027-03-10', [], null],
  ['where its hours are entered', JANUARY, [{ from: '2027-02-08', to: '2027-03-09' }], null],
  ['where those of the year before alone are', JANUARY, [{ from: '2026-02-19', to: '2026-03-19' }], 1448],
  ['for the one that follows', '2027-12-28', [{ from: '2027-02-08', to: '2027-03-09' }], 1449],
])('%s', (_, today, periods, year) => expect(ramadanWithoutHours(periods, today)?.year ?? null).toBe(year));
