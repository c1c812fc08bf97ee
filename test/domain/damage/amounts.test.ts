// How many of a device: what applicants write, how it stands in the row, and whether there are as many.
import { describe, expect, it } from 'vitest';
import { countedDevices, readAmounts } from '../../../src/domain/damage/amounts.ts';
import { damagedOf, isSameDevice, stateOf, wantedOf } from '../../../src/domain/damage/device.ts';
import { needsOf } from '../../../src/domain/damage/notes.ts';
import { openDamages, shortOf } from '../../../src/domain/damage/open.ts';
import { damageReport } from '../../../src/domain/damage/report.ts';
import { itemsOf } from '../../../src/domain/report/preparation.ts';
import { eventsOf } from '../../../src/domain/request/room-time.ts';
import { equipmentDamaged, equipmentShort } from '../../../src/domain/rules/room.ts';
import { aRequest, broken, HOURS } from '../requests.ts';
import { aDamage, aDevice } from './devices.ts';

const DEVICES = [
  aDevice({ name: 'Layar utama', amount: 1 }),
  aDevice({ name: 'Mikrofon', amount: 4 }),
  aDevice({ name: 'Kursi lipat', amount: 40 }),
  aDevice({ name: 'Papan 1' }),
  aDevice({ name: 'Papan 2' }),
  aDevice({ name: 'Kabel HDMI 5m', amount: 3 }),
];

describe('what applicants write', () => {
  it.each<[text: string, chosen: string[], wanted: string[]]>([
    ['', ['Mikrofon'], ['Mikrofon']],
    ['-', ['Mikrofon'], ['Mikrofon']],
    ['Mikrofon 4, kursi 20', ['Mikrofon', 'Kursi lipat'], ['Mikrofon ×4', 'Kursi lipat ×20']],
    ['4 mikrofon dan 20 kursi lipat', ['Mikrofon'], ['Mikrofon ×4', 'Kursi lipat ×20']],
    ['mikrofon 4 kursi 20', [], ['Mikrofon ×4', 'Kursi lipat ×20']],
    ['4 Mikrofon 20 Kursi', [], ['Mikrofon ×4', 'Kursi lipat ×20']],
    ['MIKROFON: 4 buah;\nkursi = (20 unit)', [], ['Mikrofon ×4', 'Kursi lipat ×20']],
    ['4x mikrofon / kursi x20', [], ['Mikrofon ×4', 'Kursi lipat ×20']],
    ['Mikrofon ×2', ['Mikrofon'], ['Mikrofon ×2']],
    ['kursi-lipat 4', [], ['Kursi lipat ×4']],
    [`mikrofon 2${' '.repeat(990)}`, [], ['Mikrofon ×2']],
    // A bare number is of the only device of which there are several.
    ['3', ['Layar utama', 'Mikrofon'], ['Layar utama', 'Mikrofon ×3']],
    ['Mikrofon 1', ['Mikrofon'], ['Mikrofon']],
    ['layar utama, mikrofon 2', [], ['Layar utama', 'Mikrofon ×2']],
    // The digit is of the name.
    ['papan 2', [], ['Papan 2']],
    ['kabel hdmi 5m', [], ['Kabel HDMI 5m']],
  ])('%j with %j is %j', (text, chosen, wanted) =>
    expect(readAmounts(text, chosen, DEVICES)).toEqual({ wanted, isWhole: true }),
  );

  it.each<[text: string, chosen: string[], wanted: string[]]>([
    ['secukupnya', ['Mikrofon'], ['Mikrofon']],
    ['empat mikrofon', ['Mikrofon'], ['Mikrofon']],
    ['3', ['Mikrofon', 'Kursi lipat'], ['Mikrofon', 'Kursi lipat']],
    ['3', ['Layar utama'], ['Layar utama']],
    ['4, 20', ['Mikrofon'], ['Mikrofon']],
    ['mi 4', [], []],
    ['mikrofon 0', ['Mikrofon'], ['Mikrofon']],
    ['kursi 20000', [], []],
    ['20000', ['Mikrofon'], ['Mikrofon']],
    ['mikrofon 2, meja 3', [], ['Mikrofon ×2']],
    ['mikrofon 2-3', ['Mikrofon'], ['Mikrofon ×2']],
    ['mikrofon 2, mikrofon 3', [], ['Mikrofon ×2']],
    ['papan 3', [], []],
    ['kabel hdmi 5m 2', [], []],
    ['mikrofon 2 i', [], ['Mikrofon ×2']],
    ['kursi roda 2', [], []],
    ['kursi 2, '.repeat(200), ['Mikrofon'], ['Mikrofon']],
  ])('%j with %j is not understood as a whole, and is %j', (text, chosen, wanted) =>
    expect(readAmounts(text, chosen, DEVICES)).toEqual({ wanted, isWhole: false }),
  );
});

