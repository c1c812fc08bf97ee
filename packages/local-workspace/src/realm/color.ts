// `Color` and its kinds: a colour by its CSS text, or one of the theme's.
import { Emulated, type EnumValue, enumeration } from './guard.ts';
import { call, exception } from './host.ts';

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

/** The colours of the theme that a new spreadsheet has. */
const standard: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

class RgbColor extends Emulated {
  constructor(private readonly hex: string) {
    super('RgbColor');
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
  constructor(private readonly kind: EnumValue) {
    super('ThemeColor');
  }

  getThemeColorType(): EnumValue {
    return this.kind;
  }
  getColorType(): EnumValue {
    return ColorType.THEME;
  }
}

interface ColorData {
  readonly hex: string;
  readonly theme?: EnumValue;
}

abstract class AnyColor extends Emulated {
  protected abstract read(): ColorData;

  getColorType(): EnumValue {
    return this.read().theme ? ColorType.THEME : ColorType.RGB;
  }
  /** @throws Exception for a colour of the theme */
  asRgbColor(): RgbColor {
    const { hex, theme } = this.read();
    if (theme) throw exception('Object is not of type RgbColor.');
    return new RgbColor(hex);
  }
  /** @throws Exception for a colour by its CSS text */
  asThemeColor(): ThemeColor {
    const { theme } = this.read();
    if (!theme) throw exception('Object is not of type ThemeColor.');
    return new ThemeColor(theme);
  }
}

export class Color extends AnyColor {
  constructor(private readonly data: ColorData) {
    super('Color');
  }

  protected read(): ColorData {
    return this.data;
  }
  /** @returns the colour as a cell keeps it */
  toCss(): string {
    return this.data.hex;
  }
}

export class ColorBuilder extends AnyColor {
  private data: ColorData | undefined = undefined;

  constructor() {
    super('ColorBuilder');
  }

  protected read(): ColorData {
    if (!this.data) throw exception('The color has not been set.');
    return this.data;
  }
  setRgbColor(css: string): this {
    this.data = { hex: call<string>('SpreadsheetApp.hexOf', css) };
    return this;
  }
  setThemeColor(theme: EnumValue): this {
    this.data = { hex: standard[String(theme)] ?? '#000000', theme };
    return this;
  }
  build(): Color {
    return new Color(this.read());
  }
}

/** @returns the colour object of what a cell keeps */
export function colorOf(css: string): Color {
  return new Color({ hex: css });
}
