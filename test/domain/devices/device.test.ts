// Rows of `Perangkat`: what is read of them, and what a faulty one is told.
import { describe, expect, it } from 'vitest';
import { type DeviceRow, MOST_DEVICES, readDevices } from '../../../src/domain/devices/device.ts';
import { aDevice } from './devices.ts';

function aRow(given: Partial<DeviceRow> = {}): DeviceRow {
  return { ...aDevice(), state: '', critical: '', ...given };
}
const named = (...names: string[]) => readDevices(names.map((name) => aRow({ name })));

describe('the devices', () => {
  it.each([
    [
      ['Proyektor', ' Mikrofon  nirkabel '],
      ['Proyektor', 'Mikrofon nirkabel'],
    ],
    [['Proyektor', '', '  ', 'PROYEKTOR'], ['Proyektor']],
    // Commas separate names in the register.
    [['Kabel HDMI, 5 m', ','], ['Kabel HDMI 5 m']],
    [[], []],
  ])('%j are read as %j', (names, read) => expect(named(...names).devices.map(({ name }) => name)).toEqual(read));

  it.each<[string, Partial<DeviceRow>, string]>([
    ['a row without name that holds something else', { name: '', place: 'Lemari' }, 'NAME_MISSING'],
    ['a state that is none', { state: null }, 'STATE_UNKNOWN'],
    ['neither ya nor tidak', { critical: null }, 'CRITICAL_UNKNOWN'],
    ['a link that is none', { guide: 'tanya Rudi' }, 'GUIDE_NO_LINK'],
    ['a link that runs a script', { guide: 'javascript:alert(1)' }, 'GUIDE_NO_LINK'],
  ])('%s is told so, and the device counts all the same', (_, given, code) => {
    const { devices, problems } = readDevices([aRow(given)]);
    expect(problems).toMatchObject([{ index: 0, code }]);
    expect(devices).toEqual(given.name === '' ? [] : [aDevice()]);
  });

  it('of which some is left says what is left', () => {
    const left = (notes: string) => readDevices([aRow({ state: 'PARTLY', notes })]);
    expect(left('').problems).toEqual([{ index: 0, code: 'LEFT_MISSING', column: 'notes' }]);
    expect(left('3 dari 4')).toEqual({ devices: [aDevice({ state: 'PARTLY', notes: '3 dari 4' })], problems: [] });
  });

  it.each<[string, Partial<DeviceRow>]>([
    ['a row in which nothing stands', { name: '', place: '', guide: '', responsible: '' }],
    ['a device whose guide is a link', { state: 'GOOD', critical: true, guide: 'https://kantor.example/panduan' }],
    ['a device whose guide is spaces', { state: 'GOOD', critical: true, guide: '  ' }],
  ])('%s is told nothing', (_, given) => expect(readDevices([aRow(given)]).problems).toEqual([]));

  it('beyond what the form can offer are said so, and left out', () => {
    const { devices, problems } = named(...Array.from({ length: MOST_DEVICES + 1 }, (_, index) => `Alat ${index}`));
    expect(devices).toHaveLength(MOST_DEVICES);
    expect(problems).toEqual([{ index: MOST_DEVICES, code: 'TOO_MANY', column: 'name' }]);
  });

  it('a name twice counts once', () =>
    expect(named('Proyektor', 'proyektor').problems).toEqual([{ index: 1, code: 'NAME_TWICE', column: 'name' }]));
});
