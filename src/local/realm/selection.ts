// `Selection`: what the person has chosen in a spreadsheet, here always one range.
import { Emulated } from './guard.ts';
import type { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export class Selection extends Emulated {
  constructor(private readonly spreadsheet: Spreadsheet) {
    super('Selection');
  }

  getActiveSheet(): Sheet {
    return this.spreadsheet.getActiveSheet();
  }
  getActiveRange(): Range {
    return this.spreadsheet.getActiveRange();
  }
  getActiveRangeList(): RangeList {
    return new RangeList([this.getActiveRange()]);
  }
  getCurrentCell(): Range {
    return this.spreadsheet.getCurrentCell();
  }
}
