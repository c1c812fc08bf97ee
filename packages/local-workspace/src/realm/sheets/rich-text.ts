// Rich text of a cell: runs of a text with their links and looks, and the builders that put them together.

import type { TextLook } from '../../model/sheets/text-look.ts';
import { themeNameOf } from '../../model/theme-colour.ts';
import { Emulated } from '../core/guard.ts';
import { exception } from '../core/host.ts';
import { type Color, type ColorBuilder, colorOf } from './color.ts';

/** A part of a text, its end excluded, with what differs from the cell there. */
export interface RunData {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly style?: TextLook;
}

export class TextStyle extends Emulated {
  readonly data: TextLook;

  constructor(data: TextLook) {
    super('TextStyle');
    this.data = data;
    Object.defineProperty(this, 'data', { value: data, enumerable: false });
  }

  isBold(): boolean {
    return this.data.bold === true;
  }
  isItalic(): boolean {
    return this.data.italic === true;
  }
  isUnderline(): boolean {
    return this.data.underline === true;
  }
  isStrikethrough(): boolean {
    return this.data.strikethrough === true;
  }
  getFontSize(): number | null {
    return this.data.fontSize ?? null;
  }
  getFontFamily(): string | null {
    return this.data.fontFamily ?? null;
  }
  /** Of a colour of the theme its name. */
  getForegroundColor(): string | null {
    const { foregroundColor: colour = null } = this.data;
    return colour && (themeNameOf(colour) ?? colour);
  }
  getForegroundColorObject(): Color | null {
    return this.data.foregroundColor === undefined ? null : colorOf(this.data.foregroundColor);
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.data);
  }
}

export class TextStyleBuilder extends Emulated {
  private made: TextLook;

  constructor(made: TextLook = {}) {
    super('TextStyleBuilder');
    this.made = made;
  }

  private with(data: TextLook): this {
    this.made = { ...this.made, ...data };
    return this;
  }
  setBold(bold: boolean): this {
    return this.with({ bold });
  }
  setItalic(italic: boolean): this {
    return this.with({ italic });
  }
  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.with({ strikethrough });
  }
  setFontSize(fontSize: number): this {
    return this.with({ fontSize });
  }
  setFontFamily(fontFamily: string): this {
    return this.with({ fontFamily });
  }
  setForegroundColor(foregroundColor: string): this {
    return this.with({ foregroundColor });
  }
  /** A builder is taken as well (facts 15.1). */
  setForegroundColorObject(colour: Color | ColorBuilder): this {
    return this.setForegroundColor(colour.toCss() ?? '#000000');
  }
  build(): TextStyle {
    return new TextStyle(this.made);
  }
}

export class RichTextValue extends Emulated {
  private readonly text: string;
  private readonly runs: readonly RunData[];
  private readonly start: number;
  private readonly base: TextLook;

  /** @param base what the text looks like where no run says anything: the look of its cell */
  constructor(text: string, runs: readonly RunData[], start = 0, base: TextLook = {}) {
    super('RichTextValue');
    this.text = text;
    this.runs = runs;
    this.start = start;
    this.base = base;
  }

  /** @returns the text with its runs as they cross the bridge */
  toData(): { text: string; runs: readonly RunData[] } {
    return { text: this.text, runs: this.runs };
  }
  getText(): string {
    return this.text;
  }
  getStartIndex(): number {
    return this.start;
  }
  getEndIndex(): number {
    return this.start + this.text.length;
  }
  /** The link of the whole text, or of a part of it; null where there is none or several. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    return this.runs.find((each) => each.link !== undefined && each.start <= start && each.end >= end)?.link ?? null;
  }
  getTextStyle(start = 0, end = this.text.length): TextStyle {
    const covering = this.runs.filter((each) => each.start <= start && each.end >= end);
    return new TextStyle(Object.assign({}, this.base, ...covering.map((each) => each.style ?? {})));
  }
  /** Its parts, each of one link and one look, in order. */
  getRuns(): RichTextValue[] {
    const edges = [0, this.text.length, ...this.runs.flatMap(({ start, end }) => [start, end])];
    const cuts = [...new Set(edges)].sort((a, b) => a - b);
    return cuts.slice(1).map((end, index) => {
      const start = cuts[index] ?? 0;
      const mine = this.runs.filter((each) => each.start <= start && each.end >= end);
      const moved = mine.map((each) => ({ ...each, start: 0, end: end - start }));
      return new RichTextValue(this.text.slice(start, end), moved, start, this.base);
    });
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.text, this.runs, this.base);
  }
}

export class RichTextValueBuilder extends Emulated {
  private text: string;
  private runs: readonly RunData[];
  private readonly base: TextLook;

  constructor(text = '', runs: readonly RunData[] = [], base: TextLook = {}) {
    super('RichTextValueBuilder');
    this.text = text;
    this.runs = runs;
    this.base = base;
  }

  /** Takes a new text; links and looks of the old one are gone. */
  setText(text: string): this {
    this.text = String(text);
    this.runs = [];
    return this;
  }
  private part(args: readonly unknown[]): { start: number; end: number; value: unknown } {
    const [start, end, value] = args.length === 1 ? [0, this.text.length, args[0]] : args;
    const fits = typeof start === 'number' && typeof end === 'number' && start >= 0 && end >= start;
    if (!fits || end > this.text.length) throw exception('Illegal argument.');
    return { start, end, value };
  }
  /** `setLinkUrl(url)` or `setLinkUrl(start, end, url)`; null takes a link off. */
  setLinkUrl(...args: unknown[]): this {
    const { start, end, value } = this.part(args);
    const others = this.runs.filter((each) => each.link === undefined || each.end <= start || each.start >= end);
    this.runs = value === null ? others : [...others, { start, end, link: String(value) }];
    return this;
  }
  setTextStyle(...args: unknown[]): this {
    const { start, end, value } = this.part(args);
    if (value instanceof TextStyle) this.runs = [...this.runs, { start, end, style: value.data }];
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.text, this.runs, 0, this.base);
  }
}
