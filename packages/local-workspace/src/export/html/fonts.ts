// The fonts that every reader of PDFs has, and how wide words are in them.
import type { Paper } from '../print-table.ts';
import { written } from '../print-table.ts';

export type Family = 'serif' | 'sans' | 'mono';

/** How a text looks; what is inside inherits it. */
export interface Look {
  readonly family: Family;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly colour: string;
  /** Behind the words of an inline element. */
  readonly background: string | undefined;
  /** Above the line, for `sup`; below it, for `sub`. */
  readonly rise: number;
  /** Times the size. */
  readonly lineHeight: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly space: 'normal' | 'nowrap' | 'pre' | 'pre-wrap' | 'pre-line';
  readonly letters: 'none' | 'uppercase' | 'lowercase' | 'capitalize';
  readonly marks: string;
}

interface Face {
  readonly name: string;
  /** Of a size of 1. */
  readonly ascent: number;
  readonly descent: number;
}

const metrics = { serif: [0.683, 0.217], sans: [0.718, 0.207], mono: [0.629, 0.157] } as const satisfies Record<
  Family,
  readonly [number, number]
>;

const names: Readonly<Record<Family, readonly [plain: string, bold: string, italic: string, both: string]>> = {
  serif: ['Times-Roman', 'Times-Bold', 'Times-Italic', 'Times-BoldItalic'],
  sans: ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'Helvetica-BoldOblique'],
  mono: ['Courier', 'Courier-Bold', 'Courier-Oblique', 'Courier-BoldOblique'],
};

export function faceOf({ family, isBold, isItalic }: Look): Face {
  const [ascent, descent] = metrics[family];
  return { name: names[family][(isBold ? 1 : 0) + (isItalic ? 2 : 0)] as string, ascent, descent };
}

/** So many widths are remembered a face: pages repeat their words. */
const mostKept = 50_000;

/** Measures texts on a paper. */
export class Ruler {
  private readonly widths = new Map<string, Map<string, number>>();
  private readonly paper: Paper;

  constructor(paper: Paper) {
    this.paper = paper;
  }

  /** @returns how wide a text is that is written without a break */
  width(text: string, look: Look): number {
    const { name } = faceOf(look);
    let known = this.widths.get(name);
    if (!known) {
      known = new Map();
      this.widths.set(name, known);
    }
    let width = known.get(text);
    if (width === undefined) {
      width = this.paper.font(name).fontSize(1).widthOfString(text);
      if (known.size < mostKept) known.set(text, width);
    }
    return width * look.size;
  }
}

/** Letters that these fonts lack, and what is read like them. */
const alike: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2192': '->',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u00ad': '',
  '\u200b': '',
  '\ufeff': '',
};

/** @returns a text in letters that the fonts have */
export function printable(text: string, { letters }: Look): string {
  const known = written(
    text.replaceAll(
      /[\u00ad\u2007\u2009-\u2011\u200b\u202f\u2192\u2212\u2264\u2265\ufeff]/g,
      (each) => alike[each] ?? '',
    ),
  );
  switch (letters) {
    case 'uppercase':
      return known.toUpperCase();
    case 'lowercase':
      return known.toLowerCase();
    case 'capitalize':
      return known.replaceAll(/(^|[\s-])(\p{Letter})/gu, (each) => each.toUpperCase());
    case 'none':
      return known;
  }
}
