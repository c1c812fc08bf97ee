// `RangeList`: some ranges of one sheet that are changed together.

import { Emulated, type EnumValue } from '../core/guard.ts';
import type { ClearOptions } from './clearing.ts';
import type { Range } from './range.ts';

export class RangeList extends Emulated {
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super('RangeList');
    this.ranges = ranges;
  }

  private each(act: (range: Range) => void): this {
    this.ranges.forEach(act);
    return this;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }
  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }
  setBackground(colour: string | null): this {
    return this.each((range) => range.setBackground(colour));
  }
  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }
  setFontColor(colour: string | null): this {
    return this.each((range) => range.setFontColor(colour));
  }
  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }
  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }
  setFormulaR1C1(formula: string): this {
    return this.each((range) => range.setFormulaR1C1(formula));
  }
  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }
  setShowHyperlink(shown: boolean): this {
    return this.each((range) => range.setShowHyperlink(shown));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }
  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }
  setFontStyle(style: string | null): this {
    return this.each((range) => range.setFontStyle(style));
  }
  setFontLine(line: string | null): this {
    return this.each((range) => range.setFontLine(line));
  }
  setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }
  setTextDirection(direction: EnumValue | null): this {
    return this.each((range) => range.setTextDirection(direction));
  }
  setTextRotation(degrees: number): this {
    return this.each((range) => range.setTextRotation(degrees));
  }
  setVerticalText(vertical: boolean): this {
    return this.each((range) => range.setVerticalText(vertical));
  }
  insertCheckboxes(...values: unknown[]): this {
    return this.each((range) => range.insertCheckboxes(...values));
  }
  setBorder(...sides: unknown[]): this {
    return this.each((range) => range.setBorder(...sides));
  }
  check(): this {
    return this.each((range) => range.check());
  }
  uncheck(): this {
    return this.each((range) => range.uncheck());
  }
  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }
  breakApart(): this {
    return this.each((range) => range.breakApart());
  }
  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this.each((range) => range.clearNote());
  }
  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }
  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }
  activate(): this {
    return this.each((range) => range.activate());
  }
  clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  clear(options?: ClearOptions): this {
    return this.each((range) => range.clear(options));
  }
}
