// `Selection`: what the person has chosen in a spreadsheet, here always one range.
import { Emulated, type EnumValue } from '../core/guard.ts';
import type { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import type { AnyRange, AnySheet } from './sheet-classes.ts';

/** As much of a spreadsheet as tells what is chosen in it. */
interface Chosen {
  getActiveSheet(): AnySheet;
  getActiveRange(): Range;
  getCurrentCell(): Range;
}

export class Selection extends Emulated {
  private readonly spreadsheet: Chosen;

  constructor(spreadsheet: Chosen) {
    super('Selection');
    this.spreadsheet = spreadsheet;
  }

  getActiveSheet(): AnySheet {
    return this.spreadsheet.getActiveSheet();
  }
  getActiveRange(): Range {
    return this.spreadsheet.getActiveRange();
  }
  getActiveRangeList(): RangeList {
    return new RangeList([this.getActiveRange()]);
  }
  /** What is chosen, its edge moved to the next cell with content as by Ctrl, Shift and an arrow. */
  getNextDataRange(direction: EnumValue): AnyRange {
    const range = this.getActiveRange();
    const cell = this.getCurrentCell().getNextDataCell(direction);
    const top = Math.min(range.getRow(), cell.getRow());
    const left = Math.min(range.getColumn(), cell.getColumn());
    const rows = Math.max(range.getLastRow(), cell.getRow()) - top + 1;
    const columns = Math.max(range.getLastColumn(), cell.getColumn()) - left + 1;
    return range.getSheet().getRange(top, left, rows, columns);
  }
  getCurrentCell(): Range {
    return this.spreadsheet.getCurrentCell();
  }
}
