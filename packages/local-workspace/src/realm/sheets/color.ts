// `Color` and its kinds: a colour by its CSS text, or one of the theme's.
import { themed, themeNameOf } from '../../model/theme-colour.ts';
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';

export const ColorType = enumeration('ColorType', ['UNSUPPORTED', 'RGB', 'THEME']);
export const ThemeColorType = enumeration('ThemeColorType', [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
]);

class RgbColor extends Emulated {
  private readonly hex: string;

  constructor(hex: string) {
    super('RgbColor');
    this.hex = hex;
  }

  private part(at: number): number {
    return Number.parseInt(this.hex.slice(at, at + 2), 16);
  }
  asHexString(): string {
    return this.hex;
  }
  getRed(): number {
    return this.part(1);
  }
  getGreen(): number {
    return this.part(3);
  }
  getBlue(): number {
    return this.part(5);
  }
  getColorType(): EnumValue {
    return ColorType.RGB;
  }
}

class ThemeColor extends Emulated {
  private readonly kind: EnumValue;

  constructor(kind: EnumValue) {
    super('ThemeColor');
    this.kind = kind;
  }

  getThemeColorType(): EnumValue {
    return this.kind;
  }
  getColorType(): EnumValue {
    return ColorType.THEME;
  }
}

export abstract class AnyColor extends Emulated {
  /** @returns the colour as a cell keeps it; undefined where none was set */
  protected abstract read(): string | undefined;
  /** @returns the colour as a cell keeps it */
  toCss(): string | undefined {
    return this.read();
  }

  private theme(): EnumValue | undefined {
    const name = themeNameOf(this.read() ?? '');
    return name === undefined ? undefined : ThemeColorType[name as keyof typeof ThemeColorType];
  }
  getColorType(): EnumValue {
    if (this.read() === undefined) return ColorType.UNSUPPORTED;
    return this.theme() ? ColorType.THEME : ColorType.RGB;
  }
  /** @throws Exception for a colour of the theme, and where none was set */
  asRgbColor(): RgbColor {
    const colour = this.read();
    if (colour === undefined || this.theme()) throw exception('Object is not of type RgbColor.');
    return new RgbColor(colour);
  }
  /** @throws Exception for a colour by its CSS text, and where none was set */
  asThemeColor(): ThemeColor {
    const theme = this.theme();
    if (!theme) throw exception('Object is not of type ThemeColor.');
    return new ThemeColor(theme);
  }
}

export class Color extends AnyColor {
  private readonly colour: string | undefined;

  constructor(colour: string | undefined) {
    super('Color');
    this.colour = colour;
  }

  protected read(): string | undefined {
    return this.colour;
  }
}

export class ColorBuilder extends AnyColor {
  private colour: string | undefined = undefined;

  constructor() {
    super('ColorBuilder');
  }

  protected read(): string | undefined {
    return this.colour;
  }
  setRgbColor(css: string): this {
    this.colour = call<string>('SpreadsheetApp.hexOf', css);
    return this;
  }
  setThemeColor(theme: EnumValue): this {
    this.colour = themed(String(theme));
    return this;
  }
  build(): Color {
    if (this.colour === undefined) throw exception('The color has not been set.');
    return new Color(this.colour);
  }
}

/** @returns the colour object of what a cell keeps */
export function colorOf(kept: string): Color {
  return new Color(kept);
}
