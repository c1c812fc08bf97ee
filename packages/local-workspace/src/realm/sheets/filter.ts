// `Filter` of a sheet and the criteria of its columns.

import { Emulated, type EnumValue } from '../core/guard.ts';
import { call } from '../core/host.ts';
import { addConditions, type Conditions, conditionsOf, conditionValues } from './conditions.ts';
import type { Range } from './range.ts';
import type { RangeRef } from './range-look.ts';
import { newRange } from './sheet-classes.ts';

interface CriteriaData {
  readonly visible?: readonly string[];
  readonly hidden?: readonly string[];
  readonly criteria?: string;
  readonly values?: readonly unknown[];
}

/** What a criteria and its builder both tell. */
abstract class CriteriaReading extends Emulated {
  protected abstract told(): CriteriaData;

  getHiddenValues(): string[] {
    return [...(this.told().hidden ?? [])];
  }
  getVisibleValues(): string[] {
    return [...(this.told().visible ?? [])];
  }
  getCriteriaType(): EnumValue | null {
    return conditionsOf(this.told().criteria);
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values = [] } = this.told();
    return conditionValues(criteria, values);
  }
}

export class FilterCriteria extends CriteriaReading {
  readonly data: CriteriaData;

  constructor(data: CriteriaData) {
    super('FilterCriteria');
    this.data = data;
  }

  protected told(): CriteriaData {
    return this.data;
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.data);
  }
}

class CriteriaBuilder extends CriteriaReading {
  protected data: CriteriaData;

  constructor(from: CriteriaData = {}) {
    super('FilterCriteriaBuilder');
    this.data = from;
  }

  protected told(): CriteriaData {
    return this.data;
  }
  protected when(criteria: string, values: readonly unknown[]): this {
    this.data = { ...this.data, criteria, values };
    return this;
  }
  setHiddenValues(hidden: readonly string[]): this {
    this.data = { ...this.data, hidden: hidden.map(String) };
    return this;
  }
  setVisibleValues(visible: readonly string[]): this {
    this.data = { ...this.data, visible: visible.map(String) };
    return this;
  }
  build(): FilterCriteria {
    return new FilterCriteria(this.data);
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.data);
  }
}

addConditions(CriteriaBuilder.prototype);

export type FilterCriteriaBuilder = CriteriaBuilder & Conditions<CriteriaBuilder>;
export const FilterCriteriaBuilder = CriteriaBuilder as unknown as new (from?: CriteriaData) => FilterCriteriaBuilder;

type SheetRef = Pick<RangeRef, 'spreadsheet' | 'sheet'>;

export class Filter extends Emulated {
  private readonly sheet: SheetRef;
  private readonly range: Range;

  constructor(sheet: SheetRef, range: Range) {
    super('Filter');
    this.sheet = sheet;
    this.range = range;
  }

  getRange(): Range {
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
    const rows = this.range.getNumRows() - 1;
    if (rows > 0) this.range.offset(1, 0, rows).sort({ column, ascending });
    return this;
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
