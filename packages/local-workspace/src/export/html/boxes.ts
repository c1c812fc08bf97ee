// The boxes of a page: blocks, tables and runs of words, each with its look, before anything has a width.
import type { Paper } from '../print-table.ts';
import { colourIn, type Declarations } from './css.ts';
import type { Look, Ruler } from './fonts.ts';
import { declarationsOf, lookWithin } from './looks.ts';
import type { Content, Element } from './page.ts';
import { type Picture, pictureOf } from './pictures.ts';
import { Words } from './words.ts';

export type Box = TextBox | BlockBox | TableBox;

interface TextBox {
  readonly kind: 'TEXT';
  readonly words: Words;
  readonly look: Look;
}

export interface BlockBox {
  readonly kind: 'BLOCK';
  readonly declarations: Declarations;
  readonly look: Look;
  readonly children: readonly Box[];
  /** What stands before a list's item. */
  readonly marker: string | undefined;
}

export interface TableBox {
  readonly kind: 'TABLE';
  readonly declarations: Declarations;
  readonly attributes: ReadonlyMap<string, string>;
  readonly look: Look;
  readonly caption: readonly Box[];
  readonly head: readonly RowBox[];
  readonly body: readonly RowBox[];
  readonly columns: readonly Declarations[];
}

export interface RowBox {
  readonly cells: readonly CellBox[];
  readonly declarations: Declarations;
}

export interface CellBox {
  readonly declarations: Declarations;
  readonly look: Look;
  readonly children: readonly Box[];
  readonly across: number;
  /** 0: to the last row of its group. */
  readonly down: number;
  /** Of its row or its group, where it has none itself. */
  readonly background: string | undefined;
}

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
);

const displays = ['block', 'list-item', 'flex', 'grid', 'table'];

/** Makes boxes of elements. */
export class BoxMaker {
  private readonly pictures = new Map<string, Picture | undefined>();
  private readonly paper: Paper;
  private readonly ruler: Ruler;
  private readonly width: number;

  /** @param width of the page, which no image is wider than */
  constructor(paper: Paper, ruler: Ruler, width: number) {
    this.paper = paper;
    this.ruler = ruler;
    this.width = width;
  }

  /** @returns the boxes of what an element holds */
  within(element: Element, look: Look): Box[] {
    const boxes: Box[] = [];
    let words = new Words(this.ruler, this.width);
    let ordinal = Number.parseInt(element.attributes.get('start') ?? '1', 10) || 1;
    const flush = () => {
      if (!words.isEmpty) boxes.push({ kind: 'TEXT', words, look });
      words = new Words(this.ruler, this.width);
    };
    const walk = (children: readonly Content[], inner: Look) => {
      for (const child of children) {
        if (typeof child === 'string') {
          words.add(child, inner);
          continue;
        }
        const declarations = declarationsOf(child);
        const display = declarations.get('display')?.toLowerCase() ?? '';
        if (display === 'none') continue;
        if (child.name === 'br') words.end(inner);
        else if (child.name === 'img') this.image(child, declarations, words, inner);
        else if (child.name === 'table') {
          flush();
          boxes.push(
            this.table(child, declarations, { ...lookWithin(inner, child, declarations), background: undefined }),
          );
        } else if (blocks.has(child.name) ? !display.startsWith('inline') : displays.includes(display)) {
          flush();
          const own = { ...lookWithin(inner, child, declarations), background: undefined };
          const isInner = element.name === 'li' && (child.name === 'ul' || child.name === 'ol');
          const marker = child.name === 'li' ? markerOf(own.marks, ordinal++) : undefined;
          boxes.push({
            kind: 'BLOCK',
            // A list within a list has no margin of its own.
            declarations: isInner
              ? new Map([...declarations, ['margin-top', '0'], ['margin-bottom', '0']])
              : declarations,
            look: own,
            children: this.within(child, own),
            marker,
          });
        } else {
          const background = colourIn(declarations.get('background-color')) ?? inner.background;
          walk(child.children, { ...lookWithin(inner, child, declarations), background });
        }
      }
    };
    walk(element.children, look);
    flush();
    return boxes;
  }

  /** An image that cannot be shown is its text, as in a browser. */
  private image({ attributes }: Element, declarations: Declarations, words: Words, look: Look): void {
    const address = attributes.get('src') ?? '';
    const key = `${declarations.get('width')} ${declarations.get('height')} ${declarations.get('max-width')} ${address}`;
    if (!this.pictures.has(key)) {
      this.pictures.set(key, pictureOf(this.paper, address, declarations, this.width));
    }
    const picture = this.pictures.get(key);
    if (picture) words.addPicture(picture, look);
    else words.add(attributes.get('alt') ?? '', look);
  }

