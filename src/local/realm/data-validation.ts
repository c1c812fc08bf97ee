// `DataValidation` and its builder.
import { Emulated, type EnumValue, enumeration } from './guard.ts';
import { mismatch } from './host.ts';

export interface RuleData {
  readonly criteria: 'VALUE_IN_LIST' | 'DATE_IS_VALID_DATE' | 'NUMBER_BETWEEN' | 'CHECKBOX';
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export const DataValidationCriteria = enumeration('DataValidationCriteria', [
  'VALUE_IN_LIST',
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'CHECKBOX',
]);

export class DataValidation extends Emulated {
  constructor(readonly data: RuleData) {
    super('DataValidation');
    Object.defineProperty(this, 'data', { value: data, enumerable: false });
  }

  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this.data.criteria];
  }
  getCriteriaValues(): unknown[] {
    return [...this.data.values];
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

export class DataValidationBuilder extends Emulated {
  private made: { -readonly [K in keyof RuleData]?: RuleData[K] };

  constructor(from?: RuleData) {
    super('DataValidationBuilder');
    this.made = { allowInvalid: true, helpText: null, ...from };
  }

  private criterion(criteria: RuleData['criteria'], values: readonly unknown[]): this {
    Object.assign(this.made, { criteria, values });
    return this;
  }

  requireValueInList(values: readonly string[], showDropdown = true): this {
    if (!Array.isArray(values)) throw mismatch([values], 'SpreadsheetApp.DataValidationBuilder.requireValueInList');
    return this.criterion('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  requireDate(): this {
    return this.criterion('DATE_IS_VALID_DATE', []);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.criterion('NUMBER_BETWEEN', [start, end]);
  }
  requireCheckbox(...values: unknown[]): this {
    return this.criterion('CHECKBOX', values);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.made.allowInvalid = allowInvalid;
    return this;
  }
  setHelpText(helpText: string): this {
    this.made.helpText = helpText;
    return this;
  }
  build(): DataValidation {
    return new DataValidation(this.made as RuleData);
  }
}
