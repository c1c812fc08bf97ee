// `RangeList`: some ranges of one sheet that are changed together.
import { Emulated } from './guard.ts';
import type { Range } from './range.ts';

export class RangeList extends Emulated {
  constructor(private readonly ranges: readonly Range[]) {
    super('RangeList');
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
  clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  clear(): this {
    return this.each((range) => range.clear());
  }
}
