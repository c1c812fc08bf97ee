// Texts and images in a line: cut into words as CSS has it, measured, broken into lines and drawn.
import type { Paper } from '../print-table.ts';
import { faceOf, type Look, printable, type Ruler } from './fonts.ts';
import type { Picture } from './pictures.ts';
import { type Strip, strip } from './strips.ts';

/** Letters of one look, or an image. */
interface Part {
  readonly text: string;
  readonly look: Look;
  readonly width: number;
  readonly picture?: Picture;
}

/** What is not broken, with the spaces before it. */
interface Word {
  parts: Part[];
  width: number;
  readonly spaces: number;
  readonly spaceLook: Look;
  /** Its spaces stand even where a line begins. */
  readonly keepsSpaces: boolean;
  readonly mayBreak: boolean;
}

/** The words of one run of inline content; `null` ends a line. */
export class Words {
  private readonly items: (Word | { readonly ends: Look })[] = [];
  private readonly ruler: Ruler;
  private readonly widest: number;
  private waiting: { readonly look: Look; count: number; readonly isKept: boolean } | undefined;
  private open: Word | undefined;

  /** @param widest of an image */
  constructor(ruler: Ruler, widest: number) {
    this.ruler = ruler;
    this.widest = widest;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  add(text: string, look: Look): void {
    const { space } = look;
    const keepsLines = space !== 'normal' && space !== 'nowrap';
    const keepsSpaces = space === 'pre' || space === 'pre-wrap';
    for (const [part] of text.matchAll(/\r\n|[\n\r]|[ \t\f]+|[^ \t\f\n\r]+/g)) {
      const first = part[0] as string;
      if (first === '\n' || first === '\r') {
        if (keepsLines) this.end(look);
        else this.addSpace(1, look, false);
      } else if (first === ' ' || first === '\t' || first === '\f') {
        this.addSpace(keepsSpaces ? part.replaceAll('\t', '        ').length : 1, look, keepsSpaces);
      } else this.addLetters(part, look);
    }
  }

  addPicture(picture: Picture, look: Look): void {
    const scale = Math.min(1, this.widest / picture.width);
    const fitting = { ...picture, width: picture.width * scale, height: picture.height * scale };
    this.join({ text: '', look, width: fitting.width, picture: fitting }, true);
  }

  /** Ends the line. */
  end(look: Look): void {
    this.items.push({ ends: look });
    this.waiting = undefined;
    this.open = undefined;
  }

  private addSpace(count: number, look: Look, isKept: boolean): void {
    this.open = undefined;
    if (this.waiting && isKept) this.waiting.count += count;
    else if (!this.waiting) this.waiting = { look, count, isKept };
  }

  private addLetters(text: string, look: Look): void {
    // A line may end after a hyphen between letters.
    for (const [letters] of printable(text, look).matchAll(/.+?(?:\p{L}-(?=\p{L})|$)/gu)) {
      this.join({ text: letters, look, width: this.ruler.width(letters, look) }, false);
      if (letters.endsWith('-') && look.space !== 'nowrap' && look.space !== 'pre') this.isLoose = true;
    }
    this.isLoose = false;
  }

  private isLoose = false;

  private join(part: Part, isApart: boolean): void {
    const { waiting } = this;
    if (this.open && !this.isLoose && !isApart) {
      this.open.parts.push(part);
      this.open.width += part.width;
      return;
    }
    const { space } = part.look;
    const word: Word = {
      parts: [part],
      width: part.width,
      spaces: waiting?.count ?? 0,
      spaceLook: waiting?.look ?? part.look,
      keepsSpaces: waiting?.isKept ?? false,
      mayBreak: (waiting !== undefined || this.isLoose || isApart) && space !== 'nowrap' && space !== 'pre',
    };
    this.items.push(word);
    this.waiting = undefined;
    this.open = isApart ? undefined : word;
  }

  private spaceWidth({ spaces, spaceLook }: Word): number {
    return spaces === 0 ? 0 : spaces * this.ruler.width(' ', spaceLook);
  }

  /** @returns the least width, which breaks no word, and the one at which nothing is broken */
  widths(): { least: number; most: number } {
    let [least, most, line, unbroken] = [0, 0, 0, 0];
    for (const item of this.items) {
      if ('ends' in item) {
        line = 0;
        unbroken = 0;
        continue;
      }
      const space = line === 0 && !item.keepsSpaces ? 0 : this.spaceWidth(item);
      line += space + item.width;
      unbroken = item.mayBreak ? item.width : unbroken + space + item.width;
      most = Math.max(most, line);
      least = Math.max(least, unbroken);
    }
    return { least, most };
  }

  /** @returns the lines as strips, in a width. @param look of the block they stand in */
  lines(width: number, look: Look): Strip[] {
    const strips: Strip[] = [];
    let line: Word[] = [];
    let filled = 0;
    let isWrapped = false;
    const finish = (at: Look, isLast: boolean) => {
      strips.push(this.lineOf(line, { width, look: line.length === 0 ? at : look, isLast, isWrapped }));
      line = [];
      filled = 0;
      isWrapped = !isLast;
    };
    for (const item of this.items) {
      if ('ends' in item) {
        finish(item.ends, true);
        continue;
      }
      let space = line.length === 0 && (isWrapped || !item.keepsSpaces) ? 0 : this.spaceWidth(item);
      if (line.length > 0 && item.mayBreak && filled + space + item.width > width + 0.01) {
        finish(look, false);
        space = 0;
      }
      const isTooWide = item.width > width + 0.01 && line.length === 0;
      for (const piece of isTooWide ? this.cut(item, width) : [item]) {
        if (isTooWide && line.length > 0) finish(look, false);
        line.push(piece);
        filled += space + piece.width;
      }
    }
    if (line.length > 0) finish(look, true);
    return strips;
  }

  /** @returns a word that no line has place for, cut between letters */
  private cut(word: Word, width: number): Word[] {
    const pieces: Word[] = [];
    let piece: Word = { ...word, parts: [], width: 0 };
    for (const part of word.parts) {
      let text = '';
      let textWidth = 0;
      const keep = () => {
        if (text !== '' || part.picture) piece.parts.push({ ...part, text, width: textWidth });
        piece.width += textWidth;
        text = '';
        textWidth = 0;
      };
      if (part.picture) textWidth = part.width;
      for (const letter of part.text) {
        const letterWidth = this.ruler.width(letter, part.look);
        if (piece.width + textWidth + letterWidth > width && piece.width + textWidth > 0) {
          keep();
          pieces.push(piece);
          piece = { ...word, parts: [], width: 0, spaces: 0 };
        }
        text += letter;
        textWidth += letterWidth;
      }
      keep();
    }
    pieces.push(piece);
    return pieces;
  }

  private lineOf(
    words: readonly Word[],
    { width, look, isLast, isWrapped }: { width: number; look: Look; isLast: boolean; isWrapped: boolean },
  ): Strip {
    const pieces: Part[] = [];
    for (const [index, word] of words.entries()) {
      const isFirst = index === 0;
      const count = isFirst && (isWrapped || !word.keepsSpaces) ? 0 : word.spaces;
      const [head, ...others] = word.parts;
      if (!head) continue;
      const last = pieces.at(-1);
      const space = count * this.ruler.width(' ', word.spaceLook);
      if (last && !last.picture && !head.picture && last.look === head.look) {
        pieces[pieces.length - 1] = {
          ...last,
          text: last.text + ' '.repeat(count) + head.text,
          width: last.width + space + head.width,
        };
      } else {
        const spaces = ' '.repeat(count);
        if (last && !last.picture && last.look === word.spaceLook) {
          pieces[pieces.length - 1] = { ...last, text: last.text + spaces, width: last.width + space };
        } else if (last && !head.picture && head.look === word.spaceLook) {
          pieces.push({ ...head, text: spaces + head.text, width: space + head.width }, ...others);
          continue;
        } else if (space > 0) pieces.push({ text: spaces, look: word.spaceLook, width: space });
        pieces.push(head);
      }
      pieces.push(...others);
    }
    const total = pieces.reduce((sum, each) => sum + each.width, 0);
    const { above, below } = extent(pieces, look);
    const free = Math.max(0, width - total);
    const stretch = look.align === 'justify' && !isLast && words.length > 1 ? free / spacesIn(pieces) : 0;
    const start = look.align === 'right' ? free : look.align === 'center' ? free / 2 : 0;
    const height = above + below;
    return strip(
      height,
      (paper, x, y) => drawLine(paper, pieces, { x: x + start, y, height, baseline: y + above, stretch }),
      { baseline: above },
    );
  }
}

const spacesIn = (parts: readonly Part[]) =>
  Math.max(
    1,
    parts.reduce((count, { text }) => count + text.split(' ').length - 1, 0),
  );

/** @returns how far the parts of a line reach above and below the foot of its letters */
function extent(parts: readonly Part[], look: Look): { above: number; below: number } {
  let [above, below] = [0, 0];
  for (const each of [look, ...parts.map((part) => (part.picture ? undefined : part.look))]) {
    if (!each) continue;
    const { ascent, descent } = faceOf(each);
    const leading = (each.lineHeight - ascent - descent) / 2;
    above = Math.max(above, (ascent + leading) * each.size + each.rise);
    below = Math.max(below, (descent + leading) * each.size - each.rise);
  }
  for (const { picture } of parts) if (picture) above = Math.max(above, picture.height);
  return { above, below };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly baseline: number;
  readonly stretch: number;
}

function drawLine(paper: Paper, parts: readonly Part[], { x, y, height, baseline, stretch }: Place): void {
  let at = x;
  for (const { text, look, width, picture } of parts) {
    const wide = width + stretch * (text.split(' ').length - 1);
    if (picture) picture.draw(paper, at, baseline - picture.height, picture.width, picture.height);
    else drawText(paper, text, look, { x: at, y, height, baseline: baseline - look.rise, stretch }, wide);
    at += wide;
  }
}

function drawText(
  paper: Paper,
  text: string,
  look: Look,
  { x, y, height, baseline, stretch }: Place,
  width: number,
): void {
  if (look.background) paper.rect(x, y, width, height).fill(look.background);
  if (text.trim() !== '') {
    paper.font(faceOf(look).name).fontSize(look.size).fillColor(look.colour);
    paper.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', wordSpacing: stretch });
  }
  const ruled = (rise: number) =>
    paper
      .moveTo(x, baseline - rise * look.size)
      .lineTo(x + width, baseline - rise * look.size)
      .lineWidth(look.size / 18)
      .stroke(look.colour);
  if (look.isUnderlined) ruled(-0.12);
  if (look.isStruck) ruled(0.25);
}
