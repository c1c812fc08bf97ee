// The contract of the port Damages.
import type { Damages, NewDamage } from '../../src/app/ports/tabs.ts';
import type { Contract } from './contract.ts';
import { FIRST } from './examples.ts';

export interface DamagesBench {
  damages(): Damages;
  /** Somebody types a row below the others. */
  type(device: string, repairedOn: string): void;
}

const REPORT: NewDamage = {
  key: 'KERUSAKAN@1',
  device: '=1+1 Proyektor',
  foundOn: '2026-11-23',
  foundBy: 'Rudi Hartono',
  number: FIRST,
  severity: 'SEVERE',
  description: "=HYPERLINK(1)\n'petik",
};

const { key: _, ...written } = REPORT;
const RECORDED = { ...written, action: '', repairedOn: null, cost: null };
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
      const added = [REPORT, REPORT, { ...REPORT, key: 'KERUSAKAN@2', severity: null }].map((each) =>
        damages().add(each),
      );
      return [added, damages().read()];
    },
    expected: [
      [true, false, true],
      [RECORDED, { ...RECORDED, severity: null }],
    ],
  },
  {
    title: 'knows a report by its key',
    act: ({ damages }) => {
      const before = damages().has(REPORT.key);
      damages().add(REPORT);
      return [before, damages().has(REPORT.key), damages().has('KERUSAKAN@2')];
    },
    expected: [false, true, false],
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
