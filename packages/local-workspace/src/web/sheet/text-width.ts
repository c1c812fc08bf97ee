// How wide a text is drawn: it decides which texts run over their cell, and how many lines they take.
import type { CellStyle } from '../../data/index.ts';

/** @returns how many pixels one line takes in the letters of a cell */
export type Measure = (text: string, style?: CellStyle) => number;

const BOLD = 650;
/** Points. */
export const USUAL_SIZE = 10;
/** What a cell needs beside its text: both paddings, and the line to the next cell. */
export const EDGES = 11;

/** @returns weight and size of the letters, in pixels */
export function lettersOf({ bold, size = USUAL_SIZE }: CellStyle = {}): {
  readonly weight: number;
  readonly size: number;
} {
  return { weight: bold ? BOLD : 400, size: size * 1.3 };
}

let pen: { readonly family: string; readonly canvas: CanvasRenderingContext2D | null } | undefined;
/** The width of each letter, by font: far fewer than texts. */
const widths = new Map<string, Map<string, number>>();

/** Measures by the letters that this browser draws. */
export const widthHere: Measure = (text, style) => {
  pen ??= {
    family: getComputedStyle(document.body).getPropertyValue('--cells'),
    canvas: document.createElement('canvas').getContext('2d'),
  };
  const { weight, size } = lettersOf(style);
  const font = `${style?.italic ? 'italic ' : ''}${weight} ${size}px ${pen.family}`;
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  let sum = 0;
  for (const letter of text) {
    let width = known.get(letter);
    if (width === undefined) {
      if (pen.canvas) pen.canvas.font = font;
      width = pen.canvas?.measureText(letter).width ?? size / 2;
      known.set(letter, width);
    }
    sum += width;
  }
  return sum;
};

/** @returns the width of the longest line */
export function widestLine(text: string, style: CellStyle | undefined, measure: Measure): number {
  return Math.max(...text.split('\n').map((line) => measure(line, style)));
}

/** @returns how many lines a text takes within a width, which is infinite where it does not wrap; at most so many */
export function linesOf(text: string, width: number, most: number, measure: (text: string) => number): number {
  const paragraphs = text.split('\n');
  if (width === Number.POSITIVE_INFINITY) return Math.min(most, paragraphs.length);
  let lines = 0;
  for (const paragraph of paragraphs) {
    lines += 1;
    let filled = 0;
    // A line breaks after a space, or after a dash that no number follows.
    for (const word of paragraph.split(/(?<=\s)(?=\S)|(?<=\S[-–])(?=[^\s\d])/)) {
      const length = measure(word.trimEnd());
      if (filled > 0 && filled + length > width) {
        lines += 1;
        filled = 0;
      }
      // A word that is longer than a line is broken anywhere.
      const more = length > width ? Math.ceil(length / width) - 1 : 0;
      lines += more;
      filled += measure(word) - more * width;
      if (lines >= most) return most;
    }
  }
  return lines;
}
