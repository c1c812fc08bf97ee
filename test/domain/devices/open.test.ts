// What is out of order, how old it is, and what a year's report says of it.
import { describe, expect, it } from 'vitest';
import { ageInWorkingDays, openDamages } from '../../../src/domain/devices/open.ts';
import { damageReport } from '../../../src/domain/devices/report.ts';
import { aRequest, broken, HOURS } from '../requests.ts';
import { aDamage, aDevice } from './devices.ts';

describe('what is out of order', () => {
  it('a damage until it is repaired, each device once, by the name in the list', () =>
    expect(
      openDamages(
        [
          aDamage({ device: 'PROYEKTOR', foundOn: null, severity: 'SEVERE' }),
          aDamage({ device: 'proyektor', foundOn: '2026-12-07', severity: 'MINOR' }),
          aDamage({ device: 'Layar', repairedOn: '2026-12-08' }),
          aDamage({ device: 'Drone', foundOn: '2026-12-01' }),
        ],
        [aDevice({ critical: true }), aDevice({ name: 'Layar' })],
      ),
    ).toEqual([
      broken('Drone', { since: '2026-12-01' }),
      broken('Proyektor', { count: 2, since: '2026-12-07', severity: 'SEVERE', critical: true }),
    ]));

  it('of two damages the older tells since when, the newer what, whichever stands first', () => {
    const [older, newer] = [
      aDamage({ foundOn: '2026-12-01', description: 'redup' }),
      aDamage({ foundOn: '2026-12-07', description: 'padam' }),
    ];
    for (const damages of [
      [older, newer],
      [newer, older],
    ])
      expect(openDamages(damages, [])).toMatchObject([{ count: 2, since: '2026-12-01', description: 'padam' }]);
  });

  it('of more than forty first those of the list', () => {
    const names = Array.from({ length: 41 }, (_, index) => `Alat ${index}`);
    const listed = ['Alat 39', 'Alat 40'].map((name) => aDevice({ name }));
    const devices = (count: number) =>
      openDamages(
        names.slice(0, count).map((device) => aDamage({ device })),
        listed,
      ).map(({ device }) => device);
    expect(devices(40)).toEqual(names.slice(0, 40));
    expect(devices(41)).toEqual(['Alat 39', 'Alat 40', ...names.slice(0, 38)]);
  });

  it('a device that is not good, even without a damage', () =>
    expect(openDamages([], [aDevice({ state: 'BROKEN' }), aDevice({ name: 'Layar' })])).toEqual([
      broken('Proyektor', { count: 0, since: null }),
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

const KNOWN = { requests: [], devices: [], hours: HOURS, now: '2027-03-01T08:00:00+07:00' };

describe('the report of a year', () => {
  const DAMAGES = [
    aDamage({ foundOn: '2026-12-07', repairedOn: '2026-12-08', number: 'PC-2026-0001' }),
    aDamage({ foundOn: '2026-12-07', repairedOn: '2026-12-11', number: 'PC-2026-0001' }),
    aDamage({ foundOn: '2025-12-30', repairedOn: '2026-01-05', device: 'Layar' }),
    aDamage({ foundOn: '2026-12-08', device: 'Drone', number: '2' }),
    aDamage({ foundOn: '2026-12-08', repairedOn: '2027-01-04', device: 'Kamera' }),
    aDamage({ foundOn: '2027-01-04', device: 'Mikrofon' }),
    aDamage({ foundOn: null, device: 'Kabel' }),
  ];

  const [FIRST, SECOND] = ['2026-12-07', '2026-12-08'].map((startDate, index) =>
    aRequest({ number: `PC-2026-000${index + 1}`, startDate, endDate: startDate, equipment: [] }),
  );
  const requests = [FIRST, SECOND].flatMap((each) => each ?? []);

  it.each([
    ['of no request', 'PC-2026-0042', []],
    ['of an event on another day', 'PC-2026-0002', []],
    ['that is none', 'rapat pagi', []],
    ['of the event', 'PC-2026-0001', ['PC-2026-0001']],
    ['of the event without its year', '1', ['PC-2026-0001']],
  ])('with a number %s', (_, number, affected) =>
    expect(damageReport([aDamage({ foundOn: '2026-12-07', number })], 2026, { ...KNOWN, requests })).toMatchObject({
      affected,
      listed: [{ affected }],
    }),
  );

  it('counts what was found and what was repaired in it, and names what stayed open', () =>
    expect(damageReport(DAMAGES, 2026, { ...KNOWN, requests })).toMatchObject({
      reported: 4,
      repaired: 3,
      open: ['Drone', 'Kamera', 'Kabel'],
      affected: ['PC-2026-0001', 'PC-2026-0002'],
    }));

  it('tells the median of the repairs, of an even number the mean of the middle two', () => {
    expect(damageReport(DAMAGES.slice(0, 2), 2026, KNOWN).medianDays).toBe(2.5);
    expect(damageReport(DAMAGES.slice(0, 1), 2026, KNOWN).medianDays).toBe(1);
    expect(damageReport(DAMAGES.slice(3), 2026, KNOWN).medianDays).toBeNull();
  });

  it('lists what was found or repaired in it, and all that was open at its end, also where it was repaired since', () => {
    const all = [...DAMAGES, aDamage({ foundOn: '2025-12-20', repairedOn: '2027-02-01', device: 'Proyektor lama' })];
    const listed = (year: number) => damageReport(all, year, KNOWN).listed.map(({ device }) => device);
    expect(listed(2025)).toEqual(['Layar', 'Kabel', 'Proyektor lama']);
    expect(listed(2026)).toEqual(
      [...DAMAGES.map(({ device }) => device), 'Proyektor lama'].filter((each) => each !== 'Mikrofon'),
    );
    expect(listed(2027)).toEqual(['Drone', 'Kamera', 'Mikrofon', 'Kabel', 'Proyektor lama']);
  });

  it('a year without data has none', () =>
    expect(damageReport([], 2026, KNOWN)).toEqual({
      reported: 0,
      repaired: 0,
      open: [],
      medianDays: null,
      affected: [],
      listed: [],
    }));
});

describe('the events that a damage met', () => {
  // Monday, 7 December 2026, to Thursday: found on Monday, repaired on Wednesday.
  const damage = aDamage({ device: 'PROYEKTOR', foundOn: '2026-12-07', repairedOn: '2026-12-09' });
  const on = (startDate: string, given: Parameters<typeof aRequest>[0] = {}) =>
    aRequest({ status: 'COMPLETED', startDate, endDate: startDate, equipment: ['Proyektor'], ...given });
  const affected = (request: ReturnType<typeof on>, { critical = false, now = KNOWN.now, of = damage } = {}) =>
    damageReport([of], 2026, { requests: [request], devices: [aDevice({ critical })], hours: HOURS, now }).affected
      .length > 0;

  it.each<[string, boolean, boolean]>([
    ['the day before it was found', false, affected(on('2026-12-04'))],
    ['the day on which it was found', true, affected(on('2026-12-07'))],
    ['a day on which it was broken', true, affected(on('2026-12-08'))],
    ['the day of its repair', false, affected(on('2026-12-09'))],
    ['of several days, the first before it broke', true, affected(on('2026-12-04', { endDate: '2026-12-08' }))],
    ['another device was asked for', false, affected(on('2026-12-08', { equipment: ['Layar'] }))],
    [
      'nothing asked for, but no event can do without it',
      true,
      affected(on('2026-12-08', { equipment: [] }), { critical: true }),
    ],
    ['nobody came', false, affected(on('2026-12-08', { status: 'NO_SHOW' }))],
    ['it was cancelled', false, affected(on('2026-12-08', { status: 'CANCELLED' }))],
    ['the maintenance itself', false, affected(on('2026-12-08', { kind: 'MAINTENANCE' }))],
    ['scheduled and over', true, affected(on('2026-12-08', { status: 'SCHEDULED' }))],
    ['still to come', false, affected(on('2026-12-08', { status: 'SCHEDULED' }), { now: '2026-12-07T16:00:00+07:00' })],
    ['never repaired', true, affected(on('2026-12-30'), { of: { ...damage, repairedOn: null } })],
    ['of another year', false, affected(on('2027-01-05'), { of: { ...damage, repairedOn: null } })],
  ])('%s: %j', (_, expected, found) => expect(found).toBe(expected));
});
