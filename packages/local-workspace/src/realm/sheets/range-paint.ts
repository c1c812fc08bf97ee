// How a range is painted beyond plain colours: alternating ones, colour objects, the direction and turn of its texts.
import type { MethodOf } from '../../calls/calls.ts';
import { readLines } from '../../model/sheets/border.ts';
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import type { Banding } from './banding.ts';
import { Borders } from './borders.ts';
import { type Color, colorOf } from './color.ts';
import { at, RangeLook } from './range-look.ts';

export const TextDirection = enumeration('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']);

class TextRotation extends Emulated {
  private readonly turn: number | 'vertical';

  constructor(turn: number | 'vertical') {
    super('TextRotation');
    this.turn = turn;
  }

  getDegrees(): number {
    return this.turn === 'vertical' ? 0 : this.turn;
  }
  isVertical(): boolean {
    return this.turn === 'vertical';
  }
}

const css = (colour: Color | null) => colour?.toCss() ?? null;

export abstract class RangePaint extends RangeLook {
  protected abstract banded(axis: 'rows' | 'columns', theme?: EnumValue, header?: boolean, footer?: boolean): Banding;

  applyRowBanding(theme?: EnumValue, header?: boolean, footer?: boolean): Banding {
    return this.banded('rows', theme, header, footer);
  }
  applyColumnBanding(theme?: EnumValue, header?: boolean, footer?: boolean): Banding {
    return this.banded('columns', theme, header, footer);
  }

  getBackgroundObjects(): Color[][] {
    return this.colours('getBackgroundObjects', '#ffffff');
  }
  getBackgroundObject(): Color {
    return this.only(this.colours('getBackgroundObjects', '#ffffff', this.first));
  }
  setBackgroundObject(colour: Color | null): this {
    return this.set('setBackgroundObject', css(colour));
  }
  setBackgroundObjects(colours: readonly (readonly (Color | null)[])[]): this {
    return this.setColours('setBackgroundObjects', colours);
  }
  getFontColorObjects(): Color[][] {
    return this.colours('getFontColorObjects', '#000000');
  }
  getFontColorObject(): Color {
    return this.only(this.colours('getFontColorObjects', '#000000', this.first));
  }
  setFontColorObject(colour: Color | null): this {
    return this.set('setFontColorObject', css(colour));
  }
  setFontColorObjects(colours: readonly (readonly (Color | null)[])[]): this {
    return this.setColours('setFontColorObjects', colours);
  }
  /** Where none was set the colour is the one of an empty sheet, by its CSS text. */
  private colours(method: MethodOf<'Range'>, unset: string, ref = this[at]): Color[][] {
    return this.styles<string>(method, unset, ref).map((row) => row.map(colorOf));
  }
  private setColours(method: MethodOf<'Range'>, colours: readonly (readonly (Color | null)[])[]): this {
    return this.setEach(
      method,
      this.fit(colours, method).map((row) => row.map(css)),
    );
  }

  /** The lines around the first cell; null where it has none. */
  getBorder(): Borders | null {
    const kept = this.only(this.styles<string>('getBorders', '', this.first));
    return kept ? new Borders(readLines(kept)) : null;
  }
  getBackgroundColor(): string {
    return this.getBackground();
  }
  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }
  setBackgroundColor(colour: string | null): this {
    return this.setBackground(colour);
  }
  setBackgroundColors(colours: (string | null)[][]): this {
    return this.setBackgrounds(colours);
  }

  getTextRotations(): TextRotation[][] {
    const found = this.styles<number | 'vertical'>('getTextRotations', 0);
    return found.map((row) => row.map((each) => new TextRotation(each)));
  }
  getTextRotation(): TextRotation {
    return this.only(this.getTextRotations());
  }
  /** Degrees from −90 to 90, or a turn that was read before. */
  setTextRotation(turn: number | TextRotation): this {
    return this.set('setTextRotation', turnOf(turn));
  }
  setTextRotations(turns: readonly (readonly (number | TextRotation)[])[]): this {
    return this.setEach(
      'setTextRotations',
      this.fit(turns, 'setTextRotations').map((row) => row.map(turnOf)),
    );
  }
  setVerticalText(vertical: boolean): this {
    return this.set('setTextRotation', vertical ? 'vertical' : null);
  }
  getTextDirections(): (EnumValue | null)[][] {
    const found = this.styles<string>('getTextDirections', '');
    return found.map((row) => row.map((each) => (each ? TextDirection[each as keyof typeof TextDirection] : null)));
  }
  getTextDirection(): EnumValue | null {
    return this.only(this.getTextDirections());
  }
  setTextDirection(direction: EnumValue | null): this {
    return this.set('setTextDirection', direction);
  }
  setTextDirections(directions: readonly (readonly (EnumValue | null)[])[]): this {
    const names = this.fit(directions, 'setTextDirections').map((row) => row.map((each) => each && String(each)));
    return this.setEach('setTextDirections', names);
  }
}

function turnOf(turn: number | TextRotation): number | 'vertical' {
  if (typeof turn === 'number') return Math.max(-90, Math.min(90, Math.trunc(turn)));
  return turn.isVertical() ? 'vertical' : turn.getDegrees();
}