  private table(table: Element, declarations: Declarations, look: Look): TableBox {
    const parts: Record<'head' | 'body' | 'foot', RowBox[]> = { head: [], body: [], foot: [] };
    const columns: Declarations[] = [];
    const caption: Box[] = [];
    const groups: Readonly<Record<string, keyof typeof parts>> = { thead: 'head', tbody: 'body', tfoot: 'foot' };
    for (const child of elementsIn(table)) {
      const own = declarationsOf(child);
      if (own.get('display') === 'none') continue;
      const inner = lookWithin(look, child, own);
      const group = groups[child.name];
      if (group) parts[group].push(...this.rows(child, own, inner));
      else if (child.name === 'caption') {
        caption.push({
          kind: 'BLOCK',
          declarations: own,
          look: inner,
          children: this.within(child, inner),
          marker: undefined,
        });
      } else if (child.name === 'colgroup') {
        for (const column of elementsIn(child)) {
          const times = Math.min(1000, Number.parseInt(column.attributes.get('span') ?? '1', 10) || 1);
          for (let count = 0; count < times && columns.length < 1000; count++) columns.push(declarationsOf(column));
        }
      }
    }
    const body = [...parts.body, ...parts.foot];
    return {
      kind: 'TABLE',
      declarations,
      attributes: table.attributes,
      look,
      caption,
      head: parts.head,
      body,
      columns,
    };
  }

  private rows(group: Element, ofGroup: Declarations, look: Look): RowBox[] {
    const rows: RowBox[] = [];
    for (const row of elementsIn(group)) {
      const declarations = declarationsOf(row);
      if (row.name !== 'tr' || declarations.get('display') === 'none') continue;
      const inner = lookWithin(look, row, declarations);
      const background = colourIn(declarations.get('background-color')) ?? colourIn(ofGroup.get('background-color'));
      const valign = declarations.get('vertical-align') ?? ofGroup.get('vertical-align');
      const cells = elementsIn(row)
        .filter(({ name }) => name === 'td' || name === 'th')
        .map((cell) => this.cell(cell, inner, background, valign));
      rows.push({ cells, declarations });
    }
    return rows;
  }

  private cell(cell: Element, look: Look, background: string | undefined, valign: string | undefined): CellBox {
    const own = declarationsOf(cell);
    // `middle` comes with the name of the cell: what its row says goes before it.
    const hasOwn = cell.attributes.has('valign') || /vertical-align/.test(cell.attributes.get('style') ?? '');
    const declarations = valign !== undefined && !hasOwn ? new Map([...own, ['vertical-align', valign]]) : own;
    const inner = { ...lookWithin(look, cell, own), background: undefined, rise: 0 };
    const span = (name: string, most: number, least: number) =>
      Math.min(most, Math.max(least, Number.parseInt(cell.attributes.get(name) ?? '1', 10) || 0));
    return {
      declarations,
      look: inner,
      children: this.within(cell, inner),
      across: span('colspan', 1000, 1),
      down: span('rowspan', 65534, 0),
      background: colourIn(own.get('background-color')) ?? background,
    };
  }
}

const elementsIn = ({ children }: Element) => children.filter((each): each is Element => typeof each !== 'string');

/** @returns what stands before an item of a list; undefined for nothing */
function markerOf(marks: string, ordinal: number): string | undefined {
  switch (marks) {
    case 'none':
      return undefined;
    case 'decimal':
    case 'decimal-leading-zero':
      return `${ordinal}.`;
    case 'lower-alpha':
    case 'lower-latin':
      return `${letters(ordinal)}.`;
    case 'upper-alpha':
    case 'upper-latin':
      return `${letters(ordinal).toUpperCase()}.`;
    case 'lower-roman':
      return `${roman(ordinal).toLowerCase()}.`;
    case 'upper-roman':
      return `${roman(ordinal)}.`;
    case 'circle':
    case 'square':
      return '–';
    default:
      return '•';
  }
}

function letters(ordinal: number): string {
  let text = '';
  for (let rest = Math.max(1, ordinal); rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const numerals = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(ordinal: number): string {
  if (ordinal < 1 || ordinal > 3999) return String(ordinal);
  let rest = ordinal;
  let text = '';
  for (const [numeral, worth] of numerals) {
    for (; rest >= worth; rest -= worth) text += numeral;
  }
  return text;
}
