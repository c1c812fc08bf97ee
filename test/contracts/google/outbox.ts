// The bench of Outbox over the tab `Kotak Keluar`.
import { SheetOutbox } from '../../../src/google/sheets/outbox.ts';
import { OUTBOX_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { TABS } from '../../../src/words/sheet/tabs.ts';
import type { OutboxBench } from '../outbox.ts';
import { handsOn } from './sheet-hands.ts';

export function outboxBench(): OutboxBench {
  const hands = handsOn(TABS.OUTBOX, OUTBOX_COLUMNS);
  return {
    open: () => new SheetOutbox(() => SpreadsheetApp.getActive()),
    typeOver: (key, data) => {
      for (const row of hands.rowsWith('key', key)) hands.type(row, 'effect', data);
    },
    turnAround: hands.turnAround,
    takeOut: (key) => hands.takeOut('key', key),
    copy: (key) => hands.copy('key', key),
  };
}
