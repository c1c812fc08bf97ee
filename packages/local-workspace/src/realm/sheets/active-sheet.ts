// What a `Spreadsheet` does with its active sheet, as if it were that sheet.
import { Emulated } from '../core/guard.ts';
import { type Passed, passOn } from '../core/pass-on.ts';
import type { Sheet } from './sheet.ts';

export abstract class ActiveSheetActions extends Emulated {
  static {
    passOn(
      ActiveSheetActions as unknown as { readonly prototype: ActiveSheetActions },
      [
        'getSheetId getLastRow getLastColumn getDataRange appendRow getRangeList getFrozenRows getFrozenColumns',
        'setFrozenRows setFrozenColumns insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore',
        'insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore deleteRow deleteRows',
        'deleteColumn deleteColumns hideRow unhideRow hideColumn unhideColumn getColumnWidth setColumnWidth',
        'getRowHeight setRowHeight autoResizeColumn getSheetValues isRowHiddenByFilter isRowHiddenByUser',
        'isColumnHiddenByUser sort',
      ],
      (spreadsheet, name, args) => (spreadsheet.active() as unknown as Passed)[name]?.(...args),
    );
  }

  protected abstract active(): Sheet;

  getSheetName(): string {
    return this.active().getName();
  }
  renameActiveSheet(name: string): void {
    this.active().setName(name);
  }
}
