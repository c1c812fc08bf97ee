// Days with hours of their own, from the rows in which the office writes them.
import { describe, expect, it } from 'vitest';
import { type PeriodRow, readPeriods } from '../../../src/domain/settings/period-values.ts';

const RAMADAN: PeriodRow = {
  period: ' Ramadan 1448 H ',
  from: '2027-02-08',
  to: '2027-03-09',
  mondayToThursday: '07.15–14.15',
  breakMondayToThursday: '12.00 s.d. 12.30',
  friday: '07.15–14.45',
  breakFriday: '11.30–12.30',
};

describe('a row of hours of their own', () => {
  it('is read', () =>
    expect(readPeriods([RAMADAN])).toEqual({
      periods: [
        {
          name: 'Ramadan 1448 H',
          from: '2027-02-08',
          to: '2027-03-09',
          mondayToThursday: { from: '07:15', to: '14:15' },
          breakMondayToThursday: { from: '12:00', to: '12:30' },
          friday: { from: '07:15', to: '14:45' },
          breakFriday: { from: '11:30', to: '12:30' },
        },
      ],
      problems: [],
    }));

  it('without a last day is one day; without a break says so', () =>
    expect(readPeriods([{ ...RAMADAN, to: null, breakMondayToThursday: 'tidak ada' }]).periods[0]).toMatchObject({
      to: '2027-02-08',
      breakMondayToThursday: null,
    }));

  it('may be one day at the last', () => expect(readPeriods([{ ...RAMADAN, to: '2027-02-08' }]).problems).toEqual([]));

  it.each([
    ['NAME_MISSING', 'period', { period: ' ' }],
    ['DATE_UNREADABLE', 'from', { from: null }],
    ['DATE_UNREADABLE', 'from', { from: 'UNREADABLE' }],
    ['DATE_UNREADABLE', 'to', { to: 'UNREADABLE' }],
    ['TO_BEFORE_FROM', 'to', { to: '2027-02-07' }],
    ['HOURS_UNREADABLE', 'mondayToThursday', { mondayToThursday: '' }],
    ['HOURS_UNREADABLE', 'friday', { friday: 'pagi' }],
    ['BREAK_UNREADABLE', 'breakMondayToThursday', { breakMondayToThursday: '' }],
    ['BREAK_UNREADABLE', 'breakFriday', { breakFriday: '25.00–26.00' }],
  ] as const)('%s in %s: %j is named, and the others are read', (code, column, given) => {
    const { periods, problems } = readPeriods([RAMADAN, { ...RAMADAN, ...given }]);
    expect(periods).toHaveLength(1);
    expect(problems).toEqual([{ index: 1, code, column }]);
  });
});
