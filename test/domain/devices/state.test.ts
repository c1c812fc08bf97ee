// How a device is: what the tab says of it, what is reported of it, and which of the two wins.
import { describe, expect, it } from 'vitest';
import { type Device, damagedOf, readDevices } from '../../../src/domain/devices/device.ts';
import { openDamages } from '../../../src/domain/devices/open.ts';
import { itemsOf } from '../../../src/domain/report/preparation.ts';
import { deviceTable } from '../../../src/pages/print/report/tables.ts';
import { deviceWords } from '../../../src/words/pages/event-record.ts';
import { aRequest } from '../requests.ts';
import { aDamage, aDevice } from './devices.ts';

const row = { notes: '3 dari 4', critical: false, place: '', guide: '', responsible: '' };

describe.each<[typed: Device['state'] | '' | null, open: boolean, left: string | null | undefined, words: string]>([
  ['', false, undefined, 'Baik'],
  [null, false, undefined, 'Baik'],
  ['GOOD', false, undefined, 'Baik'],
  ['', true, null, 'Rusak'],
  ['GOOD', true, null, 'Rusak'],
  ['BROKEN', false, null, 'Rusak'],
  ['PARTLY', false, '3 dari 4', 'Sebagian (3 dari 4)'],
  ['PARTLY', true, '3 dari 4', 'Sebagian (3 dari 4)'],
])('typed as %j, with an open damage %j', (typed, open, left, words) => {
  const { devices } = readDevices([{ name: 'Proyektor', state: typed, ...row }]);
  const damages = [aDamage({ device: 'PROYEKTOR ', repairedOn: open ? null : '2026-12-08' })];
  const damaged = openDamages(damages, devices);
  const [device = aDevice()] = devices;

  it(`is ${words} wherever it is asked`, () => {
    expect(deviceWords(device, damaged)).toBe(`Proyektor: ${words}`);
    expect(deviceTable(devices, damaged, '2026-12-08').lines).toEqual([['Proyektor', '', words, '']]);
  });

  it('the finding and the list of what to prepare say the same', () => {
    const request = aRequest({ equipment: ['proyektor'] });
    const damage = left === undefined ? undefined : expect.objectContaining({ device: 'Proyektor', left });
    expect(damagedOf(request.equipment, damaged)).toEqual(damage ? [damage] : []);
    expect(itemsOf(request, damaged)).toContainEqual({ kind: 'DEVICE', name: 'proyektor', damage });
  });
});
