// `DataValidation` and its builder.
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { exception, sendable } from '../core/host.ts';
import { conditionValues } from './conditions.ts';
import { at, type RangeRef } from './range-look.ts';
import { type AnyRange, newRange } from './sheet-classes.ts';

/** Criteria by the method that builds them; those of lists, ranges and checkboxes have methods of their own. */
const methods = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
} as const;

/** Those of days that move with today can be told of, and set in the page alone (facts 15.1). */
const others = [
  'CHECKBOX',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
] as const;
type Criteria = (typeof methods)[keyof typeof methods] | (typeof others)[number];

export const DataValidationCriteria = enumeration<Criteria>('DataValidationCriteria', [
  ...Object.values(methods),
  ...others,
]);

export interface RuleData {
  readonly criteria: Criteria;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

function valuesOf(criteria: string | undefined, values: readonly unknown[]): unknown[] {
  return conditionValues(criteria, values).map((each) =>
    typeof each === 'object' && each !== null && 'spreadsheet' in each ? newRange(each as RangeRef) : each,
  );
}

export class DataValidation extends Emulated {
  readonly data: RuleData;

  constructor(data: RuleData) {
    super('DataValidation');
    this.data = data;
    Object.defineProperty(this, 'data', { value: data, enumerable: false });
  }

  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this.data.criteria];
  }
  getCriteriaValues(): unknown[] {
    return valuesOf(this.data.criteria, this.data.values);
  }
  getAllowInvalid(): boolean {
    return this.data.allowInvalid;
  }
  getHelpText(): string | null {
    return this.data.helpText;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.data);
  }
}

class RuleBuilder extends Emulated {
  private made: { -readonly [K in keyof RuleData]?: RuleData[K] };

  constructor(from?: RuleData) {
    super('DataValidationBuilder');
    this.made = { allowInvalid: true, helpText: null, ...from };
    addRequirements();
  }

  protected criterion(criteria: Criteria, values: readonly unknown[]): this {
    Object.assign(this.made, { criteria, values });
    return this;
  }

  requireValueInList(values: readonly string[], showDropdown = true): this {
    // Facts 17.2.
    if (values.length > 500) {
      const instead = 'Use the "List from a range" criteria instead.';
      throw exception(`The data validation rule has more items than the limit of 500. ${instead}`);
    }
    return this.criterion('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  requireValueInRange(range: AnyRange, showDropdown = true): this {
    return this.criterion('VALUE_IN_RANGE', [{ ...range[at] }, showDropdown]);
  }
  requireCheckbox(...values: unknown[]): this {
    return this.criterion('CHECKBOX', values.map(sendable));
  }
  withCriteria(criteria: EnumValue, values: readonly unknown[]): this {
    return this.criterion(String(criteria) as Criteria, values.map(sendable));
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.made.allowInvalid = allowInvalid;
    return this;
  }
  setHelpText(helpText: string): this {
    this.made.helpText = helpText;
    return this;
  }
  getCriteriaType(): EnumValue | null {
    return this.made.criteria ? DataValidationCriteria[this.made.criteria] : null;
  }
  getCriteriaValues(): unknown[] {
    return valuesOf(this.made.criteria, this.made.values ?? []);
  }
  getAllowInvalid(): boolean {
    return this.made.allowInvalid === true;
  }
  getHelpText(): string | null {
    return this.made.helpText ?? null;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.made as RuleData);
  }
  build(): DataValidation {
    if (!this.made.criteria) throw exception('The data validation rule has no criteria.');
    return new DataValidation({ ...(this.made as RuleData) });
  }
}

type Requirements = {
  readonly [Name in keyof typeof methods]: (...values: unknown[]) => RuleBuilder & Requirements;
};

/** Gives the builder the methods of the plain criteria, before the first of its objects. */
function addRequirements(): void {
  if ('requireDate' in RuleBuilder.prototype) return;
  for (const [name, criteria] of Object.entries(methods)) {
    Object.defineProperty(RuleBuilder.prototype, name, {
      configurable: true,
      value: function (this: RuleBuilder, ...values: unknown[]) {
        return this.criterion(criteria, values.map(sendable));
      },
    });
  }
}

export const DataValidationBuilder = RuleBuilder as unknown as new (from?: RuleData) => RuleBuilder & Requirements;
export type DataValidationBuilder = RuleBuilder & Requirements;
