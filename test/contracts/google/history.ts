// The bench of History over the tab `Riwayat`.
import { Store } from '../../../src/google/services/store.ts';
import { SheetHistory } from '../../../src/google/sheets/history.ts';
import { HISTORY_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { TABS } from '../../../src/words/sheet/tabs.ts';
import type { HistoryBench } from '../history.ts';
import { handsOn } from './sheet-hands.ts';

export function historyBench(): HistoryBench {
  const hands = handsOn(TABS.HISTORY, HISTORY_COLUMNS);
  return {
    open: () => {
      const store = new Store();
      return new SheetHistory(
        () => SpreadsheetApp.getActive(),
        () => store,
      );
    },
    typeOver: (row, data) => hands.type(row, 'entry', data),
    turnAround: hands.turnAround,
    takeOut: (number) => hands.takeOut('number', number),
  };
}
