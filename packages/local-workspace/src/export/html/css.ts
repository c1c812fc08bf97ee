// Inline styles: the declarations of a `style` attribute, their lengths, colours and lines, in points.
import { hexOf } from '../../model/colour.ts';

export type Declarations = ReadonlyMap<string, string>;

/** @returns the declarations of a text of CSS; the last of a name holds, and what is none is passed over */
export function declarationsIn(text: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const each of parted(text, ';')) {
    const colon = each.indexOf(':');
    if (colon < 1) continue;
    const value = each
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    if (value !== '') declarations.set(each.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
}

/** @returns the parts of a text between separators that stand in no quotes and no brackets */
function parted(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth <= 0 && character === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

const words = (value: string) => parted(value.replaceAll(/\s+/g, ' '), ' ').filter(Boolean);

/** Points of a unit; `em` and `%` depend on where they stand. */
const units: Readonly<Record<string, number>> = {
  px: 0.75,
  pt: 1,
  pc: 12,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  rem: 12,
};

/** No length is longer than this: a page is 842 points high. */
const longest = 2000;

/**
 * @param size of the font that `em` stands for
 * @param whole what `%` stands for
 * @returns points; undefined for what is no length, such as `auto`
 */
export function lengthOf(value: string | undefined, size: number, whole: number): number | undefined {
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z%]*)$/i.exec(value?.trim() ?? '');
  if (!parts) return undefined;
  const amount = Number(parts[1]);
  const unit = (parts[2] ?? '').toLowerCase();
  const points = unit === 'em' ? size : unit === '%' ? whole / 100 : unit === '' ? 0.75 : units[unit];
  if (points === undefined || !Number.isFinite(amount)) return undefined;
  return Math.max(-longest, Math.min(longest, amount * points));
}

/** @returns `#rrggbb` of the first colour in a value; undefined without one, and for what is see-through */
export function colourIn(value: string | undefined): string | undefined {
  for (const word of value === undefined ? [] : words(value)) {
    const clear = /^rgba\((.*),\s*([\d.]+%?)\s*\)$/i.exec(word);
    if (clear && Number.parseFloat(clear[2] ?? '') === 0) continue;
    const colour = hexOf(clear ? `rgb(${clear[1]})` : word);
    if (colour !== undefined) return colour;
  }
  return undefined;
}

/** A line of a border. */
export interface Line {
  readonly width: number;
  readonly colour: string;
  readonly isBroken: boolean;
}

const borderWidths: Readonly<Record<string, number>> = { thin: 0.75, medium: 2.25, thick: 3.75 };

/** @returns the line of a value such as `1px solid #000`; undefined for none */
function lineOf(value: string | undefined, size: number): Line | undefined {
  if (value === undefined) return undefined;
  const parts = words(value.toLowerCase());
  if (!parts.some((each) => /^(solid|dashed|dotted|double|groove|ridge|inset|outset)$/.test(each))) return undefined;
  const width = parts.map((each) => borderWidths[each] ?? lengthOf(each, size, 0)).find((each) => each !== undefined);
  if (width !== undefined && width <= 0) return undefined;
  return {
    width: Math.min(width ?? 2.25, 30),
    colour: colourIn(value) ?? '#000000',
    isBroken: parts.some((each) => each === 'dashed' || each === 'dotted'),
  };
}

export const sides = ['top', 'right', 'bottom', 'left'] as const;
export type Sides<T> = Readonly<Record<(typeof sides)[number], T>>;

/** @returns one value a side, of a shorthand such as `margin: 1px 2px` and its longhands */
export function sidesOf(declarations: Declarations, name: string): Sides<string | undefined> {
  const short = words(declarations.get(name) ?? '');
  const [top, right = top, bottom = top, left = right] = short;
  const all = { top, right, bottom, left };
  const one = (side: keyof typeof all) => declarations.get(`${name}-${side}`) ?? all[side];
  return { top: one('top'), right: one('right'), bottom: one('bottom'), left: one('left') };
}

/** @returns the lines around a box, of `border`, `border-top`, `border-width` and the like */
export function bordersOf(declarations: Declarations, size: number): Sides<Line | undefined> {
  const parts = ['width', 'style', 'color'].map((part) => ({
    all: sidesOf(new Map([['part', declarations.get(`border-${part}`) ?? '']]), 'part'),
    part,
  }));
  const one = (side: (typeof sides)[number]) => {
    const whole = declarations.get(`border-${side}`) ?? declarations.get('border') ?? '';
    const longhands = parts.map(({ all, part }) => declarations.get(`border-${side}-${part}`) ?? all[side]);
    if (longhands.every((each) => each === undefined)) return lineOf(whole, size);
    const short = words(whole.toLowerCase());
    const styles = /^(none|hidden|solid|dashed|dotted|double|groove|ridge|inset|outset)$/;
    const [width, style, colour] = [
      short.find((each) => each in borderWidths || lengthOf(each, size, 0) !== undefined),
      short.find((each) => styles.test(each)),
      colourIn(whole),
    ].map((each, index) => longhands[index] ?? each ?? '');
    return lineOf(`${width} ${style} ${colour}`, size);
  };
  return { top: one('top'), right: one('right'), bottom: one('bottom'), left: one('left') };
}
