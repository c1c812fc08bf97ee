// How a device is: what the tab says of it, what is reported of it, and which of the two wins.
import { describe, expect, it } from 'vitest';
import { type Device, damagedOf, readDevices, stateOf } from '../../../src/domain/damage/device.ts';
import { openDamages } from '../../../src/domain/damage/open.ts';
import { itemsOf } from '../../../src/domain/report/preparation.ts';
import { deviceTable } from '../../../src/pages/print/report/tables.ts';
import { deviceWords } from '../../../src/words/pages/damage.ts';
import { aRequest } from '../requests.ts';
import { aDamage, aDevice } from './devices.ts';

const row = { amount: '' as const, critical: false, place: '', guide: '', responsible: '' };

describe.each<[typed: Device['state'] | '' | null, open: boolean, state: Device['state'], words: string]>([
  ['', false, 'UNCHECKED', 'Belum diperiksa'],
  [null, false, 'UNCHECKED', 'Belum diperiksa'],
  ['GOOD', false, 'GOOD', 'Baik'],
  ['', true, 'BROKEN', 'Rusak'],
  ['GOOD', true, 'BROKEN', 'Rusak'],
  ['BROKEN', false, 'BROKEN', 'Rusak'],
  ['IN_REPAIR', true, 'IN_REPAIR', 'Diperbaiki'],
  ['LOST', true, 'LOST', 'Hilang'],
])('typed as %j, with an open damage %j', (typed, open, state, words) => {
  const { devices } = readDevices([{ name: 'Proyektor', state: typed, ...row }]);
  const damages = [aDamage({ device: 'PROYEKTOR ', repairedOn: open ? null : '2026-12-08' })];
  const damaged = openDamages(damages, devices);
  const [device = aDevice()] = devices;
  const isBroken = ['BROKEN', 'IN_REPAIR', 'LOST'].includes(state);

  it(`is ${state} wherever it is asked`, () => {
    expect(stateOf(device, damaged)).toBe(state);
    expect(deviceWords(device, damaged)).toBe(`Proyektor: ${words}`);
    // The report says nothing of what nobody has looked at.
    const told = state === 'UNCHECKED' ? '' : words;
    expect(deviceTable(devices, damaged).lines).toEqual([['Proyektor', '', told, '']]);
  });

  it('the finding and the list of what to prepare say the same', () => {
    const request = aRequest({ equipment: ['proyektor'] });
    expect(damagedOf(request.equipment, damaged)).toEqual(isBroken ? ['proyektor'] : []);
    expect(itemsOf(request, damaged)).toContainEqual({ kind: 'DEVICE', name: 'proyektor', isBroken });
  });
});
