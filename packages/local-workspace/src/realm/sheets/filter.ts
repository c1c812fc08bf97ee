// `Filter` of a sheet and the criteria of its columns.

import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';
import { type CriteriaData, FilterCriteria } from './filter-criteria.ts';
import type { RangeRef } from './range-look.ts';
import { type AnyRange, newRange } from './sheet-classes.ts';

export const SortOrder = enumeration('SortOrder', ['ASCENDING', 'DESCENDING']);

/** How a column of a filter is sorted. */
class SortSpec extends Emulated {
  private readonly column: number;
  private readonly ascending: boolean | null;

  /** @param ascending null where the filter is not sorted by this column */
  constructor(column: number, ascending: boolean | null) {
    super('SortSpec');
    this.column = column;
    this.ascending = ascending;
  }

  private told(member: string): boolean {
    if (this.ascending !== null) return this.ascending;
    const place = `property ${member} on object SpreadsheetApp.SortSpec`;
    throw exception(`Unexpected error while getting the method or ${place}.`);
  }
  getDimensionIndex(): number {
    return this.column;
  }
  isAscending(): boolean {
    return this.told('isAscending');
  }
  getSortOrder(): EnumValue {
    return this.told('getSortOrder') ? SortOrder.ASCENDING : SortOrder.DESCENDING;
  }
  /** Filters are sorted by values alone. */
  getBackgroundColor(): null {
    return null;
  }
  getForegroundColor(): null {
    return null;
  }
}

type SheetRef = Pick<RangeRef, 'spreadsheet' | 'sheet'>;

export class Filter extends Emulated {
  private readonly sheet: SheetRef;
  private readonly range: AnyRange;

  constructor(sheet: SheetRef, range: AnyRange) {
    super('Filter');
    this.sheet = sheet;
    this.range = range;
  }

  getRange(): AnyRange {
    return this.range;
  }
  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const found = call<CriteriaData | null>('Filter.getColumnFilterCriteria', this.sheet, column);
    return found && new FilterCriteria(found);
  }
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    call('Filter.setColumnFilterCriteria', this.sheet, column, criteria?.data ?? null);
    return this;
  }
  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }
  /** Sorts the filtered range without its header. */
  sort(column: number, ascending: boolean): this {
    call('Filter.sorted', this.sheet, column, ascending);
    const rows = this.range.getNumRows() - 1;
    if (rows > 0) this.range.offset(1, 0, rows).sort({ column, ascending });
    return this;
  }
  getColumnSortSpec(column: number): SortSpec {
    const { ascending } = call<{ ascending: boolean | null }>('Filter.getColumnSortSpec', this.sheet, column);
    return new SortSpec(column, ascending);
  }
  remove(): void {
    call('Filter.remove', this.sheet);
  }
}

/** @returns the filter of a sheet, if it has one */
export function filterOf(sheet: SheetRef): Filter | null {
  const area = call<Omit<RangeRef, 'spreadsheet' | 'sheet'> | null>('Sheet.getFilter', sheet);
  return area && new Filter(sheet, newRange({ spreadsheet: sheet.spreadsheet, sheet: sheet.sheet, ...area }));
}
