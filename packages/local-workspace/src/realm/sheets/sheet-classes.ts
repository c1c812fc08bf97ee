// Makes what a file cannot import, and says what it is: the parts of a range make ranges, a range its sheet, a sheet its spreadsheet.
import type { RangeLook, RangeRef } from './range-look.ts';

/** As much of `Range` as the files ask of it that it imports. */
export interface AnyRange extends RangeLook {
  getCell(row: number, column: number): AnyRange;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  offset(row: number, column: number, rows?: number): AnyRange;
  sort(by: { readonly column: number; readonly ascending: boolean }): unknown;
}

/** As much of `Sheet` as `Range` and the files that it imports ask of it. */
export interface AnySheet {
  getSheetId(): number;
  getRange(first: number | string, column?: number, rows?: number, columns?: number): AnyRange;
}

/** As much of `Selection` as a sheet asks of it. */
export interface AnySelection {
  getActiveRangeList(): object;
}

/** As much of `Spreadsheet` as `Sheet` and the files that it imports ask of it. */
export interface AnySpreadsheet {
  getId(): string;
  getActiveRange(): AnyRange;
  getRangeByName(name: string): AnyRange | null;
  getSelection(): AnySelection;
  setActiveSheet(sheet: AnySheet): AnySheet;
}

interface SheetClasses {
  readonly Range: new (ref: RangeRef) => AnyRange;
  readonly Sheet: new (ref: Pick<RangeRef, 'spreadsheet' | 'sheet'>) => AnySheet;
  readonly Spreadsheet: new (id: string) => AnySpreadsheet;
}

let classes: SheetClasses;

/** Tells which classes these are; the file of the spreadsheet does, which imports the other two. */
export function nameSheetClasses(all: SheetClasses): void {
  classes = all;
}

/** @returns a range, for the files that `Range` itself imports */
export function newRange(ref: RangeRef): AnyRange {
  return new classes.Range(ref);
}

/** @returns a sheet, for `Range` and the files it imports */
export function newSheet(ref: Pick<RangeRef, 'spreadsheet' | 'sheet'>): AnySheet {
  return new classes.Sheet(ref);
}

/** @returns a spreadsheet, for `Sheet` and the files it imports */
export function newSpreadsheet(id: string): AnySpreadsheet {
  return new classes.Spreadsheet(id);
}
