// How far a range reaches: the data around it, the next cell with data, cells pushed aside, texts split.
import type { TextLook } from '../../model/sheets/text-look.ts';
import { type EnumValue, enumeration } from '../core/guard.ts';
import { call } from '../core/host.ts';
import { at, type RangeRef } from './range-look.ts';
import { RangePaint } from './range-paint.ts';
import { RichTextValue, type RunData, TextStyle } from './rich-text.ts';
import type { AnyRange } from './sheet-classes.ts';

export const Direction = enumeration('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const AutoFillSeries = enumeration('AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']);
export const TextToColumnsDelimiter = enumeration('TextToColumnsDelimiter', ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE']);

interface RichData {
  readonly text: string;
  readonly runs: readonly RunData[];
  /** How the cell as a whole looks. */
  readonly style: TextLook;
}

type Place = Partial<Omit<RangeRef, 'spreadsheet' | 'sheet'>>;

export abstract class RangeReach extends RangePaint {
  /** @returns another range of the same sheet */
  protected abstract elsewhere(place: Place): AnyRange;

  getNextDataCell(direction: EnumValue): AnyRange {
    const cell = call<Place>('Range.getNextDataCell', this.first, String(direction));
    return this.elsewhere({ ...cell, rows: 1, columns: 1 });
  }
  getDataRegion(dimension?: EnumValue): AnyRange {
    return this.elsewhere(call('Range.getDataRegion', this[at], dimension ? String(dimension) : null));
  }
  /** Goes on with what stands here into a larger range that holds this one. */
  autoFill(destination: AnyRange, series: EnumValue): void {
    call('Range.autoFill', this[at], destination[at], series === AutoFillSeries.ALTERNATE_SERIES);
  }
  autoFillToNeighbor(series: EnumValue): void {
    call('Range.autoFillToNeighbor', this[at], series === AutoFillSeries.ALTERNATE_SERIES);
  }
  insertCells(shift: EnumValue): AnyRange {
    this.set('insertCells', shift);
    return this.elsewhere({});
  }
  deleteCells(shift: EnumValue): void {
    this.set('deleteCells', shift);
  }
  splitTextToColumns(delimiter?: EnumValue | string): void {
    this.set('splitTextToColumns', delimiter === undefined ? null : String(delimiter));
  }
  /** Puts the rows in an order of chance. */
  randomize(): this {
    const order = Array.from({ length: this[at].rows }, (_, index) => index);
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    return this.set('randomize', order);
  }
  shiftRowGroupDepth(delta: number): this {
    return this.set('shiftRowGroupDepth', delta);
  }
  collapseGroups(): this {
    return this.set('collapseGroups', null);
  }
  expandGroups(): this {
    return this.set('expandGroups', null);
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    const found = call<(RichData | null)[][]>('Range.getRichTextValues', this[at]);
    return found.map((row) => row.map((each) => each && richText(each)));
  }
  getRichTextValue(): RichTextValue | null {
    const [[found] = []] = call<(RichData | null)[][]>('Range.getRichTextValues', this.first);
    return found ? richText(found) : null;
  }
  setRichTextValues(values: readonly (readonly RichTextValue[])[]): this {
    const texts = this.fit(values, 'setRichTextValues').map((row) => row.map((each) => each.toData()));
    return this.setEach('setRichTextValues', texts);
  }
  setRichTextValue(value: RichTextValue): this {
    const { rows, columns } = this[at];
    const row = new Array(columns).fill(value.toData());
    return this.setEach('setRichTextValues', new Array(rows).fill(row));
  }
  getTextStyle(): TextStyle {
    return this.only(this.getTextStyles());
  }
  getTextStyles(): TextStyle[][] {
    const found = call<TextLook[][]>('Range.getTextStyles', this[at]);
    return found.map((row) => row.map((each) => new TextStyle(each)));
  }
  /** Sets what the style says and leaves the rest. */
  setTextStyle({ data }: TextStyle): this {
    const { rows, columns } = this[at];
    return this.setEach('setTextStyles', new Array(rows).fill(new Array(columns).fill(data)));
  }
  setTextStyles(styles: readonly (readonly TextStyle[])[]): this {
    const looks = this.fit(styles, 'setTextStyles').map((row) => row.map(({ data }) => data));
    return this.setEach('setTextStyles', looks);
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setBackground(`rgb(${red}, ${green}, ${blue})`);
  }
  getFontFamilies(): string[][] {
    return this.styles('getFontFamilys', 'Arial');
  }
  setFontFamilies(families: (string | null)[][]): this {
    return this.setEach('setFontFamilys', families);
  }
  getWrapStrategies(): EnumValue[][] {
    const names = this.styles<string>('getWrapStrategys', 'OVERFLOW');
    return names.map((row) => row.map((each) => WrapStrategy[each as keyof typeof WrapStrategy]));
  }
  getWrapStrategy(): EnumValue {
    return this.only(this.getWrapStrategies());
  }
  setWrapStrategies(strategies: EnumValue[][]): this {
    const sent = this.fit(strategies, 'setWrapStrategies').map((row) => row.map(String));
    return this.setEach('setWrapStrategys', sent);
  }
  isStartRowBounded(): boolean {
    return !this[at].open?.includes('t');
  }
  isStartColumnBounded(): boolean {
    return !this[at].open?.includes('l');
  }
  isEndRowBounded(): boolean {
    return !this[at].open?.includes('b');
  }
  isEndColumnBounded(): boolean {
    return !this[at].open?.includes('r');
  }
}

function richText({ text, runs, style }: RichData): RichTextValue {
  return new RichTextValue(text, runs, 0, style);
}

export const WrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
