// What a range shares with nothing else of the sheet: where it lies, how it is written, and how its cells look.
import type { MethodOf } from '../../calls/calls.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { Emulated, EnumValue } from '../core/guard.ts';
import { call, exception, mismatch } from '../core/host.ts';

/** Where a range lies; rows and columns count from 1. */
export interface RangeRef extends Area {
  readonly spreadsheet: string;
  readonly sheet: number;
}

export const at = Symbol('range');

/** The pattern of a cell without a number format, as Google tells it. */
const unformatted = '0.###############';

type Style = string | number | null;

export abstract class RangeLook extends Emulated {
  readonly [at]: RangeRef;

  constructor(ref: RangeRef) {
    super('Range');
    this[at] = ref;
  }

  protected only<T>(rows: readonly (readonly T[])[]): T {
    return rows[0]?.[0] as T;
  }

  /** Other cells of the sheet, bounded on all sides. */
  protected placed(place: Partial<Area>): RangeRef {
    const { open, ...cells } = this[at];
    return { ...cells, ...place };
  }

  protected get first(): RangeRef {
    return this.placed({ rows: 1, columns: 1 });
  }

  /** Checks a block against the range, in the words of facts 3.4. */
  protected fit<T>(values: readonly (readonly T[])[], method: string): readonly (readonly T[])[] {
    if (!Array.isArray(values) || !values.every(Array.isArray)) {
      throw mismatch([values], `SpreadsheetApp.Range.${method}`);
    }
    const { rows, columns } = this[at];
    if (values.length !== rows) {
      throw exception(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    const odd = values.find((row) => row.length !== columns);
    if (odd) {
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
    }
    return values;
  }

  protected set(method: MethodOf<'Range'>, value: unknown): this {
    call(`Range.${method}`, this[at], value instanceof EnumValue ? value.toString() : (value ?? null));
    return this;
  }

  protected setEach(method: MethodOf<'Range'>, values: readonly (readonly unknown[])[]): this {
    call(`Range.${method}`, this[at], this.fit(values, method));
    return this;
  }

  protected styles<T>(method: MethodOf<'Range'>, unset: T, ref = this[at]): T[][] {
    return call<(Style | null)[][]>(`Range.${method}`, ref).map((row) => row.map((each) => (each ?? unset) as T));
  }

  getNumberFormat(): string {
    return this.only(this.styles('getNumberFormats', unformatted, this.first));
  }
  getNumberFormats(): string[][] {
    return this.styles('getNumberFormats', unformatted);
  }
  setNumberFormat(format: string): this {
    return this.set('setNumberFormat', format);
  }
  setNumberFormats(formats: string[][]): this {
    return this.setEach('setNumberFormats', formats);
  }

  getNote(): string {
    return this.only(this.styles('getNotes', '', this.first));
  }
  getNotes(): string[][] {
    return this.styles('getNotes', '');
  }
  setNote(note: unknown): this {
    return this.set('setNote', note === null || note === undefined || note === '' ? null : String(note));
  }
  /** Numbers go through Java doubles: `25` arrives as `25.0` (facts 3.1). */
  setNotes(notes: readonly (readonly unknown[])[]): this {
    const text = (each: unknown) =>
      Number.isInteger(each) ? `${each}.0` : each === null || each === '' ? null : String(each);
    return this.setEach(
      'setNotes',
      this.fit(notes, 'setNotes').map((row) => row.map(text)),
    );
  }

  getBackground(): string {
    return this.only(this.styles('getBackgrounds', '#ffffff', this.first));
  }
  getBackgrounds(): string[][] {
    return this.styles('getBackgrounds', '#ffffff');
  }
  setBackground(colour: string | null): this {
    return this.set('setBackground', colour);
  }
  setBackgrounds(colours: (string | null)[][]): this {
    return this.setEach('setBackgrounds', colours);
  }
  getFontWeight(): string {
    return this.only(this.styles('getFontWeights', 'normal', this.first));
  }
  getFontWeights(): string[][] {
    return this.styles('getFontWeights', 'normal');
  }
  setFontWeight(weight: string | null): this {
    return this.set('setFontWeight', weight);
  }
  setFontWeights(weights: (string | null)[][]): this {
    return this.setEach('setFontWeights', weights);
  }
  getFontColor(): string {
    return this.only(this.styles('getFontColors', '#000000', this.first));
  }
  getFontSize(): number {
    return this.only(this.styles('getFontSizes', 10, this.first));
  }
  getFontSizes(): number[][] {
    return this.styles('getFontSizes', 10);
  }
  setFontSizes(sizes: number[][]): this {
    return this.setEach('setFontSizes', sizes);
  }
  getFontStyle(): string {
    return this.only(this.styles('getFontStyles', 'normal', this.first));
  }
  getFontStyles(): string[][] {
    return this.styles('getFontStyles', 'normal');
  }
  setFontStyles(styles: (string | null)[][]): this {
    return this.setEach('setFontStyles', styles);
  }
  getFontFamily(): string {
    return this.only(this.styles('getFontFamilys', 'Arial', this.first));
  }
  getFontLine(): string {
    return this.only(this.styles('getFontLines', 'none', this.first));
  }
  getFontLines(): string[][] {
    return this.styles('getFontLines', 'none');
  }
  setFontLines(lines: (string | null)[][]): this {
    return this.setEach('setFontLines', lines);
  }
  getHorizontalAlignment(): string {
    return this.only(this.styles('getHorizontalAlignments', 'general', this.first));
  }
  getHorizontalAlignments(): string[][] {
    return this.styles('getHorizontalAlignments', 'general');
  }
  setHorizontalAlignments(alignments: (string | null)[][]): this {
    return this.setEach('setHorizontalAlignments', alignments);
  }
  getVerticalAlignment(): string {
    return this.only(this.styles('getVerticalAlignments', 'bottom', this.first));
  }
  getVerticalAlignments(): string[][] {
    return this.styles('getVerticalAlignments', 'bottom');
  }
  setVerticalAlignments(alignments: (string | null)[][]): this {
    return this.setEach('setVerticalAlignments', alignments);
  }
  /** True where nothing was set, though such a text overflows: so Google answers. */
  getWrap(): boolean {
    return this.only(this.styles('getWrapStrategys', 'WRAP', this.first)) === 'WRAP';
  }
  getWraps(): boolean[][] {
    return this.styles('getWrapStrategys', 'WRAP').map((row) => row.map((each) => each === 'WRAP'));
  }
  setWraps(wraps: boolean[][]): this {
    return this.setEach(
      'setWrapStrategys',
      this.fit(wraps, 'setWraps').map((row) => row.map(strategyOf)),
    );
  }
  getFontColors(): string[][] {
    return this.styles('getFontColors', '#000000');
  }
  setFontColor(colour: string | null): this {
    return this.set('setFontColor', colour);
  }
  setFontColors(colours: (string | null)[][]): this {
    return this.setEach('setFontColors', colours);
  }
  setFontSize(size: number): this {
    return this.set('setFontSize', size);
  }
  setFontStyle(style: string | null): this {
    return this.set('setFontStyle', style);
  }
  setFontFamily(family: string | null): this {
    return this.set('setFontFamily', family);
  }
  setFontLine(line: string | null): this {
    return this.set('setFontLine', line);
  }
  setWrap(wrap: boolean): this {
    return this.set('setWrapStrategy', strategyOf(wrap));
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this.set('setWrapStrategy', strategy);
  }
  /** Whether a link is shown as one; it is unless told otherwise. */
  setShowHyperlink(shown: boolean): this {
    if (typeof shown !== 'boolean') throw mismatch([shown], 'SpreadsheetApp.Range.setShowHyperlink');
    return this.set('setHyperlink', shown ? 'LINKED' : 'PLAIN_TEXT');
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.set('setHorizontalAlignment', alignment);
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.set('setVerticalAlignment', alignment);
  }
  /** Top, left, bottom, right, vertical, horizontal; null leaves a side as it is. */
  setBorder(...args: unknown[]): this {
    const sides = args.slice(0, 6).map((each) => (each === null || each === undefined ? null : Boolean(each)));
    const [colour = null, style = null] = args.slice(6);
    return this.set('setBorder', { sides, colour, style });
  }
}

function strategyOf(wrap: boolean): 'WRAP' | 'OVERFLOW' {
  return wrap ? 'WRAP' : 'OVERFLOW';
}
