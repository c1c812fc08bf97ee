// What is out of order, how old it is, and what a year's report says of it.
import { describe, expect, it } from 'vitest';
import { ageInWorkingDays, openDamages } from '../../../src/domain/damage/open.ts';
import { damageReport, damagesOf } from '../../../src/domain/damage/report.ts';
import { broken, HOURS } from '../requests.ts';
import { aDamage, aDevice } from './devices.ts';

describe('what is out of order', () => {
  it('a damage until it is repaired, each device once with its oldest, by the name in the list', () =>
    expect(
      openDamages(
        [
          aDamage({ device: 'PROYEKTOR', foundOn: null }),
          aDamage({ device: 'proyektor', foundOn: '2026-12-07', severity: 'SEVERE' }),
          aDamage({ device: 'Layar', repairedOn: '2026-12-08' }),
          aDamage({ device: 'Drone', foundOn: '2026-12-01' }),
        ],
        [aDevice({ critical: true }), aDevice({ name: 'Layar' })],
      ),
    ).toEqual([
      broken('Drone', { since: '2026-12-01' }),
      broken('Proyektor', { since: '2026-12-07', severity: 'SEVERE', critical: true }),
    ]));

  it('a device that is not good, even without a damage', () =>
    expect(openDamages([], [aDevice({ state: 'IN_REPAIR' }), aDevice({ name: 'Layar' })])).toEqual([
      broken('Proyektor', { since: null }),
    ]));
});

// 7 December 2026 is a Monday.
it.each([
  ['2026-12-07', 0],
  ['2026-12-08', 1],
  ['2026-12-11', 4],
  ['2026-12-13', 4],
  ['2026-12-14', 5],
  ['2026-12-01', 0],
])('found on Monday, on %s it is %i working days old', (day, days) =>
  expect(ageInWorkingDays('2026-12-07', `${day}T10:00:00+07:00`, HOURS)).toBe(days),
);

describe('the report of a year', () => {
  const DAMAGES = [
    aDamage({ foundOn: '2026-12-07', repairedOn: '2026-12-08', number: 'PC-2026-0001' }),
    aDamage({ foundOn: '2026-12-07', repairedOn: '2026-12-11', number: 'PC-2026-0001' }),
    aDamage({ foundOn: '2025-12-30', repairedOn: '2026-01-05', device: 'Layar' }),
    aDamage({ foundOn: '2026-12-08', device: 'Drone', number: 'PC-2026-0002' }),
    aDamage({ foundOn: '2026-12-08', repairedOn: '2027-01-04', device: 'Kamera' }),
    aDamage({ foundOn: '2027-01-04', device: 'Mikrofon' }),
    aDamage({ foundOn: null, device: 'Kabel' }),
  ];

  it('counts what was found and what was repaired in it, and names what stayed open', () =>
    expect(damageReport(DAMAGES, 2026, HOURS)).toMatchObject({
      reported: 4,
      repaired: 3,
      open: ['Drone', 'Kamera', 'Kabel'],
      affected: ['PC-2026-0001', 'PC-2026-0002'],
    }));

  it('tells the median of the repairs, of an even number the mean of the middle two', () => {
    expect(damageReport(DAMAGES.slice(0, 2), 2026, HOURS).medianDays).toBe(2.5);
    expect(damageReport(DAMAGES.slice(0, 1), 2026, HOURS).medianDays).toBe(1);
    expect(damageReport(DAMAGES.slice(3), 2026, HOURS).medianDays).toBeNull();
  });

  it('lists what was found or repaired in it, and all that was open at its end, also where it was repaired since', () => {
    const all = [...DAMAGES, aDamage({ foundOn: '2025-12-20', repairedOn: '2027-02-01', device: 'Proyektor lama' })];
    const listed = (year: number) => damagesOf(all, year).map(({ device }) => device);
    expect(listed(2025)).toEqual(['Layar', 'Kabel', 'Proyektor lama']);
    expect(listed(2026)).toEqual(
      [...DAMAGES.map(({ device }) => device), 'Proyektor lama'].filter((each) => each !== 'Mikrofon'),
    );
    expect(listed(2027)).toEqual(['Drone', 'Kamera', 'Mikrofon', 'Kabel', 'Proyektor lama']);
  });

  it('a year without data has none', () =>
    expect(damageReport([], 2026, HOURS)).toEqual({
      reported: 0,
      repaired: 0,
      open: [],
      medianDays: null,
      affected: [],
    }));
});
