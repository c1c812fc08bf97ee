// The bench of Damages over its tab.
import { DamageTab } from '../../../src/google/sheets/device-tabs.ts';
import { DAMAGE_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { TABS } from '../../../src/words/sheet/tabs.ts';
import type { DamagesBench } from '../damages.ts';
import { handsOn } from './sheet-hands.ts';

export function damagesBench(): DamagesBench {
  const hands = handsOn(TABS.DAMAGE, DAMAGE_COLUMNS);
  return {
    damages: () =>
      new DamageTab(
        () => SpreadsheetApp.getActive(),
        () => [],
        () => '2026-11-24',
      ),
    type: (device, repairedOn) => {
      const row = hands.lastRow() + 1;
      hands.type(row, 'equipment', device);
      hands.type(row, 'repairedOn', repairedOn);
    },
  };
}
