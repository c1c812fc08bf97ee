// How far a range reaches: the data around it, the next cell with data, cells pushed aside, texts split.
import { type EnumValue, enumeration } from './guard.ts';
import { call } from './host.ts';
import type { Range } from './range.ts';
import { at, RangeLook, type RangeRef } from './range-look.ts';

export const Direction = enumeration('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const TextToColumnsDelimiter = enumeration('TextToColumnsDelimiter', ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE']);

type Place = Partial<Omit<RangeRef, 'spreadsheet' | 'sheet'>>;

export abstract class RangeReach extends RangeLook {
  /** @returns another range of the same sheet */
  protected abstract elsewhere(place: Place): Range;

  getNextDataCell(direction: EnumValue): Range {
    const cell = call<Place>('Range.getNextDataCell', this.first, String(direction));
    return this.elsewhere({ ...cell, rows: 1, columns: 1 });
  }
  getDataRegion(dimension?: EnumValue): Range {
    return this.elsewhere(call('Range.getDataRegion', this[at], dimension ? String(dimension) : null));
  }
  insertCells(shift: EnumValue): Range {
    this.set('insertCells', shift);
    return this.elsewhere({});
  }
  deleteCells(shift: EnumValue): void {
    this.set('deleteCells', shift);
  }
  splitTextToColumns(delimiter?: EnumValue | string): void {
    this.set('splitTextToColumns', delimiter === undefined ? null : String(delimiter));
  }
  shiftRowGroupDepth(delta: number): this {
    return this.set('shiftRowGroupDepth', delta);
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
    return this.setEach(
      'setWrapStrategys',
      strategies.map((row) => row.map(String)),
    );
  }
  isStartRowBounded(): boolean {
    return true;
  }
  isStartColumnBounded(): boolean {
    return true;
  }
  isEndRowBounded(): boolean {
    return true;
  }
  isEndColumnBounded(): boolean {
    return true;
  }
}

export const WrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
