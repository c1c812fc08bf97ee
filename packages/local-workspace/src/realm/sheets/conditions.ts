// The `when…` methods that filters and conditional formats share, and `SpreadsheetApp.BooleanCriteria`.
import { EnumValue, enumeration } from '../core/guard.ts';
import { sendable } from '../core/host.ts';

/** Method by criteria; each takes as many values as the criteria needs. */
const methods = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenDateNotEqualTo: 'DATE_NOT_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextNotEqualTo: 'TEXT_NOT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
} as const;

/** Days that move with today; in place of a date they make another criteria. */
export const RelativeDate = enumeration('RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);

export const BooleanCriteria = enumeration('BooleanCriteria', [
  ...Object.values(methods),
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
]);

/** @returns a condition's values as scripts read them: dates and relative dates are objects */
export function conditionValues(criteria: string | undefined, values: readonly unknown[]): unknown[] {
  return values.map((each) => {
    if (typeof each === 'object' && each !== null && '$date' in each) return new Date(Number(each.$date));
    return criteria?.endsWith('_RELATIVE') ? RelativeDate[each as keyof typeof RelativeDate] : each;
  });
}

export type Conditions<Builder> = {
  readonly [Name in keyof typeof methods]: (...values: unknown[]) => Builder & Conditions<Builder>;
} & { withCriteria(criteria: EnumValue, values: readonly unknown[]): Builder & Conditions<Builder> };

/** @returns the value of the enumeration for a criteria's name */
export function conditionsOf(criteria: string | undefined): EnumValue | null {
  return criteria && criteria in BooleanCriteria ? BooleanCriteria[criteria as keyof typeof BooleanCriteria] : null;
}

interface WithWhen {
  when(criteria: string, values: readonly unknown[]): unknown;
}

/** Gives the class of a builder, which has to have `when(criteria, values)`, the `when…` methods, before the first of its objects. */
export function addConditions(prototype: object): void {
  if ('withCriteria' in prototype) return;
  for (const [name, criteria] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      value: function (this: WithWhen, ...values: unknown[]) {
        const relative = values[0] instanceof EnumValue && criteria.startsWith('DATE_');
        return this.when(relative ? `${criteria}_RELATIVE` : criteria, values.map(sendable));
      },
    });
  }
  Object.defineProperty(prototype, 'withCriteria', {
    configurable: true,
    value: function (this: WithWhen, criteria: EnumValue, values: readonly unknown[]) {
      return this.when(String(criteria), values.map(sendable));
    },
  });
}
