// Validation of form answers: one builder for text, paragraph, checkbox and grid questions, the rest have none (facts 4.1).
import type { TextRule } from '../../model/forms/form.ts';
import { Emulated } from '../core/guard.ts';

export class TextValidation extends Emulated {
  readonly rule: TextRule;

  constructor(name: string, rule: TextRule) {
    super(name);
    this.rule = rule;
  }

  getHelpText(): string {
    return this.rule.helpText;
  }
}

export class TextValidationBuilder extends Emulated {
  private kind: TextRule['kind'] = '';
  private values: readonly (string | number)[] = [];
  private helpText = '';

  private readonly label: string;

  constructor(label: string) {
    super(label);
    this.label = label;
  }

  private rule(kind: TextRule['kind'], ...values: (string | number)[]): this {
    this.kind = kind;
    this.values = values;
    return this;
  }

  requireTextIsEmail(): this {
    return this.rule('EMAIL');
  }
  requireTextIsUrl(): this {
    return this.rule('URL');
  }
  requireNumber(): this {
    return this.rule('NUMBER');
  }
  requireWholeNumber(): this {
    return this.rule('WHOLE_NUMBER');
  }
  requireNumberBetween(start: number, end: number): this {
    return this.rule('NUMBER_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.rule('NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.rule('NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.rule('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.rule('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this.rule('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.rule('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.rule('NUMBER_NOT_BETWEEN', start, end);
  }
  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.rule('NOT_PATTERN', pattern);
  }
  requireTextContainsPattern(pattern: string): this {
    return this.rule('PATTERN_WITHIN', pattern);
  }
  requireTextDoesNotContainPattern(pattern: string): this {
    return this.rule('NO_PATTERN_WITHIN', pattern);
  }
  requireTextMatchesPattern(pattern: string): this {
    return this.rule('PATTERN', pattern);
  }
  requireTextLengthGreaterThanOrEqualTo(length: number): this {
    return this.rule('LENGTH_AT_LEAST', length);
  }
  requireTextLengthLessThanOrEqualTo(length: number): this {
    return this.rule('LENGTH_AT_MOST', length);
  }
  requireLimitOneResponsePerColumn(): this {
    return this.rule('ONE_PER_COLUMN');
  }
  requireSelectAtLeast(count: number): this {
    return this.rule('SELECT_AT_LEAST', count);
  }
  requireSelectAtMost(count: number): this {
    return this.rule('SELECT_AT_MOST', count);
  }
  requireSelectExactly(count: number): this {
    return this.rule('SELECT_EXACTLY', count);
  }
  setHelpText(text: string): this {
    this.helpText = text;
    return this;
  }
  build(): TextValidation {
    return new TextValidation(this.label.replace('Builder', ''), {
      kind: this.kind,
      values: this.values,
      helpText: this.helpText,
    });
  }
}
