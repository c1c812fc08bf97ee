// `TextFinder` over a range, a sheet or a spreadsheet.
import { Emulated } from '../core/guard.ts';
import { call } from '../core/host.ts';
import { at, type RangeRef } from './range-look.ts';
import { type AnyRange, newRange } from './sheet-classes.ts';

export class TextFinder extends Emulated {
  private readonly wish = {
    text: '',
    entireCell: false,
    matchCase: false,
    pattern: false,
    formulas: false,
    bare: false,
  };
  private place = -1;

  private readonly refs: readonly RangeRef[];

  /** @param refs where to look, in order */
  constructor(refs: readonly RangeRef[], text: string | null) {
    super('TextFinder');
    this.refs = refs;
    this.wish.text = text ?? '';
  }

  matchEntireCell(entire: boolean): this {
    this.wish.entireCell = entire;
    return this;
  }
  matchCase(exact: boolean): this {
    this.wish.matchCase = exact;
    return this;
  }
  ignoreDiacritics(ignored: boolean): this {
    this.wish.bare = ignored;
    return this;
  }
  /** Of a formula its text is searched instead of what it shows; other cells are searched as ever (facts 15.1). */
  matchFormulaText(formulas: boolean): this {
    this.wish.formulas = formulas;
    return this;
  }
  useRegularExpression(pattern: boolean): this {
    this.wish.pattern = pattern;
    return this;
  }
  /** The next search begins after this range's first cell. */
  startFrom(range: AnyRange): this {
    const { sheet, row, column } = range[at];
    const all = this.findAll();
    this.place = all.findIndex((each) => {
      const here = each[at];
      return here.sheet === sheet && (here.row > row || (here.row === row && here.column > column));
    });
    this.place = this.place < 0 ? all.length : this.place - 1;
    return this;
  }

  findAll(): AnyRange[] {
    return this.refs.flatMap((ref) =>
      call<[number, number][]>('Range.find', ref, this.wish).map(([row, column]) =>
        newRange({ ...ref, row, column, rows: 1, columns: 1 }),
      ),
    );
  }
  findNext(): AnyRange | null {
    this.place += 1;
    return this.findAll()[this.place] ?? null;
  }
  findPrevious(): AnyRange | null {
    this.place = Math.max(-1, this.place - 1);
    return this.getCurrentMatch();
  }
  getCurrentMatch(): AnyRange | null {
    return this.place < 0 ? null : (this.findAll()[this.place] ?? null);
  }

  replaceAllWith(text: string | null): number {
    return this.refs.reduce((sum, ref) => sum + call<number>('Range.replace', ref, this.wish, text ?? ''), 0);
  }
  replaceWith(text: string | null): number {
    const match = this.getCurrentMatch();
    return match ? call<number>('Range.replace', match[at], this.wish, text ?? '') : 0;
  }
}
