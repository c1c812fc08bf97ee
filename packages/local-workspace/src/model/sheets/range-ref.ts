// How a sheet or a range of any spreadsheet is named in plain data.
import type { Area } from './a1.ts';

export interface SheetRef {
  readonly spreadsheet: string;
  readonly sheet: number;
}

export interface RangeRef extends SheetRef, Area {}