describe('a number beside a name', () => {
  it.each([
    ['Mikrofon ×4', 'Mikrofon', 4],
    ['Mikrofon × 4', 'Mikrofon', 4],
    ['mikrofon x4 ', 'mikrofon', 4],
    ['Mikrofon', 'Mikrofon', 1],
    ['Kotak 4', 'Kotak 4', 1],
    ['Box 4', 'Box 4', 1],
    ['× 4', '× 4', 1],
  ])('%j is %j, %j of it', (text, name, amount) => expect(wantedOf(text)).toEqual({ name, amount }));

  it('changes nothing of which device is meant, what of it is broken, and stands on the list of what to prepare', () => {
    expect(isSameDevice('Mikrofon ×4', ' mikrofon')).toBe(true);
    const damaged = [broken('Mikrofon'), broken('Layar utama', { critical: true })];
    expect(damagedOf(['Mikrofon ×4'], damaged)).toEqual(['Mikrofon ×4', 'Layar utama']);
    expect(itemsOf(aRequest({ equipment: ['Mikrofon ×4'] }), damaged)).toContainEqual({
      kind: 'DEVICE',
      name: 'Mikrofon ×4',
      isBroken: true,
    });
  });
});

describe('what is wanted beyond what there is', () => {
  const short = (wanted: string[], damages: Parameters<typeof openDamages>[0] = [], devices = DEVICES) =>
    shortOf(wanted, devices, openDamages(damages, devices)).map(({ device, usable }) => `${device} ${usable}`);
  const microphone = (given = {}) => aDamage({ device: 'mikrofon', ...given });

  it.each([
    ['as many as there are', ['Mikrofon ×4', 'Layar utama'], [], []],
    ['one more', ['mikrofon ×5', 'Kursi lipat ×41'], [], ['Mikrofon 4', 'Kursi lipat 40']],
    ['one is broken', ['Mikrofon ×4'], [microphone()], ['Mikrofon 3']],
    ['one is broken, as many as are left', ['Mikrofon ×3'], [microphone()], []],
    ['one is repaired', ['Mikrofon ×4'], [microphone({ repairedOn: '2026-12-08' })], []],
    ['two are broken', ['Mikrofon ×3'], [microphone(), microphone({ description: 'lain' })], ['Mikrofon 2']],
    // What is out of order altogether has a finding of its own.
    ['all are broken', ['Layar utama'], [aDamage({ device: 'Layar utama' })], []],
    ['nobody wrote how many there are', ['Papan 1 ×9'], [], []],
    ['no device of the list', ['Meja ×9'], [], []],
  ])('%s', (_, wanted, damages, expected) => expect(short(wanted, damages)).toEqual(expected));

  it('a device that the tab says is being repaired is not counted', () =>
    expect(short(['Mikrofon ×9'], [], [aDevice({ name: 'Mikrofon', amount: 4, state: 'IN_REPAIR' })])).toEqual([]));
});

it('the form asks for those of which there are several, and which are not lost', () => {
  expect(countedDevices(DEVICES)).toEqual(['Mikrofon 4', 'Kursi lipat 40', 'Kabel HDMI 5m 3']);
  expect(countedDevices([aDevice({ amount: 4, state: 'LOST' })])).toEqual([]);
  expect(countedDevices([aDevice({ amount: 1 }), aDevice({ amount: 2 })])).toEqual(['Proyektor 2']);
});

describe('one of four that is broken is three', () => {
  const one = openDamages([aDamage({ device: 'mikrofon' })], DEVICES);
  const ofText = (text: string) => aRequest({ equipment: [text] });
  const time = eventsOf(aRequest({}), HOURS);
  const NOW = '2026-11-24T08:12:00+07:00';

  it.each([
    ['Mikrofon', false],
    ['Mikrofon ×3', false],
    ['Mikrofon ×4', true],
  ])('%s: missing on the list of what to prepare, and of an event that needs it, %j', (text, isMissing) => {
    const [item] = itemsOf(ofText(text), one).filter(({ kind }) => kind === 'DEVICE');
    expect(item).toMatchObject({ name: text, isBroken: isMissing });
    const [mikrofon] = one;
    const needs = mikrofon && needsOf(mikrofon, [ofText(text)], HOURS, NOW);
    expect(needs).toHaveLength(isMissing ? 1 : 0);
    // The finding that counts says how many there are; that of what is broken altogether says nothing.
    expect(equipmentDamaged([text], one, time, NOW)).toBeNull();
    expect(equipmentShort([text], DEVICES, one, time, NOW) !== null).toBe(isMissing);
  });

  it('is no device that is broken, nor one that no event can do without', () => {
    const [device] = DEVICES.filter(({ name }) => name === 'Mikrofon');
    if (!device) throw new Error('The list has no microphone');
    expect(stateOf(device, one)).toBe(device.state);
    expect(damagedOf([], [{ device: 'Mikrofon', critical: true, left: 3 }])).toEqual([]);
    expect(damagedOf([], [{ device: 'Mikrofon', critical: true, left: 0 }])).toEqual(['Mikrofon']);
  });

  it('in the report met the events that asked for more than were left', () => {
    const found = aDamage({ device: 'mikrofon', foundOn: '2026-12-07' });
    const event = (text: string, number: string) =>
      aRequest({ number, status: 'COMPLETED', startDate: '2026-12-08', endDate: '2026-12-08', equipment: [text] });
    const requests = [event('Mikrofon ×3', 'PC-2026-0003'), event('Mikrofon ×4', 'PC-2026-0004')];
    const context = { requests, devices: DEVICES, hours: HOURS, now: '2026-12-09T08:00:00+07:00' };
    expect(damageReport([found], 2026, context).affected).toEqual(['PC-2026-0004']);
    expect(damageReport([found, { ...found, description: 'lain' }], 2026, context).affected).toHaveLength(2);
  });
});
