// The contract of the port Damages.
import type { Damages } from '../../src/app/ports/tabs.ts';
import type { NewDamage } from '../../src/domain/devices/damage.ts';
import type { Contract } from './contract.ts';
import { FIRST } from './examples.ts';

export interface DamagesBench {
  damages(): Damages;
  /** Somebody types a row below the others. */
  type(device: string, repairedOn: string): void;
}

const REPORT: NewDamage = {
  device: '=1+1 Proyektor',
  foundOn: '2026-11-23',
  foundBy: 'Rudi Hartono',
  number: FIRST,
  description: "=HYPERLINK(1)\n'petik",
};

const RECORDED = { ...REPORT, severity: null, action: '', repairedOn: null, cost: null };
const names = (damages: Damages) => damages.read().map(({ device, repairedOn }) => [device, repairedOn]);

export const damagesContract: Contract<DamagesBench> = [
  {
    title: 'has none at first; reads back what was added, texts letter by letter',
    act: ({ damages }) => [damages().read(), damages().add(REPORT), damages().read()],
    expected: [[], true, [RECORDED]],
  },
  {
    title: 'adds one report once, however often it is sent; another one beside it',
    act: ({ damages }) => {
      const added = [REPORT, REPORT, { ...REPORT, description: 'padam' }].map((each) => damages().add(each));
      return [added, damages().read()];
    },
    expected: [
      [true, false, true],
      [RECORDED, { ...RECORDED, description: 'padam' }],
    ],
  },
  {
    title: 'adds below what people typed, and reads both; a row without a device is none',
    act: ({ damages, type }) => {
      type('Layar', '23/11/2026');
      type('', '23/11/2026');
      damages().add(REPORT);
      type('Kabel', '');
      return names(damages());
    },
    expected: [
      ['Layar', '2026-11-23'],
      ['=1+1 Proyektor', null],
      ['Kabel', null],
    ],
  },
];
