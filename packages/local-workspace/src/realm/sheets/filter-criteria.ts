// What a filter asks of a column: of a sheet's filter, and of a pivot table's.
import { Emulated, type EnumValue } from '../core/guard.ts';
import { exception } from '../core/host.ts';
import { addConditions, type Conditions, conditionsOf, conditionValues } from './conditions.ts';

/** @throws Exception where one of the values is null, as the reference says */
function texts(values: readonly unknown[]): string[] {
  if (values.some((each) => each === null || each === undefined)) throw exception('Invalid argument: values');
  return values.map(String);
}

export interface CriteriaData {
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
    addConditions(CriteriaBuilder.prototype);
  }

  protected told(): CriteriaData {
    return this.data;
  }
  protected when(criteria: string, values: readonly unknown[]): this {
    this.data = { ...this.data, criteria, values };
    return this;
  }
  setHiddenValues(hidden: readonly string[]): this {
    this.data = { ...this.data, hidden: texts(hidden) };
    return this;
  }
  setVisibleValues(visible: readonly string[]): this {
    this.data = { ...this.data, visible: texts(visible) };
    return this;
  }
  build(): FilterCriteria {
    return new FilterCriteria(this.data);
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.data);
  }
}

export type FilterCriteriaBuilder = CriteriaBuilder & Conditions<CriteriaBuilder>;
export const FilterCriteriaBuilder = CriteriaBuilder as unknown as new (from?: CriteriaData) => FilterCriteriaBuilder;
