// Makes what a file cannot import: the parts of a range make ranges, a range its sheet, a sheet its spreadsheet.
import type { Range } from './range.ts';
import type { RangeRef } from './range-look.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

interface SheetClasses {
  readonly Range: new (ref: RangeRef) => Range;
  readonly Sheet: new (ref: Pick<RangeRef, 'spreadsheet' | 'sheet'>) => Sheet;
  readonly Spreadsheet: new (id: string) => Spreadsheet;
}

let classes: SheetClasses;

/** Tells which classes these are; the file of the spreadsheet does, which imports the other two. */
export function nameSheetClasses(all: SheetClasses): void {
  classes = all;
}

/** @returns a range, for the files that `Range` itself imports */
export function newRange(ref: RangeRef): Range {
  return new classes.Range(ref);
}

/** @returns a sheet, for `Range` and the files it imports */
export function newSheet(ref: Pick<RangeRef, 'spreadsheet' | 'sheet'>): Sheet {
  return new classes.Sheet(ref);
}

/** @returns a spreadsheet, for `Sheet` and the files it imports */
export function newSpreadsheet(id: string): Spreadsheet {
  return new classes.Spreadsheet(id);
}
