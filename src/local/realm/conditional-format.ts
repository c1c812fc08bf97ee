// `ConditionalFormatRule` and its builder.
import { Emulated } from './guard.ts';
import type { Range } from './range.ts';
import { at } from './range-look.ts';

export interface RuleFields {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export class ConditionalFormatRule extends Emulated {
  constructor(
    private readonly fields: RuleFields,
    readonly ranges: readonly Range[],
  ) {
    super('ConditionalFormatRule');
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.fields, this.ranges);
  }

  /** @returns the rule as it crosses the bridge */
  toData(): unknown {
    const areas = this.ranges.map(({ [at]: { row, column, rows, columns } }) => ({ row, column, rows, columns }));
    return { ...this.fields, areas };
  }
}

export class ConditionalFormatRuleBuilder extends Emulated {
  private fields: RuleFields;

  constructor(
    fields: RuleFields = { criteria: '', values: [] },
    private ranges: readonly Range[] = [],
  ) {
    super('ConditionalFormatRuleBuilder');
    this.fields = fields;
  }

  private with(fields: Partial<RuleFields>): this {
    this.fields = { ...this.fields, ...fields };
    return this;
  }

  whenTextEqualTo(text: string): this {
    return this.with({ criteria: 'TEXT_EQUAL_TO', values: [text] });
  }
  whenTextContains(text: string): this {
    return this.with({ criteria: 'TEXT_CONTAINS', values: [text] });
  }
  whenTextStartsWith(text: string): this {
    return this.with({ criteria: 'TEXT_STARTS_WITH', values: [text] });
  }
  whenCellNotEmpty(): this {
    return this.with({ criteria: 'CELL_NOT_EMPTY', values: [] });
  }
  whenCellEmpty(): this {
    return this.with({ criteria: 'CELL_EMPTY', values: [] });
  }
  whenFormulaSatisfied(formula: string): this {
    return this.with({ criteria: 'CUSTOM_FORMULA', values: [formula] });
  }
  setBackground(colour: string): this {
    return this.with({ background: colour });
  }
  setFontColor(colour: string): this {
    return this.with({ fontColor: colour });
  }
  setBold(bold: boolean): this {
    return this.with({ bold });
  }
  setRanges(ranges: readonly Range[]): this {
    this.ranges = ranges;
    return this;
  }
  build(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.fields, this.ranges);
  }
}
