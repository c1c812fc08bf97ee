// How cells look, in the terms of Excel: fonts, fills, alignment, borders and number formats.
import type { Alignment, Borders, Font, Style } from 'exceljs';
import { isValidFormat } from 'numfmt';
import { hexOf } from '../model/colour.ts';
import { type Line, readLines } from '../model/sheets/border.ts';
import { switchesOf } from '../model/sheets/look-names.ts';
import type { SheetData, StyleName } from '../model/sheets/spreadsheet.ts';

/** What of a cell's attributes Excel keeps as its style. */
const looks = [
  'numberFormat',
  'background',
  'fontColor',
  'fontWeight',
  'fontStyle',
  'fontSize',
  'fontFamily',
  'fontLine',
  'wrapStrategy',
  'horizontalAlignment',
  'verticalAlignment',
  'border',
] as const satisfies readonly StyleName[];

type Look = Partial<Record<(typeof looks)[number], string>>;

/** @returns a colour as Excel writes it; undefined for what is none */
export function argb(colour: string): { argb: string } | undefined {
  const hex = hexOf(colour);
  return hex === undefined ? undefined : { argb: `FF${hex.slice(1).toUpperCase()}` };
}

/** @returns a number format that Excel understands, `General` where ours means nothing to it */
function numberFormat(pattern: string | undefined): string {
  if (!pattern) return 'General';
  return isValidFormat(pattern) ? pattern.replaceAll(/am\/pm/g, 'AM/PM') : 'General';
}

function fontOf(look: Look): Partial<Font> | undefined {
  const { fontColor, fontWeight, fontStyle, fontSize, fontFamily, fontLine } = look;
  if (!fontColor && !fontWeight && !fontStyle && !fontSize && !fontFamily && !fontLine) return undefined;
  const colour = fontColor ? argb(fontColor) : undefined;
  const { strikethrough: strike, ...font } = switchesOf((name) => look[name]);
  return {
    name: fontFamily ?? 'Arial',
    size: Number(fontSize ?? 10),
    ...font,
    strike,
    ...(colour ? { color: colour } : {}),
  };
}

const horizontal: Readonly<Record<string, NonNullable<Alignment['horizontal']>>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};
const vertical: Readonly<Record<string, NonNullable<Alignment['vertical']>>> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};

function alignmentOf(look: Look): Partial<Alignment> | undefined {
  const across = horizontal[look.horizontalAlignment ?? ''];
  const down = vertical[look.verticalAlignment ?? ''];
  const wrapText = look.wrapStrategy === 'WRAP';
  if (!across && !down && !wrapText) return undefined;
  return { ...(across ? { horizontal: across } : {}), ...(down ? { vertical: down } : {}), wrapText };
}

function bordersOf(border: string | undefined): Partial<Borders> | undefined {
  const { t, b, l, r } = readLines(border);
  if (!t && !b && !l && !r) return undefined;
  const drawn = ({ style, colour }: Line) => ({
    style: borderStyles[style] ?? 'thin',
    color: argb(colour) ?? { argb: 'FF000000' },
  });
  return {
    ...(t ? { top: drawn(t) } : {}),
    ...(b ? { bottom: drawn(b) } : {}),
    ...(l ? { left: drawn(l) } : {}),
    ...(r ? { right: drawn(r) } : {}),
  };
}

const borderStyles: Readonly<Record<string, 'dotted' | 'dashed' | 'thin' | 'medium' | 'thick' | 'double'>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

function styleOf(look: Look): Partial<Style> {
  const fill = look.background ? argb(look.background) : undefined;
  const font = fontOf(look);
  const alignment = alignmentOf(look);
  const border = bordersOf(look.border);
  return {
    numFmt: numberFormat(look.numberFormat),
    ...(font ? { font } : {}),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: fill } } : {}),
    ...(alignment ? { alignment } : {}),
    ...(border ? { border } : {}),
  };
}

/** The styles of one sheet: equal ones are one object, by which exceljs finds them again. */
export class Looks {
  private readonly styles = new Map<string, Partial<Style>>();

  private readonly sheet: SheetData;

  constructor(sheet: SheetData) {
    this.sheet = sheet;
  }

  /** @returns how many columns of a row have any look */
  columnsOf(row: number): number {
    return looks.reduce((most, name) => Math.max(most, this.sheet.styles[name].row(row)?.length ?? 0), 0);
  }

  /**
   * @param asText whether the cell holds a text that Excel would take for something else if it were typed
   * @param resultFormat format of a formula's result, where the cell has none of its own
   * @returns the style of a cell; undefined where nothing was ever set
   */
  at(row: number, column: number, asText: boolean, resultFormat?: string): Partial<Style> | undefined {
    let key = '';
    const look: Look = {};
    for (const name of looks) {
      const value = this.sheet.styles[name].get(row, column);
      if (value !== undefined) look[name] = String(value);
      key += `${value ?? ''}\n`;
    }
    if (resultFormat !== undefined && look.numberFormat === undefined) {
      look.numberFormat = resultFormat;
      key += resultFormat;
    }
    if (asText) {
      look.numberFormat = '@';
      key += '@';
    }
    if (Object.keys(look).length === 0) return undefined;
    const known = this.styles.get(key) ?? styleOf(look);
    this.styles.set(key, known);
    return known;
  }
}
