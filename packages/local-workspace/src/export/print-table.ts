// Draws the cells of one sheet on paper: what they show, in their fonts, colours and borders.

import { hexOf } from '../model/colour.ts';
import { readLines, type Side } from '../model/sheets/border.ts';
import { type Seen, sightOf } from '../model/sheets/calculated.ts';
import { shown } from '../model/sheets/display.ts';
import { switchesOf } from '../model/sheets/look-names.ts';
import type { SheetData, SpreadsheetData, StyleName } from '../model/sheets/spreadsheet.ts';
import type { PrintSetup } from './print-setup.ts';

export type Paper = PDFKit.PDFDocument;

/** Points to a pixel, and what a sheet takes where nothing was set. */
export const point = 0.75;
const [standardHeight, standardSize] = [21, 10];
const padding = 2;
const lineColour = '#b7b7b7';

/** A row or column with where it stands on its page. */
export interface Line {
  readonly number: number;
  readonly size: number;
}

/** A cell with its place on the paper. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The fonts that every reader of PDFs has write Western European letters; others become question marks. */
export function written(text: string): string {
  return text.replaceAll(/[^\n\u0020-\u007e\u00a0-\u00ff–—‘’“”•…€‚„†‡‰‹›ŠšŽžŒœŸ™]/gu, '?');
}

/** One sheet on its way to paper. */
export class Table {
  private readonly sight: (row: number, column: number) => Seen;

  private readonly paper: Paper;
  private readonly spreadsheet: SpreadsheetData;
  private readonly sheet: SheetData;
  private readonly setup: PrintSetup;
  private readonly scale: number;

  constructor(paper: Paper, spreadsheet: SpreadsheetData, sheet: SheetData, setup: PrintSetup, scale: number) {
    this.paper = paper;
    this.spreadsheet = spreadsheet;
    this.sheet = sheet;
    this.setup = setup;
    this.scale = scale;
    this.sight = sightOf(spreadsheet, sheet);
  }

  private style(name: StyleName, row: number, column: number): string {
    return String(this.sheet.styles[name].get(row, column) ?? '');
  }

  private text(row: number, column: number): string {
    const { value, format } = this.sight(row, column);
    return written(shown(value, format, this.spreadsheet.locale));
  }

  private font(row: number, column: number): void {
    const { bold, italic } = switchesOf((name) => this.style(name, row, column));
    const face = bold ? (italic ? '-BoldOblique' : '-Bold') : italic ? '-Oblique' : '';
    const size = Number(this.style('fontSize', row, column) || standardSize);
    this.paper.font(`Helvetica${face}`).fontSize(size * this.scale);
  }

  private wraps(row: number, column: number): boolean {
    return this.style('wrapStrategy', row, column) === 'WRAP';
  }

  /** @returns the height of a row: as set, else what its wrapped texts need */
  height(row: number, columns: readonly Line[]): number {
    const set = this.sheet.rowHeights[row];
    if (set !== undefined) return set * point * this.scale;
    let height = standardHeight * point * this.scale;
    for (const { number, size } of columns) {
      if (!this.wraps(row, number) || this.sight(row, number).value === undefined) continue;
      this.font(row, number);
      const width = size - 2 * padding * this.scale;
      height = Math.max(
        height,
        this.paper.heightOfString(this.text(row, number), { width }) + 2 * padding * this.scale,
      );
    }
    return height;
  }

  /** Draws a cell, or the whole block that is merged into it. */
  cell({ row, column, x, y, width, height }: Box): void {
    const { paper } = this;
    const background = hexOf(this.style('background', row, column));
    if (background) paper.rect(x, y, width, height).fill(background);
    if (this.setup.gridlines) paper.rect(x, y, width, height).lineWidth(0.5).stroke(lineColour);
    const { value } = this.sight(row, column);
    if (value === undefined) return;
    this.font(row, column);
    const text = this.text(row, column);
    const inset = padding * this.scale;
    const room = width - 2 * inset;
    const wraps = this.wraps(row, column);
    const high = wraps ? paper.heightOfString(text, { width: room }) : paper.currentLineHeight();
    const place = this.style('verticalAlignment', row, column);
    const down = place === 'top' ? inset : place === 'middle' ? (height - high) / 2 : height - high - inset;
    const options = { width: room, align: this.alignment(row, column, value), lineBreak: wraps };
    const { underline, strikethrough: strike } = switchesOf((name) => this.style(name, row, column));
    paper.save().rect(x, y, width, height).clip();
    paper.fillColor(hexOf(this.style('fontColor', row, column)) ?? '#000000');
    const left = x + inset + (wraps ? 0 : this.indent(text, room, options.align));
    paper.text(text, left, y + Math.max(inset / 2, down), {
      ...(wraps ? options : { lineBreak: false }),
      underline,
      strike,
    });
    paper.restore();
  }

  private indent(text: string, room: number, align: 'left' | 'center' | 'right'): number {
    const free = Math.max(0, room - this.paper.widthOfString(text));
    return align === 'right' ? free : align === 'center' ? free / 2 : 0;
  }

  private alignment(row: number, column: number, value: unknown): 'left' | 'center' | 'right' {
    const set = this.style('horizontalAlignment', row, column);
    if (set === 'left' || set === 'center' || set === 'right') return set;
    return typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
  }

  /** Draws the lines around a cell; its neighbours must be there already, or they would cover them. */
  borders({ row, column, x, y, width, height }: Box): void {
    const places: Readonly<Record<Side, readonly [number, number, number, number]>> = {
      t: [x, y, x + width, y],
      b: [x, y + height, x + width, y + height],
      l: [x, y, x, y + height],
      r: [x + width, y, x + width, y + height],
    };
    for (const [side, { colour }] of Object.entries(readLines(this.style('border', row, column)))) {
      const [left, top, right, bottom] = places[side as Side];
      this.paper
        .moveTo(left, top)
        .lineTo(right, bottom)
        .lineWidth(1)
        .stroke(hexOf(colour) ?? '#000000');
    }
  }
}
