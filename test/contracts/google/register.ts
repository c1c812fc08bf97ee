// The bench of Register over the tab `Permohonan`.
import { SheetRegister } from '../../../src/google/sheets/register/register.ts';
import { REGISTER_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { TABS } from '../../../src/words/sheet/tabs.ts';
import type { RegisterBench } from '../register-bench.ts';
import { handsOn } from './sheet-hands.ts';

export function registerBench(): RegisterBench {
  const hands = handsOn(TABS.REGISTER, REGISTER_COLUMNS);
  const rowOf = (number: string) => hands.rowsWith('number', number)[0] ?? 0;
  return {
    open: () => new SheetRegister(() => SpreadsheetApp.getActive()),
    type: (number, column, text) => hands.type(rowOf(number), column, text),
    typeRow: (cells) => {
      const row = hands.lastRow() + 1;
      for (const [column, text] of Object.entries(cells)) hands.type(row, column, text);
    },
    shows: (row, column) => hands.read(row, column),
    copy: (number) => hands.copy('number', number),
    turnAround: hands.turnAround,
    takeOut: (number) => hands.takeOut('number', number),
    loseTab: hands.loseTab,
  };
}
