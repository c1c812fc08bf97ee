// Rows of `Kerusakan`: what is read of them, what a faulty one is told, and that nothing of it is lost.
import { describe, expect, it } from 'vitest';
import { type DamageRow, MOST_OPEN, readDamages } from '../../../src/domain/devices/damage.ts';
import { aDamage, aDevice } from './devices.ts';

const TODAY = '2026-12-08';
const DEVICES = ['Proyektor', 'Layar utama', 'Mikrofon nirkabel'].map((name) => aDevice({ name }));

const aRow = (given: Partial<DamageRow> = {}): DamageRow => ({
  ...aDamage({ foundBy: 'Rudi', description: 'Lampu redup' }),
  ...given,
});
const BLANK = aRow({ device: '', foundOn: null, foundBy: '', description: '' });
const told = (...rows: DamageRow[]) => readDamages(rows, DEVICES, TODAY).problems;

it('a device beyond those that can be watched is said so', () => {
  const names = Array.from({ length: MOST_OPEN + 1 }, (_, index) => `Alat ${index}`);
  const rows = names.map((device) => aRow({ device }));
  const { problems } = readDamages(
    rows,
    names.map((name) => aDevice({ name })),
    TODAY,
  );
  expect(problems).toEqual([{ index: MOST_OPEN, column: 'device', problem: { code: 'TOO_MANY_OPEN' } }]);
});

describe('a row that cannot be used as it is', () => {
  it.each<[string, Partial<DamageRow>, string, object]>([
    ['no device', { device: ' , ' }, 'device', { code: 'DEVICE_MISSING' }],
    ['a typing error', { device: 'Proyketor' }, 'device', { code: 'DEVICE_UNKNOWN' }],
    ['no date', { foundOn: 'UNREADABLE' }, 'foundOn', { code: 'DATE_UNREADABLE' }],
    ['"sudah"', { repairedOn: 'UNREADABLE' }, 'repairedOn', { code: 'DATE_UNREADABLE' }],
    ['tomorrow', { foundOn: '2026-12-09' }, 'foundOn', { code: 'FOUND_LATER' }],
    ['repaired tomorrow', { repairedOn: '2026-12-09' }, 'repairedOn', { code: 'REPAIRED_LATER' }],
    ['repaired before', { repairedOn: '2026-12-06' }, 'repairedOn', { code: 'REPAIRED_BEFORE_FOUND' }],
    ['no severity', { severity: 'UNREADABLE' }, 'severity', { code: 'SEVERITY_UNKNOWN' }],
    ['no amount', { cost: 'UNREADABLE' }, 'cost', { code: 'COST_UNREADABLE' }],
  ])('%s', (_, given, column, problem) => expect(told(aRow(given))).toEqual([{ index: 0, column, problem }]));

  it('is told of its place, blank rows counted', () =>
    expect(told(BLANK, aRow(), BLANK, aRow({ device: 'PROYEKTOR ' }))).toEqual([
      { index: 3, column: 'device', problem: { code: 'REPORTED_TWICE', first: 1 } },
    ]));

  it('counts as open until a day of repair can be read', () =>
    expect(readDamages([aRow({ repairedOn: 'UNREADABLE' })], DEVICES, TODAY).damages).toEqual([aRow()]));
});

describe('a row without fault', () => {
  it.each<[string, Partial<DamageRow>]>([
    ['spacing and capitals make no difference', { device: ' PROYEKTOR' }],
    ['found and repaired on one day', { repairedOn: '2026-12-07' }],
    ['nobody wrote when', { foundOn: null }],
    // The office has replaced it since: its history stays as it was written.
    ['of a device that is gone, repaired long ago', { device: 'Proyektor lama', repairedOn: '2026-12-07' }],
  ])('%s', (_, given) => expect(told(aRow(given))).toEqual([]));

  it('a device that broke again after its repair is no second report', () =>
    expect(told(aRow({ foundOn: '2026-12-01', repairedOn: '2026-12-02' }), aRow())).toEqual([]));

  it('a repair that the list of devices does not know of yet says so', () => {
    const devices = [aDevice({ state: 'BROKEN' })];
    expect(readDamages([aRow({ repairedOn: TODAY })], devices, TODAY).problems).toEqual([
      { index: 0, column: 'device', problem: { code: 'STATE_NOT_GOOD', state: 'BROKEN' } },
    ]);
  });
});
