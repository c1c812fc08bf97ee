// The names of `Perangkat` and `Kerusakan`: what the form offers, and what of it is out of order.
import { describe, expect, it } from 'vitest';
import { readDamages, readEquipment } from '../../../src/domain/settings/equipment-values.ts';

describe('the equipment', () => {
  it.each([
    [
      ['Proyektor', ' Mikrofon  nirkabel '],
      ['Proyektor', 'Mikrofon nirkabel'],
    ],
    [['Proyektor', '', '  ', 'Proyektor'], ['Proyektor']],
    // Commas separate names in the register.
    [['Kabel HDMI, 5 m', ','], ['Kabel HDMI 5 m']],
    [[], []],
  ])('%j is offered as %j', (names, offered) => expect(readEquipment(names)).toEqual(offered));
});

describe('a damage', () => {
  it('is open until the day of its repair is filled in, and each name counts once', () =>
    expect(
      readDamages([
        { equipment: 'Proyektor', repairedOn: '' },
        { equipment: 'Proyektor ', repairedOn: ' \n' },
        { equipment: 'Layar', repairedOn: '01/12/2026' },
        { equipment: 'Lampu', repairedOn: 'sudah' },
        { equipment: ' ', repairedOn: '' },
      ]),
    ).toEqual(['Proyektor']));
});
