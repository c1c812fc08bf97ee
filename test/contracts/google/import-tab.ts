// The bench of ImportTab over the tabs `Impor` and `Kolom Impor`.
import { SheetImportTab } from '../../../src/google/sheets/import-tab.ts';
import { IMPORT_TABS } from '../../../src/words/sheet/import.ts';
import { FIELD_WORDS } from '../../../src/words/sheet/import-columns.ts';
import type { ImportTabBench } from '../import-tab.ts';

export function importTabBench(): ImportTabBench {
  const sheet = (name: string) => {
    const found = SpreadsheetApp.getActive().getSheetByName(name);
    if (!found) throw new Error(`There is no tab ${name}`);
    return found;
  };
  return {
    open: () => new SheetImportTab(() => SpreadsheetApp.getActive()),
    paste: (rows) => {
      const values = rows.map((row) => [...row]);
      sheet(IMPORT_TABS.OLD)
        .getRange(1, 2, values.length, values[0]?.length ?? 1)
        .setValues(values);
    },
    merge: (first, last) =>
      void sheet(IMPORT_TABS.OLD)
        .getRange(first, 2, last - first + 1, 1)
        .merge(),
    choose: (field, choice) => {
      const names = sheet(IMPORT_TABS.COLUMNS).getRange('C:C').getDisplayValues();
      const row = names.findIndex(([name]) => name === FIELD_WORDS[field]) + 1;
      sheet(IMPORT_TABS.COLUMNS).getRange(row, 4).setValue(choice);
    },
    beside: (row) => sheet(IMPORT_TABS.OLD).getRange(row, 1).getDisplayValue(),
    state: () => sheet(IMPORT_TABS.COLUMNS).getRange('B2').getDisplayValue(),
  };
}
