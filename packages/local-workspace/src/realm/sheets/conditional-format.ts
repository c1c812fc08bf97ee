// `ConditionalFormatRule` and its builder.
import { areaOf } from '../../model/sheets/a1.ts';
import type { ConditionalFormat } from '../../model/sheets/spreadsheet.ts';
import { themeNameOf } from '../../model/theme-colour.ts';
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { passOn } from '../core/pass-on.ts';
import { type Color, colorOf } from './color.ts';
import { addConditions, BooleanCriteria, type Conditions, conditionsOf, conditionValues } from './conditions.ts';
import type { Range } from './range.ts';
import { at } from './range-look.ts';

type PointName = 'min' | 'mid' | 'max';

interface GradientPoint {
  readonly at: PointName;
  readonly colour: string;
  readonly value: string;
  /** Absent in what was kept before it was; null of an end that the data themselves set. */
  readonly type?: string | null;
}

export interface RuleFields extends Omit<ConditionalFormat, 'areas' | 'gradient'> {
  readonly gradient?: readonly GradientPoint[];
}

/** Colours are told in lower case, as of cells; a colour of the theme keeps its name. */
function lower<T extends string | null>(colour: T): T {
  return (colour && themeNameOf(colour) === undefined ? colour.toLowerCase() : colour) as T;
}

export const InterpolationType = enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);

class BooleanCondition extends Emulated {
  private readonly fields: RuleFields;

  constructor(fields: RuleFields) {
    super('BooleanCondition');
    this.fields = fields;
  }

  getCriteriaType(): EnumValue {
    return conditionsOf(this.fields.criteria) ?? BooleanCriteria.CUSTOM_FORMULA;
  }
  getCriteriaValues(): unknown[] {
    return conditionValues(this.fields.criteria, this.fields.values);
  }
  getBackground(): string | null {
    return this.fields.background ?? null;
  }
  getFontColor(): string | null {
    return this.fields.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.fields.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.fields.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this.fields.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.fields.strikethrough ?? null;
  }
}

/** A scale of colours: what its reference says is null or empty where nothing was set. */
class GradientCondition extends Emulated {
  private readonly points: readonly GradientPoint[];

  static {
    passOn(
      GradientCondition,
      [
        'getMinColorObject getMinColor getMinType getMinValue getMidColorObject getMidColor getMidType getMidValue',
        'getMaxColorObject getMaxColor getMaxType getMaxValue',
      ],
      (condition, name) => {
        const [, at = '', asked] = /^get(Min|Mid|Max)(\w+)$/.exec(name) ?? [];
        const { colour, type, value } = condition.points.find((each) => each.at === at.toLowerCase()) ?? {};
        if (asked === 'Color') return colour ?? '';
        if (asked === 'Value') return value ?? '';
        if (asked === 'ColorObject') return colour === undefined ? null : colorOf(colour);
        return type ? InterpolationType[type as keyof typeof InterpolationType] : null;
      },
    );
  }

  constructor(points: readonly GradientPoint[]) {
    super('GradientCondition');
    this.points = points;
  }
}

const booleanOf = (fields: RuleFields) => (fields.gradient ? null : new BooleanCondition(fields));
const gradientOf = ({ gradient }: RuleFields) => (gradient ? new GradientCondition(gradient) : null);

export class ConditionalFormatRule extends Emulated {
  private readonly fields: RuleFields;
  readonly ranges: readonly Range[];

  constructor(fields: RuleFields, ranges: readonly Range[]) {
    super('ConditionalFormatRule');
    this.fields = fields;
    this.ranges = ranges;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
  getBooleanCondition(): BooleanCondition | null {
    return booleanOf(this.fields);
  }
  getGradientCondition(): GradientCondition | null {
    return gradientOf(this.fields);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.fields, this.ranges);
  }

  /** @returns the rule as it crosses the bridge */
  toData(): unknown {
    return { ...this.fields, areas: this.ranges.map((each) => areaOf(each[at])) };
  }
}

class RuleBuilder extends Emulated {
  private fields: RuleFields;

  private ranges: readonly Range[];

  constructor(fields: RuleFields = { criteria: '', values: [] }, ranges: readonly Range[] = []) {
    super('ConditionalFormatRuleBuilder');
    this.ranges = ranges;
    this.fields = fields;
    addConditions(RuleBuilder.prototype);
  }

  private with(fields: Partial<RuleFields>): this {
    this.fields = { ...this.fields, ...fields };
    return this;
  }
  protected when(criteria: string, values: readonly unknown[]): this {
    return this.with({ criteria, values });
  }

  setBackground(colour: string): this {
    return this.with({ background: lower(colour) });
  }
  setFontColor(colour: string): this {
    return this.with({ fontColor: lower(colour) });
  }
  setBold(bold: boolean): this {
    return this.with({ bold });
  }
  setItalic(italic: boolean): this {
    return this.with({ italic });
  }
  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.with({ strikethrough });
  }

  private point(point: GradientPoint): this {
    return this.with({
      gradient: [
        ...(this.fields.gradient ?? []).filter((each) => each.at !== point.at),
        { ...point, colour: lower(point.colour) },
      ],
    });
  }
  setGradientMinpoint(colour: string): this {
    return this.point({ at: 'min', colour, value: '', type: 'MIN' });
  }
  setGradientMaxpoint(colour: string): this {
    return this.point({ at: 'max', colour, value: '', type: 'MAX' });
  }
  setGradientMinpointWithValue(colour: string, type: EnumValue, value: string): this {
    return this.point({ at: 'min', colour, value, type: String(type) });
  }
  setGradientMidpointWithValue(colour: string, type: EnumValue, value: string): this {
    return this.point({ at: 'mid', colour, value, type: String(type) });
  }
  setGradientMaxpointWithValue(colour: string, type: EnumValue, value: string): this {
    return this.point({ at: 'max', colour, value, type: String(type) });
  }
  setGradientMinpointObject(colour: Color): this {
    return this.setGradientMinpoint(colour.toCss() ?? '');
  }
  setGradientMaxpointObject(colour: Color): this {
    return this.setGradientMaxpoint(colour.toCss() ?? '');
  }
  setGradientMinpointObjectWithValue(colour: Color, type: EnumValue, value: string): this {
    return this.setGradientMinpointWithValue(colour.toCss() ?? '', type, value);
  }
  setGradientMidpointObjectWithValue(colour: Color, type: EnumValue, value: string): this {
    return this.setGradientMidpointWithValue(colour.toCss() ?? '', type, value);
  }
  setGradientMaxpointObjectWithValue(colour: Color, type: EnumValue, value: string): this {
    return this.setGradientMaxpointWithValue(colour.toCss() ?? '', type, value);
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.fields.criteria === '' ? null : booleanOf(this.fields);
  }
  getGradientCondition(): GradientCondition | null {
    return gradientOf(this.fields);
  }

  setRanges(ranges: readonly Range[]): this {
    this.ranges = ranges;
    return this;
  }
  getRanges(): Range[] {
    return [...this.ranges];
  }
  build(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.fields, this.ranges);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.fields, this.ranges);
  }
}

export type ConditionalFormatRuleBuilder = RuleBuilder & Conditions<RuleBuilder>;
export const ConditionalFormatRuleBuilder = RuleBuilder as unknown as new (
  ...from: ConstructorParameters<typeof RuleBuilder>
) => ConditionalFormatRuleBuilder;
