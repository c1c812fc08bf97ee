// `Banding`: colours that alternate over the rows or columns of a range.
import { type Area, areaOf } from '../../model/sheets/a1.ts';
import { Emulated, enumeration } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';
import { passOn } from '../core/pass-on.ts';
import { type AnyColor, type Color, colorOf } from './color.ts';
import { at, type RangeRef } from './range-look.ts';
import { type AnyRange, newRange } from './sheet-classes.ts';

/** Header, first, second and footer colour of each theme. */
const themes = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
} as const;

export const BandingTheme = enumeration('BandingTheme', Object.keys(themes) as (keyof typeof themes)[]);

type Axis = 'rows' | 'columns';
type Part = 'header' | 'first' | 'second' | 'footer';

interface BandingData {
  readonly id: number;
  readonly axis: Axis;
  readonly area: Area;
  readonly header?: string | null;
  readonly first?: string | null;
  readonly second?: string | null;
  readonly footer?: string | null;
}

type SheetRef = Pick<RangeRef, 'spreadsheet' | 'sheet'>;

export class Banding extends Emulated {
  private readonly sheet: SheetRef;
  private readonly id: number;

  static {
    passOn(
      Banding,
      [
        'getHeaderRowColor getHeaderRowColorObject setHeaderRowColor setHeaderRowColorObject getFirstRowColor',
        'getFirstRowColorObject setFirstRowColor setFirstRowColorObject getSecondRowColor getSecondRowColorObject',
        'setSecondRowColor setSecondRowColorObject getFooterRowColor getFooterRowColorObject setFooterRowColor',
        'setFooterRowColorObject getHeaderColumnColor getHeaderColumnColorObject setHeaderColumnColor',
        'setHeaderColumnColorObject getFirstColumnColor getFirstColumnColorObject setFirstColumnColor',
        'setFirstColumnColorObject getSecondColumnColor getSecondColumnColorObject setSecondColumnColor',
        'setSecondColumnColorObject getFooterColumnColor getFooterColumnColorObject setFooterColumnColor',
        'setFooterColumnColorObject',
      ],
      (banding, name, [colour]) => {
        const [, way, part = '', line, isObject] =
          /^(get|set)([A-Z][a-z]+)(Row|Column)Color(Object)?$/.exec(name) ?? [];
        const place = [line === 'Row' ? 'rows' : 'columns', part.toLowerCase() as Part] as const;
        if (way === 'get') return isObject ? banding.colourObject(...place) : banding.colour(...place);
        const css = isObject ? (colour as AnyColor | null)?.toCss() : (colour as string | null);
        return banding.paint(...place, css ?? null);
      },
    );
  }

  constructor(sheet: SheetRef, id: number) {
    super('Banding');
    this.sheet = sheet;
    this.id = id;
    this.sheet = { spreadsheet: sheet.spreadsheet, sheet: sheet.sheet };
  }

  private read(): BandingData {
    return call('Banding.get', this.sheet, this.id);
  }
  private colour(axis: Axis, part: Part): string | null {
    const found = this.read();
    return found.axis === axis ? (found[part] ?? null) : null;
  }
  private colourObject(axis: Axis, part: Part): Color | null {
    const kept = this.colour(axis, part);
    return kept === null ? null : colorOf(kept);
  }
  /** @throws Exception for a first or second colour that is taken away; a header and a footer can do without */
  private paint(axis: Axis, part: Part, colour: string | null): this {
    if (colour === null && (part === 'first' || part === 'second')) {
      const words = `${part === 'first' ? 'First' : 'Second'} ${axis.slice(0, -1)} color should not be null`;
      throw exception(`${words}.`);
    }
    call('Banding.set', this.sheet, this.id, axis, { [part]: colour });
    return this;
  }

  getRange(): AnyRange {
    return newRange({ ...this.sheet, ...this.read().area });
  }
  setRange(range: AnyRange): this {
    call('Banding.set', this.sheet, this.id, null, { area: areaOf(range[at]) });
    return this;
  }
  copyTo(range: AnyRange): Banding {
    const { axis, header, first, second, footer } = this.read();
    return new Banding(range[at], call('Banding.apply', range[at], axis, { header, first, second, footer }));
  }
  remove(): void {
    call('Banding.remove', this.sheet, this.id);
  }
}

/** Gives a range the colours of a theme, light grey unless told otherwise, with a header's and without a footer's. */
export function applyBanding(range: RangeRef, axis: Axis, theme?: unknown, header = true, footer = false): Banding {
  const [head, first, second, foot] = themes[String(theme ?? 'LIGHT_GREY') as keyof typeof themes];
  const colours = { header: header ? head : null, first, second, footer: footer ? foot : null };
  return new Banding(range, call('Banding.apply', range, axis, colours));
}

/** @returns the bandings of a sheet, or those that touch a range of it */
export function bandingsOf(place: SheetRef | RangeRef): Banding[] {
  return call<number[]>('Sheet.getBandings', place).map((id) => new Banding(place, id));
}
