// How a sheet or a range of any spreadsheet is named in plain data.
import type { Area } from './a1.ts';

export interface SheetRef {
  readonly spreadsheet: string;
  readonly sheet: number;
}

export interface RangeRef extends SheetRef, Area {
  /** Asked for by an address of cells that the sheet did not have: it is refused when it is used (facts 15.1). */
  readonly beyond?: true;
}
