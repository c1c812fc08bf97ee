// `TextFinder` over a range or a sheet.
import { Emulated } from './guard.ts';
import { call } from './host.ts';
import { Range } from './range.ts';
import type { RangeRef } from './range-look.ts';

export class TextFinder extends Emulated {
  private readonly wish: { text: string; entireCell: boolean; matchCase: boolean; pattern: boolean };
  private next = 0;

  constructor(
    private readonly ref: RangeRef,
    text: string,
  ) {
    super('TextFinder');
    this.wish = { text, entireCell: false, matchCase: false, pattern: false };
  }

  matchEntireCell(entire: boolean): this {
    this.wish.entireCell = entire;
    return this;
  }
  matchCase(exact: boolean): this {
    this.wish.matchCase = exact;
    return this;
  }
  useRegularExpression(pattern: boolean): this {
    this.wish.pattern = pattern;
    return this;
  }

  findAll(): Range[] {
    const found = call<[number, number][]>('Range.find', this.ref, this.wish);
    return found.map(([row, column]) => new Range({ ...this.ref, row, column, rows: 1, columns: 1 }));
  }

  findNext(): Range | null {
    const found = this.findAll()[this.next];
    this.next += 1;
    return found ?? null;
  }
}
