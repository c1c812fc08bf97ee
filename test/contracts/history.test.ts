// History keeps its contract in memory and over `Riwayat`.
import { MemoryHistory } from '../memory/history.ts';
import { historyContract } from './history.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('History', historyContract, inWorkspace('history'), () => {
  const { rows, office } = new MemoryHistory();
  return {
    open: () => new MemoryHistory(rows, office),
    typeOver: (row, data) => void Object.assign(rows[row - 2] ?? {}, { typedOver: data }),
    turnAround: () => void rows.reverse(),
    takeOut: (number) => {
      for (const row of rows.filter(({ entry }) => entry.number === number)) rows.splice(rows.indexOf(row), 1);
    },
  };
});
