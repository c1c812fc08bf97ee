// ImportTab keeps its contract in memory and over the tabs `Impor` and `Kolom Impor`.
import { MemoryImportTab } from '../memory/import-tab.ts';
import { importTabContract } from './import-tab.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('ImportTab', importTabContract, inWorkspace('importTab'), () => {
  const tab = new MemoryImportTab();
  return {
    open: () => tab,
    paste: (rows) => {
      tab.rows = rows.map((row) => [...row]);
    },
    merge: (first, last) => {
      tab.merged = [{ first, last, cells: `B${first}:B${last}` }];
    },
    choose: (field, choice) => void tab.chosen.set(field, choice),
    beside: (row) => tab.outcomes.get(row) ?? '',
    state: () => tab.state,
  };
});
