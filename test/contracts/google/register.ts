// The bench of Register over the tab `Permohonan`.
import type { EditNotes } from '../../../src/app/ports/state.ts';
import { currentInstant } from '../../../src/google/sheets/cells.ts';
import { SheetRegister } from '../../../src/google/sheets/register/register.ts';
import { REGISTER_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { TABS } from '../../../src/words/sheet/tabs.ts';
import type { RegisterBench } from '../register-bench.ts';
import { handsOn } from './sheet-hands.ts';

export function registerBench(): RegisterBench {
  const hands = handsOn(TABS.REGISTER, REGISTER_COLUMNS);
  const rowOf = (number: string) => hands.rowsWith('number', number)[0] ?? 0;
  let notes: EditNotes = {};
  return {
    open: () => new SheetRegister(() => SpreadsheetApp.getActive(), { typing: () => notes }),
    type: (number, column, text) => hands.type(rowOf(number), column, text),
    note: (number, fields) => {
      notes = { ...notes, [number]: { at: currentInstant(), by: '', fields, others: [] } };
    },
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
